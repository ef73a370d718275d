import { isBodyWord, isPatronOf, ownsBody, takesCause } from '../../lexicon/bodies.ts';
import { isFirstName, isGivenName, isLastName } from '../../lexicon/names.ts';
import { isNameParticle } from '../../lexicon/particles.ts';
import { isPlace } from '../../lexicon/places.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { isTimeWord } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import type { WordStatistics } from './word-statistics.ts';

// What may stand inside a name between its capitals: joining words of a body, particles, a nickname in marks.

const LONGEST_BODY = 6;

/** May the word join words with capitals in the name of a body? */
export function isJoiner(lower: string): boolean {
  return /^(?:and|&|of|for|on|the)$/.test(lower);
}

/**
 * Where the joining words end that stand at `at` inside the name of a body: `Food and Drug Administration`, `Ministry of
 * Works`, `Centre for the Study of Ice`; `at` where they join nothing.
 */
export function bodyEnd(reading: Reading, statistics: WordStatistics, at: number): number {
  const { tokens } = reading;
  const joiner = tokens[at]?.lower ?? '';
  if (joiner === 'the' || !(isJoiner(joiner) || joiner === 'in')) return at;
  let end = at;
  while (end < at + 2 && (end === at || isJoiner(tokens[end]?.lower ?? '')) && follows(reading, end)) end++;
  const next = tokens[end];
  if (next === undefined || !follows(reading, end) || !(statistics.isName(next, false, false) || isOfPeople(reading, end))) return at;
  if (joiner === 'in' || goesOnJoined(tokens, at)) return goesOnJoined(tokens, at) ? end : at;
  const before = nounClass(tokens[at - 1]?.lower ?? '')?.kind;
  // `Otto Bell and House Speaker Ana Lund`, `Lund and the Harbour Department`: two
  if (joiner === 'and' && (end > at + 1 || [at - 3, at - 2, at - 1].some((before) => isGivenName(tokens[before]?.lower ?? '')))) return at;
  // `Ms. Lund and Otto T. Mills`
  if (joiner === 'and' && (honorificOf(tokens[at - 2]?.lower ?? '') !== null || isInitialled(tokens, end))) return at;
  // a body before `of` and `for`; before `and` the body's noun must still come
  if (joiner === 'of' && BROTHERS.test(tokens[at - 1]?.lower ?? '')) return end;
  if (joiner === 'for' && takesCause(tokens[at - 1]?.lower ?? '')) return end;
  if (joiner !== 'and' && joiner !== '&')
    return before === 'organization' || isBodyWord(tokens[at - 1]?.lower ?? '') || (before === 'group' && joiner !== 'on') ? end : at;
  if (joiner === 'and' && isScope(tokens, at, end)) return end;
  // `Halvorsen & Lunde`
  if (joiner === '&' && ![at - 2, at - 1, end].some((word) => isGivenName(tokens[word]?.lower ?? ''))) return end;
  // `Marks & Holt`: a first name after the sign is a surname where no other follows it, and none stands before the sign
  const alone = tokens[at - 2]?.capital !== true && !(tokens[end + 1]?.capital === true && follows(reading, end + 1));
  if (joiner === '&' && alone && !isGivenName(tokens[at - 1]?.lower ?? '')) return end;
  // `the Health and Safety Executive (HSE)`
  if (before === undefined && initialsFollow(tokens, at, end)) return end;
  for (let last = end; last < end + LONGEST_BODY; last++) {
    const token = tokens[last];
    // `Transport and Dock Workers’ Union`
    if (isPossessor(reading, statistics, last)) continue;
    if (token === undefined || !(follows(reading, last) || isPossessor(reading, statistics, last - 1)) || !token.capital) return at;
    if (nounClass(token.lower)?.kind === 'organization')
      return (before === undefined || (before === 'group' && OF_MEMBERS.test(token.lower))) && !isSomebodyBefore(tokens, at, end, last) ? end : at;
  }
  return at;
}

/** `the Bakers and Allied Workers’ Union` */
const OF_MEMBERS = /^(?:union|association|federation|society|guild)$/;

/**
 * `Brandt and State Department lawyers`, `Brandt and Harbour Committee Chairwoman Ana Lund`: a surname before `and`, and a body of its own
 * after it, of which the title of a person goes on or a word of the language is the first. Not `Food and Drug Administration`.
 *
 * @param last the token of the body's noun
 */
function isSomebodyBefore(tokens: readonly Token[], joiner: number, first: number, last: number): boolean {
  const before = tokens[joiner - 1]?.lower ?? '';
  if (tokens[joiner - 2]?.capital === true || (isListedWord(before) && !isLastName(before)) || last === first) return false;
  const title = tokens[last + 1];
  return isListedWord(tokens[first]?.lower ?? '') || (title?.capital === true && nounClass(title.lower)?.kind === 'person');
}

