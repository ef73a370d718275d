import { reportingVerb } from '../lexicon/reporting.ts';
import type { Unit } from '../text/units.ts';
import type { Passage, Quotation, Span } from '../types.ts';
import { unitAt } from './unit-at.ts';

/** So many words of the writer's may stand between two pieces of a turn. */
const MOST_BETWEEN = 30;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Joins what is one turn of a talk: `“A.” She put down her cup. “B.”` in one paragraph, and a paragraph that the marks
 * themselves say goes on. Only what stands without a report of its own is joined.
 *
 * @param quotations in the order of `all`; null for those that were left out
 * @returns the same list; what was joined to another is null
 */
export function inOneBreath(
  text: string,
  units: readonly Unit[],
  passages: readonly Passage[],
  quotations: readonly (Quotation | null)[],
): (Quotation | null)[] {
  const joined = [...quotations];
  const order: number[] = [];
  quotations.forEach((quotation, index) => {
    if (quotation !== null && quotation.type !== 'indirect' && quotation.parent === null) order.push(index);
  });
  order.sort((a, b) => startOf(quotations[a]) - startOf(quotations[b]));
  const continued = new Set<number>();
  for (const { continues, start } of passages) if (continues !== null) continued.add(start);
  const paragraphAt = (offset: number) => unitAt(units, offset)?.paragraph ?? -1;
  let host = -1;
  for (const index of order) {
    const own = joined[index];
    const before = joined[host];
    if (own == null) continue;
    const end = endOf(before);
    const start = startOf(own);
    const bare = isBare(own);
    const between = text.slice(end, start);
    const goes = continued.has(start) || goesOn(between, paragraphAt(end - 1), paragraphAt(start));
    if (before != null && start >= end && !bare && continued.has(start) && isBare(before) && own.speaker !== null && isAfter(own)) {
      // `“A.¶“B,” she said.`: the first paragraph is hers as well
      joined[index] = { ...own, content: [...before.content, ...own.content] };
      joined[host] = null;
      host = index;
      continue;
    }
    if (before == null || start < end || !(bare ? goes : goes && isAsideBetween(text, before, own, between))) {
      host = index;
      continue;
    }
    joined[host] = { ...before, content: [...before.content, ...own.content] };
    joined[index] = null;
  }
  return joined;
}

function isBare({ rule, cue, speaker }: Quotation): boolean {
  return rule === 'turn' && cue === null && speaker === null;
}

/** Does the report stand after the first of its words? */
function isAfter({ speaker, content }: Quotation): boolean {
  return (speaker?.span.start ?? 0) >= (content[0]?.end ?? 0);
}

function goesOn(between: string, paragraph: number, own: number): boolean {
  return paragraph === own && (between.match(WORD)?.length ?? 0) <= MOST_BETWEEN;
}

/** A small letter after the mark. */
const SMALL = /^[“"‘'«]\p{Ll}/u;
const ENDS = /[.!?;:](?=\s)/;

/**
 * `“It is nailed up,” said the porter, smiling, “but I can get it.”`, `…, when the others had gone, “but …”`: the sentence goes on
 * after the words for who says all of it, and what is told in between is no report of its own.
 */
function isAsideBetween(text: string, before: Quotation, own: Quotation, between: string): boolean {
  const { cue, speaker } = before;
  if (cue === null || speaker === null || own.cue?.lemma == null || before.type !== 'direct' || own.type !== 'direct') return false;
  if (!SMALL.test(text.slice(own.content[0]?.start ?? 0, startOf(own) + 2)) || !/,\s*$/.test(between) || ENDS.test(between)) return false;
  const end = endOf(before);
  const told = reportingVerb(own.cue.lemma);
  return cue.span.start >= end && speaker.span.start >= end && own.cue.span.start >= cue.span.end && (told === undefined || told.class === 'turn');
}

function startOf(quotation: Quotation | null | undefined): number {
  return quotation?.content[0]?.start ?? 0;
}

function endOf(quotation: Quotation | null | undefined): number {
  const last: Span | undefined = quotation?.content[quotation.content.length - 1];
  return last?.end ?? 0;
}
