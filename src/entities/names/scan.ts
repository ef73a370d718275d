import { isFirstName, isGivenName } from '../../lexicon/names.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { beginsBody, bodyEnd, follows, isParticle, isPossessor, nicknameAt, particlesEnd } from './joiners.ts';
import { leadWords } from './lead-words.ts';
import { isSuffix, type NameForm, NameForms, type NameMention } from './name-form.ts';
import { opensBody } from './organizations.ts';
import { isPartOfName, isStyledPeople, opensAlone, opensName } from './two-sided-words.ts';
import { addUnread } from './unread-names.ts';
import { WordStatistics } from './word-statistics.ts';

const PLACING = new Set('in at near from toward towards outside inside through across around'.split(' '));
const FINITE = Pos.verbPast | Pos.verbThird | Pos.auxiliary | Pos.modal;
const LONGEST = 8;

export interface ScannedNames {
  readonly forms: readonly NameForm[];
  /** In document order. */
  readonly mentions: readonly NameMention[];
}

/**
 * Finds the names of a document: runs of capitalised words with their honorifics, initials, particles and suffixes.
 *
 * @param known token ranges `[first, last)` that are names for certain, as frames read them
 */
export function scanNames(reading: Reading, known: readonly (readonly [number, number])[]): ScannedNames {
  const { tokens } = reading;
  const statistics = statisticsOf(reading, known);
  const forms = new NameForms();
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (!(token.capital || isArticled(reading.text, token)) || token.kind !== 'word' || reading.heading[reading.paragraphOf[at] ?? 0] === 1) {
      at++;
      continue;
    }
    const run = runAt(reading, statistics, at);
    if (run === null) {
      at++;
      continue;
    }
    const named = withoutLead(run);
    const form = forms.of(named.words);
    if (form !== null) mentions.push(mentionOf(reading, form, named));
    at = run.last;
  }
  addUnread(reading, forms);
  for (const form of forms.all) form.small = statistics.small(form.words[form.words.length - 1] ?? '');
  return { forms: forms.all, mentions };
}

function statisticsOf(reading: Reading, known: readonly (readonly [number, number])[]): WordStatistics {
  const { tokens, text, opens } = reading;
  const statistics = new WordStatistics();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' && reading.heading[reading.paragraphOf[at] ?? 0] === 0) {
      const label = tokens[at + 1]?.lower === ':';
      statistics.count(token, opens[at] === 1, inCapitals(text, token), label);
    }
  }
  for (const [start, last] of known) {
    // `Hitherto Ana said`: what opens the sentence may be no part of the name
    const opener = tokens[start];
    const adverb = ((opener?.pos ?? 0) & Pos.adverb) !== 0 && !isFirstName(opener?.lower ?? '');
    // `Friends of the Pier` is one name, whatever its first word is elsewhere
    const body = tokens[start + 1]?.lower === 'of';
    const common = !body && isListedWord(opener?.lower ?? '') && !(opener !== undefined && last - start < 4 && opensName(opener, tokens[start + 1]));
    const first = last - start > 1 && opens[start] === 1 && (adverb || common) ? start + 1 : start;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token?.kind === 'word' && token.capital && opens[at] === 1 && (token.pos & Pos.determiner) === 0) statistics.count(token, false, false, false);
    }
  }
  return statistics;
}

/** `Democrat Ana Lund` → `Ana Lund`. A run with a mark inside stays whole. */
function withoutLead(run: Run): Run {
  const titles = run.core - run.first;
  if (run.last - run.first !== run.words.length) return run;
  const lead = leadWords(run.words.slice(titles));
  if (lead === 0) return run;
  const core = run.core + lead;
  return { ...run, first: core, core, words: run.words.slice(titles + lead) };
}

interface Run {
  readonly first: number;
  readonly last: number;
  /** First token after the honorifics. */
  readonly core: number;
  readonly words: readonly string[];
  readonly nickname: string | null;
}