/** `Organization for Trade | and Development`, `Office of Works | and Budget`: what a body is for goes on after `and`, in words of the language. */
function isScope(tokens: readonly Token[], joiner: number, first: number): boolean {
  if (first > joiner + 1 || !isMatter(tokens[joiner - 1])) return false;
  let last = first;
  while (last < first + LONGEST_BODY && tokens[last]?.kind === 'word' && tokens[last]?.capital === true) if (!isMatter(tokens[last++])) return false;
  if (last === first) return false;
  for (let at = joiner - 2; at > joiner - LONGEST_BODY && (tokens[at]?.capital === true || isJoiner(tokens[at]?.lower ?? '')); at--)
    if (/^(?:of|for|on)$/.test(tokens[at]?.lower ?? '')) return isBodyWord(tokens[at - 1]?.lower.replace(/s$/, '') ?? '');
  return false;
}

/**
 * `Office of the High Commissioner | for Skippers`, `Society for the Prevention | of Drowning`, `Council for Peace and Trade | in Norland`: a
 * further part of what a body is for, after words of the language; where it is only after two that are joined.
 */
function goesOnJoined(tokens: readonly Token[], at: number): boolean {
  const joiner = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (
    !/^(?:of|for|in)$/.test(joiner) ||
    isTimeWord(tokens[at + 1]?.lower ?? '') ||
    !isListedWord(before) ||
    isPlace(before) ||
    (joiner === 'of' && nounClass(before) !== undefined)
  )
    return false;
  let and = false;
  for (let word = at - 2; word > at - LONGEST_BODY && word > 0; word--) {
    const { lower = '', capital = false } = tokens[word] ?? {};
    and ||= lower === 'and';
    if (/^(?:of|for)$/.test(lower)) return (joiner !== 'in' || (and && lower === 'for')) && isBodyWord(tokens[word - 1]?.lower ?? '');
    if (!capital && !isJoiner(lower)) return false;
  }
  return false;
}

/** A word of the language for what an office may see to: nobody's name, no place and no body. */
export function isMatter(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  if (token?.capital !== true || (token.pos & (Pos.noun | Pos.adjective | Pos.verbIng)) === 0 || isFirstName(lower) || isLastName(lower) || isPlace(lower))
    return false;
  const known = nounClass(lower);
  return known?.kind !== 'person' && (known?.kind !== 'organization' || lower === 'administration') && honorificOf(lower) === null;
}

/** `the Fraternal Order of Pilots` */
const BROTHERS = /^(?:order|brotherhood|sisterhood|fellowship|knights|sons|daughters)$/;

/** Do initials in brackets follow the words with capitals that begin at `from`, and have they those of the words before `and` too? */
function initialsFollow(tokens: readonly Token[], joiner: number, from: number): boolean {
  let last = from;
  let initials = '';
  for (; last < from + LONGEST_BODY && tokens[last]?.kind === 'word' && tokens[last]?.capital === true; last++) initials += tokens[last]?.lower[0] ?? '';
  for (let first = joiner - 1; first > joiner - LONGEST_BODY && tokens[first]?.capital === true; first--) {
    initials = (tokens[first]?.lower[0] ?? '') + initials;
    if (tokens[last]?.lower === '(' && tokens[last + 1]?.lower === initials) return true;
  }
  return false;
}

/** `Otto T.`: a first name and an initial, which the names of bodies seldom have. */
function isInitialled(tokens: readonly Token[], at: number): boolean {
  return isGivenName(tokens[at]?.lower ?? '') && /^\p{L}\.$/u.test(tokens[at + 1]?.lower ?? '');
}

const PEOPLES = new Set('american british english french german italian russian chinese indian jewish christian catholic roman greek latin'.split(' '));

/** `Association of | American Pilots`: a people's name before another word of the name. */
export function isOfPeople(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  if (token?.capital !== true || !PEOPLES.has(token.lower) || !/^(?:of|for|on)$/.test(reading.tokens[at - 1]?.lower ?? '')) return false;
  return next?.kind === 'word' && next.capital && follows(reading, at + 1);
}

