export { explainRule } from './explain.ts';
export { extractQuotes } from './extract.ts';
export { isForeign } from './text/language.ts';
export { sentencesOfText } from './text/sentences.ts';
export type * from './types.ts';
