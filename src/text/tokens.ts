import { PERIOD } from '../lexicon/period.ts';
import { Pos } from '../lexicon/words.ts';
import type { Token, TokenKind } from '../types.ts';
import { isArticled } from './articled.ts';
import { NamesOnS } from './names-on-s.ts';
import { endsOnPronoun } from './pronoun-before-period.ts';
import { wordAt } from './word-table.ts';

/** Abbreviations whose period belongs to the word and that rarely end a sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr drs prof profs rev revs hon pres gov sen rep reps sens sec gen col lt sgt capt cmdr maj adm brig cpl pvt st ste mt
  ft jr sr esq vs etc al no nos vol dept assn bros co corp inc ltd llc univ ave blvd rd jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thurs fri sat sun fig figs approx est ed eds pp art atty supt messrs mme mlle
  fr insp det ret cf ca msgr cllr archdn ven v rs p n m l ll ch fol para`.split(/\s+/),
);
/** Of those, ordinary words when they have no capital: `lay in the sun. The boat …`. */
const WORDS_IN_SMALL = new Set('sat sun mon wed mar art fig ave'.split(' '));
/** Of those, words unless a number follows: `No. The pier …`, `shook his head no. “But …”`, `p. 44`. */
const BEFORE_NUMBERS = new Set('no nos rs p n m l ll ch fol para'.split(' '));
/** Of those, the ones that stand before names: `Roe v. Wade`. */
const BEFORE_NAMES = new Set(['v']);
/** States and the like, written with a capital: `Allentown, Pa.`, `R-Ky.` */
const PLACES = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ont ore pa que tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);
/** Of those, the ones that do end sentences now and then: `at Acme Inc. The firm …`. */
const MAY_END = new Set('jr sr esq etc al co corp inc ltd llc bros assn univ ave blvd rd ret'.split(' '));

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
  Apostrophe,
  Other,
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;

const ASCII: Uint8Array = new Uint8Array(128).map((_, code) => {
  if (code === 32 || (code >= 9 && code <= 13)) return Class.Space;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return Class.Letter;
  if (code >= 48 && code <= 57) return Class.Digit;
  if (code === 34 || code === 96) return Class.Mark;
  if (code === 39) return Class.Apostrophe;
  return Class.Other;
});

/** `’` and `'` are apostrophes inside a word and marks elsewhere. */
function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as Class;
  if (code === 0x2019 || code === 0x02bc) return Class.Apostrophe;
  if (code >= 0x2018 && code <= 0x201f) return Class.Mark;
  if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) return Class.Mark;
  if (code >= 0x300c && code <= 0x300f) return Class.Mark;
  if (code === 0xa0 || code === 0xfeff) return Class.Space;
  if (code >= 0xd800 && code <= 0xdfff) return Class.Other;
  const character = text[at] ?? '';
  if (LETTER.test(character)) return Class.Letter;
  return SPACE.test(character) ? Class.Space : Class.Other;
}

function isWordPart(kind: Class): boolean {
  return kind === Class.Letter || kind === Class.Digit;
}

/** `re`, `ve`, `ll`, `d`, `m`, `t` and `s` after an apostrophe; only `s` becomes a token of its own. */
function isPossessive(text: string, apostrophe: number, end: number): boolean {
  const code = text.charCodeAt(apostrophe + 1);
  return (code === 115 || code === 83) && end === apostrophe + 2;
}

function startsUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text[at] ?? '';
  return character !== character.toLowerCase();
}

/** Does the sign at `at` follow `Ã` or `Â`, whole or with the accent apart, or another such sign? */
function isMisread(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (code < 0x80 || code > 0xbf) return false;
  return before === 0xc3 || before === 0xc2 || before === 0x303 || before === 0x302 || (before >= 0x80 && before <= 0x9f);
}

/** `12:15`, `6:05pm`: one or two digits, a colon, and two. */
function isTimeOfDay(text: string, start: number, colon: number): boolean {
  if (colon - start > 2 || classAt(text, colon + 1) !== Class.Digit || classAt(text, colon + 2) !== Class.Digit) return false;
  return (
    classAt(text, start) === Class.Digit && classAt(text, colon - 1) === Class.Digit && (colon + 3 >= text.length || classAt(text, colon + 3) !== Class.Digit)
  );
}

/** `U.S.`, `R-S.C.`, `Ph.D.`: is what stands before the period at `at` one letter? */
function isInitial(text: string, start: number, at: number): boolean {
  if (at - start === 1) return true;
  if (at - start === 2 && text.charCodeAt(start) === 80 && text.charCodeAt(at - 1) === 104 && text.charCodeAt(at + 1) === 68) return true;
  const before = text.charCodeAt(at - 2);
  return before === 46 || before === 45;
}

