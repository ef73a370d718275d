import type { See } from '../../chance/features.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { FINITE, FUNCTION, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { startsOwnReport } from '../verbs/reporting-verb.ts';
import { isAside, isAsideInClause, isBetweenDashes, verbAfterAside } from './aside-of-subject.ts';
import { closesBracket, isInBracketsOfName, opensBracket } from './brackets.ts';
import { EXTENT_WEIGHTS } from './data/extent-weights.ts';
import { elseReports, elseReportsAfter, reportsBeside } from './else-reports.ts';
import type { End, ExtentContext } from './extent-context.ts';
import { bucket, CLAUSAL, goingOnFeatures } from './going-on.ts';
import { isJoinedOn } from './joined-on.ts';
import { hasMainVerb } from './left-content.ts';
import { isListedAt } from './listed.ts';
import { goesOnFromMarks, modifies, opensAsideBeforeAs } from './no-border.ts';
import { partsTown } from './parts-town.ts';
import { opensSaying } from './told-through.ts';
import { isClauseAlone, isUnfinished, subjectOf } from './unfinished.ts';
import { isWritersOwn } from './writers-own.ts';

/** The same of words that a phrase reports, rather than a clause. */
export function extentOfPhrase(kind: string, items: readonly Item[], start: number, lemma: string, cue?: Item, limit = items.length): ExtentContext {
  return { kind, items, start, limit, cue, lemma, relative: false, who: '' };
}

const INNER = new Set(
  'and but or while as when after before because who which where although though if since until despite even with saying compared during in on at by from to for so yet then not just including such via'.split(
    ' ',
  ),
);

/** Signs that belong to the word beside them. */
const WITHIN = new Set(['$', '£', '€', '%', '&', '/', '#', '@']);

/** May a content end before item `at`? At commas, dashes, semicolons, brackets, after marks, and before words that can open something new. */
export function isBoundary(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === 'punctuation') return !WITHIN.has(item.lower);
  const before = items[at - 1];
  if (before !== undefined && before.kind === 'punctuation') return false;
  if (before?.kind === 'passage') return true;
  // most are nouns
  return (
    item.kind === 'word' && item.pos !== Pos.noun && (INNER.has(item.lower) || ((item.pos & Pos.verbIng) !== 0 && reportingForm(item.lower) !== undefined))
  );
}

/** A word's class for the features: the word itself where it is a function word. */
function wordClass(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.kind === 'passage') return 'passage';
  if (item.kind === 'number') return 'number';
  if (item.kind !== 'word') return item.lower;
  const { pos } = item;
  if ((pos & FUNCTION) !== 0 && (pos & NOUN) === 0) return item.lower;
  if ((pos & Pos.properNoun) !== 0 || item.capital) return 'Name';
  if ((pos & Pos.verbIng) !== 0) return reportingForm(item.lower) === undefined ? 'ing' : 'reporting-ing';
  if ((pos & FINITE) !== 0 && (pos & (Pos.noun | Pos.adjective)) === 0) return reportingForm(item.lower) === undefined ? tense(pos) : `reporting-${tense(pos)}`;
  if ((pos & Pos.adverb) !== 0) return 'adverb';
  if ((pos & Pos.verbPart) !== 0) return 'participle';
  return (pos & Pos.adjective) !== 0 ? 'adjective' : 'noun';
}

function tense(pos: number): string {
  if ((pos & Pos.verbPast) !== 0) return 'past';
  return (pos & Pos.verbThird) !== 0 ? 'third' : 'base';
}

/** The first finite verb from `from` to the next punctuation: its class, `''` where there is none. */
function verbAhead(items: readonly Item[], from: number, limit: number): string {
  for (let at = from; at < Math.min(limit, from + 10); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'punctuation') return '';
    if (item.kind !== 'word') continue;
    if ((item.pos & (Pos.auxiliary | Pos.modal)) !== 0) return (item.pos & Pos.modal) !== 0 ? 'modal' : item.lower;
    if ((item.pos & FINITE) !== 0 && (item.pos & (Pos.noun | Pos.adjective | Pos.preposition)) === 0) return wordClass(item);
  }
  return '';
}

/** Words after which a clause begins; those of them after which one often reports. */
const OPENS_CLAUSE = new Set('and but while then though although as because after before'.split(' '));
const OPENS_REPORT = new Set('and but though although as while'.split(' '));
/** What is, as far as it is told by a verb ahead. */
const PRESENT = new Set('has have is are do does am'.split(' '));

