import { reportingVerb } from '../../lexicon/reporting.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { mayAct } from '../../mentions/somebody.ts';
import type { Item } from '../../text/units.ts';

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
  if (items[start]?.kind !== 'passage' || start + 1 >= limit || next?.kind !== 'word' || ABOUT.test(next.lower)) return limit;
  if ((next.pos & Pos.preposition) === 0 && !WHEN.test(next.lower)) return limit;
  if (reportingVerb(lemma)?.class === 'manner') return start + 1;
  const whom = lemma === 'say' && next.lower === 'to' ? nounPhraseAt(items, start + 2, limit) : null;
  return whom !== null && mayAct(items, whom) ? start + 1 : limit;
}

/** `said “we were late” twice`, `announced “platform four” three times` */
function isAgain(items: readonly Item[], at: number): boolean {
  const { lower = '', kind, pos = 0 } = items[at] ?? {};
  if (/^(?:twice|thrice|again|repeatedly|aloud)$/.test(lower)) return true;
  return (kind === 'number' || (pos & Pos.number) !== 0 || /^(?:several|many)$/.test(lower)) && items[at + 1]?.lower === 'times';
}
