import type { Unit } from '../../text/units.ts';
import type { Quotation } from '../../types.ts';
import { defineSieve, type Surroundings } from '../sieve.ts';

/** No exchange in an article has more turns without a name. */
const MOST_TURNS = 8;

export const inTurns = defineSieve({
  id: 'in-turns',
  explain: 'After a question and its answer, paragraphs of nothing but marks are the turns of the two who talk.',
  examples: {
    hits: [
      [
        'The Harbour Ministry closed the pier on Monday, May 4, for 30 days.\n\n“Will the pier open?” Ana Lund asked.\n\n“It may,” Otto Bell replied.\n\n“That is no answer.”\n\n“It is mine.”',
        '“That is no answer.”',
      ],
    ],
    misses: ['“Will the pier open?” Ana Lund asked.\n\nNobody knew.\n\nThe “Heron” sailed at six.'],
  },
  alone: true,
  find({ passage, unit, item }, surroundings) {
    const { text, talk, unitBefore } = surroundings;
    if (talk || passage.close === null || !isLone(unit, surroundings)) return null;
    let turns = 0;
    let before = unitBefore(unit);
    while (before !== null && turns < MOST_TURNS && isLone(before, surroundings) && surroundings.reportsIn(before).length === 0) {
      turns++;
      before = unitBefore(before);
    }
    const answer = before === null || before.paragraph !== unit.paragraph - turns - 1 ? null : onlyReport(before, surroundings);
    const asked = before === null || answer === null ? null : unitBefore(before);
    const question = asked === null || asked.paragraph !== unit.paragraph - turns - 2 ? null : onlyReport(asked, surroundings);
    if (answer === null || question === null || !endsAsking(text, question) || !ANSWERS.test(answer.cue?.lemma ?? '')) return null;
    if (nameOf(text, answer) === nameOf(text, question)) return null;
    const { speaker } = turns % 2 === 0 ? question : answer;
    return { content: [{ start: item.start, end: item.end }], cue: null, speaker };
  },
});

const ANSWERS = /^(?:reply|answer|respond|retort|say|shoot|counter|insist|snap)$/;

/** A paragraph of one passage. */
function isLone(unit: Unit, { unitAfter, unitBefore }: Surroundings): boolean {
  const { items, paragraph } = unit;
  if (items.length !== 1 || items[0]?.passage?.kind !== 'quotation') return false;
  return unitAfter(unit)?.paragraph !== paragraph && unitBefore(unit)?.paragraph !== paragraph;
}

/** What somebody who is named says in the sentence in marks; null where that is not all. */
function onlyReport(unit: Unit, { reportsIn }: Surroundings): Quotation | null {
  const reports = reportsIn(unit);
  const [only] = reports;
  return reports.length === 1 && only?.type === 'direct' && only.speaker !== null ? only : null;
}

function endsAsking(text: string, { content, cue }: Quotation): boolean {
  const end = content.at(-1)?.end ?? 0;
  return cue?.lemma === 'ask' || text.slice(end - 2, end).includes('?');
}

function nameOf(text: string, { speaker }: Quotation): string {
  return speaker === null ? '' : text.slice(speaker.span.start, speaker.span.end);
}
