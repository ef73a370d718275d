/** One document as it came in. */
export interface InputDocument {
  /** The path as given, `-` for standard input, the id of a JSONL record, else `FILE:LINE`. */
  readonly id: string;
  readonly text: string;
}

/** Something that could not be read: where (`FILE` or `FILE:LINE`) and why. It costs one document, never the run. */
export interface InputProblem {
  readonly where: string;
  readonly message: string;
  /** False for a warning: the document was read all the same. */
  readonly fatal: boolean;
}

export type InputEvent = { readonly document: InputDocument } | { readonly problem: InputProblem };

export interface InputOptions {
  readonly input: 'auto' | 'text' | 'jsonl';
  readonly textField: string;
  readonly idField: string;
}
