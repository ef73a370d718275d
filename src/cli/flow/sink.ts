import type { Io } from '../io.ts';
import type { Renderer } from '../render/renderer.ts';

/** Where output goes. */
export interface Sink {
  /** Takes what one document comes to, whole. */
  readonly put: (rendered: string) => Promise<void>;
  /** Writes what closes the output; without it the output stays as it is. */
  readonly end: () => Promise<void>;
}

/** Frames the documents of a run with what the format begins with, puts between them and ends with. */
export function sinkOf({ begin = '', between = '', end = '' }: Renderer, io: Io): Sink {
  let empty = true;
  return {
    async put(rendered) {
      if (rendered === '') return;
      await io.write((empty ? begin : between) + rendered);
      empty = false;
    },
    async end() {
      const rest = (empty ? begin : '') + end;
      if (rest !== '') await io.write(rest);
    },
  };
}
