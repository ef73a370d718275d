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
}

/** Extracts, selects and renders one document; it depends on nothing else and keeps nothing. */
export type Work = (document: InputDocument) => Outcome;

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
    };
  };
}

/** The outcomes of documents in their order. A document that fails is named and costs itself alone. */
export async function* outcomesOf(documents: AsyncIterable<InputDocument>, settings: WorkSettings, tally: Tally, io: Io): AsyncGenerator<Outcome> {
  const work = await workOf(settings);
  for await (const document of documents) {
    let outcome: Outcome;
    try {
      outcome = work(document);
    } catch (error) {
      tally.documents--;
      tally.failed++;
      io.warn(`quotes: ${printable(document.id)}: ${printable(error instanceof Error ? error.message : String(error))}`);
      continue;
    }
    yield outcome;
  }
}
