import { isSaidObject } from '../../lexicon/said-objects.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { FINITE, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb, isPronounWithVerb, mayHoldVerb } from '../verbs/finite-verb.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';

/** Do words in marks follow within so many items? */
export function passageFollows(items: readonly Item[], at: number, within = 8): boolean {
  for (let next = at; next < Math.min(items.length, at + within); next++) if (items[next]?.kind === 'passage') return true;
  return false;
}

const CLAUSE_OPENERS = new Set(
  'if when while although though because since as unless until once under unlike despite given without based after before in at during by for with contrary instead on'.split(
    ' ',
  ),
);

/**
 * A clause without `that`: a noun phrase or an opening adjunct, and a finite verb after it.
 *
 * @param strict the verb must follow the phrase at once, for reporting verbs that take an object (`announced his plan`)
 */
export function bareClauseAt(items: readonly Item[], at: number, strict = false): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isPronounWithVerb(item)) return true;
  // `up to 20 boats have left`, `as many as nine have left`
  const bound = afterBound(items, at);
  if (bound > at && isCount(items[bound])) return bareClauseAt(items, bound, strict);
  // `conceded as much when they wrote that …`
  if (item.lower === 'as' && items[at + 1]?.lower === 'much' && ((items[at + 2]?.pos ?? 0) & (NOUN | Pos.adjective)) === 0) return false;
  // `writing a book called “Low Water”`
  if (items[at + 1]?.kind === 'passage' && LABELLED.test(item.lower)) return false;
  // `about half of the boats have left`
  if (ABOUT.test(item.lower) && isCount(items[at + 1])) return bareClauseAt(items, at + 1, strict);
  if (item.kind === 'word' && (item.pos & (Pos.conjunction | Pos.preposition)) !== 0 && (item.pos & (NOUN | Pos.determiner | Pos.pronoun)) === 0) {
    // `countered by suggesting another day`, `wrote to her after saying that …`
    if (BY_SAYING.test(item.lower) && isReportingParticiple(items, at + 1)) return false;
    return !strict && CLAUSE_OPENERS.has(item.lower) && hasFiniteVerb(items, afterPublished(items, at) ?? at + 2, items.length) && !leadsToMarks(items, at);
  }
  if (
    item.kind === 'word' &&
    ((item.pos & Pos.verbIng) !== 0 || /^(?:having|being)$/.test(item.lower)) &&
    only(item.pos, Pos.verbIng | Pos.noun | Pos.adjective | Pos.auxiliary)
  )
    return !strict && hasFiniteVerb(items, at + 1, items.length);
  // `said nothing had been ruled out`
  if (/^(?:no|some|every|any)thing$/.test(item.lower) && ((items[at + 1]?.pos ?? 0) & (Pos.auxiliary | Pos.modal)) !== 0) return true;
  const phrase = nounPhraseAt(items, at, items.length);
  if (doesMore(items, phrase?.last ?? Math.max(timePhraseAt(items, at), pastAdverbs(items, at))) || (phrase !== null && doesMore(items, phrase.core)))
    return false;
  // `responded angrily by saying that …`
  const opener = phrase === null ? pastAdverbs(items, at) : at;
  if (opener > at && BY_SAYING.test(items[opener]?.lower ?? '') && isReportingParticiple(items, opener + 1)) return false;
  if (phrase === null)
    return (
      !strict &&
      item.kind === 'word' &&
      (item.pos & (Pos.adverb | Pos.determiner)) !== 0 &&
      (hasFiniteVerb(items, at + 1, items.length) || marksComplete(items, at))
    );
  // `read it twice and put it away`: nothing that `it` does follows
  if (phrase.pronoun && item.lower === 'it' && only(items[phrase.last]?.pos ?? 0, Pos.adverb) && !actsAfterAdverbs(items, phrase.last)) return false;
  // `says it the way others say amen`
  if (phrase.pronoun && item.lower === 'it' && only(items[phrase.last]?.pos ?? 0, Pos.determiner)) return false;
  // `promised users a “bill of rights”`, `pressed Quist about why she left`
  const article = phrase.last === phrase.core && /^an?$/.test(items[phrase.last]?.lower ?? '');
  if (article && !endsInVerb(items, phrase) && !hasFiniteVerb(items, phrase.last, items.length)) return false;
  if (/^(?:about|on|over)$/.test(items[phrase.core]?.lower ?? '') && ASKS.test(items[phrase.core + 1]?.lower ?? '') && isNameOrPerson(items[phrase.head]))
    return false;
  // `did not show it to anybody`
  if (phrase.pronoun && ((items[phrase.core]?.pos ?? 0) & Pos.preposition) !== 0 && item.lower === 'it') return false;
  // `pressed him on who would pay`
  if (OBJECTIVE.test(item.lower) && ((items[phrase.core]?.pos ?? 0) & Pos.preposition) !== 0 && items[phrase.core]?.lower !== 'to') return false;
  if (strict) return verbFollows(items, phrase);
  // `adding wood until it roared`: the verb is another clause’s
  if (SUBORDINATE.test(items[phrase.last]?.lower ?? '') && !(items[phrase.last]?.lower === 'as' && passageFollows(items, phrase.last))) return false;
  if (saysWhatFollows(items, phrase.last) || isLabelled(items, at, phrase) || isNoMore(items, phrase)) return false;
  // `wrote a letter to the board asking it to wait`
  if (isReportingParticiple(items, phrase.last) && (items[phrase.last + 1]?.lower === 'that' || !hasFiniteVerb(items, phrase.last + 1, items.length)))
    return false;
  return mayHoldVerb(items, at + 1, items.length) || passageFollows(items, phrase.last);
}

