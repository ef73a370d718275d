import { reportingVerb } from '../lexicon/reporting.ts';
import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { Clause } from './clause.ts';
import { BELIEF_WEIGHTS } from './data/belief-weights.ts';
import type { FrameMatch } from './frame.ts';

/** Below this chance of being a report, exactly so, an indirect one is not given: half of what F1 reaches is its best threshold. */
export const LEAST_BELIEF = 0.4;

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
export function reportFeatures(clause: Clause, rule: string, match: FrameMatch): string[] {
  const { items, verb, place, unit } = clause;
  const { lemma, form } = verb;
  const entry = reportingVerb(lemma);
  const kind = match.extent?.kind ?? 'before';
  const speaker = speakerClass(clause);
  const head = items[verb.main];
  const first = match.content[0];
  const length = match.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const start = match.extent == null ? items.findIndex((item) => item.start >= (first?.start ?? 0)) : match.extent.start;
  return [
    `rule=${rule}`,
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

/** The chance that what a frame found is a report with exactly this content; counted by `scripts/fit-belief.ts`. */
export function beliefIn(features: readonly string[]): number {
  let sum = BELIEF_WEIGHTS.get('bias') ?? 0;
  for (const feature of features) sum += BELIEF_WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
