import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isUnchanging } from '../../lexicon/unchanging-verbs.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { heardSubject } from '../../mentions/heard-subject.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';

/** Is item `at` a verb here rather than a noun, an adjective or a preposition (`according`, `including`)? */
export function mayBeVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== 'word' || (item.pos & VERB) === 0 || (item.pos & Pos.properNoun) !== 0) return false;
  if ((item.pos & Pos.preposition) !== 0) return false;
  if (item.lower === 'thought' && items[at - 1]?.lower === 'of') return false;
  if (item.lower === 'whooping' && items[at + 1]?.lower === 'cough') return false;
  if (item.lower === 'think' && /^tanks?$/.test(items[at + 1]?.lower ?? '')) return false;
  // `the member states`, `earlier than expected`
  if (item.lower === 'states' && STATES.test(items[at - 1]?.lower ?? '')) return false;
  if ((item.pos & Pos.verbPart) !== 0 && items[at - 1]?.lower === 'than') return false;
  const before = items[at - 1];
  if (before === undefined || heardSubject(items, at) !== null) return true;
  // `an earlier ruling`
  if ((item.pos & NOUN) !== 0 && only(before.pos, Pos.adverb) && /^(?:an?|the|his|her|its|their)$/.test(items[at - 2]?.lower ?? '')) return false;
  if (
    before.kind === 'word' &&
    (before.pos & (Pos.determiner | Pos.possessive)) !== 0 &&
    (before.pos & (Pos.pronoun | Pos.auxiliary)) === 0 &&
    !relates(before)
  )
    return false;
  // `ignored her warning that …`, not `with her warning that …`
  if (/^(?:her|his)$/.test(before.lower) && (item.pos & Pos.verbIng) !== 0 && (item.pos & Pos.noun) !== 0 && items[at - 2]?.lower !== 'with') return false;
  if (
    (before.pos & Pos.noun) !== 0 &&
    before.kind === 'word' &&
    NAMING.has(item.lower) &&
    !afterRelative(items, at) &&
    // `Brandt called Lund’s plan “rotten”`
    !(at === 1 && before.capital && nounClass(before.lower) === undefined && items[2]?.kind !== 'passage') &&
    (items[at + 1]?.capital === true || items[at + 1]?.kind === 'passage')
  )
    return false;
  // `slammed as “untrue” reports that …`, `said they were “lemons,” claims that Osk has denied`
  if (before.kind === 'passage' && (item.pos & Pos.noun) !== 0 && (items[at - 2]?.lower === 'as' || items[at + 1]?.lower === 'that')) return false;
  // `issued a “danger to life” warning`
  if (before.kind === 'passage' && (item.pos & Pos.noun) !== 0 && ((items[at - 2]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0) return false;
  if (isAttributive(items, at) || isGraded(items, at) || isSeenDone(items, at)) return false;
  if ((item.pos & NOUN) === 0 || (item.pos & (Pos.verbIng | Pos.verbPast)) !== 0) return true;
  // `Pier advocates raised the alarm`, `gull experts say`: a noun, for the verb comes right after it
  if ((item.pos & Pos.verbThird) !== 0 && isPlainVerb(items[at + 1])) return false;
  // `local reports shared an image`, `posts which falsely claimed …`
  if ((item.pos & Pos.verbThird) !== 0 && (isDone(items, at + 1) || isTold(items, at))) return false;
  // `…,” Lund said, drawing cheers`
  if ((before.pos & Pos.verbIng) !== 0 && items[at - 2]?.lower === ',') return false;
  return agrees(items, at, item, before);
}

const STATES = /^(?:member|nation|city|island|gulf|arab|baltic)$/;

/** `must investigate disputed bills`: a participle between a verb and its object. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (((items[at]?.pos ?? 0) & Pos.verbPart) === 0 || before?.kind !== 'word' || next?.kind !== 'word' || before.capital) return false;
  // `in the face of recently announced cuts`
  if (items[at - 2]?.lower === 'of' && only(before.pos, Pos.adverb)) return only(next.pos & ~Pos.verbThird, Pos.noun);
  return only(before.pos, Pos.verbBase) && (items[at - 2]?.pos ?? 0) !== 0 && only(next.pos & ~Pos.verbThird, Pos.noun) && !next.capital;
}

/** `the most promising path`, `a more questioning tone`, `her rather accusing look`: a participle that has degrees. */
function isGraded(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!DEGREE.test(items[at - 1]?.lower ?? '') || next?.kind !== 'word' || (next.pos & Pos.noun) === 0) return false;
  return ((items[at - 2]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0;
}

const DEGREE = /^(?:more|most|less|least|very|too|so|rather|quite)$/;

const SEES = /^(?:see|watch|hear|get|want|have)$/;

/** `wants to see the test repeated`: what is done to the object. */
function isSeenDone(items: readonly Item[], at: number): boolean {
  if (((items[at]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  for (let verb = at - 2; verb > 0 && verb >= at - LONGEST_SEEN; verb--) {
    const item = items[verb];
    if (item?.kind !== 'word') return false;
    if (SEES.test(item.lower) && items[verb - 1]?.lower === 'to') return ((items[verb + 1]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0;
    if (verb < at - 1 && (item.pos & (Pos.noun | Pos.adjective | Pos.determiner | Pos.possessive)) === 0) return false;
  }
  return false;
}

const LONGEST_SEEN = 5;

/** `the board, which said that …`; not `which book`, `whose claims` */
function relates({ lower, pos }: Item): boolean {
  return lower === 'which' && (pos & Pos.relative) !== 0;
}

/** `a soup that one reviewer called “a hug”`: the phrase before the verb is its subject. */
function afterRelative(items: readonly Item[], at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - LONGEST_MODIFIER); back--) {
    const word = items[back];
    if (word?.kind !== 'word') return false;
    if (/^(?:that|which|what|whom)$/.test(word.lower)) return true;
    if ((word.pos & (Pos.preposition | Pos.auxiliary | Pos.modal | Pos.conjunction)) !== 0) return false;
  }
  return false;
}

function isPlainVerb(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || (item.pos & (NOUN | Pos.adjective | Pos.adverb | Pos.preposition | Pos.determiner)) !== 0) return false;
  return (item.pos & (Pos.verbPast | Pos.auxiliary)) !== 0 || (only(item.pos, Pos.verbBase) && reportingForm(item.lower) !== undefined);
}

/** `shared an image`, `showed the pier`: a verb in the past with its object. */
function isDone(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || (item.pos & Pos.verbPast) === 0 || (item.pos & (Pos.noun | Pos.preposition)) !== 0) return false;
  return ((items[at + 1]?.pos ?? 0) & Pos.determiner) !== 0 && ((items[at + 1]?.pos ?? 0) & Pos.pronoun) === 0;
}

/** `posts which claimed`, not `shows which sank`: a noun of saying, and a clause of its own. */
function isTold(items: readonly Item[], at: number): boolean {
  const after = items[at + 2];
  if (items[at + 1]?.lower !== 'which' || items[at - 1]?.kind !== 'word' || after?.kind !== 'word' || (after.pos & Pos.noun) !== 0) return false;
  return (after.pos & (TENSED | Pos.adverb)) !== 0 && !SHOWS.has(reportingForm(items[at]?.lower ?? '')?.class ?? 'say');
}

const SHOWS: ReadonlySet<ReportingClass> = new Set(['show', 'think', 'ask']);

/** `a group called Friends of the Pier`. */
const NAMING = new Set('called named titled entitled dubbed headlined labeled labelled'.split(' '));

/** Noun or verb: `officials claim` and `the union claims` can be verbs, `home state voters` cannot. */
function agrees(items: readonly Item[], at: number, item: Item, before: Item): boolean {
  // `No 10 hopes that …`
  if (before.kind === 'number' && items[at - 2]?.lower === 'no') return (item.pos & Pos.verbThird) !== 0;
  if (before.kind !== 'word') return before.kind === 'passage' || before.lower === ',' || before.lower === ')' || closesAside(items, at - 1);
  if ((before.pos & (Pos.auxiliary | Pos.modal | Pos.adverb | Pos.conjunction | Pos.relative | Pos.pronoun)) !== 0 || before.lower === 'to') return true;
  // `Lund hit back`, `The board hit out at`
  const turns = item.lower === 'hit' && /^(?:back|out)$/.test(items[at + 1]?.lower ?? '');
  if (isUnchanging(item.lower) && (before.capital || turns || opensClause(items[at + 1]))) return true;
  if ((before.pos & (NOUN | Pos.number)) === 0) return false;
  const plural = /[^s]s$/.test(before.lower) || /^(?:people|police|children|others|many|some|few|percent|data|media|clergy|staff)$|men$/.test(before.lower);
  if (!plural && (item.pos & Pos.verbBase) !== 0 && headIsPlural(items, at)) return true;
  if ((item.pos & Pos.verbThird) !== 0) return !plural || before.capital || headIsSingular(items, at);
  return plural;
}

/** `The mayor forecast that it would rain`, `The bank forecast it would shrink` */
function opensClause(item: Item | undefined): boolean {
  return item?.lower === 'that' || ((item?.pos ?? 0) & Pos.pronoun) !== 0;
}

/** `Her defenders — and there are many — point out that …` */
function closesAside(items: readonly Item[], dash: number): boolean {
  return isDash(items[dash]) && items.slice(Math.max(0, dash - LONGEST_ASIDE), dash).some((item) => isDash(item));
}

const LONGEST_ASIDE = 10;

/** `A letter to the pilots calls for rest`, `a statement from the unions claims that …`: the verb agrees with what the plural only modifies. */
function headIsSingular(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind !== 'passage' && !/^(?:for|on|that)$/.test(next?.lower ?? '') && !clauseFollows(items, at + 1)) return false;
  for (let back = at - 2; back > at - LONGEST_MODIFIER && back > 0; back--) {
    const word = items[back];
    if (word?.kind !== 'word') return false;
    if ((word.pos & Pos.preposition) === 0) continue;
    const head = items[back - 1];
    if (word.lower === 'of' && /^(?:one|each|neither|either|another)$/.test(head?.lower ?? '')) return true;
    return /^(?:to|from|by|of)$/.test(word.lower) && head?.kind === 'word' && (head.pos & Pos.noun) !== 0 && !head.lower.endsWith('s');
  }
  return false;
}

/** `boats will leave`, `the pier is rotten`: a clause, and no words that go with a noun before it. */
function clauseFollows(items: readonly Item[], at: number): boolean {
  const subject = nounPhraseAt(items, at, items.length);
  const { kind, pos = 0 } = items[subject?.last ?? items.length] ?? {};
  return kind === 'word' && (pos & (Pos.auxiliary | Pos.modal)) !== 0;
}

/** `Pilots in Osk fear boats will leave`, `Some on the board claim that …`: where the sentence opens with those who do it, and no other verb stands before. */
function opensWithSeveral(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'that' && !clauseFollows(items, at + 1)) return false;
  const opener = items[0]?.lower === 'the' ? 1 : 0;
  for (let of = at - 1; of > opener && of > at - LONGEST_MODIFIER; of--) {
    const word = items[of];
    if (word?.kind !== 'word' || ((word.pos & TENSED) !== 0 && (word.pos & NOUN) === 0)) return false;
    if ((word.pos & Pos.preposition) === 0) continue;
    // `close to the mayor`
    const head = only(items[of - 1]?.pos ?? 0, Pos.adjective) || items[of - 1]?.lower === 'close' ? of - 2 : of - 1;
    if (head > opener + 2) continue;
    return /^(?:some|many|most|those|several|few|people|police|staff|data)$|[^s]s$|men$/.test(items[head]?.lower ?? '');
  }
  return false;
}

/** `…, data from the Pilots’ Institute show.`: at the sentence's end the verb agrees with what the singular only modifies. */
function headIsPlural(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (opensWithSeveral(items, at)) return true;
  if (next !== undefined && next.lower !== '.') return false;
  for (let back = at - 2; back > at - LONGEST_MODIFIER && back > 0; back--) {
    const word = items[back];
    if (word?.kind !== 'word') return false;
    if (!/^(?:from|by|of)$/.test(word.lower)) continue;
    // `documents seen by the Courier show.`
    const head = word.lower === 'by' && ((items[back - 1]?.pos ?? 0) & Pos.verbPart) !== 0 ? back - 2 : back - 1;
    return /^data$|[^s]s$/.test(items[head]?.lower ?? '');
  }
  return false;
}

const LONGEST_MODIFIER = 7;
