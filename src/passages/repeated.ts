import type { Span } from '../types.ts';

/** A few words may come twice by chance. */
const SHORTEST_REPEATED = 12;
/** Words that begin alike in more places than these are looked for in the first of them. */
const MOST_PLACES = 64;
const BASE = 31;
/** What a character that leaves the window has been multiplied to. */
const LEAVING = Array.from({ length: SHORTEST_REPEATED - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * Those of `spans` whose words the text has elsewhere too, but for marks around them: `<aside>`s and pull quotes repeat what
 * the text has. Reads the text once, however many spans there are.
 */
export function repeatedAmong<One extends Span>(text: string, spans: readonly One[]): ReadonlySet<One> {
  const wanted = new Map<number, number[]>();
  const looked = spans.flatMap((span) => {
    const words = bareWords(text, span);
    if (words.length < SHORTEST_REPEATED) return [];
    const hash = hashOf(words);
    wanted.set(hash, []);
    return [{ span, words, hash }];
  });
  if (looked.length === 0) return new Set();
  let hash = hashOf(text);
  for (let at = 0; at + SHORTEST_REPEATED <= text.length; at++) {
    const places = wanted.get(hash);
    if (places !== undefined && places.length < MOST_PLACES) places.push(at);
    const left = Math.imul(text.charCodeAt(at), LEAVING);
    hash = (Math.imul(hash - left, BASE) + text.charCodeAt(at + SHORTEST_REPEATED)) | 0;
  }
  const apart = ({ start, end }: Span, at: number) => at < start || at >= end;
  const repeated = looked.filter(({ span, words, hash }) => wanted.get(hash)?.some((at) => apart(span, at) && text.startsWith(words, at)));
  return new Set(repeated.map(({ span }) => span));
}

function hashOf(words: string): number {
  let hash = 0;
  for (let at = 0; at < SHORTEST_REPEATED; at++) hash = (Math.imul(hash, BASE) + words.charCodeAt(at)) | 0;
  return hash;
}

function bareWords(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/^[\s"“”'‘’«»]+/, '')
    .replace(/(?<![\s"“”'‘’«».,])[\s"“”'‘’«».,]+$/, '')
    .trim();
}
