import { isPostNominal } from '../../lexicon/post-nominals.ts';
import { FUNCTION } from '../../lexicon/word-classes.ts';
import { isStyleOfTwo } from '../../mentions/title-words.ts';
import { isArticled } from '../../text/articled.ts';
import { surnameStart } from '../../text/surname-particle.ts';
import type { Token } from '../../types.ts';
import { inCapitals, type Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import { beginsBody, bodyEnd, follows, isDoubled, isJoiner, isOfPeople, isPossessor, nicknameAt, particlesEnd } from './joiners.ts';
import { leadWords, type Run, withoutSeat } from './lead-words.ts';
import { listedEnd } from './listed-matters.ts';
import { mentionOf } from './mention-of-name.ts';
import type { NameForm, NameMention } from './name-form.ts';
import { isSuffix, NameForms } from './name-forms.ts';
import { endsWithLine, isLetterOfTurn } from './name-line.ts';
import { countAgain } from './named-again.ts';
import { isOneOfAPeople, isSeatOfCourt } from './names-nobody.ts';
import { askingEnd, isNumberOfBody } from './opens-body.ts';
import { addShared } from './shared-surname.ts';
import { statisticsOf } from './statistics-of.ts';
import { honorificStands, isFirstOfBody, isOffice, isPortfolio } from './styled.ts';
import { titleOfPlaceEnd } from './title-of-place.ts';
import { isDated, isHalfOfDay, isPartOfName, isSurnameOfLabel, opensAlone, opensTitle } from './two-sided-words.ts';
import { addUnread } from './unread-names.ts';
import { inSmall, isInSmall, type WordStatistics } from './word-statistics.ts';

/** `U.S.`, `Inc.` */
const ABBREVIATED = /^(?:(?:\p{L}\.){2,}|inc\.|corp\.|ltd\.|co\.)$/u;
const LONGEST = 12;

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
  const begins = new Map(known.map(([first, last]) => [last, first]));
  let at = 0;
  let end = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (
      !token.capital ||
      token.kind !== 'word' ||
      isHalfOfDay(tokens, at) ||
      isDated(tokens, at) ||
      isLetterOfTurn(reading, at) ||
      reading.heading[reading.paragraphOf[at] ?? 0] === 1
    ) {
      at++;
      continue;
    }
    // `CHAPTER X. Ana’s Return`
    if (/^[ivxlc]+\.?$/.test(token.lower) && /^(?:chapter|book|part|volume|canto|act|scene)$/.test(tokens[at - 1]?.lower ?? '')) {
      at++;
      continue;
    }
    if (isStyleOfTwo(token.lower, tokens[at + 1]?.lower ?? '')) {
      at += 2;
      continue;
    }
    const run = runAt(reading, statistics, surnameStart(tokens, at, end));
    if (run === null) {
      at++;
      continue;
    }
    if (isOneOfAPeople(reading, run) || isSeatOfCourt(reading, run)) {
      at = run.last;
      end = at;
      continue;
    }
    const named = withoutLead(withoutSeat(tokens, run, begins.get(run.last)), reading.opens[run.first] === 1);
    const form = forms.of(named.words);
    if (form !== null) mentions.push(mentionOf(reading, form, named));
    at = run.last;
    end = at;
  }
  countAgain(mentions);
  addShared(reading, mentions, forms);
  addUnread(reading, forms);
  for (const form of forms.all) form.small = statistics.small(form.words[form.words.length - 1] ?? '');
  return { forms: forms.all, mentions };
}

/** `Democrat Ana Lund` → `Ana Lund`. A run with a mark inside stays whole. */
function withoutLead(run: Run, opens: boolean): Run {
  const titles = run.core - run.first;
  if (run.last - run.first !== run.words.length || run.words.length - titles < 2) return run;
  const lead = leadWords(run.words.slice(titles), opens && titles === 0);
  if (lead === 0) return run;
  const core = run.core + lead;
  return { ...run, first: core, core, words: run.words.slice(titles + lead) };
}

