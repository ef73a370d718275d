import { availableParallelism } from 'node:os';
import { extractQuotes } from '../../index.ts';
import type { InputDocument } from '../../input/input-document.ts';
import type { ExtractOptions } from '../../types.ts';
import type { Io } from '../io.ts';
import type { Format, OffsetUnit } from '../options/output.ts';
import { type RenderSettings, rendererOf } from '../render/index.ts';
import { inUnit } from '../render/offsets.ts';
import { printable } from '../render/printable.ts';
import type { Tally } from './read.ts';
import { type Selection, select } from './select.ts';
import { type SpeakerCount, speakerCounts } from './speaker-counts.ts';

/** All that a document's way from text to output depends on: plain data, so that it can be sent to another thread. */
export interface WorkSettings extends RenderSettings {
  /** Null where only the counts are wanted. */
  readonly format: Format | null;
  readonly extract: ExtractOptions;
  readonly selection: Selection;
  readonly offsets: OffsetUnit;
}

/** What one document comes to. */
export interface Outcome {
  readonly id: string;
  /** Length of its text, in UTF-16 code units. */
  readonly length: number;
  readonly rendered: string;
  readonly quotations: number;
  readonly speakers: readonly SpeakerCount[];
  /** Which of the run's documents it is, counted from 1. */
  readonly place: number;
}

/** Extracts, selects and renders one document; it depends on nothing else and keeps nothing. */
export type Work = (document: InputDocument) => Outcome;

/** What work on one document comes to, failure included. */
export type Answer<Result> = { readonly result: Result } | { readonly failure: string };

/** Works on a document and tells a failure as an answer. */
export function answering(work: Work): (document: InputDocument) => Answer<Outcome> {
  return (document) => {
    try {
      return { result: work(document) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  };
}

export async function workOf(settings: WorkSettings): Promise<Work> {
  const renderer = settings.format === null ? null : await rendererOf(settings.format, settings);
  return (document) => {
    const { id, text, marked } = document;
    const options = marked === undefined ? settings.extract : { ...settings.extract, marked };
    const found = select(extractQuotes(text, options), settings.selection);
    const shown = renderer?.givesOffsets ? inUnit(found, text, settings.offsets) : found;
    return {
      id,
      length: text.length,
      rendered: renderer?.document(document, shown) ?? '',
      quotations: found.quotes.length,
      speakers: speakerCounts(found),
      place: 1,
    };
  };
}

/** So many characters are worked on by the first thread alone: starting others costs more than they gain. */
const ALONE = 400_000;

/**
 * The outcomes of documents in their order. A document that fails is named and costs itself alone.
 *
 * @param jobs how many threads work; undefined for as many as help, once there is plenty of work
 */
export async function* outcomesOf(
  documents: AsyncIterable<InputDocument>,
  settings: WorkSettings,
  tally: Tally,
  io: Io,
  jobs?: number,
): AsyncGenerator<Outcome> {
  const source = documents[Symbol.asyncIterator]();
  const threads = jobs ?? availableParallelism();
  let alone = threads === 1 ? Number.POSITIVE_INFINITY : jobs === undefined ? ALONE : 0;
  let place = 0;
  const settled = (id: string, answer: Answer<Outcome>): Outcome[] => {
    place++;
    if ('result' in answer) return [{ ...answer.result, place }];
    tally.documents--;
    tally.failed++;
    tally.failedInside++;
    io.warn(`quotes: ${printable(id)}: ${printable(answer.failure)}`);
    return [];
  };
  try {
    const answer = answering(await workOf(settings));
    while (alone > 0) {
      const { value: document, done } = await source.next();
      if (done === true) return;
      yield* settled(document.id, answer(document));
      alone -= document.text.length;
    }
    const { inThreads, WORKER } = await import('./threads.ts');
    const rest = { [Symbol.asyncIterator]: () => source };
    const sizeOf = ({ text }: InputDocument) => text.length;
    for await (const [{ id }, found] of inThreads<InputDocument, Outcome>(rest, { threads, module: WORKER, data: settings, sizeOf })) {
      yield* settled(id, found);
    }
  } finally {
    // not awaited: it may be reading what never comes
    source.return?.()?.then(undefined, () => undefined);
  }
}
