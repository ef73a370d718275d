import { reportingVerb } from '../lexicon/reporting.ts';
import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import { timePhraseAt, timePhraseBefore } from '../mentions/time-phrase.ts';
import type { Item } from '../text/units.ts';
import type { Candidate } from './candidates.ts';
import type { Clause } from './clause.ts';
import { hasFiniteVerb, isReportingFinite } from './content.ts';
import { BELIEF_WEIGHTS } from './data/belief-weights.ts';
import { markedFeatures } from './marked-features.ts';
import type { Anchor } from './phrase-frame.ts';

function bucket(count: number): string {
  if (count <= 2) return String(count);
  if (count <= 4) return '3-4';
  if (count <= 7) return '5-7';
  if (count <= 12) return '8-12';
  return count <= 25 ? '13-25' : '26+';
}

function speakerClass(clause: Clause): string {
  const { subject, subjectUnit } = clause;
  if (subject === null) return 'none';
  const head = subjectUnit.items[subject.head];
  if (head === undefined) return 'none';
  if (subject.pronoun) return head.lower;
  if (head.capital) return 'Name';
  const known = nounClass(head.lower);
  return known === undefined ? `noun-${head.lower.endsWith('s') ? 'plural' : 'singular'}` : `${known.kind}${known.plural === true ? 's' : ''}`;
}

function opening(item: Item | undefined): string {
  if (item === undefined) return 'end';
  if (item.kind !== 'word') return item.kind;
  if (
    (item.pos & (Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.relative | Pos.possessive | Pos.auxiliary | Pos.modal)) !== 0 &&
    (item.pos & Pos.noun) === 0
  )
    return item.lower;
  if (item.capital) return 'Name';
  if ((item.pos & Pos.verbIng) !== 0) return 'ing';
  return (item.pos & Pos.adjective) !== 0 ? 'adjective' : (item.pos & Pos.noun) !== 0 ? 'noun' : 'other';
}

/** What can be seen of a report and its clause, as named features. */
export function candidateFeatures(clause: Clause, match: Candidate): string[] {
  const { items, verb, place, unit } = clause;
  const { lemma, form } = verb;
  const { rule, type } = match;
  const entry = reportingVerb(lemma);
  const kind = match.extent?.kind ?? 'before';
  const speaker = speakerClass(clause);
  const head = items[verb.main];
  const first = match.content[0];
  const length = match.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const start = match.extent == null ? items.findIndex((item) => item.start >= (first?.start ?? 0)) : match.extent.start;
  const sureness = `${match.endRank}|${Math.min(9, Math.floor(match.endChance * 10))}`;
  return [
    `type=${type}|${rule}`,
    `type-class=${type}|${entry?.class ?? ''}`,
    `rank=${Math.min(3, match.rank)}|${rule}`,
    ...endFeatures(match),
    ...markedFeatures(clause.text, items, start, match),
    `end=${sureness}`,
    `end-type=${type}|${sureness}`,
    `end-kind=${kind}|${sureness}`,
    `rule=${rule}`,
    `variant=${rule}|${match.variant ?? ''}`,
    `variant-opening=${match.variant ?? ''}|${opening(items[start])}`,
    `variant-type=${match.variant ?? ''}|${type}`,
    `rule-kind=${rule}|${kind}`,
    `lemma=${lemma}`,
    `lemma-rule=${lemma}|${rule}`,
    `class=${entry?.class ?? ''}|${rule}`,
    `form=${form}|${place}`,
    `form-rule=${form}|${rule}`,
    `place=${place}|${rule}`,
    `speaker=${speaker}`,
    `speaker-class=${speaker}|${entry?.class ?? ''}`,
    `speaker-lemma=${speaker}|${lemma}`,
    `negated=${verb.negated}`,
    `helped=${verb.main - verb.first}|${form}`,
    `opening=${opening(items[start])}`,
    `opening-rule=${rule}|${opening(items[start])}`,
    `opening-lemma=${lemma}|${opening(items[start])}`,
    `length=${rule}|${bucket(Math.round(length / 8))}`,
    `pieces=${match.content.length}|${rule}`,
    `headline=${unit.headline}`,
    `noun=${((head?.pos ?? 0) & Pos.noun) !== 0}|${entry?.class ?? ''}`,
    `capital=${head?.capital ?? false}`,
    `addressee=${match.addressee != null}|${lemma}`,
    `ends=${match.extent == null ? 'none' : match.content.at(-1)?.end === items[match.extent.limit - 1]?.end || items[match.extent.limit - 1]?.kind === 'punctuation' ? 'full' : 'cut'}|${rule}`,
  ];
}

/** No sentence that people write has more words that matter. */
const FARTHEST = 150;

