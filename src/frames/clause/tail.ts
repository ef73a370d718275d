import { isChannel } from '../../lexicon/channels.ts';
import { isQuestionWord } from '../../lexicon/question-words.ts';
import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { FINITE, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { addresseeAt, beforeMarks, mayBeAddressed } from './addressee.ts';
import { infinitiveAfterRelative, isWhoever, thatAfterRelative } from './after-relative.ts';
import { bareClauseAt, passageFollows } from './bare-clause.ts';
import { commaBeforeMain } from './before-main.ts';
import type { Clause, Tail, TailKind } from './clause.ts';
import { colonAfterSpeaker } from './colon-after-speaker.ts';
import { isHearing } from './hearing.ts';
import { isIfAsked } from './if-asked.ts';
import { afterApposed, isAppeal, mayTakeInfinitive, NOT, opensInfinitive, opensInMarks } from './infinitive.ts';
import { opensClause } from './opens-clause.ts';
import { opensWithAdjunct } from './opens-with-adjunct.ts';
import { ownsThat, relatesTo } from './owns-that.ts';
import { afterParenthesis, closedBefore, isParenthesis } from './parenthesis.ts';
import { afterOccasion, afterSetPhrase } from './set-phrase.ts';
import { isThroughChannel } from './through-channel.ts';

/** The prepositions of adjuncts that say where, when and through what somebody spoke. */
const ADJUNCT = new Set(
  'in on at during after before from to via through by with of about for under over near outside inside following earlier late toward against across around throughout without despite'.split(
    ' ',
  ),
);
/** `said again he would go`: it opens no clause of what is said. */
const MANNER = /^(?:again|repeatedly|flatly|bluntly|publicly|privately|openly|plainly|quietly|calmly|firmly|categorically|defiantly|tersely|jokingly)$/;
/** Verbs of bidding that take no clause without `that`: `orders two coffees and drinks both`. */
const BIDS = new Set('order command direct invite encourage press challenge allow post chide answer echo ask'.split(' '));
/** Classes of verbs whose `that` may stand far from them: `said in the harbour hall that …`. */
const SPEAKING: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'announce', 'promise']);

const isWord = (item: Item | undefined): item is Item => item !== undefined && item.kind === 'word';

/** `asked anyone with a lamp to come` */
const OF_WHOM = /^(?:with|in|at|from|near|on|around|across|throughout)$/;

const IS = /^(?:is|was)$/;
const EVEN = /^(?:if|though|when|while|as|after|before|with|without)$/;

/** `said, although she liked it, it had to go` */
const GRANTS = /^(?:although|though|while|whilst|because|since|given|once)$/;

/** Reads on from item `from`, past the one spoken to, adverbs, time words and adjuncts, to where content begins. */
export function tailOf(clause: Clause): Tail {
  clause.read.tail ??= tailFrom(clause, clause.after);
  return clause.read.tail;
}

function tailFrom(clause: Clause, from: number): Tail {
  // `asked what Ana Lund would do`
  // `told of the “sickening” moment an oak fell`
  const governed = from > clause.verb.last && /^(?:of|about)$/.test(clause.items[from - 1]?.lower ?? '');
  const { items } = clause;
  // `All she would say is that …`
  if (IS.test(items[from]?.lower ?? '') && clause.place === 'before' && (items[clause.first - 1]?.lower === 'all' || items[clause.first]?.lower === 'all'))
    return readTail(clause, from + 1, null);
  // `Said Ana Lund, a baker who works in Osk: “…”`
  const colon = clause.place === 'after' && clause.verb.first === 0 ? colonAfterSpeaker(items, from) : 0;
  if (colon > 0) return { kind: 'colon', at: colon + 1, addressee: null };
  const addressee = governed || isQuestionWord(clause.items[from]?.lower ?? '') ? null : addresseeAt(clause, from);
  return readTail(clause, addressee?.last ?? from, addressee);
}