/** The name that begins at token `start`, or null. */
function runAt(reading: Reading, statistics: WordStatistics, start: number): Run | null {
  const { tokens, text, opens } = reading;
  const words: string[] = [];
  let at = start;
  let core = -1;
  let nickname: string | null = null;
  while (at < tokens.length && words.length < LONGEST) {
    const token = tokens[at] as Token;
    if (at > start && !follows(reading, at) && !(core >= 0 && isPossessor(reading, statistics, at))) break;
    const capitals = inCapitals(text, token);
    const honorific = token.kind === 'word' && token.capital ? honorificOf(token.lower) : null;
    if (honorific !== null && core < 0 && honorificStands(reading, statistics, at)) {
      words.push(text.slice(token.start, token.end));
      at++;
      continue;
    }
    if (isArticled(text, token)) {
      if (core < 0) core = at;
      words.push(text.slice(token.start, token.end));
      at++;
      continue;
    }
    const opening = opens[at] === 1 && words.length === 0;
    // `Ana … Ana Bell`: a name does not repeat itself
    if (core >= 0 && at > core && token.lower === tokens[at - 1]?.lower) break;
    // `About Osk Ferries⏎Osk Ferries has …`: nor does one that goes on in the next line
    if (core >= 0 && at > core && token.lower === tokens[core]?.lower && text.slice(tokens[at - 1]?.end, token.start).includes('\n')) break;
    const joined = (words.length > 0 && core >= 0 && isSuffix(token.lower)) || isPartOfName(reading, at, words);
    if (
      joined ||
      isFirstOfBody(reading, at) ||
      beginsBody(reading, statistics, at) ||
      (opening && opensAlone(reading, statistics, at)) ||
      statistics.isName(token, opening, capitals)
    ) {
      if (opening && core < 0 && isOpener(reading, statistics, at) && !opensAlone(reading, statistics, at)) return null;
      // `Ferry Works CEO Ana Lund`: an office before a name ends the name before it, and is no name itself
      if (isOffice(token.lower) && honorificStands(reading, statistics, at)) {
        if (core < 0) return null;
        break;
      }
      if (core < 0) core = at;
      words.push(statistics.written(text.slice(token.start, token.end), token.lower, capitals));
      at++;
      continue;
    }
    if (core < 0 && words.length === 0) return null;
    const body = core >= 0 ? bodyEnd(reading, statistics, at) : at;
    if (body > at) {
      for (; at < body; at++) words.push(text.slice(tokens[at]?.start, tokens[at]?.end));
      continue;
    }
    if (core >= 0 && isPossessor(reading, statistics, at)) {
      words[words.length - 1] += text.slice(token.start, token.end);
      at++;
      continue;
    }
    const next = particlesEnd(reading, statistics, at);
    if (next > at && words.length > 0) {
      for (; at < next; at++) words.push(tokens[at]?.lower ?? '');
      if (core < 0) core = at - 1;
      continue;
    }
    const around = core >= 0 ? nicknameAt(reading, statistics, at) : null;
    if (around !== null) {
      nickname = around;
      at += 3;
      continue;
    }
    break;
  }
  if (core < 0) {
    // a title alone is a name where the document writes it so: `the Queen`, `Mother said`
    if (words.length !== 1 || tokens[at]?.lower === 'of' || !statistics.isName(tokens[start] as Token, opens[start] === 1, false)) return null;
    core = start;
  }
  // a number in capitals: `Part C.`
  if (words.length === 1 && /^[IVXLC]\.$/.test(words[0] ?? '')) return null;
  // `Secretary of State` is an office
  if (words.length === 1 && tokens[at]?.lower === 'of' && isOffice((words[0] ?? '').toLowerCase())) return null;
  return { first: start, last: at, core, words, nickname };
}

/** `al-Rashid`: an article written small and joined to the name. */
function isArticled(text: string, token: Token): boolean {
  // asked of every word: a look at three letters spares most the expression
  const start = token.start + 1;
  if (!isJoint(text.charCodeAt(start)) && !isJoint(text.charCodeAt(start + 1)) && !isJoint(text.charCodeAt(start + 2))) return false;
  return token.kind === 'word' && /^(?:al|el|ar|as|an|ad|bin|ben|d|o)[-’']\p{Lu}/u.test(text.slice(token.start, token.start + 5));
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019;
}

/** Offices that stand before names and that nobody is called by. */
const OFFICES = new Set(
  `ceo cfo coo boss spokesman spokeswoman spokesperson adviser advisor anchor correspondent reporter host columnist editor author analyst
  strategist economist lawyer manager president-elect whip nominee candidate sens reps govs profs drs messrs presidents senators
  representatives governors mayors ministers judges justices`.split(/\s+/),
);

function isOffice(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const rank = honorificOf(word)?.rank;
  return OFFICES.has(word) || rank === 'office' || rank === 'profession' || rank === 'force';
}

/** `Justice Department`, `King County` */
function isFirstOfBody(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const honorific = honorificOf(reading.tokens[at]?.lower ?? '');
  return honorific !== null && next?.capital === true && follows(reading, at + 1) && opensBody(honorific, next.lower);
}

/** `Mr. Bell`, `Aunt Ana`: an honorific counts as one before a name. */
function honorificStands(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const next = reading.tokens[at + 1];
  if (next === undefined || !follows(reading, at + 1)) return false;
  if (isFirstOfBody(reading, at)) return false;
  if ((honorificOf(next.lower) !== null && next.capital) || isStyledPeople(reading.tokens[at] as Token, next)) return true;
  if (statistics.isName(next, false, inCapitals(reading.text, next))) return true;
  return isParticle(next.lower) && reading.tokens[at + 2]?.capital === true;
}

/** `Poor Ana`, `Old Bell`, `Yesterday Ana`: a common word that opens a sentence before a name is no part of it. */
function isOpener(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const token = reading.tokens[at] as Token;
  const next = reading.tokens[at + 1];
  if (next === undefined || !next.capital || !follows(reading, at + 1)) return false;
  return statistics.isCommon(token);
}

function mentionOf(reading: Reading, form: NameForm, run: Run): NameMention {
  const { tokens } = reading;
  const quoted = reading.quoted[run.core] === 1;
  const before = tokens[run.first - 1]?.lower ?? '';
  const next = tokens[run.last];
  form.count++;
  if (!quoted) form.narrated++;
  if (before === 'the') form.definite++;
  // `a post from Ana Lund`: no place
  if (PLACING.has(before) && !(before === 'from' && run.words.length > 1 && isGivenName((run.words[0] ?? '').toLowerCase()))) form.located++;
  if (!quoted && next !== undefined && (next.pos & FINITE) !== 0 && next.kind === 'word' && !PLACING.has(before)) form.subject++;
  if (run.nickname !== null) form.nickname = run.nickname;
  return {
    first: run.first,
    last: run.last,
    start: (tokens[run.core] as Token).start,
    end: (tokens[run.last - 1] as Token).end,
    form,
    quoted,
    paragraph: reading.paragraphOf[run.first] ?? 0,
  };
}
