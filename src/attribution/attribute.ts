import { typeOf } from '../frames/type-of.ts';
import { LAYOUTS } from '../layouts/index.ts';
import { namedBy } from '../mentions/named-by.ts';
import { isCapitalFirst, isSmallFirst } from '../text/letters.ts';
import { firstBeginningAt } from '../text/position.ts';
import type { Unit } from '../text/units.ts';
import type { Listener, Passage, Proposal, Quotation, Span } from '../types.ts';
import { saidAloud } from './aloud.ts';
import { continuedContent, coveredBy, passagesAlone } from './continuation.ts';
import { SIEVES } from './index.ts';
import { inOneBreath } from './one-breath.ts';
import { beyondTheirOwn, outermost } from './outermost.ts';
import type { SieveMatch, Surroundings, Uncovered } from './sieve.ts';
import { isSpoken, isTalk } from './talk.ts';
import { isToldInTalk } from './told-in-talk.ts';
import { unitAt } from './unit-at.ts';

/** All that is quoted, in document order, and whether the document is a talk between characters. */
export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly talk: boolean;
}

/**
 * Attributes the passages that no frame covers: asks the sieves, then joins what goes on from the paragraph before.
 *
 * @param found what the frames found
 * @param passages outermost passages, in document order
 * @param listen is told each decision
 * @returns all quotations in document order; `parent` is an index into them
 */
export function attribute(text: string, units: readonly Unit[], passages: readonly Passage[], found: readonly Quotation[], listen?: Listener): Attributed {
  const talk = isTalk(text, units, found);
  const all = attributeAll(text, units, passages, found, talk, listen);
  if (!talk) return { quotations: inOrder(all, all), talk };
  const said = saidAloud(text, units, all, listen).map((quotation) => (quotation !== null && isToldInTalk(quotation) ? quotation : null));
  return { quotations: inOrder(all, inOneBreath(text, units, passages, said)), talk };
}

/** Attributes all passages, in no order; in a talk also those that nobody says aloud. */
export function attributeAll(
  text: string,
  units: readonly Unit[],
  passages: readonly Passage[],
  found: readonly Quotation[],
  talk: boolean,
  listen?: Listener,
): Quotation[] {
  const framed = talk ? beyondTheirOwn(found.map((quotation) => inMarksAlone(text, quotation, passages))) : found;
  const byUnit = groupByUnit(framed, units);
  const surroundings: Surroundings = {
    text,
    talk,
    reportsIn: (unit) => byUnit.get(unit) ?? [],
    unitBefore: (unit) => units[unit.index - 1] ?? null,
    unitAfter: (unit) => units[unit.index + 1] ?? null,
    unitAt: (offset) => unitAt(units, offset),
  };
  const left = attributeLeft(units, framed, surroundings, listen);
  const all = [
    ...framed.map((quotation) => withContent(text, quotation, left.joined.get(quotation), passages)),
    ...left.found.map((one) => ({ ...one, type: typeOf(text, one.content, passages) })),
  ];
  const continued = continuedContent(text, all, units);
  if (listen !== undefined) for (const [of, content] of continued) listen({ about: 'continuation', pieces: content, of: anchorOf(of) });
  return all.map((quotation) => withContent(text, quotation, continued.get(quotation), passages));
}

/** What an explanation knows a quotation by: its cue, or the first of its words. */
function anchorOf({ cue, content }: Pick<Quotation, 'cue' | 'content'>): Span {
  return cue?.span ?? content[0] ?? { start: 0, end: 0 };
}

function withContent(text: string, quotation: Quotation, content: readonly Span[] | undefined, passages: readonly Passage[]): Quotation {
  return content === undefined ? quotation : { ...quotation, content, type: typeOf(text, content, passages) };
}

type Untyped = Omit<Quotation, 'type'>;