function readTail(clause: Clause, from: number, addressee: NounPhrase | null): Tail {
  const { items, verb } = clause;
  const limit = items.length;
  const direct = contentAt(clause, from, addressee);
  const passedOver =
    direct?.kind === 'bare' ? opensAdjunct(clause, from) && !opensWithAdjunct(clause, from) : direct?.kind === 'comma' && isParenthesis(items, from);
  if (direct !== null && !passedOver) return direct;
  let at = from;
  let to: NounPhrase | null = addressee;
  let sure = true;
  let fallback = direct;
  let near = true;
  let agent = false;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const item = items[at];
    if (item === undefined) break;
    const time = timePhraseAt(items, at, limit);
    const set = afterSaying(clause, at);
    if (time > at) at = time;
    else if (set > at) {
      at = set;
      near = false;
    } else if (isWord(item) && only(item.pos, Pos.adverb)) at++;
    else if (opensPhrase(item)) {
      const named = nounPhraseAt(items, at + 1, limit);
      // `wrote to her sister “come home”`
      const object = item.lower === 'to' ? beforeMarks(items, named) : named;
      if (object === null) break;
      const channel = isThroughChannel(items, object) || item.lower === 'to' || item.lower === 'from' || item.lower === 'by' || item.lower === 'with';
      if ((item.lower === 'to' || (item.lower === 'with' && isAppeal(verb.lemma))) && mayBeAddressed(items, object)) to ??= object;
      // `shouted after him that …`
      if (!channel && !(clause.entry.class === 'manner' && mayBeAddressed(items, object))) sure = false;
      near = false;
      // `were urged by the mayor, Ana Lund, to wait`
      agent = verb.form === 'passive' && item.lower === 'by';
      at = agent || isAppeal(verb.lemma) ? afterApposed(items, object.last) : object.last;
      // `said in a report published in May that …`
      if (isPublished(items, at)) at += /^(?:out|online)$/.test(items[at + 1]?.lower ?? '') ? 2 : 1;
    } else if (isIfAsked(items, at)) at += 2;
    else if ((item.lower === ',' && isParenthesis(items, at)) || (isDash(item) && closedBefore(items, at) > 0)) at = afterParenthesis(items, at);
    else break;
    const found = contentAt(clause, at, to);
    // `told reporters in Osk the pier was shut`
    const told = found?.kind === 'bare' && addressee !== null && bareClauseAt(items, at, true);
    if (found !== null && (sure || told || (found.kind !== 'bare' && (found.kind !== 'that' || SPEAKING.has(clause.entry.class))))) {
      // `told me of a pilot who had drowned`: who he was, not what is asked
      if (found.kind === 'question' && /^(?:who|whose|which)$/.test(items[at]?.lower ?? '') && item.lower === 'of') continue;
      // `vowed last month to go on`, not `spoke in the hall to rouse them`
      const whose = addressee !== null && steps === 0 && OF_WHOM.test(item.lower);
      if (found.kind === 'phrase' || (found.kind === 'to' && !whose && !agent && !mayTakeInfinitive(verb.lemma, near, to))) continue;
      if (found.kind === 'that' && (ownsThat(item, items[at - 1]) || relatesTo(item, items[at + 1]))) continue;
      // `said in Osk, Ilmar, that …`
      if (found.kind === 'comma' && closedBefore(items, at) > 0) continue;
      // `said on Friday during a hearing that …`
      if (found.kind !== 'bare') return found;
      if (!opensAdjunct(clause, at)) return direct?.kind === 'bare' && !MANNER.test(items[from]?.lower ?? '') ? { ...found, sooner: from } : found;
      fallback ??= found;
    }
  }
  if (fallback !== null) return fallback;
  return { kind: 'end', at, addressee: to };
}

/** `said in a speech …`: the adjunct is the reporting verb's where `that`, marks or a sure clause follow it. */
function opensAdjunct(clause: Clause, at: number): boolean {
  const { items } = clause;
  const item = items[at];
  if (item === undefined) return false;
  // `said even if it fell, …`
  if (item.lower === 'even' && EVEN.test(items[at + 1]?.lower ?? '')) return false;
  if (timePhraseAt(items, at, items.length) > at || only(item.pos, Pos.adverb) || afterSaying(clause, at) > at) return true;
  return opensPhrase(item);
}

/** `said once more | that …`, `said as the doors closed | that …`: past words that only tell how or when somebody spoke, or `at`. */
function afterSaying({ items, entry }: Clause, at: number): number {
  const set = afterSetPhrase(items, at);
  return set === at && SPEAKING.has(entry.class) ? afterOccasion(items, at) : set;
}

/** `in a report | published in May`, `in a statement | read out by a lawyer` */
function isPublished(items: readonly Item[], at: number): boolean {
  const { lower = '' } = items[at - 1] ?? {};
  return ((items[at]?.pos ?? 0) & Pos.verbPart) !== 0 && (nounClass(lower)?.kind === 'document' || isChannel(lower));
}

/** `in a speech`, `following a vote` */
function opensPhrase(item: Item): boolean {
  return isWord(item) && ADJUNCT.has(item.lower) && ((item.pos & Pos.preposition) !== 0 || item.lower === 'following');
}

