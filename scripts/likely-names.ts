// The names of speakers in news, as far as the words of the gold tell them: no gold of names was made for the training part.
import type { GoldQuotation, GoldText } from '../src/evaluate/gold.ts';

const FULL = /(?:\p{Lu}[\p{L}’'-]+\s+(?:\p{Lu}\.\s+)?){1,2}\p{Lu}[\p{L}’'-]+$/u;
const PRONOUN = /^(?:he|she)$/i;
/** What follows no longer names the speaker. */
const FURTHER = /[,(]|\s(?:who|which|of|at|in|for)\s/;
/** Somebody of whom these words are all that is known; `the mayor` may have a name. */
const DESCRIBED =
  /^(?:an?|one|some|several|many|other|two|three|four)\s|\b(?:officials|people|sources|aides|critics|experts|analysts|voters|supporters|reporters|residents|lawyers|prosecutors)\b/i;

/**
 * Gives quotations the names that their own words tell: a full name; a last name that one full name of the document ends
 * in; for `he` and `she` whoever was quoted by name before, in this paragraph or the last; a description of one whom
 * nothing else names. The others keep none.
 */
export function withLikelyNames(gold: GoldText): GoldText {
  const { text } = gold;
  const wordsOf = ({ speaker: [speaker] }: GoldQuotation) =>
    speaker === undefined ? '' : (text.slice(speaker.start, speaker.end).split(FURTHER)[0] ?? '').trim();
  const full = new Map<string, Set<string>>();
  for (const quotation of gold.quotations) {
    const name = FULL.exec(wordsOf(quotation))?.[0];
    const last = name?.split(/\s+/).pop();
    if (name !== undefined && last !== undefined) full.set(last, new Set([...(full.get(last) ?? []), name]));
  }
  let before: { name: string; end: number } | null = null;
  const inOrder = [...gold.quotations].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const quotations = inOrder.map((quotation) => {
    const words = wordsOf(quotation);
    const start = quotation.content[0]?.start ?? 0;
    const end = quotation.content[quotation.content.length - 1]?.end ?? 0;
    const near = before !== null && text.slice(before.end, start).split(/\n\s*/).length <= 2;
    const bearers = [...(full.get(words.split(/\s+/).pop() ?? '') ?? [])];
    let name: string | undefined;
    if (PRONOUN.test(words)) name = near ? before?.name : undefined;
    else if (FULL.test(words)) name = FULL.exec(words)?.[0];
    else if (bearers.length === 1) name = bearers[0];
    else if (DESCRIBED.test(words)) name = words;
    if (name !== undefined && !DESCRIBED.test(words)) before = { name, end };
    else if (!PRONOUN.test(words)) before = null;
    else if (before !== null) before = { ...before, end };
    return name === undefined ? quotation : { ...quotation, name };
  });
  return { ...gold, quotations };
}

/** Is a name the likely one, or a fuller or shorter form of it with the same last word? */
export function isLikely(given: string, likely: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .split(/\s+/)
      .filter((word) => !/^(?:the|an?|mr|mrs|ms|dr|sen|rep|gov)$/.test(word));
  const own = words(given);
  const other = words(likely);
  return own[own.length - 1] === other[other.length - 1] && (other.every((word) => own.includes(word)) || own.every((word) => other.includes(word)));
}