/** The name that begins at token `start`, or null. */
function runAt(reading: Reading, statistics: WordStatistics, start: number): Run | null {
  const { tokens, text, opens } = reading;
  const words: string[] = [];
  let at = start;
  let core = -1;
  let nickname: string | null = null;
  const seat = Math.max(titleOfPlaceEnd(reading, start), askingEnd(reading, start));
  if (seat > start)
    return { first: start, last: seat, core: start, words: tokens.slice(start, seat).map(({ start: from, end }) => text.slice(from, end)), nickname };
  while (at < tokens.length && words.length < LONGEST) {
    const token = tokens[at] as Token;
    const listed = core >= 0 ? listedEnd(reading, at) : at;
    for (; at < listed; at++) addWord(words, text, tokens[at] as Token);
    if (tokens[at] !== token) continue;
    if (at > start && !follows(reading, at) && !(core >= 0 && isPossessor(reading, statistics, at))) break;
    // `in the U.S. While Lund left, …`: a sentence begins there
    if ((token.pos & FUNCTION) !== 0 && ABBREVIATED.test(tokens[at - 1]?.lower ?? '')) {
      if (at === start) return null;
      break;
    }
    const capitals = inCapitals(text, token);
    const honorific = token.kind === 'word' && token.capital && !isInitial(token, tokens[at + 1]) ? honorificOf(token.lower) : null;
    if (honorific !== null && core < 0 && honorificStands(reading, statistics, at)) {
      words.push(text.slice(token.start, token.end));
      at++;
      continue;
    }
    if ((token.kind === 'word' && isArticled(text, token.start)) || (core >= 0 && isNumberOfBody(reading, at))) {
      if (core < 0) core = at;
      words.push(text.slice(token.start, token.end));
      at++;
      continue;
    }
    if (words.length > 1 && isPostNominal(token.lower, tokens[at - 2]?.lower ?? '')) break;
    const opening = opens[at] === 1 && words.length === 0;
    // `Ana … Ana Bell`: a name does not repeat itself, but for `Dee Dee Bell`
    if (core >= 0 && at > core && token.lower === tokens[at - 1]?.lower && !isDoubled(reading, statistics, core, at)) break;
    if (core >= 0 && at > core && (endsWithLine(reading, start, core, at) || isDated(tokens, at))) break;
    const joined = (core >= 0 && words.length > 0 && (isSuffix(token.lower) || isOfPeople(reading, at))) || isPartOfName(reading, at, words);
    if (
      joined ||
      isFirstOfBody(reading, at) ||
      beginsBody(reading, statistics, at) ||
      (opening && opensAlone(reading, statistics, at)) ||
      statistics.isName(token, opening, capitals)
    ) {
      if (opening && core < 0 && opensTitle(reading, at)) return null;
      if (opening && core < 0 && isOpener(reading, statistics, at) && !opensAlone(reading, statistics, at)) return null;
      // `Ferry Works CEO Ana Lund`: an office before a name ends the name before it, and is no name itself
      // but for the `Office of the Inspector General`
      if (isOffice(token.lower) && honorificStands(reading, statistics, at) && !/^(?:of|the)$/.test(words.at(-1) ?? '')) {
        if (core < 0) return null;
        // `Energy Minister Ana Lund`: nobody is called Energy
        if (isPortfolio(words.slice(core - start), token.lower)) return null;
        break;
      }
      if (core < 0) core = at;
      const written = text.slice(token.start, token.end);
      words.push(capitals && isInSmall(words.at(-1)) && isSurnameOfLabel(reading, at) ? inSmall(written) : statistics.written(written, token.lower, capitals));
      at++;
      continue;
    }
    if (core < 0 && words.length === 0) {
      // `van der Berg`, whom this was asked for
      const particles = particlesEnd(reading, statistics, at);
      if (particles === at) return null;
      core = at;
      for (; at < particles; at++) words.push(tokens[at]?.lower ?? '');
      continue;
    }
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
      if (core < 0) core = at;
      for (; at < next; at++) words.push(tokens[at]?.lower ?? '');
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
  // the longest may be cut where it would go on: `Office of the Board | of`
  while (words.length >= LONGEST && isJoiner(words.at(-1) ?? '')) {
    words.pop();
    at--;
  }
  if (core < 0) {
    // a title alone is a name where the document writes it so: `the Queen`, `Mother said`
    if (words.length !== 1 || tokens[at]?.lower === 'of' || !statistics.isName(tokens[start] as Token, opens[start] === 1, false)) return null;
    core = start;
  }
  // `Yes, Sahib.`: all are called so
  if (words.length === 1 && TO_ALL.test((words[0] ?? '').toLowerCase())) return null;
  // a number in capitals: `Part C.`
  if (words.length === 1 && /^[IVXLC]\.$/.test(words[0] ?? '')) return null;
  // `Secretary of State` is an office
  if (words.length === 1 && tokens[at]?.lower === 'of' && isOffice((words[0] ?? '').toLowerCase())) return null;
  return { first: start, last: at, core, words, nickname };
}

/** A comma is written with the word before it. */
function addWord(words: string[], text: string, { start, end, kind }: Token): void {
  const written = text.slice(start, end);
  if (kind === 'word' || kind === 'number') words.push(written);
  else words[words.length - 1] += written;
}

const TO_ALL = /^(?:mem-?)?sahib$|^effendi$/;

/** `M. K. Bell`: the first of several initials, not `Monsieur`. */
function isInitial(token: Token, next: Token | undefined): boolean {
  return token.end - token.start === 2 && token.lower.endsWith('.') && next !== undefined && /^\p{L}\.$/u.test(next.lower);
}

/** `Poor Ana`, `Old Bell`, `Yesterday Ana`: a common word that opens a sentence before a name is no part of it. */
function isOpener(reading: Reading, statistics: WordStatistics, at: number): boolean {
  const token = reading.tokens[at] as Token;
  const next = reading.tokens[at + 1];
  if (next === undefined || !next.capital || !follows(reading, at + 1)) return false;
  return statistics.isCommon(token);
}
