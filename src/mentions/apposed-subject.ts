import { isLastName } from '../lexicon/names.ts';
import { nounClass } from '../lexicon/titles.ts';
import { FINITE, NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos, posOf } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { phraseAfterAdjunct } from './after-adjunct.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isParticiple, OPENS_CLAUSE, opensComparison, opensModifier, opensParticiple, REFLEXIVE } from './opens-modifier.ts';
import type { NounPhrase } from './phrase.ts';
import { isRegion } from './region.ts';
import { opensOfWhich } from './relative.ts';
import { isComma, isDash, isWall, segmentStart } from './segment.ts';
import { subjectIn } from './segment-subject.ts';
import type { Subject } from './subject.ts';
import { subjectOfRelative } from './subject-of-relative.ts';
import { isThroughHolder } from './through-holder.ts';
import { modifiesNoun, timePhraseAt } from './time-phrase.ts';
import { isVerbAfterAge, isVerbAfterName } from './verb-after-name.ts';
import { readsAsParticiple } from './verb-in-segment.ts';

/** `Ana Lund, 30, of Raleigh, N.C., said`: what follows the comma after a town is where the town lies. */
function isPlaceAfterTown(items: readonly Item[], { first, head, last, pronoun }: NounPhrase, start: number, end: number): boolean {
  if (pronoun || last - first > 2 || items[end]?.lower !== ',' || end + 1 !== first || items[head]?.capital !== true) return false;
  if (!/^(?:of|in|from|near|outside)$/.test(items[start]?.lower ?? '') && !/^(?:of|in|from|near|outside)$/.test(items[end - 2]?.lower ?? '')) return false;
  return items[end - 1]?.capital === true && isRegion(items, first, last);
}

/** Is `[start, end)` a noun phrase with its modifiers and nothing else? */
function phraseOnly(items: readonly Item[], start: number, end: number): NounPhrase | null {
  let from = start;
  const first = items[from];
  if (first === undefined || opensOfWhich(items, start, end) || isTask(items, start, end)) return null;
  if (OPENS_CLAUSE.has(first.lower) && from + 1 < end) from++;
  // `After the meeting, Ana Lund, the mayor, said`; not `After the mayor, Ana Lund, said`
  if (from > start && /^(?:after|before|since)$/.test(first.lower) && isThing(items, nounPhraseAt(items, from, end))) return null;
  // `the mayor, while praising the plan, said`
  if (from > start && isParticiple(items[from])) return null;
  // `That note, on the back of a bill, demanded …`
  const pointing = items[from]?.lower === 'that' && from === 0 && ((items[1]?.pos ?? 0) & Pos.noun) !== 0;
  if ((((items[from]?.pos ?? 0) & Pos.relative) !== 0 && !pointing) || REFLEXIVE.test(items[from]?.lower ?? '')) return null;
  const time = timePhraseAt(items, from, end);
  if (time === end) return null;
  // `In a May 3 letter, the pilot, Ana Lund, said`
  if (time > from && modifiesNoun(items, from + 1, time, end)) return null;
  // `Last week my neighbour, Otto Brandt, said`
  if (time > from && !modifiesNoun(items, from, time, end)) from = time;
  const phrase = nounPhraseAt(items, from, end);
  if (phrase === null) return null;
  let relative = false;
  for (let at = phrase.last; at < end; at++) {
    const item = items[at];
    if (item === undefined) return null;
    // `The row deepened when the engineer, quoted in the paper, said`
    if (!relative && at > phrase.last && WHEN.test(item.lower)) return null;
    if ((item.pos & Pos.relative) !== 0) relative = true;
    else if (!relative && item.kind === 'word' && (item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & NOUN) === 0) return null;
    else if (items[at - 1]?.lower === 'to') continue;
    else if (
      !relative &&
      item.kind === 'word' &&
      only(item.pos, FINITE | Pos.verbPart) &&
      (isVerbAfterName(items, phrase, at) || !readsAsParticiple(items, at, end))
    )
      return null;
  }
  return phrase;
}

/** `Defending, | Ana Lund, said`: what she does in court; not `Fielding, Mayor of Osk, said`. */
function isTask(items: readonly Item[], start: number, end: number): boolean {
  const { lower = '' } = items[start] ?? {};
  if (start !== 0 || end !== 1 || !lower.endsWith('ing') || isLastName(lower) || items[2]?.capital !== true) return false;
  const stem = lower.slice(0, -3);
  return ((posOf(stem) | posOf(`${stem}e`)) & Pos.verbBase) !== 0 && nounClass(items[2].lower)?.kind !== 'person';
}

