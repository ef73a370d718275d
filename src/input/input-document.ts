import type { MarkedSpan } from '../types.ts';

/** What a page or record says of itself; a field that it does not have is left out. */
export interface About {
  readonly title?: string;
  /** Who wrote it, without a leading `By`. */
  readonly byline?: string;
  /** As the input gives it. */
  readonly date?: string;
  readonly section?: string;
}

/** One document as it came in. */
export interface InputDocument {
  /** The path as given, `-` for standard input, the id of a JSONL record, else `FILE:LINE`. */
  readonly id: string;
  readonly text: string;
  readonly about?: About;
  /** Quotations that the markup sets off: offsets into `text`. */
  readonly marked?: readonly MarkedSpan[];
}

/** Something that could not be read: where (`FILE` or `FILE:LINE`) and why. It costs one document, never the run. */
export interface InputProblem {
  readonly where: string;
  readonly message: string;
  /** False for a warning: the document was read all the same. */
  readonly fatal: boolean;
}

export type InputEvent = { readonly document: InputDocument } | { readonly problem: InputProblem };

/** Whole lines of a JSONL input whose records are not read yet. */
export interface RawLines {
  readonly name: string;
  /** Number of the first line, from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** What reading comes to, with the records of JSONL left to whoever works on them, which may be another thread. */
export type InputPiece = InputEvent | { readonly lines: RawLines };

export const INPUTS = ['text', 'markdown', 'html', 'jsonl', 'epub', 'docx'] as const;
export type InputKind = (typeof INPUTS)[number];

export interface InputOptions {
  readonly input: 'auto' | InputKind;
  readonly textField: string;
  readonly idField: string;
  /** In folders: only files that match one of these globs, whatever their ending. */
  readonly include?: readonly string[];
  /** In folders: no file and no folder that matches one of these globs. */
  readonly exclude?: readonly string[];
  /** In folders: not this file, as the output of the run is written there. */
  readonly output?: string;
}

/** An input that cannot be read as what it is said to be. The message is one plain line. */
export class UnreadableError extends Error {}
