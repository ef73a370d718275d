import type { InputDocument } from '../../input/input-document.ts';
import type { Extraction } from '../../types.ts';
import type { ColorLevel } from '../color.ts';

/** What stands around the documents of a run: `between` is what stands between two that print something. */
export interface Frame {
  readonly begin?: string;
  readonly between?: string;
  readonly end?: string;
}

/**
 * Turns documents into output, a piece at a time. `document` depends on its document alone, so that documents can be
 * rendered anywhere and in any order.
 */
export interface Renderer extends Frame {
  readonly document: (document: InputDocument, extraction: Extraction) => string;
  /** It prints offsets: `document` gets them in the unit that is asked for. Others get UTF-16 offsets, to slice the text by. */
  readonly givesOffsets?: true;
}

/** What a renderer may need to know of where it prints. */
export interface RenderSettings {
  readonly columns: number;
  readonly colorLevel: ColorLevel;
  readonly severalDocuments: boolean;
}