function isThing(items: readonly Item[], phrase: NounPhrase | null): boolean {
  const head = phrase === null || phrase.pronoun ? undefined : items[phrase.head];
  return head?.capital === false && !/^(?:person|group|organization|document)$/.test(nounClass(head.lower)?.kind ?? '');
}

const CLAUSE_ALONE = /^(?:if|unless|what)$/;

const WHEN = /^(?:when|because|while|although|though)$/;

/** `People bring boats and Ana Lund, a mechanic, mends them`: the name that a conjunction joins to what stands before it. */
function nameJoined(items: readonly Item[], start: number, end: number, { phrase }: Subject): Subject | null {
  if (items[phrase.first]?.capital === true || ((items[phrase.first]?.pos ?? 0) & Pos.determiner) === 0) return null;
  let joined = end - 1;
  while (joined > start && !OPENS_CLAUSE.has(items[joined]?.lower ?? '')) joined--;
  const name = joined > start ? nounPhraseAt(items, joined + 1, end) : null;
  if (name === null || name.pronoun || name.last !== end || items[name.first]?.capital !== true || items[name.head]?.capital !== true) return null;
  return { phrase: name, first: name.first, apposed: true };
}

/** A person's office with its article or owner, and a name in apposition. */
function isOfficeBefore(items: readonly Item[], office: NounPhrase, name: Subject | null): boolean {
  if (name === null || office.pronoun || items[office.first - 1] === undefined || name.phrase.pronoun) return false;
  const determined = ((items[office.first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0 || office.possessed > office.first;
  return determined && /^(?:person|organization)$/.test(nounClass(items[office.head]?.lower ?? '')?.kind ?? '') && items[name.phrase.head]?.capital === true;
}

/** `Ana Lund, whose debut, “Salt,” won a prize, said`: a verb between commas is that of a relative clause, whose host stands before it. */
function hostOfRelative(items: readonly Item[], comma: number, floor: number): Subject | null {
  let start = segmentStart(items, comma, floor);
  const verb = items[start];
  if (verb?.kind !== 'word' || (verb.pos & TENSED) === 0 || (verb.pos & (Pos.adjective | Pos.preposition)) !== 0) return null;
  // `whose third shop, Paravane, uses old nets …`
  const noun = (verb.pos & NOUN) !== 0;
  for (let steps = 0; steps < 4 && isComma(items[start - 1]); steps++) {
    const end = start - 1;
    start = segmentStart(items, end, floor);
    if (!/^(?:who|which|whose)$/.test(items[start]?.lower ?? '') || !isComma(items[start - 1])) continue;
    if (noun && items[start]?.lower !== 'whose') return null;
    const from = segmentStart(items, start - 1, floor);
    const host = phraseOnly(items, from, start - 1);
    return host === null ? null : { phrase: host, first: host.first, apposed: true };
  }
  return null;
}

/** `Ana Lund, head of the ferry board, said`: the first noun phrase of the chain of appositions that ends at the comma. */
export function subjectBeforeComma(items: readonly Item[], comma: number, floor: number, dash: boolean): Subject | null {
  const told = dash ? null : hostOfRelative(items, comma, floor);
  if (told !== null) return told;
  let found: Subject | null = null;
  let joined = false;
  let named = 0;
  let end = comma;
  for (let steps = 0; steps < 6 && end > floor; steps++) {
    let start = end - 1;
    while (start >= floor) {
      const item = items[start];
      if (item === undefined || isWall(item) || (dash ? isDash(item) : isComma(item) || isDash(item))) break;
      if (item.lower === ')') {
        let open = start - 1;
        while (open > floor && items[open]?.lower !== '(') open--;
        if (items[open]?.lower === '(') start = open;
      }
      if (item.lower === '(') break;
      start--;
    }
    start++;
    // `If the pier falls, said …`, `What boats need, said …`: a clause, and nobody who speaks
    if (steps === 0 && !dash && CLAUSE_ALONE.test(items[start]?.lower ?? '') && end > start + 2) return null;
    if (found !== null && isVerbAfterAge(items, start)) break;
    const own = opensParticiple(items, start, end) || opensComparison(items, start, end) ? null : phraseOnly(items, start, end);
    const phrase = own ?? (named < 2 ? phraseAfterAdjunct(items, start, end) : null);
    if (phrase === null && found !== null && isPlaceAfterTown(items, found.phrase, start, end)) found = null;
    // `the mayor, who, after a long talk, said`
    if (end - start === 1 && steps > 0 && ((items[start]?.pos ?? 0) & Pos.relative) !== 0) return subjectIn(items, start, end);
    const owned = items[start]?.lower === 'whose' ? nounPhraseAt(items, start + 1, end) : null;
    // `the city, whose mayor, Ana Lund, said`
    if (owned?.last === end && steps > 0 && !owned.pronoun) return { phrase: owned, first: start, apposed: true };
    const inRelative = subjectOfRelative(items, start, end);
    if (inRelative !== null) return { phrase: inRelative, first: inRelative.first, apposed: true };
    // `The children sleep, and Ana Lund, a composer, has found …`: a clause of its own began there
    if (phrase !== null && found !== null && phrase.last !== end && joined) break;
    joined = OPENS_CLAUSE.has(items[start]?.lower ?? '');
    // `In a note dated May 3, 2021, a pilot, Ana Lund, said`
    const year = found !== null && end - start === 1 && items[start]?.kind === 'number';
    if (phrase !== null && !year) {
      found = { phrase, first: phrase.first, apposed: steps > 0 };
      named++;
    }
    // `the Queen’s Hall, where they had met, said`; `her defenders — and there are many — said`
    else if (
      !year &&
      !(dash && OPENS_CLAUSE.has(items[start]?.lower ?? '')) &&
      !opensModifier(items, start, end) &&
      !(steps === 0 && items[start]?.lower === 'where')
    ) {
      // `charges that Ana Lund, for one, called …`
      if (found === null && steps > 0) {
        const host = subjectIn(items, start, end);
        return host?.phrase.last === end ? { ...host, apposed: true } : null;
      }
      const host = found === null || steps === 0 ? null : subjectIn(items, start, end);
      // `It came a day after the mayor, Ana Lund, said …`
      if (host !== null && host.phrase.last === end && isOfficeBefore(items, host.phrase, found)) return { ...host, apposed: true };
      found = found === null ? null : (nameJoined(items, start, end, found) ?? found);
      break;
    } else if (found !== null && (items[start]?.pos ?? 0) & Pos.preposition) {
      if (!isThroughHolder(items, start, end)) break;
      found = null;
    }
    const border = items[start - 1];
    if (start - 1 < floor || border === undefined) break;
    if (!isComma(border) && !isDash(border)) break;
    end = start - 1;
    if (dash) {
      // before the first dash stands the host alone
      const host = subjectIn(items, segmentStart(items, end, floor), end);
      return host === null ? found : { ...host, apposed: true };
    }
    if (found !== null && steps >= 1) {
      const first = items[found.phrase.first];
      // `…, the mayor, a lawyer,`: a pronoun or an opening `he` never stands in apposition
      if (first !== undefined && found.phrase.pronoun) break;
    }
  }
  if (found !== null) return found;
  const nearest = subjectIn(items, segmentStart(items, comma, floor), comma);
  return nearest !== null && isObjectOf(items, nearest.phrase) ? null : nearest;
}

/** `The mayor has mocked a reporter, called him late and left`: what stands after a verb is no subject of the next. */
function isObjectOf(items: readonly Item[], { first, last, pronoun }: NounPhrase): boolean {
  const verb = items[first - 1];
  // `said they had been given nine days, noted that …`
  if (((verb?.pos ?? 0) & Pos.auxiliary) !== 0 && ((items[first]?.pos ?? 0) & Pos.verbPart) !== 0) return true;
  // `said the pier was “rotten”, then added that …`
  if (((verb?.pos ?? 0) & Pos.auxiliary) !== 0 && items[first]?.kind === 'passage' && last === first + 1) return true;
  if (pronoun || items[last]?.lower !== ',' || verb?.kind !== 'word') return false;
  return (verb.pos & (Pos.verbPast | Pos.verbPart | Pos.verbThird)) !== 0 && (verb.pos & (NOUN | Pos.preposition | Pos.conjunction | Pos.relative)) === 0;
}
