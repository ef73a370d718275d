import type { FrameExamples } from '../frames/frame.ts';
import type { Unit } from '../text/units.ts';
import type { Cue, MarkedSpan, Mention, Paragraph, Span } from '../types.ts';
import type { Label } from './labels.ts';

/** A document as its layout shows it: paragraphs, and what stands at their beginning. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly marked: readonly MarkedSpan[];
  /** The units of a paragraph, by its index. */
  readonly unitsIn: (paragraph: number) => readonly Unit[];
  /** Paragraphs that begin with a label such as `SMITH:` or `Q.`, by index. */
  readonly labels: ReadonlyMap<number, Label>;
  /** The last paragraph that has one, -1 where none has. */
  readonly lastLabel: number;
}

/** What somebody says without marks, because the layout shows it. */
export interface Turn {
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Mention | null;
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