/** Asks the sieves of each passage that no frame covers. */
function attributeLeft(
  units: readonly Unit[],
  framed: readonly Quotation[],
  surroundings: Surroundings,
  listen?: Listener,
): { found: Untyped[]; joined: Map<Quotation, Span[]> } {
  const found: Untyped[] = [];
  const joined = new Map<Quotation, Span[]>();
  const covered = coveredBy(framed);
  // `He felt that she knew. “Come in,” …`: in a talk marks do not go on with what is told in the writer's words
  const goesOnWith = ({ speaker, type }: Quotation) => speaker !== null && (!surroundings.talk || type !== 'indirect');
  const spoken = new Set(units.filter((unit) => surroundings.reportsIn(unit).some(goesOnWith)));
  for (const unit of units) {
    const before = units[unit.index - 1];
    const goesOn = before !== undefined && before.paragraph === unit.paragraph && spoken.has(before);
    // a unit of nothing but marks goes on with the quotation before it
    const alone = (!surroundings.talk || goesOn) && passagesAlone(unit) !== null;
    if (alone && goesOn) spoken.add(unit);
    // what sieves find stays within its unit
    const taken: Span[] = [];
    const isFree = (span: Span) => !covered(span) && !taken.some((own) => own.start < span.end && span.start < own.end);
    unit.items.forEach((item, at) => {
      const { passage } = item;
      if (passage === null || passage.kind !== 'quotation' || !isFree(item)) return;
      const near = { before: before ?? null, after: units[unit.index + 1] ?? null };
      const match = firstMatch({ passage, unit, at, item, ...near }, surroundings, alone, listen);
      if (match === null) return;
      if ('joins' in match) {
        const piece = match.piece ?? { start: item.start, end: item.end };
        const host = outermost(match.joins, framed);
        joined.set(host, [...(joined.get(host) ?? host.content), piece]);
        // `“A,” he said, and “B,” and “C.”`: the piece holds the marks after it as well
        taken.push(piece);
        return;
      }
      // a sieve may see more of the sentence than is free
      if (!match.content.every(isFree)) return;
      const { rule, content, cue, speaker, addressee = null, chance = null } = match;
      found.push({ content, cue, speaker, addressee, via: null, rule, chance, parent: null });
      taken.push(...content);
    });
  }
  return { found, joined };
}

function firstMatch(uncovered: Uncovered, surroundings: Surroundings, alone: boolean, listen?: Listener): (SieveMatch & { readonly rule: string }) | null {
  const declined: { rule: string; reason: string | null }[] = [];
  let reason: string | null = null;
  const because = (why: string) => {
    reason = why;
  };
  const seen = listen === undefined ? surroundings : { ...surroundings, because };
  const { start, end } = uncovered.item;
  for (const sieve of SIEVES) {
    if (alone && sieve.alone !== true) continue;
    reason = null;
    const match = sieve.find(uncovered, seen);
    if (match === null) {
      if (listen !== undefined) declined.push({ rule: sieve.id, reason });
      continue;
    }
    listen?.({ about: 'passage', passage: { start, end }, declined, ...toldOf(match, sieve.id, { start, end }) });
    return { ...match, rule: sieve.id };
  }
  listen?.({ about: 'passage', passage: { start, end }, declined, taken: null, joins: null });
  return null;
}

function toldOf(match: SieveMatch, rule: string, passage: Span): { taken: Proposal; joins: Span | null } {
  const { content, cue, speaker, chance = null } = 'joins' in match ? { ...match.joins, content: [passage] } : match;
  const taken = { rule, content, cue: cue?.span ?? null, speaker: speaker === null ? null : namedBy(speaker), chance };
  return { taken, joins: 'joins' in match ? anchorOf(match.joins) : null };
}

/** Quotations by the unit in which their words begin. */
function groupByUnit(quotations: readonly Quotation[], units: readonly Unit[]): Map<Unit, Quotation[]> {
  const groups = new Map<Unit, Quotation[]>();
  for (const quotation of quotations) {
    const unit = unitAt(units, quotation.content[0]?.start ?? 0);
    if (unit === null) continue;
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [quotation]);
    else group.push(quotation);
  }
  return groups;
}

