import { attribute } from './attribution/attribute.ts';
import { insideMarks } from './attribution/inside-marks.ts';
import { marksAlone } from './attribution/marks-alone.ts';
import type { Resolution } from './entities/entity.ts';
import { resolveSpeakers } from './entities/resolve.ts';
import { resolveInside } from './entities/resolve-inside.ts';
import { Account } from './explain/explain.ts';
import { NOTHING_HERE, rejectedAt } from './explain/place.ts';
import { findFrames } from './frames/find-frames.ts';
import { findLayouts, nestInLayouts } from './layouts/find-layouts.ts';
import { dashTurns } from './passages/dash-turns.ts';
import { findPassages } from './passages/index.ts';
import { withMarked } from './passages/marked.ts';
import { type Findings, recordsOf } from './records/records.ts';
import { documentOf, proseOf } from './text/document.ts';
import { isForeign } from './text/language.ts';
import { unitsOf } from './text/read-units.ts';
import { sentencesOf } from './text/sentences.ts';
import { withSurnames } from './text/surnames-of-words.ts';
import { tokenize } from './text/tokens.ts';
import type { Decision, Extraction, ExtractOptions, Listener, Passage, Place, Quote } from './types.ts';

const NOBODY: Resolution = { entities: [], speakers: [], addressees: [], vias: [] };

/**
 * Finds the quotations of a text and who said them. A text that is plainly in another language than English (`isForeign`) gets
 * what stands in marks, without speakers. Reads and prints nothing, and throws for no text, however strange.
 *
 * @param text the document's text; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options what else to give, and what the document's markup says
 * @returns quotations in document order, and the speakers that they name
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Extraction {
  return options.explain === true ? extractExplained(text, options).extraction : recordsOf(read(text, options), options);
}

/**
 * Why what stands at an offset is a quotation of somebody, or is none.
 *
 * @param text the document's text
 * @param at a UTF-16 offset into it; one outside of it is a place where nothing stands
 * @returns the quotations that it belongs to, nested ones too, each with its explanation; where there are none, what was considered there
 */
export function explainAt(text: string, at: number, options: Pick<ExtractOptions, 'marked'> = {}): Place {
  const { extraction, passages, decisions } = extractExplained(text, { ...options, nested: true });
  const covers = ({ start, end }: { readonly start: number; readonly end: number }) => start <= at && at < end;
  const quotes = extraction.quotes.filter((quote: Quote) => [...quote.spans, quote.cue, quote.speaker?.mention].some((span) => span != null && covers(span)));
  const rejected = rejectedAt(text, passages, decisions, at);
  return { at, quotes, rejected: quotes.length + rejected.length === 0 ? [NOTHING_HERE] : rejected };
}

/**
 * Extracts, telling each decision on the way.
 *
 * @internal
 * @param listen called with each decision of a runner, in the order in which they are made
 */
export function extractTold(text: string, options: ExtractOptions, listen: Listener): Extraction {
  return recordsOf(read(text, options, listen), options);
}

/** Extracts and keeps what the runners decide. */
function extractExplained(text: string, options: ExtractOptions) {
  const decisions: Decision[] = [];
  const found = read(text, options, (decision) => decisions.push(decision));
  const account = new Account(text, found.passages, decisions);
  const extraction = recordsOf(found, options, (quotation, index, quote) => account.explain(quotation, index, quote));
  return { extraction, passages: found.passages, decisions };
}

/**
 * All that is found in a text, before it is put into records.
 *
 * @internal
 * @param listen called with each decision of a runner, in the order in which they are made
 */
export function read(text: string, options: ExtractOptions = {}, listen?: Listener): Findings & { readonly passages: readonly Passage[] } {
  const document = documentOf(text);
  const tokens = withSurnames(tokenize(text));
  const sentences = sentencesOf(tokens, document.paragraphs);
  const inMarks = findPassages(text, document.paragraphs);
  const passages = withMarked(text, document.paragraphs, inMarks, [...(options.marked ?? []), ...dashTurns(text, document.paragraphs, inMarks)]);
  const outermost = passages.filter((passage) => passage.depth === 0);
  if (isForeign(text)) return { document, sentences, passages, quotations: marksAlone(text, proseOf(document), outermost), resolution: NOBODY };
  const units = unitsOf(text, tokens, proseOf(document), outermost);
  const laid = findLayouts(text, document.paragraphs, units, outermost, options.marked ?? []);
  const framed = findFrames(text, units, outermost, listen);
  const { quotations, talk } = attribute(text, units, outermost, nestInLayouts(laid, framed), listen);
  const whole = { text, paragraphs: document.paragraphs, tokens, passages, talk };
  const resolution = resolveSpeakers(whole, quotations, listen);
  const inner = insideMarks(text, tokens, document.paragraphs, passages, quotations, options.nested === true ? listen : undefined);
  if (inner.length === 0) return { document, sentences, passages, quotations, resolution };
  const inside = { quotations: inner, resolution: options.nested === true ? resolveInside(whole, quotations, resolution, inner) : NOBODY };
  return { document, sentences, passages, quotations, resolution, inside };
}
