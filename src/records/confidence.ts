import type { See } from '../chance/features.ts';
import { shareAt } from '../chance/shares.ts';
import { beginsWithCapital } from '../text/letters.ts';
import type { Quotation, Span } from '../types.ts';
import { CONFIDENCE_SHARES } from './data/confidence-shares.ts';
import { CONFIDENCE_WEIGHTS } from './data/confidence-weights.ts';

/** What is around a quotation: the text, and the other quotations, in document order. */
export interface Around {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Somebody takes turns in the document. */
  readonly talk: boolean;
}

/** Does somebody take turns in the document, as characters of a story do? */
export function takesTurns(quotations: readonly Quotation[]): boolean {
  return quotations.some(({ rule }) => rule === 'turn');
}

/** What is told in a story in the writer's words is told as in news; what its characters say is not. */
export function genreOf({ type }: Quotation, talk: boolean): 'news' | 'talk' {
  return talk && type !== 'indirect' ? 'talk' : 'news';
}

function bucket(length: number): string {
  if (length < 0) return 'back';
  if (length <= 1) return '0';
  if (length <= 12) return '12';
  if (length <= 30) return '30';
  if (length <= 80) return '80';
  return length <= 200 ? '200' : 'far';
}

function sizeOf(length: number): string {
  if (length < 12) return '12';
  if (length < 25) return '25';
  if (length < 50) return '50';
  if (length < 100) return '100';
  return length < 200 ? '200' : '200+';
}

/** Chance in twentieths of the way from never to surely, finer at the ends. */
function chanceOf(chance: number | null): string {
  if (chance === null) return 'none';
  const odds = Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));
  return Math.max(-3, Math.min(6, Math.round(odds * 1.5) / 1.5)).toFixed(1);
}

const gap = (one: Span, other: Span) => (one.end <= other.start ? other.start - one.end : one.start >= other.end ? one.start - other.end : -1);
const sideOf = (one: Span, other: Span) => (one.end <= other.start ? 'before' : one.start >= other.end ? 'after' : 'inside');
/** A sign and two that may follow it, in code units. */
const LONGEST_CLOSE = 5;
const CAPITALIZED = /\b\p{Lu}[\p{Ll}’'-]+/gu;

/** What can be seen of a quotation that says how far to trust it, as named features. */
export function confidenceFeatures(see: See, quotation: Quotation, index: number, { text, quotations, talk }: Around): void {
  const { rule, type, content, cue, speaker, addressee, via, chance } = quotation;
  const first = content[0] ?? { start: 0, end: 0 };
  const last = content[content.length - 1] ?? first;
  const whole = { start: first.start, end: last.end };
  const kind = speaker?.kind ?? 'none';
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const genre = genreOf(quotation, talk);
  see`key=${genre}|${rule}|${type}`;
  see`key-kind=${genre}|${rule}|${type}|${kind}`;
  see`kind=${kind}|${genre}`;
  see`size=${type}|${sizeOf(length)}`;
  see`size-rule=${rule}|${sizeOf(length)}`;
  see`pieces=${Math.min(4, content.length)}|${type}`;
  see`chance=${chanceOf(chance)}|${type}`;
  see`chance-kind=${chanceOf(chance)}|${kind}`;
  see`addressee=${addressee !== null}`;
  see`via=${via !== null}`;
  see`lemma=${cue === null ? 'none' : (cue.lemma ?? 'mark')}|${type}`;
  see`opens=${beginsWithCapital(text.slice(first.start, first.start + 6))}|${rule}`;
  see`ends=${/[.!?…]\P{L}{0,2}$/u.test(text.slice(Math.max(last.start, last.end - LONGEST_CLOSE), last.end))}|${rule}`;
  const near = quotations.slice(Math.max(0, index - 3), index + 4).filter((other) => other !== quotation);
  const before = quotations[index - 1];
  const after = quotations[index + 1];
  see`before=${before === undefined ? 'none' : before.rule}|${rule}`;
  see`after=${after === undefined ? 'none' : after.rule}|${rule}`;
  if (speaker !== null) {
    const named = text.slice(speaker.span.start, speaker.span.end);
    const anchor = cue?.span ?? first;
    const between = text.slice(Math.min(speaker.span.end, anchor.end), Math.max(speaker.span.start, anchor.start));
    see`cue-side=${sideOf(speaker.span, anchor)}|${rule}`;
    see`cue-gap=${bucket(gap(speaker.span, anchor))}|${kind}`;
    see`cue-gap-rule=${bucket(gap(speaker.span, anchor))}|${rule}`;
    see`content-side=${sideOf(speaker.span, whole)}|${rule}`;
    see`content-gap=${bucket(gap(speaker.span, whole))}|${type}`;
    see`words=${Math.min(6, named.split(/\s+/).length)}|${kind}`;
    see`rivals=${Math.min(3, (between.match(CAPITALIZED) ?? []).length)}|${kind}`;
    see`comma=${between.includes(',')}|${kind}`;
    see`broken=${/\n/.test(between)}`;
    see`same-as-before=${before?.speaker != null && before.speaker.span.start === speaker.span.start}|${rule}`;
    see`inside=${near.some((other) => other.content.some((span) => span.start <= speaker.span.start && speaker.span.end <= span.end))}`;
    see`role=${speaker.role !== null}|${kind}`;
    if (kind === 'pronoun') see`pronoun=${named.toLowerCase()}`;
    else see`shape=${/^\p{Lu}/u.test(named)}|${kind}`;
    if (kind === 'nominal') see`noun=${(/(?<![\p{L}-])[\p{L}-]+$/u.exec(named)?.[0] ?? '').toLowerCase()}`;
  }
  if (cue === null) return;
  see`report-gap=${bucket(gap(cue.span, whole))}|${rule}`;
  see`report-side=${sideOf(cue.span, whole)}|${rule}`;
}

/** The share of right answers that quotations of which as much speaks had where it could be counted. */
export function confidenceOf(quotation: Quotation, index: number, around: Around): number {
  return shareAt(
    CONFIDENCE_SHARES[genreOf(quotation, around.talk)],
    CONFIDENCE_WEIGHTS.oddsOf((see) => confidenceFeatures(see, quotation, index, around)),
  );
}
