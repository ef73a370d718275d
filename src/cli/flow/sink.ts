import type { Frame } from '../render/renderer.ts';
import type { Output } from './output.ts';

/** Takes what the documents of a run come to, and frames it. */
export interface Sink {
  /** Takes what one document comes to, whole. */
  readonly put: (rendered: string) => Promise<void>;
  /** Writes what closes the output; without it the output stays as it is. */
  readonly end: () => Promise<void>;
}

/** Writes the documents of a run with what the format begins with, puts between them and ends with. */
export function sinkOf({ begin = '', between = '', end = '' }: Frame, output: Output): Sink {
  let empty = true;
  return {
    async put(rendered) {
      if (rendered === '') return;
      await output.write((empty ? begin : between) + rendered);
      empty = false;
    },
    // an output of nothing is written too: the file is there, and empty
    end: () => output.write((empty ? begin : '') + end),
  };
}
