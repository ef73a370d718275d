import { escapedJson } from './json.ts';
import type { Renderer } from './renderer.ts';

/** One quotation a line. */
export const jsonlRenderer: Renderer = {
  document: ({ id }, { quotes }) => quotes.map((quote) => `${escapedJson({ document: id, ...quote })}\n`).join(''),
  givesOffsets: true,
};
