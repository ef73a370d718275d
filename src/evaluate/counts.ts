import type { QuotationType } from '../types.ts';

/** What a figure is counted from: of so many asked so many were found; of so many given so many were right. */
export interface Counts {
  readonly asked: number;
  readonly found: number;
  readonly given: number;
  readonly right: number;
}

/** What is counted for all quotations, for those of a kind, and for those of a rule. Definitions: docs/evaluate.md. */
export interface Parts {
  /** The exact content. */
  readonly content: Counts;
  /** Exact content, kind, speaker and cue, all at once. */
  readonly whole: Counts;
  /** Of quotations found, exactly or nearly: the words that name the speaker, the cue, the name, the one spoken to. */
  readonly mention: Counts;
  readonly cue: Counts;
  readonly name: Counts;
  readonly addressee: Counts;
}

export interface Score extends Parts {
  /** Stretches in quotation marks that are quotations, told from titles and scare quotes. */
  readonly passages: Counts;
  /** Of the stretches that are quotations, those given. */
  readonly kept: Counts;
  /** Of the stretches that are not, those left out. */
  readonly leftOut: Counts;
  /** As `passages`, found only where the speaker's mention is right too. */
  readonly attributed: Counts;
  readonly passageMention: Counts;
  readonly passageCue: Counts;
  /** Pieces of direct speech, each for itself. */
  readonly pieces: Counts;
  readonly persons: Counts;
  readonly others: Counts;
  readonly kinds: Readonly<Record<QuotationType, Parts>>;
  readonly rules: Readonly<Record<string, Parts>>;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] extends Counts ? OpenCounts : T[Key] };
export type OpenCounts = { -readonly [Key in keyof Counts]: number };
export type OpenParts = Open<Parts>;
export interface OpenScore extends Open<Omit<Score, 'kinds' | 'rules'>> {
  readonly kinds: Record<QuotationType, OpenParts>;
  readonly rules: Record<string, OpenParts>;
}

const none = (): OpenCounts => ({ asked: 0, found: 0, given: 0, right: 0 });

export function noParts(): OpenParts {
  return { content: none(), whole: none(), mention: none(), cue: none(), name: none(), addressee: none() };
}

export function noScore(): OpenScore {
  const own = { passages: none(), kept: none(), leftOut: none(), attributed: none(), passageMention: none(), passageCue: none() };
  const kinds = { direct: noParts(), mixed: noParts(), indirect: noParts() };
  return { ...noParts(), ...own, pieces: none(), persons: none(), others: none(), kinds, rules: {} };
}

/** Something is asked for. */
export function ask(counts: OpenCounts, found: boolean): void {
  counts.asked++;
  if (found) counts.found++;
}

/** Something is given. */
export function give(counts: OpenCounts, right: boolean): void {
  counts.given++;
  if (right) counts.right++;
}

function addCounts(sum: OpenCounts, { asked, found, given, right }: Counts): void {
  sum.asked += asked;
  sum.found += found;
  sum.given += given;
  sum.right += right;
}

const PARTS = ['content', 'whole', 'mention', 'cue', 'name', 'addressee'] as const;
const WHOLES = [...PARTS, 'passages', 'kept', 'leftOut', 'attributed', 'passageMention', 'passageCue', 'pieces', 'persons', 'others'] as const;
export const KINDS = ['direct', 'mixed', 'indirect'] as const;

function addParts(sum: OpenParts, parts: Parts): void {
  for (const part of PARTS) addCounts(sum[part], parts[part]);
}

/** The sum of many scores. */
export function addScores(scores: readonly Score[]): Score {
  const sum = noScore();
  for (const score of scores) {
    for (const figure of WHOLES) addCounts(sum[figure], score[figure]);
    for (const kind of KINDS) addParts(sum.kinds[kind], score.kinds[kind]);
    for (const [rule, parts] of Object.entries(score.rules)) {
      sum.rules[rule] ??= noParts();
      addParts(sum.rules[rule], parts);
    }
  }
  return sum;
}

/** Right among those given, 0 to 100; 100 where none was given. */
export function precision({ right, given }: Counts): number {
  return given === 0 ? 100 : (100 * right) / given;
}

/** Found among those asked for, 0 to 100; 100 where none was. */
export function accuracy({ found, asked }: Counts): number {
  return asked === 0 ? 100 : (100 * found) / asked;
}

/** The harmonic mean of precision and recall, 0 to 100. */
export function f1(counts: Counts): number {
  if (counts.given === 0 && counts.asked === 0) return 100;
  const given = counts.given === 0 ? 0 : precision(counts);
  const asked = counts.asked === 0 ? 0 : accuracy(counts);
  return given + asked === 0 ? 0 : (2 * given * asked) / (given + asked);
}
