import { isFirstName } from '../lexicon/names.ts';
import { isState, stateOf } from '../lexicon/offices.ts';
import { isPlace } from '../lexicon/places.ts';
import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { timePhraseAt, timePhraseBefore } from './time-phrase.ts';

/** The subject of a verb, and where the clause that it opens begins. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** First item of the subject with what belongs to it; the clause before ends there. */
  readonly first: number;
  /** An apposition or relative clause stands between it and the verb: it is no object of the words before. */
  readonly apposed: boolean;
}

const FINITE = Pos.verbBase | Pos.verbThird | Pos.verbPast;
const NOUN = Pos.noun | Pos.properNoun;
/** What a participle can have right after it and a noun cannot. */
const GOVERNED = Pos.preposition | Pos.determiner | Pos.possessive | Pos.pronoun | Pos.relative;

function isComma(item: Item | undefined): boolean {
  return item?.lower === ',';
}

function isDash(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'punctuation') return false;
  return /^[-–—]+$/.test(item.lower);
}

/** What ends a clause to the left, whatever comes: `;`, `:`, a sentence's end, a quotation. */
function isWall(item: Item): boolean {
  if (item.kind === 'passage') return item.pos === 0;
  if (item.kind !== 'punctuation') return false;
  return /^[;:.!?…•*]+$/.test(item.lower);
}

/** `[, however,]`, adverbs, time words and brackets between a subject and its verb are passed over. */
function passOver(items: readonly Item[], verb: number, floor: number): number {
  let end = verb;
  for (;;) {
    const item = items[end - 1];
    if (item === undefined || end <= floor) return end;
    if (item.kind === 'word' && only(item.pos, Pos.adverb | Pos.negation)) {
      end--;
      continue;
    }
    const time = timePhraseBefore(items, end, floor);
    if (time < end && time > floor) {
      end = time;
      continue;
    }
    if (item.lower === ')') {
      let open = end - 2;
      while (open > floor && open > end - 30 && items[open]?.lower !== '(') open--;
      if (items[open]?.lower !== '(') return end;
      end = open;
      continue;
    }
    return end;
  }
}

/**
 * The noun phrase that is the subject of the verb group beginning at item `verb`, looking left no further than `floor`.
 * Passes over appositions (`X, a lawyer, said`), relative clauses (`officials who knew of it said`), time words
 * and prepositional phrases (`the ministry on Monday said`); not found where a conjunction stands right before the verb.
 */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Subject | null {
  const end = passOver(items, verb, floor);
  const before = items[end - 1];
  if (before === undefined || end <= floor) return null;
  if (isComma(before) || isDash(before)) return subjectBeforeComma(items, end - 1, floor, isDash(before));
  const start = segmentStart(items, end, floor);
  return townBefore(items, start, end, floor) ?? namedBefore(items, start, end, floor, verb) ?? subjectIn(items, start, end);
}

/** `Ana Lund of Raleigh, North Carolina said`: the state after the town, without its second comma. */
function townBefore(items: readonly Item[], start: number, end: number, floor: number): Subject | null {
  if (!isComma(items[start - 1]) || end - start > 2 || !isRegion(items, start, end) || items[start - 2]?.capital !== true) return null;
  const from = segmentStart(items, start - 1, floor);
  const phrase = nounPhraseAt(items, from, start - 1);
  if (phrase === null || phrase.pronoun || phrase.last !== start - 1 || !/^(?:of|from|in)$/.test(items[phrase.core]?.lower ?? '')) return null;
  return { phrase, first: from, apposed: true };
}

function isSomebody(lower: string): boolean {
  const known = nounClass(lower);
  return known === undefined ? /(?:er|or|ist|ent|ant|ian|man|woman)$/.test(lower) : known.kind === 'person';
}

/**
 * `“…,” Ana Lund, the head of the ferry board said`; `Ana Lund, head of the ferry board said that …`: an apposition whose
 * closing comma is missing, after marks or where the sentence opens.
 */
function namedBefore(items: readonly Item[], start: number, end: number, floor: number, verb: number): Subject | null {
  const apposed = isComma(items[start - 1]) ? nounPhraseAt(items, start, end) : null;
  if (apposed === null || apposed.pronoun) return null;
  const from = segmentStart(items, start - 1, floor);
  const border = items[from - 1];
  if (border !== undefined && border.kind !== 'passage') return null;
  if (border === undefined && (apposed.last !== end || !isSomebody(items[apposed.head]?.lower ?? '') || !isFirstName(items[from]?.lower ?? ''))) return null;
  // `Ana Lund, a friend said, had left`
  if (border === undefined && isComma(items[verb + 1]) && items[verb + 2]?.kind !== 'passage') return null;
  const name = nounPhraseAt(items, from, start - 1);
  if (name === null || name.pronoun || name.last !== start - 1 || items[name.head]?.capital !== true || items[start]?.capital === true) return null;
  return { phrase: name, first: from, apposed: true };
}

