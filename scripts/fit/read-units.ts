import { findPassages } from '../../src/passages/index.ts';
import { paragraphsOf } from '../../src/text/document.ts';
import { unitsOf } from '../../src/text/read-units.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A text as the fits read it: its outermost passages, and its units with these as items. */
export function readUnits(text: string) {
  const paragraphs = paragraphsOf(text);
  const passages = findPassages(text, paragraphs).filter(({ depth }) => depth === 0);
  return { passages, units: unitsOf(text, tokenize(text), paragraphs, passages) };
}