/** What stands at the end of a content, and what it holds. */
function endFeatures({ extent, endRank, stop, type }: Candidate): string[] {
  if (extent == null) return [];
  const { items, start, limit, kind } = extent;
  let commas = 0;
  let reports = 0;
  let passages = 0;
  for (let at = start; at < Math.min(stop, start + FARTHEST); at++) {
    if (items[at]?.lower === ',') commas++;
    if (items[at]?.kind === 'passage') passages++;
    if (isReportingFinite(items, at)) reports++;
  }
  const ending = timePhraseBefore(items, stop, start);
  const time = ending < stop ? `in-${items[ending - 1]?.kind === 'passage'}` : stop < limit && timePhraseAt(items, stop, limit) === limit ? 'out' : 'none';
  const rest = hasFiniteVerb(items, stop, Math.min(limit, stop + FARTHEST));
  return [
    `to-limit=${stop >= limit}`,
    `time=${time}|${type}|${kind}`,
    `commas=${Math.min(4, commas)}|${Math.min(1, endRank)}`,
    `reports=${Math.min(2, reports)}`,
    `reports-end=${Math.min(2, reports)}|${stop < limit}`,
    `passages=${Math.min(2, passages)}|${stop < limit}`,
    `rest=${rest}|${stop < limit}`,
  ];
}

/** What can be seen of a report that has no verb: `according to …`, `Lund: …`. */
export function phraseFeatures({ text, items, unit }: Anchor, match: Candidate): string[] {
  const { rule, variant = '', type, content, speaker } = match;
  const first = content[0];
  const start = items.findIndex((item) => item.start >= (first?.start ?? 0));
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const second = opening(items[start + 1]);
  const last = content[content.length - 1];
  const resumed = content.length > 1 ? opening(items.find((item) => item.start >= (last?.start ?? 0))) : '';
  return [
    `phrase=${rule}|${type}`,
    `phrase-variant=${rule}|${variant}`,
    `phrase-opening=${rule}|${opening(items[start])}`,
    `phrase-variant-opening=${variant}|${opening(items[start])}`,
    `phrase-second=${rule}|${opening(items[start])}|${second}`,
    `phrase-length=${rule}|${bucket(Math.round(length / 8))}`,
    `phrase-speaker=${rule}|${speaker?.kind}`,
    `phrase-resumed=${resumed}|${variant}`,
    `phrase-starts=${rule}|${/^\P{L}*\p{Lu}/u.test(text.slice(first?.start ?? 0, (first?.start ?? 0) + 3))}`,
    `phrase-headline=${rule}|${unit.headline}`,
    `phrase-end=${match.endRank}|${Math.min(9, Math.floor(match.endChance * 10))}`,
  ];
}

/** How much speaks for a candidate, in log odds against no report at all; fitted by `scripts/fit.ts`. */
export function weightOf(features: readonly string[]): number {
  let sum = BELIEF_WEIGHTS.get('bias') ?? 0;
  for (const feature of features) sum += BELIEF_WEIGHTS.get(feature) ?? 0;
  return sum;
}

/** A candidate with the chance that it is exactly what is reported. */
export interface Believed extends Candidate {
  readonly belief: number;
}

/** Log odds by which stopping before `, which …` is held back, or helped: the gold goes both ways. */
const PLAINLY = 1.6;
const GLOSS = 0.8;

/**
 * A content that stops where a relative clause goes on: `… since their meeting in May, which ended the quarrel` is one thought,
 * and words cut off are the worse loss; after a name (`… to Norsk Fisk, which owns the pier`) the clause is the writer's gloss.
 */
function stopsBeforeRelative({ stop, extent }: Candidate): number {
  if (extent == null || stop < 1 || extent.items[stop]?.lower !== ',' || extent.items[stop + 1]?.lower !== 'which') return 0;
  return extent.items[stop - 1]?.capital !== true || timePhraseBefore(extent.items, stop) < stop ? -PLAINLY : GLOSS;
}

/** `called it “a gift” on Tuesday`: the day is when it was called so; too few in the gold for a weight (3 to 1). */
function takesInTime({ stop, extent, type }: Candidate): number {
  if (extent == null || type === 'indirect' || stop < 1) return 0;
  const time = timePhraseBefore(extent.items, stop, extent.start);
  return time < stop && extent.items[time - 1]?.kind === 'passage' ? -GLOSS : 0;
}

/**
 * How likely each candidate is exactly what is reported: each against all others and against there being no report.
 *
 * @param features what can be seen of a candidate
 */
export function withBelief(candidates: readonly Candidate[], features: (candidate: Candidate) => readonly string[]): Believed[] {
  const odds = candidates.map((candidate) => Math.exp(weightOf(features(candidate)) + stopsBeforeRelative(candidate) + takesInTime(candidate)));
  const all = odds.reduce((sum, own) => sum + own, 1);
  return candidates.map((candidate, at) => ({ ...candidate, belief: (odds[at] ?? 0) / all }));
}
