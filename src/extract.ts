import { attribute } from './attribution/attribute.ts';
import { marksAlone } from './attribution/marks-alone.ts';
import type { Resolution } from './entities/entity.ts';
import { resolveSpeakers } from './entities/resolve.ts';
import { findFrames } from './frames/find-frames.ts';
import { findLayouts, nestInLayouts } from './layouts/find-layouts.ts';
import { findPassages } from './passages/index.ts';
import { withMarked } from './passages/marked.ts';
import { recordsOf } from './records/records.ts';
import { documentOf, proseOf } from './text/document.ts';
import { isForeign } from './text/language.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';
import { unitsOf } from './text/units.ts';
import type { Extraction, ExtractOptions, Listener } from './types.ts';

const NOBODY: Resolution = { entities: [], speakers: [], addressees: [], vias: [] };

/**
 * Finds the quotations of a text and who said them. A text that is plainly in another language than English gets what stands
 * in marks, without speakers.
 *
 * @param text the document's text; offsets in the result are UTF-16 code units into it, end exclusive
 * @returns quotations in document order and the speakers they name; never throws on strange prose
 */
export function extractQuotes(text: string, options: ExtractOptions = {}): Extraction {
  return extractTold(text, options);
}

/**
 * The same, telling each decision on the way.
 *
 * @param listen called with each decision of a runner, in the order in which they are made
 */
export function extractTold(text: string, options: ExtractOptions = {}, listen?: Listener): Extraction {
  const { document, sentences, quotations, resolution } = read(text, listen);
  return recordsOf(document, sentences, quotations, resolution, options);
}

/** All that is found in a text, before it is put into records. */
export function read(text: string, listen?: Listener) {
  const document = documentOf(text);
  const tokens = tokenize(text);
  const sentences = sentencesOf(tokens, document.paragraphs);
  const passages = withMarked(text, document.paragraphs, findPassages(text, document.paragraphs), options.marked ?? []);
  const outermost = passages.filter((passage) => passage.depth === 0);
  if (isForeign(text)) return recordsOf(document, sentences, marksAlone(outermost), NOBODY, options);
  const units = unitsOf(text, tokens, proseOf(document), outermost);
  const laid = findLayouts(text, document.paragraphs, units, outermost, options.marked ?? []);
  const framed = findFrames(text, units, outermost, listen);
  const quotations = attribute(text, units, outermost, nestInLayouts(laid, framed), listen);
  const resolution = resolveSpeakers({ ...document, tokens, passages }, quotations, listen);
  return { document, sentences, quotations, resolution };
}
