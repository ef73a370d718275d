import { extractQuotes } from '../../index.ts';
import type { InputDocument } from '../../input/input-document.ts';
import type { ExtractOptions } from '../../types.ts';
import type { Io } from '../io.ts';
import type { Format } from '../options/output.ts';
import { type RenderSettings, rendererOf } from '../render/index.ts';
import { printable } from '../render/printable.ts';
import type { Tally } from './read.ts';

/** All that a document's way from text to output depends on: plain data, so that it can be sent to another thread. */
export interface WorkSettings extends RenderSettings {
  readonly format: Format;
  readonly extract: ExtractOptions;
}

/** What one document comes to. */
export interface Outcome {
  readonly id: string;
  readonly rendered: string;
  /** How many quotations are given, and by whom; null is a speaker without a name. */
  readonly quotations: number;
  readonly speakers: readonly (string | null)[];
}

/** Extracts, selects and renders one document; it depends on nothing else and keeps nothing. */
export type Work = (document: InputDocument) => Outcome;

export async function workOf(settings: WorkSettings): Promise<Work> {
  const renderer = await rendererOf(settings.format, settings);
  return (document) => {
    const extraction = extractQuotes(document.text, settings.extract);
    return {
      id: document.id,
      rendered: renderer.document(document, extraction),
      quotations: extraction.quotes.length,
      speakers: extraction.speakers.map(({ name }) => name),
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
