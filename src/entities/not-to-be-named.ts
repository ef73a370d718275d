import type { Token } from '../types.ts';

/** Words between `who` and what it keeps back: `who asked the paper not to be named`. */
const FARTHEST = 10;
const KEPT_BACK = /^(?:named|identified|quoted|anonymity|anonymous|anonymously)$/;
/** `who asked that his name not be used` */
const USED = /^(?:used|printed|published|given|disclosed)$/;

/** `who asked not to be named`: does the clause of the `who` at token `from`, or of one in an apposition that begins there, keep a name back? Nobody who is named wants that. */
export function keepsNameBack(tokens: readonly Token[], from: number): boolean {
  let who = from;
  // `The foreman, a retired pilot who asked not to be named, said`
  if (/^(?:an?|the)$/.test(tokens[from]?.lower ?? '')) while (who < from + FARTHEST && tokens[who]?.kind === 'word' && tokens[who]?.lower !== 'who') who++;
  if (tokens[who]?.lower !== 'who') return false;
  let name = false;
  for (let at = who + 1; at < who + FARTHEST && tokens[at]?.kind === 'word'; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (KEPT_BACK.test(lower) || (name && USED.test(lower))) return true;
    name ||= lower === 'name';
  }
  return false;
}
