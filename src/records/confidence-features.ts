import type { See } from '../chance/features.ts';
import { beginsWithCapital, hasPlainLetters, isCapitalFirst, letterEnd } from '../text/letters.ts';
import type { Cue, Mention, Quotation, Span } from '../types.ts';
import type { Around } from './around.ts';

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

/** The first word from here, in lower case. */
function wordAt(text: string, start: number): string {
  const near = text.slice(start, start + 24);
  let from = 0;
  while (from < near.length && wordEnd(near, from) === from) from++;
  return near.slice(from, wordEnd(near, from)).toLowerCase();
}

/** Where the letters, apostrophes and hyphens end that begin at `from`. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const next = "’'-".includes(text[at] ?? ' ') ? at + 1 : letterEnd(text, at);
    if (next === at) return at;
    at = next;
  }
}

/** What stands after a content: the sign, a word that may go on with it, or another word. */
function followingOf(text: string, end: number): string {
  const near = text.slice(end, end + 16);
  const from = /^\s/.test(near) ? 1 : 0;
  if (letterEnd(near, from) > from) return GOES_ON.exec(near.slice(from, wordEnd(near, from)))?.[0].toLowerCase() ?? 'word';
  const sign = near.codePointAt(from);
  if (sign === undefined) return 'end';
  const character = String.fromCodePoint(sign);
  return /\s/.test(character) || isNumber(character) ? 'end' : character;
}

function isNumber(character: string): boolean {
  return character < '\x80' ? /\d/.test(character) : /\p{N}/u.test(character);
}

/** Do the words end in a period or the like, with two signs after it at most? */
function endsInStop(words: string): boolean {
  let at = words.length;
  for (let after = 0; at > 0 && after <= 2; after++) {
    const begins = words.codePointAt(at - 2) ?? 0;
    at -= begins > 0xffff ? 2 : 1;
    if ('.!?…'.includes(words[at] ?? '')) return true;
    if (letterEnd(words, at) > at) return false;
  }
  return false;
}

const GOES_ON = /^(?:and|but|or|as|after|before|because|in|on|at|for|with|when|while|that|which|who|to|if|by|from|during|he|she|it|they)$/i;