/** Where the word that begins at `start` ends. Inner apostrophes, hyphens, underscores, periods (`U.S.`) and commas in numbers belong to it. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  let lettersOnly = true;
  for (;;) {
    let kind = Class.Other;
    while (at < limit) {
      const code = text.charCodeAt(at);
      kind = code < 128 ? (ASCII[code] as Class) : classAt(text, at);
      if (kind === Class.Digit) lettersOnly = false;
      else if (kind !== Class.Letter) break;
      at++;
    }
    if (kind === Class.Space || at + 1 >= limit) return at;
    const next = classAt(text, at + 1);
    const code = text.charCodeAt(at);
    if (kind === Class.Apostrophe && next === Class.Letter) at++;
    else if ((code === 45 || code === 0x2010 || code === 0x2011 || code === 0xad) && isWordPart(next)) at++;
    else if (code === 46 && isWordPart(next) && (lettersOnly ? isInitial(text, start, at) : next === Class.Digit)) at++;
    else if (code === 44 && !lettersOnly && next === Class.Digit && classAt(text, at - 1) === Class.Digit) at++;
    // `10–15 pilots`
    else if (code === 0x2013 && !lettersOnly && next === Class.Digit && classAt(text, at - 1) === Class.Digit) at++;
    else if (code === 58 && isTimeOfDay(text, start, at)) at++;
    // `marit_s`; the signs of `_he_` stand outside
    else if (code === 95 && isWordPart(next)) at++;
    else if (code === 38 && next === Class.Letter && at - start <= 2) at++;
    // `FranÃ§ois`: two bytes of UTF-8 that somebody took for two letters, perhaps twice
    else if (code >= 0x80 && code <= 0xbf && isMisread(text, at) && (next === Class.Letter || isMisread(text, at + 1))) at++;
    else return at;
  }
}

/**
 * Splits a text into words, numbers, punctuation and marks; white space is between tokens.
 *
 * @param text the document's text
 * @returns tokens in their order; offsets are UTF-16 code units, end exclusive
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const to = text.length;
  const shops = new NamesOnS();
  const push = (kind: TokenKind, start: number, end: number, capital: boolean) => {
    if (kind === 'word' || kind === 'number') {
      const { lower, pos } = wordAt(text, start, end);
      // `the offer in May`: the month, but where a sentence may open with the verb
      const month = capital && lower === 'may' && tokens[tokens.length - 1]?.kind === 'word';
      tokens.push({ index: tokens.length, start, end, kind, lower, pos: month ? Pos.properNoun : pos, capital });
    } else {
      // the one string for a sign, as for a word: it is compared as soon
      tokens.push({ index: tokens.length, start, end, kind, lower: wordAt(text, start, end).raw, pos: 0, capital });
    }
  };
  let at = 0;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === Class.Space) {
      at++;
      continue;
    }
    if (isWordPart(kind)) {
      const end = wordEnd(text, at, to);
      pushWord(text, at, end, to, push, tokens[tokens.length - 1], shops);
      const last = tokens[tokens.length - 1];
      at = last === undefined ? end : last.end;
      continue;
    }
    if (
      kind === Class.Apostrophe &&
      text.charCodeAt(at + 1) === 115 &&
      tokens.length > 0 &&
      !isWordPart(at + 2 < to ? classAt(text, at + 2) : Class.Space) &&
      tokens[tokens.length - 1]?.end === at
    ) {
      push('word', at, at + 2, false);
      at += 2;
      continue;
    }
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (kind === Class.Mark || kind === Class.Apostrophe) {
      // `''` and ``` `` ``` are one mark
      if ((code === 39 || code === 96) && text.charCodeAt(at + 1) === code) end++;
      push('mark', at, end, false);
    } else {
      if (code === 45 || code === 46 || code === 95) while (end < to && text.charCodeAt(end) === code) end++;
      else if (code >= 0xd800 && code < 0xdc00 && end < to) end++;
      push('punctuation', at, end, false);
    }
    at = end;
  }
  return tokens;
}

function pushWord(
  text: string,
  start: number,
  end: number,
  limit: number,
  push: (kind: TokenKind, start: number, end: number, capital: boolean) => void,
  before: Token | undefined,
  shops: NamesOnS,
): void {
  const capital = startsUpper(text, start) || isArticled(text, start);
  const digit = classAt(text, start) === Class.Digit;
  if (text.charCodeAt(end) === 46 && end < limit && !digit) {
    const raw = text.slice(start, end);
    const initial = end - start === 1 && capital && !(text.charCodeAt(start) === 73 && before !== undefined && endsOnPronoun(text, end + 1, before));
    const dotted = raw.includes('.') && /^(?:\p{Lu}-|Ph\.)?(?:\p{L}\.)*\p{L}$/u.test(raw);
    // `Bergen, Ore., said`: no sentence ends before a comma
    const cut = capital && (text.charCodeAt(end + 1) === 44 || PLACES.has(raw.slice(raw.lastIndexOf('-') + 1).toLowerCase()));
    if (initial || dotted || cut || isAbbreviation(text, raw.toLowerCase(), capital, end + 1)) {
      push('word', start, end + 1, capital);
      return;
    }
  }
  const apostrophe = end - 2;
  const split = apostrophe > start && classAt(text, apostrophe) === Class.Apostrophe && isPossessive(text, apostrophe, end);
  if (split && !(capital && shops.isOne(text, start, end))) {
    push(digit ? 'number' : 'word', start, apostrophe, capital);
    push('word', apostrophe, end, false);
    return;
  }
  push(digit ? 'number' : 'word', start, end, capital);
}

/** Is a word an abbreviation whose period, before offset `after`, belongs to it? */
function isAbbreviation(text: string, word: string, capital: boolean, after: number): boolean {
  if (!ABBREVIATIONS.has(word)) return false;
  if (BEFORE_NUMBERS.has(word)) return classAt(text, text.charCodeAt(after) === 32 || text.charCodeAt(after) === 160 ? after + 1 : after) === Class.Digit;
  if (BEFORE_NAMES.has(word)) return !capital && startsUpper(text, after + 1);
  return capital || !WORDS_IN_SMALL.has(word);
}

/** A token whose own last period may be the sentence's: `U.S.`, `Inc.`, `a.m.`; not `Mr.`. */
export function mayEndSentence(token: Token): boolean {
  // not by way of `hasPeriod`: that is asked of strings of many kinds, and an engine is slower to look into those
  const { lower } = token;
  if (lower.charCodeAt(lower.length - 1) !== PERIOD) return false;
  const bare = lower.slice(0, -1);
  return !ABBREVIATIONS.has(bare) || MAY_END.has(bare);
}