/** Words of the longest time phrase. */
const LONGEST_TIME = 6;

/** What can be seen at a boundary, as named features. */
export function boundaryFeatures(see: See, context: ExtentContext, at: number): void {
  const { items, start, limit, kind, cue, lemma } = context;
  const item = items[at];
  const punctuation = item?.kind === 'punctuation';
  const border = punctuation ? (item?.lower ?? '') : 'none';
  const from = punctuation ? at + 1 : at;
  const next = wordClass(items[from]);
  const second = wordClass(items[from + 1]);
  const before = wordClass(items[at - 1]);
  const verb = verbAhead(items, from, limit);
  const entry = reportingVerb(lemma);
  const cueTense = cue === undefined ? '' : tense(cue.pos);
  see`border=${border}`;
  see`next=${border}|${next}`;
  see`next2=${border}|${next}|${second}`;
  see`kind=${kind}|${border}`;
  see`kind-next=${kind}|${border}|${next}`;
  see`kind-next2=${kind}|${border}|${next}|${second}`;
  see`class=${entry?.class ?? ''}|${border}`;
  see`verb=${border}|${verb}`;
  see`next-verb=${border}|${next}|${verb === '' ? 'none' : verb.startsWith('reporting') ? 'reporting' : 'some'}`;
  see`so-far=${border}|${bucket(at - start)}`;
  see`rest=${border}|${bucket(limit - from)}`;
  see`before=${before === 'passage' ? 'passage' : 'other'}|${border}|${next}`;
  // `that by raising the wall, the town …`: what is said needs a verb before it can end
  const said = CLAUSAL.has(kind) && hasMainVerb(items, items[start]?.lower === 'that' ? start + 1 : start, at);
  if (CLAUSAL.has(kind)) {
    see`said=${kind}|${said}`;
    see`said-border=${border}|${said}`;
    see`said-next=${next}|${said}`;
  }
  goingOnFeatures(see, context, { at, from, border, next, said });
  if (verb !== '') see`next-tense=${border}|${next}|${timeOf(verb)}|${cueTense}`;
  if (opensBracket(items, start, at)) see`in-brackets=${border}`;
  if (next === 'and' || next === 'but' || next === 'or') {
    const tenseNext = second.replace('reporting-', '');
    see`joined=${border}|${next}|${tenseNext === cueTense ? 'as-cue' : tenseNext}|${kind}`;
    see`joined-third=${border}|${next}|${second}|${wordClass(items[from + 2])}`;
  }
  const own = startsOwnReport(items, OPENS_CLAUSE.has(next) ? from + 1 : from, limit);
  see`own=${border}|${OPENS_REPORT.has(next) ? next : ''}|${own}`;
  if (cueTense === 'past' && verb !== '') {
    // what is reported moves into the past with its verb; a clause in the present is the writer's own
    const told = timeOf(verbAhead(items, start, at));
    see`shift=${told}|${timeOf(verb)}`;
    see`shift-next=${border}|${next}|${told}|${timeOf(verb)}`;
  }
  // `called the plan “a gift” on Tuesday`: when it was said, or when what is said happens
  if (from + LONGEST_TIME > limit && timePhraseAt(items, from, limit) === limit) {
    see`time=${before === 'passage'}`;
    see`time-kind=${kind}`;
  }
  if (before === 'passage') see`after-marks=${border}|${closed(items[at - 1])}|${next}`;
}

/** Does a verb ahead stand in the past, the present, or as a modal? */
function timeOf(verb: string): string {
  if (PRESENT.has(verb) || verb.endsWith('third') || verb.endsWith('base')) return 'present';
  return verb === '' || verb === 'modal' ? verb : 'past';
}

/** Does a passage end in a comma, a period, or neither? */
function closed(item: Item | undefined): string {
  return item?.pos === 0 ? 'stop' : 'open';
}

/** The chance that the content ends at a boundary, given that it reached it. */
function chanceOfEnd(context: ExtentContext, at: number): number {
  return 1 / (1 + Math.exp(-EXTENT_WEIGHTS.oddsOf((see) => boundaryFeatures(see, context, at))));
}

