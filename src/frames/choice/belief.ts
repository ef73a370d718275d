import type { See } from '../../chance/features.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { timePhraseAt, timePhraseBefore } from '../../mentions/time-phrase.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import type { Clause } from '../clause/clause.ts';
import { CLAUSAL } from '../content/going-on.ts';
import { hasMainVerb } from '../content/left-content.ts';
import type { FrameMatch } from '../frame.ts';
import type { Anchor } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';
import type { Candidate } from './candidates.ts';
import { BELIEF_WEIGHTS } from './data/belief-weights.ts';
import { markedFeatures } from './marked-features.ts';
import { opening } from './opening.ts';
import { priorOdds } from './priors.ts';

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

/** What can be seen of a report and its clause, as named features. */
export function candidateFeatures(see: See, clause: Clause, candidate: Candidate): void {
  reportFeatures(see, clause, candidate);
  endingFeatures(see, clause, candidate);
}

/** The item at which the content begins. */
function startOf({ items }: Clause, { extent, content }: Candidate): number {
  const [first] = content;
  return extent == null ? items.findIndex((item) => item.start >= (first?.start ?? 0)) : extent.start;
}

/** What is the same wherever the content ends. */
export function reportFeatures(see: See, clause: Clause, candidate: Candidate): void {
  const { items, verb, place, unit } = clause;
  const { lemma, form } = verb;
  const { rule, variant = '', extent } = candidate;
  const kind = reportingVerb(lemma)?.class ?? '';
  const speaker = speakerClass(clause);
  const head = items[verb.main];
  const start = startOf(clause, candidate);
  const opens = opening(items[start]);
  see`rank=${Math.min(3, candidate.rank)}|${rule}`;
  see`rule=${rule}`;
  see`variant=${rule}|${variant}`;
  see`variant-opening=${variant}|${opens}`;
  see`rule-kind=${rule}|${extent?.kind ?? 'before'}`;
  see`lemma=${lemma}`;
  see`lemma-rule=${lemma}|${rule}`;
  see`class=${kind}|${rule}`;
  see`form=${form}|${place}`;
  see`form-rule=${form}|${rule}`;
  see`place=${place}|${rule}`;
  see`speaker=${speaker}`;
  see`speaker-class=${speaker}|${kind}`;
  see`speaker-lemma=${speaker}|${lemma}`;
  see`negated=${verb.negated}`;
  see`helped=${verb.main - verb.first}|${form}`;
  see`opening=${opens}`;
  see`opening-rule=${rule}|${opens}`;
  see`opening-lemma=${lemma}|${opens}`;
  see`pieces=${candidate.content.length}|${rule}`;
  see`headline=${unit.headline}`;
  see`noun=${((head?.pos ?? 0) & Pos.noun) !== 0}|${kind}`;
  see`capital=${head?.capital ?? false}`;
  see`addressee=${candidate.addressee != null}|${lemma}`;
  settingFeatures(see, clause, candidate, start);
}

/** What its end makes of it. */
export function endingFeatures(see: See, clause: Clause, candidate: Candidate): void {
  const { items, text, verb } = clause;
  const { rule, type, variant = '', content, extent, endRank } = candidate;
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const endTenth = Math.min(9, Math.floor(candidate.endChance * 10));
  const last = extent == null ? undefined : items[extent.limit - 1];
  see`type=${type}|${rule}`;
  see`type-class=${type}|${reportingVerb(verb.lemma)?.class ?? ''}`;
  endFeatures(see, candidate);
  markedFeatures(see, text, items, startOf(clause, candidate), candidate);
  see`end=${endRank}|${endTenth}`;
  see`end-type=${type}|${endRank}|${endTenth}`;
  see`end-kind=${extent?.kind ?? 'before'}|${endRank}|${endTenth}`;
  see`variant-type=${variant}|${type}`;
  see`length=${rule}|${bucket(Math.round(length / 8))}`;
  see`ends=${extent == null ? 'none' : content.at(-1)?.end === last?.end || last?.kind === 'punctuation' ? 'full' : 'cut'}|${rule}`;
}

