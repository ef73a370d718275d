import type { InputDocument, InputPiece } from '../../input/input-document.ts';
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
  /** Passes on what is read, and says so before what is large. */
  readonly before: <Piece extends InputPiece | InputDocument>(pieces: AsyncIterable<Piece>) => AsyncIterable<Piece>;
  readonly tick: (id: string) => void;
  readonly end: () => void;
}

export function progressOf(summary: Summary, quiet: boolean, io: Io): Progress {
  const silent = quiet || !io.stderrIsTerminal;
  const from = Date.now();
  let shown = from + LONG - PAUSE;
  const show = (words: string) => {
    const line = `${summary.line()} · ${printable(words)}`;
    io.status([...line].slice(0, Math.max(10, io.columns - 1)).join(''));
    shown = Date.now();
  };
  return {
    async *before(pieces) {
      for await (const piece of pieces) {
        const large = silent ? null : largeIn(piece);
        if (large !== null) show(`reading ${large}`);
        yield piece;
      }
    },
    tick(id) {
      if (!silent && Date.now() - shown >= PAUSE) show(id);
    },
    end: () => io.status(null),
  };
}

/** What is read, where it is large. */
function largeIn(piece: InputPiece | InputDocument): string | null {
  if ('text' in piece) return piece.text.length >= LARGE ? piece.id : null;
  if ('document' in piece && piece.document.text.length >= LARGE) return piece.document.id;
  return 'lines' in piece && piece.lines.bytes.length >= LARGE ? `${piece.lines.name}:${piece.lines.number}` : null;
}
