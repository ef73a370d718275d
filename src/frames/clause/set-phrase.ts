import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { commaBeforeMain } from './before-main.ts';
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
  if (!/^(?:through|via|during|on|at)$/.test(lower(at))) return at;
  const named = nounPhraseAt(items, at + 1, items.length);
  if (named === null || named.pronoun) return at;
  // `through a spokesman`, `during a visit to Osk`
  const head = lower(named.head);
  if (/^(?:through|via)$/.test(lower(at))) return SPEAKS_FOR.test(head) ? named.last : at;
  return OCCASION.test(head) && /^(?:an?|his|her|their|its)$/.test(lower(at + 1)) ? named.last : at;
}

const OPENS = /^(?:as|when|while|whilst|before|after|without)$/;
/** Words of a clause that tells when something was said. */
const LONGEST_CLAUSE = 9;

/**
 * `said as the doors closed | that the pier was rotten`, `said before leaving | that …`: where the `that` stands after a clause that
 * tells when; item `at` where there is none, or where a main clause follows the comma after it.
 */
export function afterOccasion(items: readonly Item[], at: number): number {
  if (!OPENS.test(items[at]?.lower ?? '')) return at;
  for (let that = at + 2; that < at + LONGEST_CLAUSE; that++) {
    const item = items[that];
    const known = item?.kind === 'word' ? reportingForm(item.lower) : undefined;
    const reports = known !== undefined && !known.speechOnlyWithMarks && !known.needsParticle;
    if (item?.kind !== 'word' || reports || verbOfSayingNoun(item.lower) !== undefined) return at;
    if (item.lower !== 'that') continue;
    const acts = items.slice(at + 1, that).some(({ pos }) => (pos & (TENSED | Pos.verbIng)) !== 0);
    return acts && opensClause(items, that) && isOwnClause(items, that) && commaBeforeMain(items, that, items.length) === items.length ? that : at;
  }
  return at;
}

/** `that the pier was rotten`; not `the docks that sank`, `the docks that Lund built` */
function isOwnClause(items: readonly Item[], that: number): boolean {
  const subject = nounPhraseAt(items, that + 1, items.length);
  const verb = items[subject?.last ?? items.length];
  return verb?.kind === 'word' && (verb.pos & (Pos.auxiliary | Pos.modal)) !== 0;
}
