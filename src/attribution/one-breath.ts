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
    const bare = own.rule === 'turn' && own.cue === null && own.speaker === null;
    if (before == null || !bare || start < end || !(continued.has(start) || goesOn(text.slice(end, start), paragraphAt(end - 1), paragraphAt(start)))) {
      host = index;
      continue;
    }
    joined[host] = { ...before, content: [...before.content, ...own.content] };
    joined[index] = null;
  }
  return joined;
}

function goesOn(between: string, paragraph: number, own: number): boolean {
  return paragraph === own && (between.match(WORD)?.length ?? 0) <= MOST_BETWEEN;
}

function startOf(quotation: Quotation | null | undefined): number {
  return quotation?.content[0]?.start ?? 0;
}

function endOf(quotation: Quotation | null | undefined): number {
  const last: Span | undefined = quotation?.content[quotation.content.length - 1];
  return last?.end ?? 0;
}
