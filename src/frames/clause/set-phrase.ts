import { isQuestionWord } from '../../lexicon/question-words.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { commaBeforeMain } from './before-main.ts';
import { afterMeasuredTime } from './measured-time.ts';
import { opensClause } from './opens-clause.ts';

/** Phrases that go with a verb of saying and open no clause of what is said. */
const WHOLE = [
  'under oath',
  'on oath',
  'at length',
  'on air',
  'on record',
  'off the record',
  'on the record',
  'in no uncertain terms',
  'on condition of anonymity',
  'on the condition of anonymity',
  'again and again',
  'time and again',
  'over and over again',
  'over and over',
  'once more',
  'once again',
  'without elaborating',
  'without hesitation',
  'in return',
  'in reply',
  'in response',
  'in turn',
  'in evidence',
  'to applause',
  'to cheers',
  'to laughter',
  'face to face',
  'on background',
  'on social media',
  'at one point',
  'half in jest',
].map((phrase) => phrase.split(' '));
const TIMES = /^(?:first|second|third|fourth|fifth|last|umpteenth|hundredth)$/;
const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|lawyers?|solicitors?|barrister|attorneys?|interpreter|translator|aides?|agent|publicist|representative)$/;
/** What somebody is at when speaking. */
const OCCASION =
  /^(?:visit|trip|tour|stop|meeting|vote|hearing|trial|inquest|ceremony|service|funeral|vigil|rally|march|protest|match|game|reception|dinner|lunch|luncheon|breakfast|launch|opening|summit|talks|conference|session|debate|lecture|ride|walk|flight|broadcast|interview)s?$/;

/** Where the phrase that begins at item `at` ends, if nobody would open a clause of what is said with it; `at` where none does. */
export function afterSetPhrase(items: readonly Item[], at: number): number {
  const lower = (index: number) => items[index]?.lower ?? '';
  for (const words of WHOLE) if (words.every((word, index) => lower(at + index) === word)) return at + words.length;
  // `for the first time`
  if (lower(at) === 'for' && lower(at + 1) === 'the' && TIMES.test(lower(at + 2)) && lower(at + 3) === 'time') return at + 4;
  const measured = afterMeasuredTime(items, at);
  if (measured > at) return measured;
  const asked = afterAsked(items, at);
  if (asked > at) return asked;
  // `before the vote`, `ahead of the summit`
  if (/^(?:before|after|following|ahead)$/.test(lower(at))) {
    const named = nounPhraseAt(items, lower(at) === 'ahead' ? at + 2 : at + 1, items.length);
    if (named !== null && isDoing(items, named.first)) return at;
    return named !== null && !named.pronoun && OCCASION.test(lower(named.head)) && (lower(at) !== 'ahead' || lower(at + 1) === 'of') ? named.core : at;
  }
  if (lower(at) === 'on' && lower(at + 1) === 'the' && lower(at + 2) === 'eve' && lower(at + 3) === 'of') {
    const day = nounPhraseAt(items, at + 4, items.length);
    return day === null ? at : day.core;
  }
  if (!/^(?:through|via|during|on|at)$/.test(lower(at))) return at;
  const named = nounPhraseAt(items, at + 1, items.length);
  if (named === null || named.pronoun) return at;
  // `through a spokesman`, `during a visit to Osk`
  const head = lower(named.head);
  if (/^(?:through|via)$/.test(lower(at))) return SPEAKS_FOR.test(head) ? named.last : at;
  return OCCASION.test(head) && /^(?:an?|his|her|their|its)$/.test(lower(at + 1)) ? named.last : at;
}

/** `after meeting the board`, `before visiting Osk`; not `after meetings in Osk` */
export function isDoing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (((items[at]?.pos ?? 0) & Pos.verbIng) === 0 || next?.kind !== 'word') return false;
  return next.capital || (next.pos & (Pos.determiner | Pos.possessive)) !== 0;
}

/** `said | when asked about the storm | he would stay`, `said if pressed`: where the question ends that is told of; `at` where none is. */
function afterAsked(items: readonly Item[], at: number): number {
  if (!/^(?:when|if|once)$/.test(items[at]?.lower ?? '') || !/^(?:asked|pressed|questioned|pushed)$/.test(items[at + 1]?.lower ?? '')) return at;
  // `when asked whether he would go` has a clause of its own
  if (isQuestionWord(items[at + 2]?.lower ?? '')) return at;
  if (!/^(?:about|on|by|over)$/.test(items[at + 2]?.lower ?? '')) return at + 2;
  const what = nounPhraseAt(items, at + 3, items.length);
  return what === null ? at : what.last;
}

const OPENS = /^(?:as|when|while|whilst|before|after|without)$/;
/** Words of a clause that tells when something was said. */
const LONGEST_CLAUSE = 9;

/**
 * `said as the doors closed | that the pier was rotten`, `said before leaving | that …`, `said as the doors closed | : “It is rotten.”`:
 * where the `that`, or the sign before the marks, stands after a clause that tells when; item `at` where there is none, or where a main
 * clause follows the comma after it.
 */
export function afterOccasion(items: readonly Item[], at: number): number {
  if (!OPENS.test(items[at]?.lower ?? '')) return at;
  const asked = /^(?:asked|pressed|questioned)$/.test(items[at + 1]?.lower ?? '');
  for (let end = asked ? at + 2 : at + 1; end < at + LONGEST_CLAUSE; end++) {
    const item = items[end];
    if (item === undefined) return at;
    if (/^[,:]$/.test(item.lower) && end > at + 1 && items[end + 1]?.kind === 'passage') return acts(items, at, end) ? end : at;
    const known = item.kind === 'word' ? reportingForm(item.lower) : undefined;
    const reports = known !== undefined && !known.speechOnlyWithMarks && !known.needsParticle;
    if (item.kind !== 'word' || reports || verbOfSayingNoun(item.lower) !== undefined) return at;
    if (item.lower !== 'that' || end === at + 1) continue;
    return acts(items, at, end) && opensClause(items, end) && isOwnClause(items, end) && commaBeforeMain(items, end, items.length) === items.length ? end : at;
  }
  return at;
}

function acts(items: readonly Item[], at: number, end: number): boolean {
  return items.slice(at + 1, end).some(({ pos }) => (pos & (TENSED | Pos.verbIng | Pos.verbPart)) !== 0);
}

/** `that the pier was rotten`; not `the docks that sank`, `the docks that Lund built` */
function isOwnClause(items: readonly Item[], that: number): boolean {
  // `as the boats left | that …`, `while visiting Osk | that …`
  const before = items[that - 1];
  if (before !== undefined && (before.capital || (before.pos & NOUN) === 0)) return true;
  const subject = nounPhraseAt(items, that + 1, items.length);
  const verb = items[subject?.last ?? items.length];
  return verb?.kind === 'word' && (verb.pos & (Pos.auxiliary | Pos.modal)) !== 0;
}
