import { availableParallelism } from 'node:os';
import type { InputPiece } from '../../input/input-document.ts';
import type { Io } from '../io.ts';
import { printable } from '../render/printable.ts';
import { compileLate } from './compile-late.ts';
import { lookAhead } from './look-ahead.ts';
import { type Tally, tellForeign, tellProblem } from './read.ts';
import { collectAlone, keepHeapSmall } from './small-heap.ts';
import { eventsOf, type Finding, type Outcome, type WorkSettings, workOf } from './work.ts';

/** So much is worked on by the first thread alone: starting others costs more than they gain. In UTF-16 code units or bytes. */
const ALONE = 400_000;
/** So long a look at what there is to do may take, in milliseconds. A disk has given `ALONE` in less. */
const PATIENCE = 50;
/** From here on it matters what V8 compiles, and when. In UTF-16 code units or bytes. */
const LONG = 50_000;

/** How a run on many documents is done. */
export interface Run {
  readonly settings: WorkSettings;
  readonly tally: Tally;
  /** Without warnings. */
  readonly quiet: boolean;
  readonly io: Io;
  /** How many threads work; undefined for as many as help, once there is plenty of work. */
  readonly jobs: number | undefined;
}

/** The outcomes of documents in their order. What cannot be read and what fails inside is named in its turn, and costs itself alone. */
export async function* outcomesOf(pieces: AsyncIterable<InputPiece>, run: Run): AsyncGenerator<Outcome> {
  for await (const finding of findingsOf(pieces, run)) {
    const { tally, io, quiet } = run;
    if ('problem' in finding) tellProblem(finding.problem, quiet, io, tally);
    else if ('outcome' in finding) {
      tally.documents++;
      if (finding.outcome.foreign && !quiet) tellForeign(finding.outcome.id, io);
      yield finding.outcome;
    } else {
      tally.failed++;
      tally.failedInside++;
      io.warn(`quotes: ${printable(finding.id)}: ${printable(finding.failure)}`);
    }
  }
}

async function* findingsOf(pieces: AsyncIterable<InputPiece>, { settings, jobs }: Run): AsyncGenerator<Finding> {
  const threads = jobs ?? availableParallelism();
  const source = pieces[Symbol.asyncIterator]();
  let ahead = source;
  try {
    // how much is done before threads help
    let alone = threads === 1 ? Number.POSITIVE_INFINITY : 0;
    if (jobs === undefined && threads > 1) {
      const seen = await lookAhead(source, { sizeOf, plenty: ALONE, patience: PATIENCE });
      ahead = seen.pieces;
      if (!seen.plenty) alone = ALONE;
    }
    const work = await workOf(settings);
    let small = false;
    let worked = 0;
    while (worked < alone) {
      const { value: piece, done } = await ahead.next();
      if (done === true) return;
      // many documents, each soon done with
      if ('lines' in piece && !small) {
        await keepHeapSmall(false);
        small = true;
      }
      const before = worked;
      worked += sizeOf(piece);
      if (before < LONG && worked >= LONG) await compileLate();
      yield* work(piece);
    }
    await keepHeapSmall(true);
    await collectAlone();
    await compileLate();
    yield* inThreads({ [Symbol.asyncIterator]: () => ahead }, settings, threads);
  } finally {
    // not awaited: it may be reading what never comes
    source.return?.()?.then(undefined, () => undefined);
  }
}

/** Where a thread falls, out of memory for one, its piece is tried again a record at a time, to lose none but the one that it fell on. */
async function* inThreads(pieces: AsyncIterable<InputPiece>, settings: WorkSettings, threads: number): AsyncGenerator<Finding> {
  const { answersOf, WORKER } = await import('./threads.ts');
  for await (const [piece, answer] of answersOf<InputPiece, Finding[]>(pieces, { threads, module: WORKER, data: settings, sizeOf })) {
    if ('result' in answer) yield* answer.result;
    else if ('document' in piece) yield { id: piece.document.id, failure: answer.failure };
    else yield* inThreads(each(eventsOf(piece, settings.record)), settings, 1);
  }
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

function sizeOf(piece: InputPiece): number {
  if ('lines' in piece) return piece.lines.bytes.length;
  return 'document' in piece ? piece.document.text.length : 0;
}
