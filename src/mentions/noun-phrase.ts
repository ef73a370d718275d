import { isPostNominal } from '../lexicon/post-nominals.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { FINITE, MODIFIER, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { joinsCapitals, ownedAfter } from './body-with-preposition.ts';
import { bynameEnd } from './byname.ts';
import { calledNameAt, nameEnd } from './called-name.ts';
import { joinsAnother, pairsAdjectives, pastJoiner, sharesNoun } from './conjunct.ts';
import { isApostrophe, isCapitalWord, isOne } from './core-words.ts';
import { endsCompound } from './occasion.ts';
import { DETERMINED, isCount, isOther, isOtherOfThem, nextIsNominal, OTHERS, STOPS } from './others.ts';
import { actingEnd, actsOn, followsNoun, isOfThose, mayAct, opensObject } from './participle-of-speaker.ts';
import type { NounPhrase } from './phrase.ts';
import { opensRelative } from './relative.ts';
import { isTimeWord, timePhraseAt } from './time-phrase.ts';
import { opensStyledName } from './title-words.ts';
import { isHow } from './told-how.ts';

const PRONOUNS = new Set(
  `he she it they i we you who which someone somebody anyone everyone everybody nobody one another others many some most
  several both all few those these this that each either neither none him her them me us mine hers ours theirs`.split(/\s+/),
);
/** Those of them that are determiners where a noun follows: `some officials`. */
const QUANTIFIERS = new Set('one another many some most several both all few those these this that each either neither her'.split(' '));
/** `the most unusual candidate`, `the only one` */
const COMPARING = new Set('most least more less only first second third fourth'.split(' '));

const INSIDE = /^(?:inside|outside)$/;
/** `a third said` */
const ORDINAL = /^(?:first|second|third|fourth)$/;

const TELLS_WHEN_OR_HOW = /(?:ly|^(?:later|earlier|once|then|now|still|ever|already|long|far))$/;
const OPENS = /^(?:the|an?|his|her|its|their|our|my|your)$/;
const PREMODIFIER = MODIFIER | Pos.determiner | Pos.possessive | Pos.verbPart | Pos.verbIng;

