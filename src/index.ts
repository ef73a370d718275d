// The library: what goes in, what comes out, and what can be asked about it. Offsets are UTF-16 code units, end exclusive.
export { explainRule } from './explain/rule.ts';
export { explainAt, extractQuotes } from './extract.ts';
export { isForeign } from './text/language.ts';
export { sentencesOfText } from './text/sentences.ts';
export type {
  EntityKind,
  Explanation,
  ExplanationStep,
  Extraction,
  ExtractOptions,
  MarkedSpan,
  Place,
  QuotationType,
  Quote,
  QuoteAddressee,
  QuoteSpeaker,
  SeenSpan,
  Sentence,
  Span,
  Speaker,
  TextSpan,
} from './types.ts';
