import { reportingVerb } from '../../lexicon/reporting.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { mayAct } from '../../mentions/somebody.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

const WHEN = /^(?:as|when|while|after|before|until|till|since)$/;
/** `crying “fraud” over the count` */
const ABOUT = /^(?:over|about|for|of|against)$/;

/**
 * Where a content ends that begins with the marks at item `start`, if what follows them tells where, when and how it was
 * shouted, as in `shouted “Wait!” at the driver`, `muttered “fine” under her breath` (12 of 13 in the gold), or to whom it was
 * said, as in `said “goodbye” to the children`, or how often; else `limit`.
 */
export function beforeManner(items: readonly Item[], start: number, limit: number, lemma: string): number {
  const next = items[start + 1];
  if (items[start]?.kind === 'passage' && start + 1 < limit && isAgain(items, start + 1)) return start + 1;
  if (items[start]?.kind === 'passage' && start + 1 < limit && (isNoMore(items, start + 1) || isLater(items, start + 1))) return start + 1;
  if (items[start]?.kind !== 'passage' || start + 1 >= limit || next?.kind !== 'word' || ABOUT.test(next.lower)) return limit;
  if ((next.pos & Pos.preposition) === 0 && !WHEN.test(next.lower)) return limit;
  if (reportingVerb(lemma)?.class === 'manner') return start + 1;
  const apart = (WRITES.has(lemma) && ON.test(next.lower)) || (/^(?:in|with)$/.test(next.lower) && isHow(items, start + 2, limit));
  // `wrote “hundreds” on the island were ill`
  if (apart && !hasFiniteVerb(items, start + 2, partEnd(items, start + 2, limit))) return start + 1;
  const whom = /^(?:say|mouth|repeat)$/.test(lemma) && /^(?:to|towards?)$/.test(next.lower) ? nounPhraseAt(items, start + 2, limit) : null;
  return whom !== null && mayAct(items, whom) ? start + 1 : limit;
}

/** `wrote “liar” across the poster`, `texted “home by six” on Friday`: where words were put, and when. */
const WRITES = new Set('write paint scrawl scribble daub spray print stamp carve text tweet post type chalk'.split(' '));
const ON = /^(?:on|onto|across|along|over|under|above|below|beside|at|inside|outside|after|before)$/;

/** The end of the words from item `from` to the next sign or `and`. */
function partEnd(items: readonly Item[], from: number, limit: number): number {
  let at = from;
  while (at < limit && items[at]?.kind !== 'punctuation' && !/^(?:and|but)$/.test(items[at]?.lower ?? '')) at++;
  return at;
}

/** `with a smile`, `in four languages`, `in a small voice`: the manner of saying at item `from`. */
function isHow(items: readonly Item[], from: number, limit: number): boolean {
  const phrase = nounPhraseAt(items, from, limit);
  return phrase !== null && !phrase.pronoun && HOW.test(items[phrase.core - 1]?.lower ?? '');
}

const HOW =
  /^(?:smile|grin|laugh|shrug|sigh|nod|wink|smirk|frown|sneer|chuckle|groan|snort|voice|tone|whisper|accent|languages?|english|latin|unison|jest|reply|response|passing|interview|statement|tweet|email|e-mail|letter|post)$/;

/** `noted “a smell of gas” and little else`, `said “no” and nothing more` */
function isNoMore(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'and' && NO_MORE.test(`${items[at + 1]?.lower} ${items[at + 2]?.lower}`);
}

const NO_MORE = /^(?:(?:little|nothing) (?:else|more)|not much)$/;

/** `said “yes” moments after the vote`, `wrote “no” two days before they met` */
function isLater(items: readonly Item[], at: number): boolean {
  const counted = items[at]?.kind === 'number' || ((items[at]?.pos ?? 0) & Pos.number) !== 0 || /^(?:just|only|several|many)$/.test(items[at]?.lower ?? '');
  const span = counted ? at + 1 : at;
  return SPANS.test(items[span]?.lower ?? '') && /^(?:after|before|later|earlier)$/.test(items[span + 1]?.lower ?? '');
}

const SPANS = /^(?:moments|seconds|minutes|hours|days|weeks|months|years)$/;

/** `said “we were late” twice`, `announced “platform four” three times` */
function isAgain(items: readonly Item[], at: number): boolean {
  const { lower = '', kind, pos = 0 } = items[at] ?? {};
  if (/^(?:twice|thrice|again|repeatedly|aloud)$/.test(lower)) return true;
  return (kind === 'number' || (pos & Pos.number) !== 0 || /^(?:several|many)$/.test(lower)) && items[at + 1]?.lower === 'times';
}