function segmentStart(items: readonly Item[], end: number, floor: number): number {
  let at = end - 1;
  while (at >= floor) {
    const item = items[at];
    if (item === undefined) break;
    if (isComma(item) || isDash(item) || isWall(item) || item.lower === '(') return at + 1;
    at--;
  }
  return floor;
}

const SUBJECTIVE = /^(?:i|he|she|we|they)$/;
const OBJECT_RELATIVE = /^(?:what|whatever|whom)$/;

/** Reads `[start, end)` left to right as `… subject modifiers` and gives the subject that the verb after it has. */
function subjectIn(items: readonly Item[], start: number, end: number): Subject | null {
  let subject: NounPhrase | null = null;
  let finite = false;
  let at = start;
  let relative = false;
  let object = false;
  while (at < end) {
    const item = items[at];
    if (item === undefined) break;
    const time = timePhraseAt(items, at, end);
    if (time > at && !modifiesNoun(items, at, time, end)) {
      at = time;
      continue;
    }
    const { pos } = item;
    if ((pos & Pos.preposition) !== 0 && OBJECT_RELATIVE.test(items[at + 1]?.lower ?? '') && nounPhraseAt(items, at + 2, end)?.last === end) {
      at++;
      continue;
    }
    if ((pos & Pos.preposition) !== 0 && /^(?:which|whom)$/.test(items[at + 1]?.lower ?? '') && at + 2 < end) {
      // `a call during which they discussed`: the clause has a subject of its own
      subject = null;
      relative = false;
      object = false;
      at += 2;
      continue;
    }
    if (OBJECT_RELATIVE.test(item.lower)) {
      // `the end of what Ana Lund called …`: whatever stands before, the pronoun is the object and its clause has its own subject
      const own = nounPhraseAt(items, at + 1, end);
      if (own !== null && own.last === end) return { phrase: own, first: own.first, apposed: false };
    }
    if ((pos & Pos.relative) !== 0 && subject !== null && !object && at + 1 < end) {
      // `the plan that he said would fail`: the clause that the pronoun opens has a subject of its own right before the verb
      const own = nounPhraseAt(items, at + 1, end);
      if (own !== null && own.last === end && !/^(?:who|whose)$/.test(item.lower)) return { phrase: own, first: own.first, apposed: false };
      // `the group that backs …`, `officials who …`; `that` after a verb opens a new clause instead
      relative = true;
      at++;
      continue;
    }
    if ((pos & Pos.relative) !== 0 && at + 1 === end) {
      const phrase: NounPhrase = { first: at, core: at + 1, last: at + 1, head: at, possessed: at, pronoun: true };
      return { phrase, first: at, apposed: false };
    }
    if (item.kind === 'word' && (pos & Pos.conjunction) !== 0 && (pos & NOUN) === 0 && (pos & Pos.preposition) === 0) {
      subject = null;
      relative = false;
      object = false;
      at++;
      continue;
    }
    if (item.kind === 'word' && isVerbHere(items, at, end, subject !== null)) {
      const participle = (pos & (Pos.auxiliary | Pos.modal)) === 0 && subject !== null && !relative && readsAsParticiple(items, at, end);
      if (participle || relative) {
        object = true;
        if (relative && !participle && (pos & (Pos.auxiliary | Pos.modal)) === 0) relative = false;
      } else if (item.lower === 'to' || only(pos, Pos.verbIng)) object = true;
      else {
        subject = null;
        object = false;
        finite = true;
      }
      at++;
      continue;
    }
    if ((pos & Pos.preposition) !== 0 && !((pos & NOUN) !== 0 && item.capital)) {
      const inner = nounPhraseAt(items, at + 1, end);
      // `three days after the mayor said`: the time before the conjunction is no subject
      const free = subject === null || finite || isTime(items, subject);
      if (inner !== null && inner.last === end && (item.lower === 'as' || (free && (pos & Pos.conjunction) !== 0))) {
        // `As Ana Lund noted`, `before she said`, `fined the man after he wrote`: a conjunction, and the subject of its clause
        subject = inner;
        break;
      }
      at = inner === null ? at + 1 : subject === null ? inner.core : inner.last;
      continue;
    }
    const phrase = nounPhraseAt(items, at, end);
    if (phrase === null) {
      at++;
      continue;
    }
    // `imitations of the mayor and the way he said …`
    if (subject === null || (phrase.last === end && SUBJECTIVE.test(items[phrase.head]?.lower ?? ''))) subject = phrase;
    else if (object && phrase.last < end) object = false;
    else if (!object && phrase.pronoun && phrase.last < end) relative = true;
    else if (!object && !relative) subject = phrase;
    at = phrase.last;
  }
  return subject === null ? null : { phrase: subject, first: subject.first, apposed: false };
}