/** `American Bar Association`, `British Museum`: a people’s name begins the name of a body, and is none elsewhere. */
export function beginsBody(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.capital !== true || !PEOPLES.has(tokens[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < at + LONGEST_BODY; next++) {
    // `the British Doctors’ Association`
    if (next > at + 1 && isPossessor(reading, statistics, next)) continue;
    const token = tokens[next];
    const named =
      token !== undefined &&
      (follows(reading, next) || tokens[next - 1]?.kind === 'mark') &&
      token.capital &&
      (statistics.isName(token, false, false) || PEOPLES.has(token.lower));
    // `British Gas`: nobody is called so
    if (!named) return next === at + 2 && isThing(tokens[at + 1]);
    // `the American Wetlands Act`
    if (isBodyWord(token.lower) || (token.lower === 'act' && tokens[next + 1]?.capital !== true)) return true;
  }
  return false;
}

function isThing(token: Token | undefined): boolean {
  if (token === undefined || !only(token.pos & ~Pos.verbBase, Pos.noun) || !isListedWord(token.lower)) return false;
  return nounClass(token.lower) === undefined && !isFirstName(token.lower) && !isLastName(token.lower);
}

/** `Dock Workers’ Union`, `Sheriff’s Office`: the sign at `at` is part of the body's name. */
export function isPossessor({ tokens, quoted }: Reading, statistics: WordStatistics, at: number): boolean {
  const sign = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (sign === undefined || next === undefined || before?.end !== sign.start || quoted[at + 1] !== quoted[at] || !statistics.isName(next, false, false))
    return false;
  if (sign.lower === "'s" && before.capital && isPatronOf(tokens[at - 2]?.lower ?? '', before.lower, lastOfRun(tokens, at + 1))) return true;
  // `the Mayor’s Justice Department` is the mayor's
  if (sign.lower === "'s") return before.capital && tokens[at + 2]?.capital !== true && ownsBody(before.lower, next.lower);
  const plural = sign.kind === 'mark' && (sign.lower === '’' || sign.lower === "'") && before.lower.endsWith('s');
  return plural && (nounClass(next.lower)?.kind === 'organization' || isCauseOf(tokens, at));
}

/** `the Miners’ | Front`, `the Farmers’ Voice`: a word of the language with a capital behind a kind of people; not `the Pilots’ Otto Bell`. */
function isCauseOf(tokens: readonly Token[], sign: number): boolean {
  const [before, next, after] = [tokens[sign - 1], tokens[sign + 1], tokens[sign + 2]];
  if (before?.capital !== true || nounClass(before.lower)?.plural !== true || tokens[sign - 2]?.lower !== 'the' || after?.capital === true) return false;
  if (next?.capital !== true || (next.pos & Pos.noun) === 0 || !isListedWord(next.lower) || isPlace(next.lower)) return false;
  return nounClass(next.lower) === undefined && !isFirstName(next.lower) && !isLastName(next.lower);
}

/** The last of the words with a capital that begin at `at`. */
function lastOfRun(tokens: readonly Token[], at: number): string {
  let last = at;
  while (last < at + LONGEST_BODY && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital === true) last++;
  return tokens[last]?.lower ?? '';
}

/** Only white space (one line end at most) between the token and the one before it. */
export function follows(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1] as Token;
  const token = reading.tokens[at] as Token;
  return reading.paragraphOf[at] === reading.paragraphOf[at - 1] && reading.quoted[at] === reading.quoted[at - 1] && token.start > before.end;
}

/** Where the particles end that stand at `at` and lead to a further name word, or `at`. */
export function particlesEnd(reading: Reading, statistics: WordStatistics, at: number): number {
  let end = at;
  while (end < at + 3 && isNameParticle(reading.tokens[end]?.lower ?? '') && follows(reading, end)) end++;
  const next = reading.tokens[end];
  if (end === at || next === undefined || !follows(reading, end)) return at;
  return statistics.isName(next, false, false) ? end : at;
}

/** `William “Bill” Bell`: mark, one name, mark, and the surname. */
export function nicknameAt(reading: Reading, statistics: WordStatistics, at: number): string | null {
  const { tokens, text } = reading;
  const [open, name, close, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const bracket = open?.lower === '(' && close?.lower === ')';
  if (!bracket && (open?.kind !== 'mark' || close?.kind !== 'mark')) return null;
  if (name?.kind !== 'word' || !name.capital || next === undefined || !statistics.isName(next, false, false)) return null;
  return text.slice(name.start, name.end);
}

/** `Dee Dee Bell`: one short name twice, before a surname in the same line. */
export function isDoubled({ tokens, text }: Reading, statistics: WordStatistics, core: number, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at !== core + 1 || token.end - token.start > LONGEST_DOUBLED) return false;
  const gap = text.slice(tokens[core]?.end, token.start) + text.slice(token.end, next.start);
  return gap === '  ' && next.lower !== token.lower && statistics.isName(next, false, false);
}

const LONGEST_DOUBLED = 4;
