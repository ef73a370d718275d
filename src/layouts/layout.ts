import type { FrameExamples } from '../frames/frame.ts';
import type { Label } from '../text/label.ts';
import type { Unit } from '../text/units.ts';
import type { Cue, MarkedSpan, Mention, Paragraph, Span } from '../types.ts';

/** A document with what stands at the beginning of its paragraphs. */
export interface Paged {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly marked: readonly MarkedSpan[];
  /** The units of a paragraph, by its index; none in what the page says of itself. */
  readonly unitsIn: (paragraph: number) => readonly Unit[];
  /** Paragraphs that begin with what may be a label, by index, in order. */
  readonly labels: ReadonlyMap<number, Label>;
}

/** A document as its layout shows it. */
export interface Page extends Paged {
  /** Labels that are those of speakers, by paragraph, in order. */
  readonly turns: ReadonlyMap<number, Label>;
  /** Most of the page from the first turn to the last is turns, so that paragraphs without a label go on with the one before. */
  readonly mostlyTurns: boolean;
  /** The last paragraph that a speaker's label begins, -1 where none does. */
  readonly lastTurn: number;
}

/** What somebody says without marks, because the layout shows it. */
export interface Turn {
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Mention | null;
  readonly addressee?: Mention | null;
}

export interface Layout {
  readonly id: string;
  /** One sentence for `--explain`. */
  readonly explain: string;
  readonly examples: FrameExamples;
  readonly find: (page: Page) => readonly Turn[];
}

/** A way in which a page sets apart what is said. It is asked once a document; the runner skips what is taken and stamps the id. */
export function defineLayout(layout: Layout): Layout {
  return layout;
}