/** `a Feb. 1 letter`, `the Monday statement`: the time stands before a noun under an article. */
function modifiesNoun(items: readonly Item[], start: number, time: number, end: number): boolean {
  const noun = items[time];
  if (!/^(?:an?|the)$/.test(items[start]?.lower ?? '') || noun === undefined || time >= end) return false;
  return noun.kind === 'word' && !noun.capital && (noun.pos & Pos.noun) !== 0 && (noun.pos & (Pos.preposition | Pos.conjunction | Pos.adverb)) === 0;
}

function isTime(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  return !pronoun && /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|moments?)$/.test(items[head]?.lower ?? '');
}

function isVerbHere(items: readonly Item[], at: number, end: number, hasSubject: boolean): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const { pos } = item;
  if ((pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & NOUN) === 0) return true;
  if ((pos & (FINITE | Pos.verbPart | Pos.verbIng)) === 0) return false;
  if ((pos & NOUN) === 0 && (pos & Pos.adjective) === 0) return true;
  if (!hasSubject) return false;
  // noun or verb: a verb where a determiner, pronoun or `that` follows it
  const next = items[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  return (pos & FINITE) !== 0 && (next.pos & (Pos.determiner | Pos.possessive | Pos.pronoun)) !== 0 && (next.pos & (NOUN | Pos.preposition)) === 0;
}

/** `people briefed on it`, `a man identified as X`, `officials working at …`. */
function readsAsParticiple(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (only(item.pos, Pos.verbIng)) return true;
  if ((item.pos & Pos.verbPart) === 0) return false;
  const next = items[at + 1];
  return next !== undefined && at + 1 < end && (next.pos & (Pos.preposition | Pos.adverb)) !== 0;
}

function isParticiple(item: Item | undefined): boolean {
  return item?.kind === 'word' && ((item.pos & Pos.verbIng) !== 0 || ((item.pos & Pos.verbPart) !== 0 && (item.pos & (NOUN | Pos.adjective)) === 0));
}

function opensModifier(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  if (first === undefined) return false;
  if (OPENS_CLAUSE.has(first.lower) && isParticiple(items[start + 1])) return true;
  if ((first.pos & (Pos.relative | Pos.preposition | Pos.verbIng)) !== 0 || first.kind === 'number') return true;
  if (only(first.pos, Pos.adverb)) return true;
  if ((first.pos & Pos.verbPart) !== 0 && (first.pos & NOUN) === 0) return true;
  return end - start <= 2 && first.kind === 'word' && (first.lower === 'jr.' || first.lower === 'sr.' || first.lower === 'too' || first.lower === 'however');
}

/** `Alarmed by the storm, the mayor, …, said`: a participle with what belongs to it, not a noun. */
function opensParticiple(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  const next = items[start + 1];
  if (first === undefined || next === undefined || start + 2 >= end || first.kind !== 'word') return false;
  // `Rushing into the hall, the mayor, …, said`
  if ((first.pos & Pos.verbIng) !== 0 && (first.pos & NOUN) === 0 && (next.pos & GOVERNED) !== 0 && (next.pos & NOUN) === 0) return true;
  return (first.pos & Pos.verbPart) !== 0 && (first.pos & NOUN) === 0 && /^(?:by|with|at|from|in|about|over)$/.test(next.lower);
}

/** `Ana Lund, 30, of Raleigh, N.C., said`: what follows the comma after a town is where the town lies. */
function isPlaceAfterTown(items: readonly Item[], { first, head, last, pronoun }: NounPhrase, start: number, end: number): boolean {
  if (pronoun || last - first > 2 || items[end]?.lower !== ',' || end + 1 !== first || items[head]?.capital !== true) return false;
  if (!/^(?:of|in|from|near|outside)$/.test(items[start]?.lower ?? '') && !/^(?:of|in|from|near|outside)$/.test(items[end - 2]?.lower ?? '')) return false;
  return items[end - 1]?.capital === true && isRegion(items, first, last);
}