/** `replied that it had, but that it was late`, `said it was shut, but that the boats sailed`: a second `that` goes on with what was said. */
function goesOnWithThat({ items, start, kind }: ExtentContext, at: number): boolean {
  const bare = kind === 'bare';
  if (!bare && (kind !== 'that' || items[start]?.lower !== 'that')) return false;
  const joint = items[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:and|but|or|nor)$/.test(items[joint]?.lower ?? '') || items[joint + 1]?.lower !== 'that') return false;
  const next = items[joint + 2];
  // `, but that report was late`
  return ((next?.pos ?? 0) & TENSED) === 0 && (!bare || next?.capital === true || ((next?.pos ?? 0) & CLAUSE_SUBJECT) !== 0);
}

const CLAUSE_SUBJECT = Pos.determiner | Pos.possessive | Pos.pronoun;

/** `accused the firm of stalling, while Ana Lund alleged that …`, `said it would talk while the union said …`: somebody else's report begins. */
function tellsMeanwhile(context: ExtentContext, at: number): boolean {
  const { items, kind, limit, cue } = context;
  const comma = items[at]?.lower === ',';
  // `According to Lund, it is late, but the board said that …`
  if (kind === 'according') return (comma || items[at]?.lower === ';') && elseReportsAfter(items, at, limit);
  // `said it was late – but the board told reporters that …`
  if (isDash(items[at])) return elseReportsAfter(items, at, limit);
  if (reportsBeside(context, at)) return true;
  const opens = comma ? at + 1 : at;
  if (items[opens]?.lower !== 'while' || !(kind === 'phrase' ? comma : /^(?:bare|that)$/.test(kind))) return false;
  const verb = elseReports(items, opens + 1, limit);
  // in the tense of the first
  return verb >= 0 && (kind === 'phrase' || ((cue?.pos ?? 0) & (items[verb]?.pos ?? 0) & TENSED) !== 0);
}

/** No content of news or novels has so many boundaries that matter. */
const MOST_BOUNDARIES = 16;
/** Boundaries after which the content is so unlikely to go on that no further end is looked for. */
const LEAST_REACHED = 0.02;

/**
 * The most likely ends of a content, the likeliest first: boundaries or the limit, each with the chance that the content
 * ends there and at none before. Counted on PolNeAR's training part.
 */
export function likelyEnds(context: ExtentContext, most: number): readonly End[] {
  return endsIn(context).slice(0, most);
}

function endsIn(context: ExtentContext): readonly End[] {
  context.ends ??= endsOf(context);
  return context.ends;
}

function endsOf(context: ExtentContext): End[] {
  const ends: End[] = [];
  let reached = 1;
  const clausal = !context.relative && /^(?:bare|that|question)$/.test(context.kind);
  const needsVerb = isClauseAlone(context);
  // `claimed the mayor, who is 45, | would go`
  const verbAt = needsVerb || !/^(?:bare|phrase)$/.test(context.kind) ? -1 : verbAfterAside(context.items, context.start);
  for (let at = context.start + 1; at < context.limit && reached > LEAST_REACHED && ends.length < MOST_BOUNDARIES; at++) {
    if (
      !isBoundary(context.items, at) ||
      goesOnWithThat(context, at) ||
      partsTown(context.items, at) ||
      isInBracketsOfName(context.items, at) ||
      modifies(context.items, at) ||
      goesOnFromMarks(context.items, at) ||
      isUnfinished(context, at) ||
      isJoinedOn(context, at) ||
      at < verbAt ||
      (needsVerb && isAside(context.items, subjectOf(context), at)) ||
      (clausal && isAsideInClause(context.items, context.start, at)) ||
      ((clausal || context.kind === 'according') && isBetweenDashes(context.items, context.start, at)) ||
      (context.kind === 'phrase' && (isListedAt(context.items, at) || opensAsideBeforeAs(context.items, at)))
    )
      continue;
    const chance = tellsMeanwhile(context, at) || isWritersOwn(context.items, context.start, at) || opensSaying(context, at) ? 1 : chanceOfEnd(context, at);
    ends.push({ at: closesBracket(context.items, context.start, at) ? at + 1 : at, chance: reached * chance });
    reached *= 1 - chance;
  }
  ends.push({ at: context.limit, chance: reached });
  return ends.sort((a, b) => b.chance - a.chance || b.at - a.at);
}

/** The most likely end of a content. */
export function likelyEnd(context: ExtentContext): number {
  return endsIn(context)[0]?.at ?? context.limit;
}