/** `wrote nine novels | and burned four`, `objected twice | and sat down`: the same one does more, and what came before has no verb. */
function doesMore(items: readonly Item[], joint: number): boolean {
  if (!/^(?:and|but)$/.test(items[joint]?.lower ?? '')) return false;
  const at = pastAdverbs(items, joint + 1);
  const { kind, pos = 0 } = items[at] ?? {};
  if (kind !== 'word' || (pos & (Pos.verbPast | Pos.verbThird | Pos.auxiliary)) === 0 || (pos & NOUN) !== 0) return false;
  // `wrote a song and left`, not `a song and broken chords`
  return (pos & Pos.adjective) === 0 || ((items[at + 1]?.pos ?? 0) & (NOUN | Pos.adjective)) === 0 || items[at + 1]?.capital === true;
}

/** `the emails show | a careful man`: a verb after a noun in the plural, read as the last word of the phrase. */
function endsInVerb(items: readonly Item[], { head, first }: NounPhrase): boolean {
  const noun = items[head - 1];
  return head > first && noun !== undefined && (noun.pos & Pos.noun) !== 0 && noun.lower.endsWith('s') && ((items[head]?.pos ?? 0) & Pos.verbBase) !== 0;
}

const ASKS = /^(?:why|how|whether|what|who|when|where)$/;

/** A verb, marks or a comma after the adverbs that begin at `from`. */
function actsAfterAdverbs(items: readonly Item[], from: number): boolean {
  const at = pastAdverbs(items, from);
  const next = items[at];
  return next !== undefined && (next.kind === 'passage' || next.lower === ',' || (next.pos & (FINITE | Pos.auxiliary | Pos.modal)) !== 0);
}

/** `said in a report published | in May`: the participle of where it was said is no verb of what was; null where none stands there. */
function afterPublished(items: readonly Item[], at: number): number | null {
  const paper = nounPhraseAt(items, at + 1, items.length);
  if (paper === null || nounClass(items[paper.head]?.lower ?? '')?.kind !== 'document') return null;
  const { pos = 0, capital = true } = items[paper.last] ?? {};
  const next = items[paper.last + 1];
  const goesOn =
    next === undefined ||
    next.kind === 'punctuation' ||
    (next.pos & (Pos.preposition | Pos.adverb)) !== 0 ||
    timePhraseAt(items, paper.last + 1) > paper.last + 1;
  return !capital && (pos & Pos.verbPart) !== 0 && goesOn ? paper.last + 1 : null;
}

const LONGEST_OCCASION = 16;
const OCCASION = new Set('as when while after before'.split(' '));