function contentAt(clause: Clause, at: number, addressee: NounPhrase | null): Tail | null {
  const { items, entry, verb } = clause;
  const item = items[at];
  if (item === undefined) return { kind: 'end', at, addressee };
  const tail = (kind: TailKind, from = at): Tail => ({ kind, at: from, addressee });
  if (item.kind === 'passage') return tail('passage');
  // `Bell said — “The pier is shut.”`
  if (isDash(item) && items[at + 1]?.kind === 'passage' && items[at + 1]?.pos === 0 && isFirstToSpeak(clause, at)) return tail('colon', at + 1);
  if (isIfAsked(items, at)) return null;
  // `had this to say`, `said this: “…”`
  if (/^(?:this|these)$/.test(item.lower) && items[at + 1]?.lower === ':' && at + 2 < items.length) return tail('colon', at + 2);
  // `said £340 had been given`
  if (item.kind === 'punctuation' && !/^[$£€]$/.test(item.lower)) {
    // `Bell said; “…”`, a slip for the colon; not `“Yes,” said Bell; “it is late.”`
    const slip = item.lower === ';' && items[at + 1]?.kind === 'passage' && items[at + 1]?.pos === 0 && isFirstToSpeak(clause, at);
    if (item.lower === ':' || slip) return at + 1 < items.length ? tail('colon', at + 1) : tail('end');
    // `said, if elected, she would stay`, not `…, she said, if they want it`
    const left = items[clause.first - 1];
    const opens =
      (at === clause.after || at === timePhraseAt(items, clause.after)) && clause.place !== 'after' && left?.lower !== ',' && left?.kind !== 'passage';
    const opener = opens ? (items[at + 1]?.lower ?? '') : '';
    const condition =
      (/^(?:if|unless)$/.test(opener) && bareClauseAt(items, at + 1)) || (GRANTS.test(opener) && commaBeforeMain(items, at + 2, items.length) < items.length);
    if (item.lower === ',') return condition && clause.entry.takes.includes('bare') ? tail('bare', at + 1) : tail('comma', at + 1);
    if (/^[.;!?…]+$/.test(item.lower)) return tail('end');
    return null;
  }
  // `that week` is a time, `that this week’s vote …` a clause
  const that = item.lower === 'that' && (timePhraseAt(items, at) === at || timePhraseAt(items, at + 1) > at + 1);
  // `asked about that vote`, not `pointed out that nobody voted`
  const governed = at > verb.last && at === clause.after && ((items[at - 1]?.pos ?? 0) & Pos.preposition) !== 0 && items[at - 1]?.lower !== 'out';
  // `called for parties that object to go to court`
  if (that && !governed && verb.lemma !== 'call' && items[at - 1]?.lower !== 'all' && opensClause(items, at)) return tail('that');
  // `told the drivers who had come …`: that `who` is theirs
  // `asked them who their favourite was`
  const asks = verb.lemma === 'ask' && ((items[at + 1]?.pos ?? 0) & (TENSED | FINITE)) === 0;
  const relative = item.lower === 'who' && !asks && addressee !== null && (!addressee.pronoun || isWhoever(items[addressee.head]));
  if (relative) {
    const that = thatAfterRelative(items, at, opensClause);
    if (that > at) return tail('that', that);
    const to = entry.class === 'urge' ? infinitiveAfterRelative(items, at) : -1;
    if (to > at) return tail('to', to);
    if (!passageFollows(items, at, items.length)) return null;
  }
  // `…, said a doctor who had seen them`
  if (item.lower === 'who' && clause.place === 'after') return tail('end');
  // `asked about his plans which she called “rotten”`: that `which` is the noun's
  const ofNoun = item.lower === 'which' && at > clause.after && addressee === null && ((items[at - 1]?.pos ?? 0) & NOUN) !== 0;
  if (isQuestionWord(item.lower) && !relative && !ofNoun && (item.lower !== 'when' || verb.lemma === 'ask')) return tail('question');
  // `vowed not to sail`
  const to = NOT.test(item.lower) ? at + 1 : at;
  if (
    items[to]?.lower === 'to' &&
    (opensInMarks(clause.text, items[to + 1]) ||
      opensInfinitive(items, to + 1, !isAppeal(verb.lemma) && entry.takes.some((t) => t === 'to' || t === 'addressee-to')))
  )
    return tail('to');
  const takesClause = entry.takes.some((t) => t === 'clause' || t === 'bare' || t === 'addressee-clause');
  if (only(item.pos, Pos.adverb) && item.lower !== 'even' && /^(?:that|whether|if)$/.test(items[at + 1]?.lower ?? ''))
    return contentAt(clause, at + 1, addressee);
  if (
    takesClause &&
    !governed &&
    (verb.form !== 'passive' || verb.lemma === 'warn' || isHearing(clause) || isToldBy(clause, at)) &&
    !BIDS.has(verb.lemma) &&
    bareClauseAt(items, at, verb.form === 'passive') &&
    !(verb.lemma === 'answer' && isQuestion(items, at))
  )
    return tail('bare');
  return null;
}

/** `were told by the board the pier was rotten`: who tells it stands before what is told. */
function isToldBy({ items, verb, entry }: Clause, at: number): boolean {
  return entry.class === 'tell' && items.slice(verb.last, at).some(({ lower }) => lower === 'by');
}

function isFirstToSpeak({ items, verb, place }: Clause, at: number): boolean {
  return verb.lemma === 'say' && verb.last === at && place === 'before' && !items.slice(0, verb.first).some(({ kind }) => kind === 'passage');
}

/** `answers most questions with another` */
function isQuestion(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAt(items, at, items.length);
  return phrase !== null && /^questions?$/.test(items[phrase.head]?.lower ?? '') && items[phrase.core]?.lower !== 'about';
}
