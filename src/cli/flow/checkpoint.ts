import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import about from '../../../package.json' with { type: 'json' };
import type { InputPiece } from '../../input/input-document.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { type Io, UsageError, writeReason } from '../io.ts';
import type { Format } from '../options/output.ts';
import { printable } from '../render/printable.ts';
import type { Output } from './output.ts';
import type { Tally } from './read.ts';
import { statOf } from './stat-of.ts';
import { eventsOf } from './work.ts';

/** How far a run has come: what a side file of its output keeps while it lasts. */
interface Reached {
  /** What the run is of: its input as named, its settings, the version. */
  readonly run: string;
  /** So many documents are done, the last of them this one. */
  readonly documents: number;
  readonly last: string;
  /** So many of them failed inside. */
  readonly failed: number;
  /** The output holds what they came to in so many bytes. */
  readonly bytes: number;
}

const NOTHING = { documents: 0, last: '', failed: 0, bytes: 0 };
const PAUSE = 500;

/** Remembers beside a run's output how far it came, so that `--resume` goes on from there. */
export interface Checkpoint {
  /** Bytes of the output that stay. */
  readonly bytes: number;
  /** Passes on the documents that are not done yet. */
  readonly remaining: (pieces: AsyncIterable<InputPiece>, tally: Tally) => AsyncIterable<InputPiece>;
  /** All that the tally counts is done and written, the document of this id the last. */
  readonly reach: (id: string, tally: Tally, output: Output) => Promise<void>;
  /** Keeps what was reached, or forgets it where all is done. */
  readonly end: (complete: boolean, output: Output) => Promise<void>;
}

/** What a run is of, in short; two runs with the same key go through the same documents to the same output. */
function runKey(files: readonly string[], { output, jobs, resume, quiet, color, ...flags }: ExtractFlags): string {
  const parts = JSON.stringify([about.version, files, flags], (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
  return createHash('sha256').update(parts).digest('hex');
}

/**
 * The checkpoint of a run that writes JSON lines to a file; null for other runs.
 *
 * @throws UsageError for `--resume` without such a file, or where the side file tells of another run, or of more output than there is
 */
export function checkpointOf(files: readonly string[], flags: ExtractFlags, format: Format, io: Io): Checkpoint | null {
  const path = flags.output;
  if (path === undefined || path === '-' || format !== 'jsonl') {
    if (flags.resume) throw new UsageError('--resume goes on with JSON lines in a file: it needs -o FILE.jsonl');
    return null;
  }
  const run = runKey(files, flags);
  const side = `${path}.progress`;
  const start = flags.resume ? reachedBefore(path, side, run) : NOTHING;
  let reached: Reached = { ...start, run };
  let kept = Date.now();
  let keeps = true;
  const keep = async (output: Output) => {
    if (!keeps) return;
    // what the side file tells of must be there first
    await output.settle();
    try {
      await writeFile(`${side}.new`, `${JSON.stringify(reached)}\n`);
      await rename(`${side}.new`, side);
      kept = Date.now();
    } catch (error) {
      // the run itself does not need it
      keeps = false;
      await rm(`${side}.new`, { force: true }).catch(() => undefined);
      if (!flags.quiet) io.warn(`quotes: ${printable(side)}: ${writeReason(error)}; where this run is stopped, it begins anew`);
    }
  };
  return {
    bytes: start.bytes,
    async *remaining(pieces, tally) {
      tally.documents += start.documents - start.failed;
      tally.failed += start.failed;
      tally.failedInside += start.failed;
      let passed = 0;
      for await (const piece of pieces) {
        if (passed === start.documents) {
          yield piece;
          continue;
        }
        for (const event of eventsOf(piece, flags)) {
          // what could not be read is told again
          if ('problem' in event || passed === start.documents) yield event;
          else if (++passed === start.documents && event.document.id !== start.last)
            throw new UsageError(
              `${printable(side)} tells of other input (${printable(start.last)}, not ${printable(event.document.id)}): remove it to begin anew`,
            );
        }
      }
      if (passed < start.documents) throw new UsageError(`${printable(side)} tells of more input than there is: remove it to begin anew`);
    },
    async reach(last, tally, output) {
      reached = { run, documents: tally.documents + tally.failedInside, last, failed: tally.failedInside, bytes: output.bytes() };
      if (Date.now() - kept >= PAUSE && output.isFile()) await keep(output);
    },
    async end(complete, output) {
      if (complete) await rm(side, { force: true }).catch(() => undefined);
      // the output cannot be written where this fails too, and that has been said
      else if (reached.documents > start.documents && output.isFile()) await keep(output).catch(() => undefined);
    },
  };
}

function reachedBefore(path: string, side: string, run: string): Omit<Reached, 'run'> {
  if (!existsSync(side)) return NOTHING;
  const anew = 'remove it to begin anew';
  const reached = reachedIn(side);
  if (reached === null) throw new UsageError(`${printable(side)} cannot be read: ${anew}`);
  if (reached.run !== run) throw new UsageError(`${printable(side)} tells of a run with other input or settings: ${anew}`);
  const size = statOf(path)?.size ?? 0;
  if (size < reached.bytes) throw new UsageError(`${printable(side)} tells of more output than ${printable(path)} holds: ${anew}`);
  return reached;
}

function reachedIn(side: string): Reached | null {
  try {
    const reached: unknown = JSON.parse(readFileSync(side, 'utf8'));
    return isReached(reached) ? reached : null;
  } catch {
    return null;
  }
}

function isReached(value: unknown): value is Reached {
  if (typeof value !== 'object' || value === null) return false;
  const { run, documents, last, failed, bytes } = value as Readonly<Record<string, unknown>>;
  const counts = [documents, failed, bytes].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
  return counts && typeof run === 'string' && typeof last === 'string';
}
