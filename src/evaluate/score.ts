import type { Quote, Span } from '../types.ts';
import type { GoldQuotation, GoldText } from './gold.ts';

/** Right answers of so many asked (recall) and so many given (precision). */
export interface Ratio {
  readonly right: number;
  readonly asked: number;
  readonly given: number;
}

/** Figures of a text or of many; add them up with `addScores`. */
export interface Score {
  /** Quotations whose content is exact. */
  readonly content: Ratio;
  /** Of those: the cue overlaps, the mention is the gold's, the name is the gold's. */
  readonly cue: Ratio;
  readonly mention: Ratio;
  readonly name: Ratio;
  readonly addressee: Ratio;
}

/** One thing that is wrong, in words. */
export interface Miss {
  readonly what: 'missed' | 'extra' | 'cue' | 'mention' | 'name' | 'addressee';
  readonly gold: string;
  readonly given: string;
}

const WORD = /[\p{L}\p{N}]/u;

/** A content without punctuation, marks and white space at its ends; pieces that no word parts are joined. */
export function contentKey(text: string, content: readonly Span[]): string {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of [...content].sort((a, b) => a.start - b.start)) {
    let from = start;
    let to = end;
    while (from < to && !WORD.test(text[from] ?? '')) from++;
    while (to > from && !WORD.test(text[to - 1] ?? '')) to--;
    if (from >= to) continue;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && !WORD.test(text.slice(last.end, from))) last.end = Math.max(last.end, to);
    else pieces.push({ start: from, end: to });
  }
  return pieces.map(({ start, end }) => `${start}-${end}`).join(' ');
}

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const overlaps = (spans: readonly Span[], other: Span) => spans.some(({ start, end }) => start < other.end && other.start < end);

/** Compares what was found in a text with its gold. Quotations inside quotations are left out of account. */
export function scoreText({ text, quotations }: GoldText, quotes: readonly Quote[]): { score: Score; misses: Miss[] } {
  const misses: Miss[] = [];
  const left = new Map(quotes.filter(({ parent }) => parent === undefined).map((quote) => [contentKey(text, quote.spans), quote]));
  const given = left.size;
  const part = () => ({ right: 0, asked: 0, given: 0 });
  const score = { content: part(), cue: part(), mention: part(), name: part(), addressee: part() };
  let optional = 0;
  for (const gold of quotations) {
    const key = contentKey(text, gold.content);
    const quote = left.get(key);
    left.delete(key);
    if (gold.optional) {
      if (quote !== undefined) optional++;
      continue;
    }
    score.content.asked++;
    if (quote === undefined) {
      misses.push({ what: 'missed', gold: slices(text, gold.content), given: '' });
      continue;
    }
    score.content.right++;
    compare(text, gold, quote, score, misses);
  }
  for (const [key, quote] of left) {
    misses.push({ what: 'extra', gold: '', given: `${quote.spans.map((span) => span.text).join(' … ')} [${quote.rule}] ${key}` });
  }
  score.content.given = given - optional;
  return { score, misses };
}

type Counts = { -readonly [Key in keyof Score]: { -readonly [Figure in keyof Ratio]: number } };

function compare(text: string, gold: GoldQuotation, quote: Quote, score: Counts, misses: Miss[]): void {
  const check = (what: 'cue' | 'mention' | 'name' | 'addressee', right: boolean, wanted: string, got: string | null | undefined) => {
    score[what].asked++;
    if (got != null) score[what].given++;
    if (right) score[what].right++;
    else misses.push({ what, gold: wanted, given: got ?? '—' });
  };
  if (gold.cue.length > 0) check('cue', quote.cue !== null && overlaps(gold.cue, quote.cue), slices(text, gold.cue), quote.cue?.text);
  const mention = quote.speaker?.mention ?? null;
  if (gold.speaker.length > 0) {
    const right =
      mention !== null &&
      gold.speaker.some(({ start, end }) => bare(text.slice(start, end)) === bare(mention.text) && start < mention.end && mention.start < end);
    check('mention', right, slices(text, gold.speaker), mention?.text);
  }
  const name = quote.speaker?.name ?? null;
  if (gold.name === null) {
    if (name !== null) check('name', false, '?', name);
  } else if (gold.name !== undefined) check('name', name !== null && bare(name) === bare(gold.name), gold.name, name);
  if (gold.addressee.length > 0 || gold.addresseeName !== undefined) {
    const wanted = gold.addresseeName ?? slices(text, gold.addressee);
    const got = (gold.addresseeName === undefined ? quote.addressee?.mention?.text : quote.addressee?.name) ?? null;
    check('addressee', got !== null && bare(got) === bare(wanted), wanted, got);
  }
}

/** The sum of many scores. */
export function addScores(scores: readonly Score[]): Score {
  const add = (figure: keyof Score): Ratio => ({
    right: scores.reduce((sum, score) => sum + score[figure].right, 0),
    asked: scores.reduce((sum, score) => sum + score[figure].asked, 0),
    given: scores.reduce((sum, score) => sum + score[figure].given, 0),
  });
  return { content: add('content'), cue: add('cue'), mention: add('mention'), name: add('name'), addressee: add('addressee') };
}

/** The harmonic mean of precision and recall, 0 to 100. */
export function f1({ right, asked, given }: Ratio): number {
  return asked + given === 0 ? 100 : (200 * right) / (asked + given);
}

/** Right among those asked, 0 to 100. */
export function accuracy({ right, asked }: Ratio): number {
  return asked === 0 ? 100 : (100 * right) / asked;
}
