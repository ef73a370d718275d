import { extractQuotes, isForeign } from '../../index.ts';
import type { InputDocument, InputEvent, InputPiece, InputProblem } from '../../input/input-document.ts';
import { type RecordFields, recordsOf } from '../../input/readers/jsonl.ts';
import type { ExtractOptions } from '../../types.ts';
import type { Format, OffsetUnit } from '../options/output.ts';
import { rendererOf } from '../render/index.ts';
import { inUnit } from '../render/offsets.ts';
import type { RenderSettings } from '../render/renderer.ts';
import { type Selection, select } from './select.ts';
import { namesOf, type SpeakerCount, speakerCounts } from './speaker-counts.ts';

/** All that a document's way from text to output depends on: plain data, so that it can be sent to another thread. */
export interface WorkSettings extends RenderSettings {
  /** Null where only the counts are wanted. */
  readonly format: Format | null;
  readonly extract: ExtractOptions;
  readonly selection: Selection;
  readonly offsets: OffsetUnit;
  readonly record: RecordFields;
}

/** What one document comes to. */
export interface Outcome {
  readonly id: string;
  readonly rendered: string;
  readonly quotations: number;
  /** Names of those who are quoted. */
  readonly names: readonly string[];
  /** How much each says; empty where the counts are not wanted. */
  readonly speakers: readonly SpeakerCount[];
  /** Its text is plainly in another language than English. */
  readonly foreign: boolean;
}

/** What comes of one document or record: its outcome, or why it failed inside, or why it could not be read at all. */
export type Finding = { readonly outcome: Outcome } | { readonly id: string; readonly failure: string } | { readonly problem: InputProblem };

/** What a thread says to a task; a failure is the thread's own: it fell. */
export type Answer<Result> = { readonly result: Result } | { readonly failure: string };

/** Reads what is to be read, extracts, selects and renders, a document at a time; it depends on nothing else and keeps nothing. */
export type Work = (piece: InputPiece) => Generator<Finding>;

export const eventsOf = (piece: InputPiece, fields: RecordFields): Iterable<InputEvent> => ('lines' in piece ? recordsOf(piece.lines, fields) : [piece]);

export async function workOf(settings: WorkSettings): Promise<Work> {
  const renderer = settings.format === null ? null : await rendererOf(settings.format, settings);
  const outcomeOf = (document: InputDocument): Outcome => {
    const { id, text, marked } = document;
    const options = marked === undefined ? settings.extract : { ...settings.extract, marked };
    const found = select(extractQuotes(text, options), settings.selection);
    const shown = renderer?.givesOffsets ? inUnit(found, text, settings.offsets) : found;
    return {
      id,
      rendered: renderer?.document(document, shown) ?? '',
      quotations: found.quotes.length,
      names: namesOf(found.speakers),
      speakers: renderer === null ? speakerCounts(found) : [],
      foreign: isForeign(text),
    };
  };
  return function* (piece) {
    for (const event of eventsOf(piece, settings.record)) {
      if ('problem' in event) yield event;
      else yield findingOf(event.document, outcomeOf);
    }
  };
}

function findingOf(document: InputDocument, outcomeOf: (document: InputDocument) => Outcome): Finding {
  try {
    return { outcome: outcomeOf(document) };
  } catch (error) {
    return { id: document.id, failure: error instanceof Error ? error.message : String(error) };
  }
}
