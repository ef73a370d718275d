import { writeInline } from '../../evaluate/inline-write.ts';
import { printable } from './printable.ts';
import type { Renderer } from './renderer.ts';

/** The document itself with what was found between braces: to be corrected by hand and read back by `evaluate`. */
export const casesRenderer: Renderer = {
  between: '---\n',
  document: ({ id, text }, { quotes }) => `# ${printable(id)}\n${writeInline(text, quotes)}\n`,
};
