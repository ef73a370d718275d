import type { InputDocument } from '../../input/input-document.ts';
import type { Io } from '../io.ts';
import { printable } from '../render/printable.ts';
import type { Summary } from './summary.ts';

/** Work that is done sooner shows nothing. */
const LONG = 1000;
const PAUSE = 100;
/** A text of this length (UTF-16 code units) takes a while by itself. */
const LARGE = 1_000_000;

/** Shows on standard error how far long work has come, where that is a terminal. */
export interface Progress {
  /** Passes documents on, and says so before a large one. */
  readonly before: (documents: AsyncIterable<InputDocument>) => AsyncIterable<InputDocument>;
  readonly tick: (id: string) => void;
  readonly end: () => void;
}

export function progressOf(summary: Summary, quiet: boolean, io: Io): Progress {
  const silent = quiet || !io.stderrIsTerminal;
  const from = performance.now();
  let shown = from + LONG - PAUSE;
  const show = (words: string) => {
    const line = `${summary.line()} · ${printable(words)}`;
    io.status([...line].slice(0, Math.max(10, io.columns - 1)).join(''));
    shown = performance.now();
  };
  return {
    async *before(documents) {
      for await (const document of documents) {
        if (!silent && document.text.length >= LARGE) show(`reading ${document.id}`);
        yield document;
      }
    },
    tick(id) {
      if (!silent && performance.now() - shown >= PAUSE) show(id);
    },
    end: () => io.status(null),
  };
}
