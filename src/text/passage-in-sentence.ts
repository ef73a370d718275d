import { Pos, posOf } from '../lexicon/words.ts';
import type { Passage, Token } from '../types.ts';
import { beginsWithCapital } from './letters.ts';
import { only } from './reading.ts';
import { mayEndSentence } from './tokens.ts';

// What stands in marks is one item of the sentence around it: what it does there.

/** `“We won.” The crowd …`: the passage closed a sentence of its own. */
export function closesSentence(text: string, passage: Passage): boolean {
  let at = passage.inner.end - 1;
  while (at > passage.inner.start && /[\s’”"'»)\]]/.test(text[at] ?? '')) at--;
  return /[.!?…]/.test(text[at] ?? '');
}

/** `… in Osk, Ore. “We went home.”`: a whole sentence after an abbreviation is a new one. */
export function opensSentence(text: string, before: Token | undefined, passage: Passage): boolean {
  // `… of the boats.“We went home.”`: the space is missing
  const ends = before !== undefined && (before.kind === 'word' ? mayEndSentence(before) : before.lower === '.');
  if (!ends) return false;
  return beginsWithCapital(text.slice(passage.start, passage.start + LONGEST_OPEN)) && (closesSentence(text, passage) || isLongBeforeComma(text, passage));
}

/** `… at 5 a.m. “Nobody knows when I will be there,” he said` */
function isLongBeforeComma(text: string, { inner }: Passage): boolean {
  return /,[\s’”"'»]*$/.test(text.slice(inner.end - LONGEST_CLOSE, inner.end)) && /^(?:\S{1,40}\s{1,3}){4}/.test(text.slice(inner.start, inner.start + 200));
}

/** `". . . We`: a mark, and what may stand before the first letter. */
const LONGEST_OPEN = 10;
const LONGEST_PHRASE = 60;
const LONGEST_ADVERB = 20;
/** `…,’ "`: marks that close inside marks, with the sign before them. */
const LONGEST_CLOSE = 5;

/** `the “Night Ferry” club`: short marked words that can be part of a noun phrase; `“We won,”` cannot. */
export function isPhrase(text: string, passage: Passage): boolean {
  return (
    passage.inner.end - passage.inner.start <= LONGEST_PHRASE &&
    passage.close !== null &&
    !/[.,!?…—-][\s’”"'»]*$/.test(text.slice(passage.inner.end - LONGEST_CLOSE, passage.inner.end))
  );
}

/** `“The pier is rotten” Ana Lund said`: a sentence without its comma, and no part of a name; not `“The Night Ferry” club`. */
export function isStatement(text: string, { inner }: Passage): boolean {
  return STATES.test(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_PHRASE)));
}

/** `We like boats`, `I’m off home`; `Prices will rise`; or a subject of some words, in small letters but for its first, and a helper. */
const STATES =
  /^(?:I|We|They|He|She|You)(?:[’'](?:m|re|ve|ll|d|s))? \p{Ll}{2,} \p{Ll}|^\p{Lu}\p{Ll}{2,}s (?:are|were|will|would|can|could|have|had|must|should|may|might) \p{Ll}|^(?:I|We|He|She|It|They|You|There|This|That|(?:The|A|An|My|Our|No|His|Her|Their|Your)(?: \p{Ll}{1,20}){1,3}) (?:am|is|are|was|were|will|would|can|could|has|have|had|do|does|did|must|should|may|might)(?:n[’']t|not)? \p{Ll}/u;

/** `has “categorically” denied it`: one word in marks that tells how. */
export function isAdverb(text: string, { inner, close, kind }: Passage): boolean {
  if (kind !== 'quotation' || close === null || inner.end - inner.start > LONGEST_ADVERB || !text.startsWith('ly', inner.end - 2)) return false;
  const word = text.slice(inner.start, inner.end);
  return /^\p{Ll}+$/u.test(word) && only(posOf(word), Pos.adverb);
}

/** `the host of “Night Ferry,” said`: the comma in the marks of a title, right before token `end`, is the sentence's. */
export function commaInside(tokens: readonly Token[], end: number): Token | null {
  const comma = tokens[end - 1]?.kind === 'mark' ? tokens[end - 2] : undefined;
  return comma?.lower === ',' ? comma : null;
}

const EMPHASIS = /^[*_]+$/;
const MOST_EMPHASIS = 3;

/** `*“Stop,”* she said`: signs of emphasis right before or after the marks are no part of the sentence. */
export function emphasizes(text: string, token: Token | undefined, passage: Passage | undefined): boolean {
  if (token?.kind !== 'punctuation' || passage === undefined || !EMPHASIS.test(token.lower)) return false;
  const between = token.end <= passage.start ? text.slice(token.start, passage.start) : token.start >= passage.end ? text.slice(passage.end, token.end) : '';
  return between.length <= MOST_EMPHASIS && EMPHASIS.test(between);
}
