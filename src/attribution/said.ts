import type { See } from '../chance/features.ts';
import type { Governing } from '../frames/clause/governing.ts';
import { reportingVerb } from '../lexicon/reporting.ts';
import { nounClass } from '../lexicon/titles.ts';
import { FUNCTION } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { marksFeatures, shapeOf, wordClass } from './beside-marks.ts';
import { SAID_WEIGHTS } from './data/said-weights.ts';

/** Below this chance of having been said, words in marks are taken for a title, a name or the writer's irony. */
export const LEAST_SAID = 0.8;

const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|me|my|we|our|us|you|your)\b/;
const AUXILIARIES = /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not|\w+n['’]t)\b/i;

function sizeOf(count: number): string {
  if (count <= 6) return String(count);
  return count <= 9 ? '7-9' : count <= 15 ? '10-15' : '16+';
}

function neighbour(item: Item | undefined): string {
  if (item === undefined) return 'border';
  if (item.kind === 'punctuation' || item.kind === 'mark') return item.lower;
  if (item.kind === 'passage') return 'passage';
  return wordClass(item);
}

/** The last words between the verb and the marks: those with a grammatical duty as they are, others as `_`. */
function gapOf(items: readonly Item[], from: number, to: number): string {
  const between = items.slice(Math.max(from, to - GAP), to);
  return between.map(({ kind, pos, lower }) => (kind === 'punctuation' || ((pos & FUNCTION) !== 0 && (pos & Pos.noun) === 0) ? lower : '_')).join(' ');
}

const GAP = 3;

/** What can be seen of words in marks that no report covers, as named features. */
export function saidFeatures(see: See, text: string, items: readonly Item[], at: number, governing: Governing): void {
  const item = items[at];
  const passage = item?.passage;
  if (item === undefined || passage == null) return;
  const inner = text.slice(passage.inner.start, passage.inner.end).trim();
  const words = inner.split(/\s+/);
  const size = sizeOf(words.length);
  const shape = shapeOf(words, 1);
  const before = neighbour(items[at - 1]);
  const after = neighbour(items[at + 1]);
  const end = /[.,!?;:…—-]$/.exec(inner)?.[0] ?? 'open';
  const { lemma, form, last, speaker, headOfSpeaker } = governing;
  const group = reportingVerb(lemma)?.class ?? 'none';
  const distance = Math.min(6, Math.max(-1, at - last));
  const who = speaker.kind === 'nominal' ? `noun-${nounClass(headOfSpeaker)?.kind ?? 'other'}` : speaker.kind === 'pronoun' ? headOfSpeaker : 'Name';
  marksFeatures(see, size, shape, end, before);
  see`after=${after}`;
  see`after-shape=${after}|${shape}`;
  see`around=${before}|${after}`;
  see`person=${FIRST_PERSON.test(inner)}`;
  see`finite=${AUXILIARIES.test(inner)}`;
  see`lemma=${lemma}`;
  see`class=${group}`;
  see`class-shape=${group}|${shape}`;
  see`class-before=${group}|${before}`;
  see`class-distance=${group}|${distance}`;
  see`distance=${distance}`;
  see`form=${form}`;
  see`speaker=${who}`;
  see`speaker-class=${who}|${group}`;
  see`gap=${gapOf(items, last, at)}`;
  see`gap-comma=${items.slice(last, at).some((between) => between.lower === ',')}`;
  see`gap-participle=${items.slice(last, at).some((between) => (between.pos & Pos.verbIng) !== 0)}`;
  see`word-before=${items[at - 1]?.lower ?? ''}`;
  see`two-before=${`${items[at - 2]?.lower ?? ''} ${before}`}`;
  see`passages=${Math.min(3, items.filter((other) => other.kind === 'passage').length)}`;
}

/** The chance that words in marks were said by the subject of the verb that governs them; counted by `scripts/fit/said.ts`. */
export function chanceSaid(text: string, items: readonly Item[], at: number, governing: Governing): number {
  return 1 / (1 + Math.exp(-SAID_WEIGHTS.oddsOf((see) => saidFeatures(see, text, items, at, governing))));
}
