/** Words that somebody is said to have said. */
export interface Claim {
  /** Where it stands in the list: `FILE:LINE`. */
  readonly where: string;
  readonly speaker: string | null;
  /** The words, in pieces where something was left out between. */
  readonly pieces: readonly string[];
}

/** A line that is no claim; the message says why. */
export class ClaimError extends Error {}

/** `Ana Lund: “…”` */
const SPEAKER_FIRST = /^(.{1,80}?)\s*:\s*(["“„«‘'].+)$/u;
/** `“…” — Ana Lund` */
const SPEAKER_LAST = /^(["“„«‘'].+["”“»’'])(?:\s*[-–—―]+|\s*,\s+said|\s+said)\s*(\S.{0,80}?)\.?$/u;
/** `“…”` alone */
const WORDS_ALONE = /^["“„«‘'].+["”“»’']\.?$/u;
const MARKS_BEFORE = /^["“„«‘'`]+/u;
const MARKS_AFTER = /(?<!["”“»’'`])["”“»’'`]+$/u;

/**
 * Reads a line of a list: a record of `extract` as JSON, `Ana Lund: “We sail.”`, `“We sail.” — Ana Lund`, or the words
 * in marks alone. Empty lines and lines that begin with `#` are none.
 *
 * @throws ClaimError where it is nothing of these
 */
export function claimOf(line: string, where: string): Claim | null {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (trimmed.startsWith('{')) return recordOf(trimmed, where);
  const first = SPEAKER_FIRST.exec(trimmed);
  if (first !== null) return { where, speaker: first[1]?.trim() ?? null, pieces: [bare(first[2] ?? '')] };
  const last = SPEAKER_LAST.exec(trimmed);
  if (last !== null) return { where, speaker: last[2]?.trim() ?? null, pieces: [bare(last[1] ?? '')] };
  if (WORDS_ALONE.test(trimmed)) return { where, speaker: null, pieces: [bare(trimmed)] };
  throw new ClaimError('neither a record nor words in marks with a speaker before a colon or after a dash');
}

const bare = (words: string) => words.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '').trim();

function recordOf(line: string, where: string): Claim {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new ClaimError('not a JSON record');
  }
  if (typeof record !== 'object' || record === null) throw new ClaimError('not a JSON object');
  const fields = record as Readonly<Record<string, unknown>>;
  const pieces = Array.isArray(fields.spans) ? fields.spans.flatMap((span: unknown) => textOf(span)) : textOf(record);
  if (pieces.length === 0) throw new ClaimError('a record without “spans” and “text”');
  return { where, speaker: speakerOf(fields.speaker), pieces };
}

function textOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? [value.text] : [];
}

function speakerOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('name' in value && typeof value.name === 'string') return value.name;
  return 'mention' in value ? (textOf(value.mention)[0] ?? null) : null;
}