/** `South Carolina`, `N.C.`, `France` */
function isRegion(items: readonly Item[], first: number, last: number): boolean {
  const words = items.slice(first, last).map(({ lower }) => lower);
  const joined = words.join(' ');
  return isState(joined) || isPlace(joined) || stateOf(joined.replace(/\s/g, '')) !== null;
}

/** Conjunctions before a subject: `but the mayor, …, said`, `while members, …, went on`. */
const OPENS_CLAUSE = new Set('and but so yet while when as because although though if since after before'.split(' '));

/** Is `[start, end)` a noun phrase with its modifiers and nothing else? */
function phraseOnly(items: readonly Item[], start: number, end: number): NounPhrase | null {
  let from = start;
  const first = items[from];
  if (first === undefined) return null;
  if (OPENS_CLAUSE.has(first.lower) && from + 1 < end) from++;
  // `the mayor, while praising the plan, said`
  if (from > start && isParticiple(items[from])) return null;
  if ((items[from]?.pos ?? 0) & Pos.relative) return null;
  const time = timePhraseAt(items, from, end);
  if (time === end) return null;
  // `Last week my neighbour, Otto Brandt, said`
  if (time > from && !modifiesNoun(items, from, time, end)) from = time;
  const phrase = nounPhraseAt(items, from, end);
  if (phrase === null) return null;
  let relative = false;
  for (let at = phrase.last; at < end; at++) {
    const item = items[at];
    if (item === undefined) return null;
    if ((item.pos & Pos.relative) !== 0) relative = true;
    else if (!relative && item.kind === 'word' && (item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & NOUN) === 0) return null;
    else if (items[at - 1]?.lower === 'to') continue;
    else if (!relative && item.kind === 'word' && only(item.pos, FINITE | Pos.verbPart) && !readsAsParticiple(items, at, end)) return null;
  }
  return phrase;
}

/** `People bring boats and Ana Lund, a mechanic, mends them`: the name that a conjunction joins to what stands before it. */
function nameJoined(items: readonly Item[], start: number, end: number, { phrase }: Subject): Subject | null {
  if (items[phrase.first]?.capital === true || ((items[phrase.first]?.pos ?? 0) & Pos.determiner) === 0) return null;
  let joined = end - 1;
  while (joined > start && !OPENS_CLAUSE.has(items[joined]?.lower ?? '')) joined--;
  const name = joined > start ? nounPhraseAt(items, joined + 1, end) : null;
  if (name === null || name.pronoun || name.last !== end || items[name.first]?.capital !== true || items[name.head]?.capital !== true) return null;
  return { phrase: name, first: name.first, apposed: true };
}

/** `a plan that the mayor, Ana Lund, called …`: the relative pronoun is the object, and its clause has a subject of its own. */
function subjectOfRelative(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = end - 2; at >= start; at--) {
    if (!/^(?:which|that|what|whom)$/.test(items[at]?.lower ?? '')) continue;
    const own = nounPhraseAt(items, at + 1, end);
    // `things that break and Ana Lund, a mechanic, mends`
    const joined = own !== null && items.slice(own.core, end).some(({ lower }) => lower === 'and');
    return own?.last === end && !own.pronoun && !joined ? own : null;
  }
  return null;
}

/** `Ana Lund, head of the ferry board, said`: the first noun phrase of the chain of appositions that ends at the comma. */
function subjectBeforeComma(items: readonly Item[], comma: number, floor: number, dash: boolean): Subject | null {
  let found: Subject | null = null;
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
      start--;
    }
    start++;
    const phrase = opensParticiple(items, start, end) ? null : phraseOnly(items, start, end);
    if (phrase === null && found !== null && isPlaceAfterTown(items, found.phrase, start, end)) found = null;
    // `the mayor, who, after a long talk, said`
    if (end - start === 1 && steps > 0 && ((items[start]?.pos ?? 0) & Pos.relative) !== 0) return subjectIn(items, start, end);
    const own = subjectOfRelative(items, start, end);
    if (own !== null) return { phrase: own, first: own.first, apposed: true };
    if (phrase !== null) found = { phrase, first: phrase.first, apposed: steps > 0 };
    else if (!opensModifier(items, start, end)) {
      // `charges that Ana Lund, for one, called …`
      if (found === null && steps > 0) {
        const host = subjectIn(items, start, end);
        return host?.phrase.last === end ? { ...host, apposed: true } : null;
      }
      found = found === null ? null : (nameJoined(items, start, end, found) ?? found);
      break;
    } else if (found !== null && (items[start]?.pos ?? 0) & Pos.preposition) break;
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
  return subjectIn(items, segmentStart(items, comma, floor), comma);
}