const LAID_OUT = new Set(LAYOUTS.map(({ id }) => id));

/** A turn that the layout shows needs no marks. */
function isLaidOut({ rule }: Quotation): boolean {
  return LAID_OUT.has(rule);
}

/** In a talk what is said stands in marks: `He beamed, said, “Well, well!” and left` reports two words. */
function inMarksAlone(text: string, quotation: Quotation, passages: readonly Passage[]): Quotation {
  if (quotation.type === 'indirect' || isLaidOut(quotation)) return quotation;
  const content: Span[] = [];
  for (const span of quotation.content) {
    for (const passage of passagesIn(span, passages)) {
      if (isSpoken(text, passage) || isBroken(text, passage) || goesOnInSmall(text, passage, content[content.length - 1]))
        content.push({ start: passage.start, end: passage.end });
    }
  }
  if (content.length === 0) return endsWithItsMark(quotation, passages);
  return { ...quotation, type: 'direct', content };
}

/** `said “Don’t”, not impatiently`: what begins in marks ends with them. */
function endsWithItsMark(quotation: Quotation, passages: readonly Passage[]): Quotation {
  const [only, ...more] = quotation.content;
  if (only === undefined || more.length > 0) return quotation;
  const first = passagesIn(only, passages)[0];
  if (first === undefined || first.start !== only.start || first.end === only.end) return quotation;
  return { ...quotation, type: 'direct', content: [{ start: first.start, end: first.end }] };
}

/** `“How odd,” she said, “that was his name”; and …`: what goes on after a comma is said too, however it ends. */
function goesOnInSmall(text: string, { inner }: Passage, before: Span | undefined): boolean {
  if (before === undefined || !/[,—-]\P{L}{1,2}$/u.test(text.slice(before.end - 3, before.end))) return false;
  return isSmallFirst(text.slice(inner.start, inner.start + 2));
}

/**
 * `“She is very fond of me, but” (with a smile) “not yet.”`, `“I must see you”; and she went`, `“Greece”—she thought it over—“but when?”`:
 * what ends or breaks a sentence stands behind the marks.
 */
function isBroken(text: string, { inner, end }: Passage): boolean {
  const after = text.slice(end, end + 2);
  if (/^\s\(/.test(after)) return true;
  return /^(?:[;,]|--|[—–])/.test(after) && isCapitalFirst(text.slice(inner.start, inner.start + 2));
}

function passagesIn(span: Span, passages: readonly Passage[]): Passage[] {
  let at = firstBeginningAt(passages, span.start);
  const within: Passage[] = [];
  for (let passage = passages[at]; passage !== undefined && passage.end <= span.end; passage = passages[++at]) within.push(passage);
  return within;
}

/**
 * Sorts what is kept by where it begins.
 *
 * @param all quotations into which `parent` points
 * @param kept those of `all` that are given, in the same order, or null where one was left out
 * @returns the kept ones; `parent` points into them, to the nearest one around that was kept
 */
export function inOrder(all: readonly Quotation[], kept: readonly (Quotation | null)[]): Quotation[] {
  const start = (index: number) => kept[index]?.content[0]?.start ?? 0;
  const order: number[] = [];
  kept.forEach((quotation, index) => {
    if (quotation !== null) order.push(index);
  });
  order.sort((a, b) => start(a) - start(b) || a - b);
  const place = new Map(order.map((index, at) => [index, at]));
  const parentOf = (index: number): number | null => {
    let parent = all[index]?.parent ?? null;
    while (parent !== null && !place.has(parent)) parent = all[parent]?.parent ?? null;
    return parent === null ? null : (place.get(parent) ?? null);
  };
  const sorted: Quotation[] = [];
  for (const index of order) {
    const quotation = kept[index];
    const parent = parentOf(index);
    if (quotation != null) sorted.push(quotation.parent === parent ? quotation : { ...quotation, parent });
  }
  return sorted;
}
