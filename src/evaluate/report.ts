import { accuracy, type Counts, f1, type KINDS, type Parts, precision, type Score } from './counts.ts';
import type { Miss } from './score.ts';

/** A figure of what is found and what is given: percentages; null where nothing was given, or nothing asked for. */
export interface Balance {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
  readonly asked: number;
  readonly found: number;
  readonly given: number;
  readonly right: number;
}

/** A figure of right answers to questions; `given`: right among those that got an answer. Percentages. */
export interface Accuracy {
  readonly accuracy: number;
  readonly given?: number;
  readonly right: number;
  readonly of: number;
}

export interface PartsReport {
  readonly exact: Balance | null;
  readonly whole: Balance | null;
  readonly mention: Accuracy | null;
  readonly cue: Accuracy | null;
  readonly name: Accuracy | null;
  readonly addressee: Accuracy | null;
}

/** What `evaluate` gives out; figures that nothing was asked for are null. Definitions: docs/evaluate.md. */
export interface Report {
  readonly documents: number;
  readonly passages: {
    readonly found: Balance | null;
    readonly attributed: Balance | null;
    readonly kept: Accuracy | null;
    readonly leftOut: Accuracy | null;
    readonly balanced: Accuracy | null;
    readonly mention: Accuracy | null;
    readonly cue: Accuracy | null;
  };
  readonly quotations: Readonly<Record<'all' | (typeof KINDS)[number], PartsReport>>;
  readonly names: { readonly person: Accuracy | null; readonly other: Accuracy | null };
  readonly pieces: Balance | null;
  readonly rules: Readonly<Record<string, PartsReport>>;
  readonly misses?: readonly (Miss & { readonly document: string })[];
}

const rounded = (percent: number) => Math.round(percent * 100) / 100;

function balance(counts: Counts): Balance | null {
  if (counts.asked + counts.given === 0) return null;
  const { asked, given } = counts;
  return {
    precision: given === 0 ? null : rounded(precision(counts)),
    recall: asked === 0 ? null : rounded(accuracy(counts)),
    f1: rounded(f1(counts)),
    ...counts,
  };
}

function share(counts: Counts): Accuracy | null {
  const { asked, found, given } = counts;
  if (asked === 0) return null;
  return { accuracy: rounded(accuracy(counts)), ...(given > 0 ? { given: rounded(precision(counts)) } : {}), right: found, of: asked };
}

function partsReport({ content, whole, mention, cue, name, addressee }: Parts): PartsReport {
  return { exact: balance(content), whole: balance(whole), mention: share(mention), cue: share(cue), name: share(name), addressee: share(addressee) };
}

/** Percentages from what was counted in so many documents. */
export function reportOf(documents: number, score: Score): Report {
  const { passages, attributed, kept, leftOut, passageMention, passageCue, kinds } = score;
  const both = kept.asked > 0 && leftOut.asked > 0;
  const counted = { right: kept.found + leftOut.found, of: kept.asked + leftOut.asked };
  return {
    documents,
    passages: {
      found: balance(passages),
      attributed: balance(attributed),
      kept: share(kept),
      leftOut: share(leftOut),
      balanced: both ? { accuracy: rounded((accuracy(kept) + accuracy(leftOut)) / 2), ...counted } : null,
      mention: share(passageMention),
      cue: share(passageCue),
    },
    quotations: { all: partsReport(score), direct: partsReport(kinds.direct), mixed: partsReport(kinds.mixed), indirect: partsReport(kinds.indirect) },
    names: { person: share(score.persons), other: share(score.others) },
    pieces: balance(score.pieces),
    rules: Object.fromEntries(
      Object.entries(score.rules)
        .sort(([, a], [, b]) => b.content.given - a.content.given)
        .map(([rule, parts]) => [rule, partsReport(parts)]),
    ),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The figure at a path of the report: `passages.attributed`, `quotations.direct.exact.precision`. Where the path ends at
 * a figure it is the F1, or the accuracy.
 *
 * @returns null where the figure was not measured; undefined where there is no such figure
 */
export function figureAt(report: Report, path: string): number | null | undefined {
  let value: unknown = report;
  for (const key of path.split('.')) {
    if (value === null) return null;
    value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  if (isRecord(value)) value = value.f1 ?? value.accuracy;
  return typeof value === 'number' || value === null ? value : undefined;
}

/** The paths of all figures but those of rules. */
export function figurePaths({ passages, quotations, names }: Report): string[] {
  const parts = Object.entries(quotations).flatMap(([kind, figures]) => Object.keys(figures).map((figure) => `quotations.${kind}.${figure}`));
  return [...Object.keys(passages).map((key) => `passages.${key}`), ...parts, ...Object.keys(names).map((key) => `names.${key}`), 'pieces'];
}
