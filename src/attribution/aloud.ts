import type { See } from '../chance/features.ts';
import { beginsWithCapital } from '../text/letters.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Listener, Passage, Quotation, Span } from '../types.ts';
import { marksFeatures, shapeOf, wordClass } from './beside-marks.ts';
import { ALOUD_WEIGHTS } from './data/aloud-weights.ts';
import { isUnsaid } from './unsaid.ts';

/** Below this chance of having been said aloud, words in a talk's marks are a title, a thought, a letter or verse. */
const LEAST_ALOUD = 0.35;

const FIRST = /\b(?:I|I['’](?:m|ve|d|ll)|me|my|we|our|us)\b/;
const SECOND = /\b(?:you|your|yours|thou|thee|thy)\b/i;
const THIRD = /\b(?:he|she|his|her|him|they|their)\b/i;
const PAST = /\b(?:was|were|had|could|would|should|did|might)\b/i;
const PRESENT = /\b(?:is|are|am|has|have|do|does|will|can|shall|may|must)\b|['’](?:s|re|m|ve|ll)\b/i;
const WRITTEN = /\b(?:letter|note|wrote|write|written|telegram|read|reads|postscript|inscription|inscribed|label|headed|signed|address|message|paper|page)\b/i;
const LETTER = /^\s*(?:my\s+)?dear(?:est)?\b[^.!?]{0,40}[,:—-]|\b(?:yours?\s+(?:truly|sincerely|faithfully|ever|affectionate\w*|etc)|p\.?\s?s\.)/i;
/** So many characters before a passage may say that it was written. */
const SIGHT = 120;

/** Where a passage stands, and the report that covers it. */
export interface Standing {
  readonly passage: Passage;
  readonly unit: Unit;
  /** Item index of the passage in its unit. */
  readonly at: number;
  readonly quotation: Quotation;
}

function sizeOf(count: number): string {
  if (count <= 3) return String(count);
  return count <= 5 ? '4-5' : count <= 9 ? '6-9' : count <= 20 ? '10-20' : '21+';
}

function neighbour(item: Item | undefined): string {
  if (item === undefined) return 'border';
  if (item.kind === 'punctuation' || item.kind === 'mark') return item.lower.length > 1 ? item.lower.slice(0, 2) : item.lower;
  if (item.kind === 'passage') return 'passage';
  if (item.kind === 'number') return 'number';
  return wordClass(item);
}

/** The punctuation that ends what stands in marks; `gap` where white space tells of a dash that was lost (`“I only   ”`). */
function endOf(inside: string): string {
  if (/[^\s.!?]\s+$/.test(inside)) return 'gap';
  return /[.,!?;:…—-]$/.exec(inside.trim())?.[0] ?? 'open';
}

/** The nearest word at or before item `at`, going by `step`, within the unit; punctuation is passed over. */
function wordBeside(items: readonly Item[], at: number, step: 1 | -1): string {
  for (let index = at; index !== at + 3 * step; index += step) {
    const item = items[index];
    if (item === undefined) return 'border';
    if (item.kind === 'word') return item.lower;
    if (item.kind === 'passage') return 'passage';
  }
  return 'far';
}

/** Lines that each begin with a capital and are short are verse. */
function isVerse(inner: string): boolean {
  const lines = inner.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => line.trim().length < 60 && beginsWithCapital(line));
}

/** What can be seen of words in a talk's marks, as named features. */
export function aloudFeatures(see: See, text: string, { passage, unit, at, quotation }: Standing): void {
  const { items } = unit;
  const inner = text.slice(passage.inner.start, passage.inner.end).trim();
  const words = inner.split(/\s+/);
  const size = sizeOf(words.length);
  const shape = shapeOf(words, 2);
  const before = neighbour(items[at - 1]);
  const after = neighbour(items[at + 1]);
  const end = endOf(text.slice(passage.inner.start, passage.inner.end));
  const cue = quotation.cue === null ? 'none' : (quotation.cue.lemma ?? 'mark');
  const first = quotation.content[0]?.start === passage.start;
  const person = `${FIRST.test(inner) ? 1 : ''}${SECOND.test(inner) ? 2 : ''}${THIRD.test(inner) ? 3 : ''}`;
  const tense = `${PAST.test(inner) ? 'past' : ''}${PRESENT.test(inner) ? 'present' : ''}`;
  const by = quotation.speaker === null ? 'nobody' : quotation.speaker.kind;
  const told = text.slice(Math.max(0, unit.start - SIGHT, passage.start - SIGHT), passage.start);
  const marks = `${passage.open === null ? 'no-open' : ''}${passage.close === null ? 'no-close' : ''}`;
  marksFeatures(see, size, shape, end, before);
  see`after=${after}`;
  see`after-end=${after}|${end}`;
  see`around=${before}|${after}`;
  see`person=${person}`;
  see`tense=${tense}`;
  see`person-tense=${person}|${tense}`;
  see`person-tense-end=${person}|${tense}|${end}`;
  see`cue=${cue}`;
  see`cue-rule=${cue}|${quotation.rule}`;
  see`cue-person=${cue}|${person}`;
  see`rule=${quotation.rule}`;
  see`by=${by}`;
  see`rule-first=${quotation.rule}|${first}`;
  see`rule-before=${quotation.rule}|${before}`;
  see`rule-shape=${quotation.rule}|${shape}`;
  see`written=${WRITTEN.test(told)}`;
  see`written-before=${WRITTEN.test(told)}|${before}`;
  see`letter=${LETTER.test(inner)}`;
  see`verse=${isVerse(inner)}`;
  see`marks=${marks}`;
  see`continues=${passage.continues !== null}`;
  see`word-before=${wordBeside(items, at - 1, -1)}`;
  see`word-after=${wordBeside(items, at + 1, 1)}`;
  see`opens-with=${words[0]?.toLowerCase().replace(/[^\p{L}’']/gu, '') ?? ''}`;
  see`inner-marks=${/^['‘"“]/.test(inner)}|${/['’"”]$/.test(inner)}`;
  see`fills-unit=${items.length === 1}|${size}`;
  see`fills-end=${items.length === 1}|${end}`;
}

/** The chance that words in a talk's marks were said aloud; counted by `scripts/fit-aloud.ts`. */
function chanceAloud(text: string, standing: Standing): number {
  return 1 / (1 + Math.exp(-ALOUD_WEIGHTS.oddsOf((see) => aloudFeatures(see, text, standing))));
}

/** Calls `visit` with each piece of the quotations that is one passage of the units. */
export function eachStanding(units: readonly Unit[], quotations: readonly Quotation[], visit: (standing: Standing) => void): void {
  const owners = new Map<number, Quotation>();
  for (const quotation of quotations) {
    if (quotation.type !== 'indirect') for (const { start } of quotation.content) owners.set(start, quotation);
  }
  for (const unit of units) {
    unit.items.forEach(({ passage, start, end }, at) => {
      const quotation = passage === null ? undefined : owners.get(start);
      if (passage === null || quotation === undefined) return;
      if (quotation.content.some((span) => span.start === start && span.end === end)) visit({ passage, unit, at, quotation });
    });
  }
}

/** Leaves out of a talk's quotations the pieces that nobody said aloud; null stands for those of which nothing is left. */
export function saidAloud(text: string, units: readonly Unit[], quotations: readonly Quotation[], listen?: Listener): (Quotation | null)[] {
  const unsaid = new Set<number>();
  eachStanding(units, quotations, (standing) => {
    const chance = chanceAloud(text, standing);
    const meant = isUnsaid(standing.unit.items, standing.at);
    if (chance >= LEAST_ALOUD && !meant) return;
    unsaid.add(standing.passage.start);
    if (listen === undefined) return;
    const { start, end } = standing.passage;
    const reason = meant ? 'the words beside it tell that nobody said it' : `the chance that it was said aloud is ${chance.toFixed(2)}, below ${LEAST_ALOUD}`;
    listen({ about: 'passage', passage: { start, end }, declined: [{ rule: standing.quotation.rule, reason }], taken: null, joins: null });
  });
  if (unsaid.size === 0) return [...quotations];
  const kept = (content: readonly Span[]) => content.filter(({ start }) => !unsaid.has(start));
  return quotations.map((quotation) => {
    const content = quotation.type === 'indirect' ? quotation.content : kept(quotation.content);
    return content.length === 0 ? null : content.length === quotation.content.length ? quotation : { ...quotation, content };
  });
}
