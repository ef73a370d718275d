export { explainRule } from './explain/rule.ts';
export { explainAt, extractQuotes } from './extract.ts';
export { isForeign } from './text/language.ts';
export { sentencesOfText } from './text/sentences.ts';
export type * from './types.ts';