/** What the verb and its subject stand in: helpers and tense, what comes before the subject. */
function settingFeatures(see: See, { items, verb, subject, subjectUnit, unit, entry }: Clause, { rule, variant = '' }: Candidate, start: number): void {
  const before = subject === null || subjectUnit !== unit ? 'none' : opening(items[subject.first - 1]);
  const helper = verb.first < verb.main ? (items[verb.first]?.lower ?? '') : '';
  const tense = (items[verb.main]?.pos ?? 0) & (Pos.verbPast | Pos.verbThird | Pos.verbBase | Pos.verbIng);
  see`variant-lemma=${variant}|${verb.lemma}`;
  see`left=${before}|${rule}`;
  see`left-class=${before}|${entry.class}`;
  see`helper=${helper}|${rule}`;
  see`helper-class=${helper}|${entry.class}`;
  see`tense=${tense}|${helper === ''}|${rule}`;
  see`second=${opening(items[start])}|${opening(items[start + 1])}|${rule}`;
  see`subject-length=${subject === null ? 0 : Math.min(6, subject.last - subject.first)}|${rule}`;
}

/** No sentence that people write has more words that matter. */
const FARTHEST = 150;

/** What stands at the end of a content, and what it holds. */
function endFeatures(see: See, { extent, endRank, stop, type }: Candidate): void {
  if (extent == null) return;
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
  if (CLAUSAL.has(kind)) see`said=${kind}|${hasMainVerb(items, items[start]?.lower === 'that' ? start + 1 : start, stop)}`;
  see`to-limit=${stop >= limit}`;
  see`time=${time}|${type}|${kind}`;
  see`commas=${Math.min(4, commas)}|${Math.min(1, endRank)}`;
  see`reports=${Math.min(2, reports)}`;
  see`reports-end=${Math.min(2, reports)}|${stop < limit}`;
  see`passages=${Math.min(2, passages)}|${stop < limit}`;
  see`rest=${rest}|${stop < limit}`;
}

/** What can be seen of a report that has no verb: `according to …`, `Lund: …`. */
export function phraseFeatures(see: See, { text, items, unit, at }: Anchor, match: Candidate): void {
  const { weighedAs: rule, variant = '', type, content, speaker } = match;
  const first = content[0];
  const start = items.findIndex((item) => item.start >= (first?.start ?? 0));
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0);
  const second = opening(items[start + 1]);
  const last = content[content.length - 1];
  const resumed = content.length > 1 ? opening(items.find((item) => item.start >= (last?.start ?? 0))) : '';
  see`phrase=${rule}|${type}`;
  see`phrase-lemma=${rule}|${match.cue?.lemma ?? ''}`;
  see`phrase-lemma-variant=${match.cue?.lemma ?? ''}|${variant}|${type}`;
  see`phrase-before=${rule}|${opening(items[at - 2])}|${variant}`;
  see`phrase-variant=${rule}|${variant}`;
  see`phrase-opening=${rule}|${opening(items[start])}`;
  see`phrase-variant-opening=${variant}|${opening(items[start])}`;
  see`phrase-second=${rule}|${opening(items[start])}|${second}`;
  see`phrase-length=${rule}|${bucket(Math.round(length / 8))}`;
  see`phrase-speaker=${rule}|${speaker?.kind ?? 'undefined'}`;
  see`phrase-resumed=${resumed}|${variant}`;
  see`phrase-starts=${rule}|${beginsWithCapital(text.slice(first?.start ?? 0, (first?.start ?? 0) + 3))}`;
  see`phrase-headline=${rule}|${unit.headline}`;
  see`phrase-end=${match.endRank}|${Math.min(9, Math.floor(match.endChance * 10))}`;
}

/**
 * Sets how likely each candidate is exactly what is reported: each against all others and against there being no report.
 *
 * @param look sees what can be seen of a candidate
 * @param share sees what it shares with the other ends of its match, and that is looked up once for all of them
 * @param lean log odds that speak for all of them
 */
export function weigh(candidates: readonly Candidate[], look: (see: See, candidate: Candidate) => void, share: typeof look = () => {}, lean = 0): void {
  let all = 1;
  let match: FrameMatch | null = null;
  let shared = 0;
  for (const candidate of candidates) {
    if (candidate.match !== match) {
      match = candidate.match;
      shared = BELIEF_WEIGHTS.sumOf((see) => share(see, candidate));
    }
    const odds = BELIEF_WEIGHTS.oddsOf((see) => look(see, candidate), shared) + lean + priorOdds(candidate);
    candidate.belief = Math.exp(odds);
    all += candidate.belief;
  }
  for (const candidate of candidates) candidate.belief /= all;
}