/** May the item at `at` stand inside the core of a noun phrase that has begun? */
function inCore(items: readonly Item[], at: number, limit: number, opened: boolean): boolean {
  const item = items[at];
  if (item === undefined || at >= limit) return false;
  if (item.kind === 'passage') return item.pos !== 0;
  if (item.kind === 'number') return true;
  // `a Harbour Times/Quay News poll`
  if (item.lower === '/') return opened && isCapitalWord(items[at - 1], item.start, 'end') && isCapitalWord(items[at + 1], item.end, 'start');
  if (item.kind === 'punctuation') return /^[&@#$£€%]$/.test(item.lower) && at + 1 < limit;
  if (item.kind !== 'word') return false;
  // `nine per cent`
  if (item.lower === 'per' && opened && items[at + 1]?.lower === 'cent') return at + 1 < limit;
  // `Teatro do Rio`
  if (opened && item.lower === 'do' && !item.capital && items[at - 1]?.capital === true && items[at + 1]?.capital === true) return at + 1 < limit;
  const { pos } = item;
  if (pos === 0) return false;
  if (opened && joinsCapitals(items, at)) return at + 1 < limit;
  if (opened && pos !== Pos.noun && COMPARING.has(item.lower) && DETERMINED.test(items[at - 1]?.lower ?? ''))
    return nextIsNominal(items, at + 1, limit) || isOne(items[at + 1]) || (ORDINAL.test(item.lower) && item.pos !== Pos.adverb);
  // `a few residents`, `30 other pilots`, `the other pilot`
  if (opened && (item.lower === 'few' ? items[at - 1]?.lower === 'a' : item.lower === 'other' && (isCount(items, at) || isOtherOfThem(items, at))))
    return nextIsNominal(items, at + 1, limit) || ((items[at + 1]?.pos ?? 0) & Pos.number) !== 0;
  // `an inside source`, `the outside lawyer`
  if (opened && INSIDE.test(item.lower) && DETERMINED.test(items[at - 1]?.lower ?? '')) return nextIsNominal(items, at + 1, limit);
  // `said Mrs. Bell kindly`
  if (opened && isHow(items, at, limit)) return false;
  // `the young ones`, `the other said`
  if (opened && (isOne(item) || isOther(items, at, limit))) return true;
  // `a later interview`, `a newly found email`
  if (opened && only(pos, Pos.adverb) && TELLS_WHEN_OR_HOW.test(item.lower) && !item.capital && OPENS.test(items[at - 1]?.lower ?? ''))
    return nextIsNominal(items, at + 1, limit);
  if ((pos & NOUN) === 0 && (pos & STOPS) !== 0) return false;
  if ((pos & NOUN) === 0 && (pos & Pos.pronoun) !== 0 && (pos & (Pos.determiner | Pos.possessive)) === 0) return false;
  // `one exhausted pilot`
  if (opened && (pos & Pos.verbPart) !== 0 && item.lower.endsWith('ed') && ONE.has(items[at - 1]?.lower ?? '')) {
    if (isPersonNoun(items[at + 1]?.lower ?? '')) return true;
  }
  // `a baker accused of theft`, `the mayor of Osk accused Ilmar of theft`; `the accused` opens its phrase
  if (opened && item.lower === 'accused' && ((items[at - 1]?.pos ?? 0) & NOUN) !== 0) return false;
  // `a group backing Ana Lund`, `Otto Bell calling Ana Lund`
  if (opened && (pos & Pos.verbIng) !== 0 && !item.capital && items[at + 1]?.capital === true && at + 1 < limit && mayAct(items[at - 1], item)) return false;
  // `scientists monitoring Mount Oru`
  if (opened && (pos & Pos.verbIng) !== 0 && actsOn(items, at)) return false;
  if ((pos & NOUN) !== 0 && (pos & STOPS) === 0) return true;
  // `a former cruise ship`: a verb elsewhere
  if (opened && pos === Pos.verbBase && isDescribing(items[at - 1])) return nextIsNominal(items, at + 1, limit);
  if (opened && (pos & Pos.verbPast) !== 0 && ((items[at - 1]?.pos ?? 0) & NOUN) !== 0 && opensObject(items[at + 1])) return false;
  if ((pos & PREMODIFIER) !== 0) {
    // a determiner begins a phrase: `Tuesday the mayor`
    if (opened && only(pos, Pos.determiner | Pos.possessive | Pos.pronoun)) return false;
    // `a report released last year`: what follows is when, not what was released
    if (opened && (pos & Pos.verbPart) !== 0 && timePhraseAt(items, at + 1) > at + 1) return false;
    if (only(pos, FINITE | Pos.verbPart))
      return nextIsNominal(items, at + 1, limit) && !opened ? true : nextIsNominal(items, at + 1, limit) && (pos & Pos.verbPast) === 0;
    if (only(pos, Pos.verbIng | Pos.verbPart)) return nextIsNominal(items, at + 1, limit) || (opened && endsCompound(items, at));
    return true;
  }
  return (pos & Pos.adverb) !== 0 && nextIsNominal(items, at + 1, limit) && !opened;
}

/** An article, or an adjective that is no noun. */
function isDescribing(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && only(item.pos, Pos.determiner | Pos.adjective);
}

const ONE = new Set(['one', 'another']);

/**
 * Reads the noun phrase that begins at item `at` and ends before `limit`.
 *
 * @returns null where no noun phrase begins there
 */
export function nounPhraseAt(items: readonly Item[], at: number, limit: number): NounPhrase | null {
  const first = items[at];
  if (first === undefined || at >= limit) return null;
  // `did not release`, not `not all of them`
  if ((first.pos & Pos.negation) !== 0 && ((items[at - 1]?.pos ?? 0) & (Pos.auxiliary | Pos.modal)) !== 0) return null;
  // `yesterday’s meeting`
  if ((first.pos & NOUN) === 0 && isTimeWord(first.lower) && isApostrophe(items, at + 1)) {
    const owned = nounPhraseAt(items, at + 2, limit);
    return owned === null || owned.pronoun ? null : { ...owned, first: at, possessed: Math.max(at + 2, owned.possessed) };
  }
  const quantifier = first.kind === 'word' && PRONOUNS.has(first.lower) ? QUANTIFIERS.has(first.lower) : null;
  if (quantifier !== null && first.pos !== Pos.properNoun && !(quantifier && inCore(items, at + 1, limit, true))) {
    // `those surveyed`
    const core = isOfThose(items, at + 1, limit) ? at + 2 : at + 1;
    return withModifiers(items, { first: at, core, last: core, head: at, possessed: at, pronoun: true }, limit);
  }
  // `a few said`
  if (first.lower === 'a' && items[at + 1]?.lower === 'few' && !inCore(items, at + 1, limit, true))
    return withModifiers(items, { first: at, core: at + 2, last: at + 2, head: at + 1, possessed: at, pronoun: true }, limit);
  let end = at;
  let head = -1;
  let possessed = at;
  if (quantifier === true) end++;
  while (end < limit) {
    if (end > at && isApostrophe(items, end) && head >= 0) {
      possessed = end + 1;
      end++;
      if (!inCore(items, end, limit, false)) return null;
      continue;
    }
    const past = end > at ? pastJoiner(items, at, end, limit) : end;
    if (past > end) {
      end = past;
      continue;
    }
    if (end === at + 1 && end + 2 < limit && pairsAdjectives(items, at)) end++;
    else if (end > at && sharesNoun(items, at, end, limit)) end++;
    else if (!inCore(items, end, limit, end > at && end !== possessed) || (end > at + 1 && opensStyledName(items, end))) break;
    const item = items[end];
    if (
      item !== undefined &&
      (item.kind === 'passage' ||
        item.kind === 'number' ||
        isOne(item) ||
        OTHERS.test(item.lower) ||
        (item.pos & (NOUN | Pos.adjective | Pos.verbIng | Pos.number)) !== 0) &&
      item.lower !== "'s" &&
      !(item.capital && isPostNominal(item.lower, items[head - 1]?.lower ?? '')) &&
      !followsNoun(items, end, head)
    )
      head = end;
    end++;
  }
  if (head < 0 || end === at) return null;
  const name = calledNameAt(items, { first: at, core: end, head }, limit);
  if (name > 0) {
    const last = nameEnd(items, name, limit);
    return { first: at, core: last, last, head: last - 1, possessed: name, pronoun: false };
  }
  const byname = bynameEnd(items, at, end, limit);
  return withModifiers(items, { first: at, core: end, last: byname, head, possessed, pronoun: false }, limit);
}

/** Prepositions that join a modifier to the noun before it rather than to the verb. */
const JOINING = new Set(
  'of at in for from with on to between within inside outside near behind against under among by about into over across around'.split(' '),
);

const ROUGHLY = /^(?:about|nearly|almost|around|roughly|over)$/;

function withModifiers(items: readonly Item[], phrase: NounPhrase, limit: number): NounPhrase {
  let { last } = phrase;
  for (;;) {
    const item = items[last];
    if (item === undefined || last >= limit) break;
    if (item.lower === '(') {
      let close = last + 1;
      while (close < limit && close < last + 12 && items[close]?.lower !== ')') close++;
      if (items[close]?.lower !== ')' || close >= limit) break;
      last = close + 1;
      continue;
    }
    // `guilty of what prosecutors called arson`
    if (JOINING.has(item.lower) && (item.pos & Pos.preposition) !== 0 && !opensRelative(item, items[last + 1])) {
      const object = coreAt(items, last + 1, limit);
      if (object === null) break;
      const owned = phrase.last === last ? ownedAfter(items, phrase.head, last, object) : 0;
      const noun = owned === 0 ? null : nounPhraseAt(items, owned, limit);
      if (noun !== null && !noun.pronoun) return { ...noun, first: phrase.first, possessed: Math.max(owned, noun.possessed) };
      last = object;
      continue;
    }
    // `a complaint filed by the harbour office`
    if (items[last + 1]?.lower === 'by' && (item.pos & Pos.verbPart) !== 0 && nounClass(items[phrase.head]?.lower ?? '')?.kind === 'document') {
      const maker = coreAt(items, last + 2, limit);
      if (maker === null) break;
      last = maker;
      continue;
    }
    // `a lawyer representing the crews`, `Scientists watching the hill`; `with each side leaving the hall` is a clause
    const who = last === phrase.core ? phrase.head : last - 1;
    const acts = (item.pos & (Pos.verbIng | Pos.adverb)) !== 0 && !phrase.pronoun && items[phrase.first - 1]?.lower !== 'with';
    const acting = acts ? actingEnd(items, who, last, (at) => coreAt(items, at, limit)) : null;
    if (acting !== null) {
      last = acting;
      continue;
    }
    if (joinsAnother(items, phrase, last)) {
      // `Lund and about 30 others`
      const other = coreAt(items, ROUGHLY.test(items[last + 1]?.lower ?? '') && items[last + 2]?.kind === 'number' ? last + 2 : last + 1, limit);
      if (other === null) break;
      last = other;
      continue;
    }
    break;
  }
  return { ...phrase, last };
}

function coreAt(items: readonly Item[], at: number, limit: number): number | null {
  let end = at;
  let heads = 0;
  while (end < limit) {
    if (end > at && isApostrophe(items, end)) {
      end++;
      continue;
    }
    const item = items[end];
    if (item?.kind === 'word' && end === at && PRONOUNS.has(item.lower) && !inCore(items, end + 1, limit, true))
      return isOfThose(items, end + 1, limit) ? end + 2 : end + 1;
    // `the writers of that 1998 survey`
    if (end === at && item?.lower === 'that' && items[at - 1]?.lower === 'of' && items[at + 1]?.kind === 'number') {
      end++;
      continue;
    }
    if (!inCore(items, end, limit, end > at && !isApostrophe(items, end - 1))) break;
    if (item !== undefined && (item.kind !== 'word' || (item.pos & (NOUN | Pos.verbIng | Pos.adjective | Pos.number)) !== 0)) heads++;
    end++;
  }
  return heads > 0 || (end === at + 1 && items[at]?.lower === 'his' && items[at - 1]?.lower === 'of') ? end : null;
}
