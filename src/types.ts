/**
 * The nouns of the tool, a file for each stage through which text flows: `text` → `passages` → `mentions` → `quotations`, with the
 * `decisions` taken on the way, → `records`, as the `options` ask for. They import nothing but each other.
 *
 * All offsets are UTF-16 code units into the document's text, end exclusive. Text is never rewritten:
 * whatever a stage has to say, it says as a span.
 */

export type * from './types/decisions.ts';
export type * from './types/mentions.ts';
export type * from './types/options.ts';
export type * from './types/passages.ts';
export type * from './types/quotations.ts';
export type * from './types/records.ts';
export type * from './types/text.ts';