const gap = (one: Span, other: Span) => (one.end <= other.start ? other.start - one.end : one.start >= other.end ? one.start - other.end : -1);
const sideOf = (one: Span, other: Span) => (one.end <= other.start ? 'before' : one.start >= other.end ? 'after' : 'inside');
const CAPITALIZED = /\b\p{Lu}[\p{Ll}’'-]+/gu;

/** A sign and two that may follow it, in code units. */
const LONGEST_CLOSE = 5;
/** The opening of an article, where reports are told more loosely, ends about here; what is more than a few paragraphs down is below. */
const LEAD = 300;
const TOP = 1200;
/** Names further off between a speaker and a cue are not counted. */
const FURTHEST = 400;

/** What can be seen of a quotation that says how far to trust it, as named features. */
export function confidenceFeatures(see: See, quotation: Quotation, index: number, around: Around): void {
  const { rule, type, content, cue, speaker, addressee, via } = quotation;
  const first = content[0] ?? { start: 0, end: 0 };
  const whole = { start: first.start, end: content[content.length - 1]?.end ?? first.end };
  const kind = speaker?.kind ?? 'none';
  see`key=${rule}|${type}`;
  see`key-kind=${rule}|${type}|${kind}`;
  see`kind=${kind}`;
  see`addressee=${addressee !== null}`;
  see`via=${via !== null}`;
  see`lemma=${cue === null ? 'none' : (cue.lemma ?? 'mark')}|${type}`;
  see`before=${around.quotations[index - 1]?.rule ?? 'none'}|${rule}`;
  see`after=${around.quotations[index + 1]?.rule ?? 'none'}|${rule}`;
  chanceFeatures(see, quotation, kind);
  contentFeatures(see, quotation, around.text, whole);
  sourceFeatures(see, quotation, index, around);
  if (speaker !== null) mentionFeatures(see, quotation, speaker, whole, index, around);
  if (cue !== null) cueFeatures(see, quotation, cue, kind, whole, around.text);
}

function chanceFeatures(see: See, { chance, type, rule }: Quotation, kind: string): void {
  const own = chanceOf(chance);
  see`chance=${own}|${type}`;
  see`chance-kind=${own}|${kind}`;
  see`chance-rule=${own}|${rule}`;
}

function contentFeatures(see: See, { content, type, rule }: Quotation, text: string, { start, end }: Span): void {
  const size = sizeOf(content.reduce((sum, piece) => sum + piece.end - piece.start, 0));
  see`size=${type}|${size}`;
  see`size-rule=${rule}|${size}`;
  see`pieces=${Math.min(4, content.length)}|${type}`;
  see`first-word=${wordAt(text, start)}|${type}`;
  see`where=${start < LEAD ? 'lead' : start < TOP ? 'top' : 'below'}|${type}`;
  see`commas=${commasIn(text, start, Math.min(end, start + FURTHEST))}|${rule}`;
  const following = followingOf(text, end);
  see`follows=${following}|${rule}`;
  see`follows-size=${following}|${size}|${type}`;
  see`opens=${beginsWithCapital(text.slice(start, start + 6))}|${rule}`;
  see`ends=${endsInStop(text.slice(Math.max(start, end - LONGEST_CLOSE), end))}|${rule}`;
}

/** No more than are told apart. */
function commasIn(text: string, start: number, end: number): number {
  let commas = 0;
  for (let at = text.indexOf(',', start); at >= 0 && at < end && commas < MOST_COMMAS; at = text.indexOf(',', at + 1)) commas++;
  return commas;
}

const MOST_COMMAS = 3;

/** Whoever is quoted elsewhere in the text is no slip of reading. */
function sourceFeatures(see: See, { type, speaker }: Quotation, index: number, { speakers, quoted }: Around): void {
  const kind = speaker?.kind ?? 'none';
  const source = speakers[index]?.entity ?? null;
  const all = source === null ? 0 : (quoted.get(source.id) ?? 0);
  const others = Math.max(0, Math.min(3, type === 'indirect' ? all : all - 1));
  see`quoted=${others}|${type}`;
  see`quoted-kind=${others}|${kind}`;
  see`source=${source?.kind ?? 'none'}|${type}`;
  see`source-anonymous=${source?.anonymous ?? false}|${kind}|${type}`;
}

function mentionFeatures(see: See, quotation: Quotation, { span, kind, role }: Mention, whole: Span, index: number, { text, quotations }: Around): void {
  const { rule, type, cue, content } = quotation;
  const named = text.slice(span.start, span.end);
  const anchor = cue?.span ?? content[0] ?? whole;
  const from = Math.min(span.end, anchor.end);
  const between = text.slice(from, Math.min(from + FURTHEST, Math.max(span.start, anchor.start)));
  const before = quotations[index - 1];
  const near = quotations.slice(Math.max(0, index - 3), index + 4).filter((other) => other !== quotation);
  see`cue-side=${sideOf(span, anchor)}|${rule}`;
  see`cue-gap=${bucket(gap(span, anchor))}|${kind}`;
  see`cue-gap-rule=${bucket(gap(span, anchor))}|${rule}`;
  see`content-side=${sideOf(span, whole)}|${rule}`;
  see`content-gap=${bucket(gap(span, whole))}|${type}`;
  see`words=${Math.min(6, named.split(/\s+/).length)}|${kind}`;
  see`rivals=${Math.min(3, (between.match(CAPITALIZED) ?? []).length)}|${kind}`;
  see`comma=${between.includes(',')}|${kind}`;
  see`broken=${between.includes('\n')}`;
  see`same-as-before=${before?.speaker?.span.start === span.start}|${rule}`;
  see`inside=${near.some((other) => other.content.some((piece) => piece.start <= span.start && span.end <= piece.end))}`;
  see`role=${role !== null}|${kind}`;
  if (kind === 'pronoun') see`pronoun=${named.toLowerCase()}`;
  else see`shape=${isCapitalFirst(named)}|${kind}`;
  if (kind === 'nominal') see`noun=${lastWordOf(named)}`;
}

/** In lower case; `''` where the words end in a sign. */
function lastWordOf(words: string): string {
  const last = hasPlainLetters(words) ? /(?<![A-Za-z-])[A-Za-z-]+$/ : /(?<![\p{L}-])[\p{L}-]+$/u;
  return (last.exec(words)?.[0] ?? '').toLowerCase();
}

function cueFeatures(see: See, { type, rule }: Quotation, { span, lemma }: Cue, kind: string, whole: Span, text: string): void {
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  see`cue-words=${words.join(' ')}`;
  see`cue-ends=${words[words.length - 1] ?? ''}|${kind}`;
  see`cue-begins=${words[0] ?? ''}|${type}`;
  see`lemma-kind=${lemma ?? 'mark'}|${kind}`;
  see`report-gap=${bucket(gap(span, whole))}|${rule}`;
  see`report-side=${sideOf(span, whole)}|${rule}`;
}
