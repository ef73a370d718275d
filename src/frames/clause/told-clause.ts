import { isFirstName } from '../../lexicon/names.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { FINITE, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isApostrophe } from '../../mentions/core-words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isHonorific } from '../../mentions/title-words.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { opensWithVerb } from '../verbs/verb-in-marks.ts';

/** Words for those who are spoken to and for who does something in the clause after them. */
const LONGEST = 10;
/** Those who need no article: `told police boats had sunk`. */
const ALONE = /^(?:police|parliament|congress|staff|media|management|jurors|counsel)$/;

/**
 * `told reporters | boats would leave`, `told the BBC | nine people had died`, `told voters in Osk | prices rose in May`: who is spoken
 * to, where a clause without `that` follows whose subject is read with them as one row of nouns; null where there is none.
 *
 * @param needed the verb always names whom it is told; `warned council workers would strike` may name none
 * @param headline all words have capitals, which part no names
 */
export function toldBeforeClause(
  text: string,
  items: readonly Item[],
  { first, last, pronoun }: NounPhrase,
  needed: boolean,
  headline: boolean,
): NounPhrase | null {
  let found: NounPhrase | null = null;
  const from = pronoun ? last : first + 1;
  for (let at = from; at < Math.min(last, first + LONGEST); at++) {
    const told = isApostrophe(items, at) ? null : endsAt(items, first, at, needed, headline);
    if (told === null || !opensClauseOfItsOwn(text, items, at, last)) continue;
    // `told her | lawyer boats …`, where it may be `told her lawyer | boats …`
    if (found === null && items[at - 1]?.lower === 'her') {
      found = told;
      continue;
    }
    if (found !== null && items[found.last - 1]?.lower === 'her') found = null;
    // `told the union | members | boats would leave`: the later, where those of the body stand right after it
    if (found !== null && !(at === found.last + 1 && isSeveral(items[at - 1]))) break;
    found = told;
    if (isSeveral(items[at - 1])) break;
  }
  return found;
}

/** Those spoken to, where the words for them can end before item `end`. */
function endsAt(items: readonly Item[], first: number, end: number, needed: boolean, headline: boolean): NounPhrase | null {
  const phrase = nounPhraseAt(items, first, end);
  if (phrase === null || phrase.last !== end) return null;
  const told = { ...phrase, core: phrase.last };
  if (phrase.pronoun) return needed ? told : null;
  const head = items[phrase.head];
  const next = items[end];
  if (head?.kind !== 'word') return null;
  if (head.capital) return next?.capital === true && (headline || !partsNames(items, first, end)) ? null : told;
  const known = nounClass(head.lower);
  if (known === undefined || known.kind === 'document') return null;
  if (isSeveral(head) || ALONE.test(head.lower)) return told;
  const determined = ((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0;
  return determined && needed ? told : null;
}

/** `CNN | Bell had lied`, `Sky News | Mr Bell had`, `the Osk Herald | Tarn’s pier was`; not `Ana | Lund had lied`. */
function partsNames(items: readonly Item[], first: number, end: number): boolean {
  if (end === first + 1 && isFirstName(items[first]?.lower ?? '')) return false;
  let last = end;
  while (items[last + 1]?.capital === true) last++;
  const next = items[last + 1];
  if (!isApostrophe(items, last + 1) && (next?.kind !== 'word' || (next.pos & NOUN) !== 0 || (next.pos & (TENSED | Pos.adverb)) === 0)) return false;
  return last === end || (last === end + 1 && (isHonorific(items[end]?.lower ?? '') || isFirstName(items[end]?.lower ?? '')));
}

function isSeveral(item: Item | undefined): boolean {
  return item?.kind === 'word' && nounClass(item.lower)?.plural === true;
}

/** A noun phrase that goes on at least to item `least`, and its verb. */
function opensClauseOfItsOwn(text: string, items: readonly Item[], at: number, least: number): boolean {
  const subject = nounPhraseAt(items, at, items.length);
  if (subject === null || subject.pronoun) return false;
  // `boats “come and go” as they like`: the marks may be read as the last word of the phrase
  for (let marks = at + 1; marks <= subject.last; marks++) if (items[marks]?.kind === 'passage') return opensWithVerb(text, items[marks] as Item);
  if (subject.last < least) return false;
  const verb = pastAdverbs(items, subject.last, Pos.negation);
  return isVerb(items, verb) || endsInVerb(items, subject);
}

/** `would`, `had`, `rose 0.3%`; not `details of talks held in May` where `that` follows. */
function isVerb(items: readonly Item[], at: number): boolean {
  const { kind, pos = 0 } = items[at] ?? {};
  if (kind !== 'word' || (pos & (Pos.preposition | Pos.conjunction)) !== 0) return false;
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & Pos.pronoun) === 0) return true;
  if ((pos & FINITE) === 0) return false;
  if ((pos & Pos.verbPart) !== 0) return (pos & NOUN) === 0 && !thatFollows(items, at);
  if ((pos & (NOUN | Pos.adjective)) === 0) return (pos & TENSED) !== 0;
  const next = items[at + 1];
  return (pos & Pos.verbPast) !== 0 && (next === undefined || next.kind === 'number' || (next.pos & (Pos.preposition | Pos.determiner | Pos.adverb)) !== 0);
}

/** `prices rose | 0.3%`: read as the last word of the phrase. */
function endsInVerb(items: readonly Item[], { first, last }: NounPhrase): boolean {
  for (let at = first + 1; at < last; at++) {
    const { kind, pos = 0, capital = true } = items[at] ?? {};
    if (kind !== 'word' || capital || (pos & Pos.verbPast) === 0 || only(pos, Pos.adjective | Pos.verbPart)) continue;
    if ((items[at - 1]?.pos ?? 0) & NOUN && items[at - 1]?.lower.endsWith('s') === true) return isVerb(items, at);
  }
  return false;
}

function thatFollows(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < items.length; at++) {
    if (items[at]?.kind === 'punctuation') return false;
    if (items[at]?.lower === 'that') return true;
  }
  return false;
}
