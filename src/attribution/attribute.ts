import { typeOf } from '../frames/find-frames.ts';
import type { Unit } from '../text/units.ts';
import type { Passage, Quotation, Span } from '../types.ts';
import { continuedContent, coveredBy, passagesAlone } from './continuation.ts';
import { SIEVES } from './index.ts';
import type { Surroundings } from './sieve.ts';
import { isSpoken, isTalk } from './talk.ts';

/**
 * Attributes the passages that no frame covers: asks the sieves, then joins what goes on from the paragraph before.
 *
 * @param found what the frames found
 * @param passages outermost passages, in document order
 * @returns all quotations in document order; `parent` is an index into them
 */
export function attribute(text: string, units: readonly Unit[], passages: readonly Passage[], found: readonly Quotation[]): Quotation[] {
  const talk = isTalk(text, units, found);
  const quotations = talk ? found.map((quotation) => inMarksAlone(text, quotation, passages)) : [...found];
  const byUnit = new Map<Unit, Quotation[]>();
  for (const { quotation, unit } of placed(quotations, units)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), quotation]);
  const surroundings: Surroundings = { text, units, talk, foundIn: (unit) => byUnit.get(unit) ?? [] };
  const inFrames = coveredBy(quotations);
  const joined = new Map<Quotation, Span[]>();
  for (const unit of units) {
    // what sieves find stays within its unit
    const taken: Span[] = [];
    const covered = (span: Span) => inFrames(span) || taken.some((own) => own.start < span.end && span.start < own.end);
    const alone = !talk && passagesAlone(unit) !== null;
    unit.items.forEach((item, at) => {
      const { passage } = item;
      if (passage === null || passage.kind !== 'quotation' || covered(item)) return;
      for (const sieve of SIEVES) {
        if (alone && sieve.alone !== true) continue;
        const match = sieve.find({ passage, unit, at, item }, surroundings);
        if (match === null) continue;
        if ('joins' in match) joined.set(match.joins, [...(joined.get(match.joins) ?? match.joins.content), { start: item.start, end: item.end }]);
        else {
          const { content, cue, speaker } = match;
          // a sieve may see more of the sentence than is free
          if (content.some(covered)) return;
          quotations.push({ type: typeOf(text, content, passages), content, cue, speaker, addressee: null, via: null, rule: sieve.id, parent: null });
          taken.push(...content);
        }
        return;
      }
    });
  }
  const whole = quotations.map((quotation) => withContent(text, quotation, joined.get(quotation), passages));
  const continued = continuedContent(whole, units);
  return inOrder(whole.map((quotation) => withContent(text, quotation, continued.get(quotation), passages)));
}

/** In a talk what is said stands in marks: `He beamed, said, “Well, well!” and left` reports two words. */
function inMarksAlone(text: string, quotation: Quotation, passages: readonly Passage[]): Quotation {
  if (quotation.type === 'indirect') return quotation;
  const content = quotation.content.flatMap((span) => passagesIn(span, passages).filter((passage) => isSpoken(text, passage)));
  if (content.length === 0) return quotation;
  return { ...quotation, type: 'direct', content: content.map(({ start, end }) => ({ start, end })) };
}

function passagesIn(span: Span, passages: readonly Passage[]): Passage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const within: Passage[] = [];
  for (let passage = passages[low]; passage !== undefined && passage.end <= span.end; passage = passages[++low]) within.push(passage);
  return within;
}

function withContent(text: string, quotation: Quotation, content: readonly Span[] | undefined, passages: readonly Passage[]): Quotation {
  return content === undefined ? quotation : { ...quotation, content, type: typeOf(text, content, passages) };
}

/** Each quotation with the unit in which its words begin. */
function placed(quotations: readonly Quotation[], units: readonly Unit[]): { quotation: Quotation; unit: Unit }[] {
  return quotations.flatMap((quotation) => {
    const start = quotation.content[0]?.start ?? 0;
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const unit = units[low];
    return unit === undefined ? [] : [{ quotation, unit }];
  });
}

/** Sorts quotations by where they begin; `parent` goes along. */
function inOrder(quotations: readonly Quotation[]): Quotation[] {
  const start = (index: number) => quotations[index]?.content[0]?.start ?? 0;
  const order = quotations.map((_, index) => index).sort((a, b) => start(a) - start(b) || a - b);
  const place = new Map(order.map((index, at) => [index, at]));
  return order.flatMap((index) => {
    const quotation = quotations[index];
    return quotation === undefined ? [] : [{ ...quotation, parent: quotation.parent === null ? null : (place.get(quotation.parent) ?? null) }];
  });
}
