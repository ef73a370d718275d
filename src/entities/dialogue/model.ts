import { FEATURES, REGIMES } from './feature-names.ts';
import { Clue, type Turn } from './turn.ts';

/** Gaps between turns by name, in the order of `Gap`. */
const GAPS = ['same', 'next', 'one', 'few', 'far', 'continued'] as const;
/** Clues by name, in the order of `Clue`. */
export const CLUES = ['named', 'pronoun', 'nominal', 'none'] as const;
export const PATTERN_NAMES = ['again', 'back', 'other'] as const;

/** Where the narrative around a turn may name who acts, the most telling place first. */
export const BEATS = ['lead', 'middle', 'tail', 'before'] as const;

/** What the words between and around two turns say of whether the speaker changes; each has a weight for each pattern. */
const CONTEXTS = [
  ...CLUES.flatMap((clue) => GAPS.map((gap) => `${clue}-${gap}` as const)),
  'verb-goes-on',
  'verb-answers',
  'verb-asks',
  'question-before',
  'lead-here',
  'lead-here-next',
  'tail-before',
  'tail-before-next',
  'calls-before',
  'bare-pair',
  'bare-pair-open',
  'answers-now',
  'short-before',
  'named-before',
  'pronoun-before',
  'open-end-before',
  // whom the narrative of the turn's own paragraph, or the one before it, has for its subject
  ...BEATS.flatMap((beat) => (['pronoun', 'nominal', 'none'] as const).map((clue) => `${beat}-subject-${clue}` as const)),
] as const;

export type ContextName = (typeof CONTEXTS)[number];

const INDEX = new Map<string, number>(CONTEXTS.map((name, index) => [name, index]));

/** Weights of the log-linear model: of features by regime, of patterns by context. */
export interface DialogueModel {
  readonly features: Float64Array;
  readonly patterns: Float64Array;
}

export function emptyModel(): DialogueModel {
  return { features: new Float64Array(FEATURES.length * REGIMES.length), patterns: new Float64Array(CONTEXTS.length * PATTERN_NAMES.length) };
}

/** Where the weight of a feature stands for a turn of this clue. */
export function weightIndex(turn: Turn, feature: number): number {
  const regime = turn.clue === Clue.pronoun ? 0 : turn.clue === Clue.nominal ? 1 : hasBeat(turn) ? 3 : 2;
  return regime * FEATURES.length + feature;
}

/** Does the narrative stand beside the words? */
function hasBeat({ lead, tail, pieces }: Turn): boolean {
  return lead || tail || pieces.length > 1;
}

/** Index of the context of a clue and a gap. */
export function clueContext(turn: Turn): number {
  return turn.clue * GAPS.length + turn.gap;
}

export function contextIndex(name: ContextName): number {
  return INDEX.get(name) ?? 0;
}

/** The scores of the three patterns in these contexts. */
export function patternScores(model: DialogueModel, contexts: readonly number[]): Float64Array {
  const scores = new Float64Array(PATTERN_NAMES.length);
  for (const context of contexts) {
    for (let pattern = 0; pattern < scores.length; pattern++) {
      scores[pattern] = (scores[pattern] as number) + (model.patterns[context * PATTERN_NAMES.length + pattern] as number);
    }
  }
  return scores;
}

/** Names of all weights, in the order of the two lists: `pronoun|calls-candidate` …, `none-next|back` …. */
export function weightNames(): { features: string[]; patterns: string[] } {
  return {
    features: REGIMES.flatMap((regime) => FEATURES.map((feature) => `${regime}|${feature}`)),
    patterns: CONTEXTS.flatMap((context) => PATTERN_NAMES.map((pattern) => `${context}|${pattern}`)),
  };
}

const MODELS = new WeakMap<ReadonlyMap<string, number>, DialogueModel>();

/** The model that a table of weights by name describes. */
export function modelOf(weights: ReadonlyMap<string, number>): DialogueModel {
  let model = MODELS.get(weights);
  if (model === undefined) {
    const names = weightNames();
    model = {
      features: Float64Array.from(names.features, (name) => weights.get(name) ?? 0),
      patterns: Float64Array.from(names.patterns, (name) => weights.get(name) ?? 0),
    };
    MODELS.set(weights, model);
  }
  return model;
}
