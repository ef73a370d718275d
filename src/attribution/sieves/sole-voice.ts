import { isFirstName } from '../../lexicon/names.ts';
import { isListedWord } from '../../lexicon/words.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { isWhole } from '../../passages/whole.ts';
import type { Item, Unit } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { passagesAlone } from '../continuation.ts';
import { mainClause } from '../main-clause.ts';
import { defineSieve, type Surroundings } from '../sieve.ts';

/** Sentences to either side in which nobody else is quoted. */
const SIGHT = 12;
/** Quotations of the same one that must stand there. */
const LEAST = 2;

export const soleVoice = defineSieve({
  id: 'sole-voice',
  explain: 'Whole sentences in marks after words of the writer’s, where only one is quoted before and after.',
  examples: {
    hits: [
      [
        '“We built it ourselves,” Ana Lund said on Monday.\n\nThe mill at Osk has 40 rooms and opens in May.\n\n“It leaks, of course,” she told the Osk Herald.\n\nWork goes on in 12 of the rooms.\n\n“We will have a stove by the winter.”\n\nThe mill closed in 1974.',
        '“We will have a stove by the winter.”',
      ],
    ],
    misses: [
      '“We built it ourselves,” Ana Lund said on Monday.\n\nThe mill at Osk has 40 rooms and opens in May.\n\n“It leaks, of course,” Otto Bell told the Osk Herald.\n\nWork goes on in 12 of the rooms.\n\n“We will have a stove by the winter.”\n\nThe mill closed in 1974.',
    ],
  },
  alone: true,
  find({ passage, unit, item, before }, surroundings) {
    const { text, talk, reportsIn } = surroundings;
    if (talk || before === null || unit.items[0] !== item || passage.rule === 'markup' || !isWhole(text, passage)) return null;
    // what goes on with the marks before it is joined to them
    if (passagesAlone(before) !== null || reportsIn(before).length > 0) return null;
    // whoever says those is not known, and may go on
    if (before.items.some((other) => other.passage !== null && isWhole(text, other.passage))) return null;
    const earlier = voices(unit, surroundings.unitBefore, surroundings, unit.paragraph);
    const later = voices(unit, surroundings.unitAfter, surroundings, -1);
    const [nearest] = earlier ?? [];
    if (nearest === undefined || later === null || earlier === null) return null;
    const all = [...earlier, ...later];
    if (all.length < LEAST || !isOne(text, all)) return null;
    const clause = mainClause(before.items);
    const subject = clause === null || opensAsCommon(before.items, clause.speaker) ? undefined : clause.speaker;
    // `Otto Bell was less sure.⏎“It will not hold.”`
    if (subject !== undefined && subject.kind === 'name' && !isOne(text, [...all, subject])) return null;
    if (subject?.kind === 'nominal' && before.items.some((one) => one.token === subject.head && isNameOrPerson(one))) return null;
    return { content: [{ start: passage.start, end: passage.end }], cue: null, speaker: nearest };
  },
});

/** `Work goes on in other rooms.`: a common word that has its capital from the sentence. */
function opensAsCommon([first]: readonly Item[], { span }: Mention): boolean {
  return first !== undefined && span.start === first.start && span.end === first.end && isListedWord(first.lower) && !isFirstName(first.lower);
}

/**
 * Who is quoted in marks on one side, the nearest first.
 *
 * @param own a paragraph in which nobody may be quoted: its marks go on by another rule
 * @returns null where marks stand there that nobody is known to have said
 */
function voices(from: Unit, next: Surroundings['unitBefore'], { reportsIn }: Surroundings, own: number): Mention[] | null {
  const found: Mention[] = [];
  let unit = next(from);
  for (let steps = 0; unit !== null && steps < SIGHT; steps++) {
    for (const { type, speaker, parent } of [...reportsIn(unit)].reverse()) {
      if (type === 'indirect' || parent !== null) continue;
      if (speaker === null || unit.paragraph === own) return null;
      found.push(speaker);
    }
    unit = next(unit);
  }
  return found;
}

/** Are all of them `he`, or names that share a word? */
function isOne(text: string, mentions: readonly Mention[]): boolean {
  let pronoun = '';
  let name: readonly string[] = [];
  for (const { kind, span } of mentions) {
    const words = text.slice(span.start, span.end).split(/\s+/);
    if (kind === 'name') {
      if (name.length > 0 && !words.some((word) => name.includes(word))) return false;
      if (words.length > name.length) name = words;
      continue;
    }
    const lower = words.join(' ').toLowerCase();
    if (kind !== 'pronoun' || !/^(?:he|she)$/.test(lower) || (pronoun !== '' && pronoun !== lower)) return false;
    pronoun = lower;
  }
  return true;
}
