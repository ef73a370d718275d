import type { Extraction } from '../../types.ts';

/** Turns documents into output, a piece at a time. */
export interface Renderer {
  readonly begin?: () => string;
  readonly document: (id: string, extraction: Extraction) => string;
  readonly end?: () => string;
}