/** `said as he thanked his wife, “At last it is safe.”`: the clause tells when it was said. */
function leadsToMarks(items: readonly Item[], at: number): boolean {
  if (!OCCASION.has(items[at]?.lower ?? '')) return false;
  for (let next = at + 2; next < Math.min(items.length, at + LONGEST_OCCASION); next++) {
    const item = items[next];
    if (item?.kind === 'passage') return item.pos === 0 && /^[,:]$/.test(items[next - 1]?.lower ?? '');
    if (item?.kind === 'punctuation' && items[next + 1]?.kind !== 'passage') return false;
  }
  return false;
}

/** `the old lock’s “days are gone.”`, not `it this way: “…”` */
function marksComplete(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 8); next++) {
    if (items[next]?.kind === 'passage') return true;
    if (items[next]?.kind === 'punctuation') return false;
  }
  return false;
}

/** `had not said a word since May, and the boat left`: words that tell nothing are all that was said, unless a verb or `he meant` follows them. */
function isNoMore(items: readonly Item[], { head, last }: NounPhrase): boolean {
  if (!isSaidObject(items[head]?.lower ?? '') || passageFollows(items, last, items.length)) return false;
  const at = pastAdverbs(items, last, Pos.negation);
  const next = items[at];
  if (next === undefined || next.kind === 'punctuation' || next.lower === 'to') return true;
  return only(next.pos, Pos.conjunction | Pos.preposition | Pos.adverb) || timePhraseAt(items, at) > at;
}

/** `the caption which reads, “…”`, `a line that said “…”`: a noun with a verb of its own and its marks, and no clause. */
function saysWhatFollows(items: readonly Item[], at: number): boolean {
  if (!/^(?:that|which)$/.test(items[at]?.lower ?? '') || ((items[at + 1]?.pos ?? 0) & (Pos.verbThird | Pos.verbPast)) === 0) return false;
  const marks = /^[,:]$/.test(items[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return items[marks]?.kind === 'passage' && !mayHoldVerb(items, marks + 1, items.length);
}

const LABELLED = /^(?:labell?ed|marked|titled|entitled|headed|headlined|named|dubbed|called)$/;

/** `found a drawer labelled “do not open”`: a thing with what stands on it, and no clause. */
export function isLabelled(items: readonly Item[], at: number, { last }: NounPhrase): boolean {
  for (let marks = at + 2; marks < last + 2; marks++) {
    if (items[marks]?.kind !== 'passage' || !LABELLED.test(items[marks - 1]?.lower ?? '')) continue;
    const next = items[marks + 1];
    return next === undefined || (next.pos & TENSED) === 0 || (next.pos & Pos.relative) !== 0;
  }
  return false;
}

const OBJECTIVE = /^(?:him|them|me|us)$/;

const SUBORDINATE = /^(?:as|until|till|unless|because|although|though|while|when|whenever|if)$/;

const BY_SAYING = /^(?:by|after|for|without|before)$/;

const ABOUT = /^(?:about|around|over|under|nearly|between)$/;

/** `up to`, `at least`, `as many as`: where they end before a number; item `at` where none of them begins there. */
function afterBound(items: readonly Item[], at: number): number {
  const words = [0, 1, 2].map((step) => items[at + step]?.lower ?? '').join(' ');
  if (/^as (?:many|much|few|little) as$/.test(words)) return at + 3;
  return /^(?:up to|at least|at most|more than|less than|fewer than|close to) /.test(`${words} `) ? at + 2 : at;
}

function isCount(item: Item | undefined): boolean {
  return item?.kind === 'number' || ((item?.pos ?? 0) & Pos.number) !== 0 || /^(?:half|a|one(?:-\w+)?|(?:two|three)-\w+)$/.test(item?.lower ?? '');
}

function verbFollows(items: readonly Item[], phrase: NounPhrase): boolean {
  const at = pastAdverbs(items, phrase.last, Pos.negation);
  const next = items[at];
  if (next === undefined || next.kind !== 'word') return false;
  if ((next.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (next.pos & NOUN) === 0) return true;
  return (next.pos & FINITE) !== 0 && (next.pos & (NOUN | Pos.adjective | Pos.preposition)) === 0;
}
