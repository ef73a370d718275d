import { FUNCTION } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { isByline } from '../text/byline.ts';
import type { Paragraph, Token } from '../types.ts';
import type { ReadDocument } from './entity.ts';

/** The document as the resolver reads it: which tokens stand inside quotations, which open a sentence. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  /** Paragraph of each token. */
  readonly paragraphOf: Int32Array;
  /** 1 for tokens inside a passage that is a quotation. */
  readonly quoted: Uint8Array;
  /** 1 for tokens that open a sentence, or what follows a mark, colon or dash. */
  readonly opens: Uint8Array;
  /** Number of the sentence of each token; passages and the words around them count as one. */
  readonly sentenceOf: Int32Array;
  /** 1 for paragraphs that are headings: capitals there say nothing about names. */
  readonly heading: Uint8Array;
  /** First token of each paragraph, and one past the last. */
  readonly firstOf: Int32Array;
}

const TERMINAL = /^(?:[.!?…]+|--+|[:;—–]|\.\.+)$/;
const ENDS = /^(?:[.!?…]+)$/;

/** Reads the document once. */
export function readingOf(document: ReadDocument): Reading {
  const { text, tokens, paragraphs, passages } = document;
  const paragraphOf = new Int32Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  const firstOf = new Int32Array(paragraphs.length + 1).fill(tokens.length);
  const outer = passages.filter((passage) => passage.depth === 0 && passage.kind === 'quotation');
  let paragraph = 0;
  let passage = 0;
  let sentence = 0;
  let begins = true;
  let ended = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while (paragraph + 1 < paragraphs.length && token.start >= (paragraphs[paragraph] as Paragraph).end) {
      paragraph++;
      firstOf[paragraph] = at;
      begins = true;
      ended = true;
    }
    if (at === 0) firstOf[0] = 0;
    while (passage < outer.length && (outer[passage]?.end ?? 0) <= token.start) passage++;
    const around = outer[passage];
    const inside = around !== undefined && around.start <= token.start;
    quoted[at] = inside ? 1 : 0;
    paragraphOf[at] = paragraph;
    const isWord = token.kind === 'word' || token.kind === 'number';
    if (ended && (isWord || token.kind === 'mark') && (token.capital || token.kind !== 'word')) {
      sentence++;
      ended = false;
    }
    sentenceOf[at] = sentence;
    if (isWord) {
      opens[at] = begins ? 1 : 0;
      begins = false;
      ended = false;
    } else if (token.kind === 'mark') begins = true;
    else if (token.lower !== ',' && TERMINAL.test(token.lower)) {
      begins = true;
      // `“… a clerk.” Lund disagreed`: a period at the end of what is quoted ends the sentence around it too
      if (ENDS.test(token.lower) && (!inside || (token.lower === '.' && around.end <= token.end + 2))) ended = true;
    }
  }
  for (let at = paragraphs.length - 1; at >= 0; at--) firstOf[at] = Math.min(firstOf[at] ?? 0, firstOf[at + 1] ?? 0);
  const heading = headingsOf(document, firstOf);
  return { text, tokens, paragraphs, paragraphOf, quoted, opens, sentenceOf, heading, firstOf };
}

const FEW_SMALL = 0.1;

/** Most longer words of a heading begin with a capital, or it stands in capitals altogether. */
function headingsOf({ text, tokens, paragraphs }: ReadDocument, firstOf: Int32Array): Uint8Array {
  const heading = new Uint8Array(paragraphs.length);
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    let long = 0;
    let capital = 0;
    let small = 0;
    let words = 0;
    let shouted = 0;
    let single = 0;
    let acts = false;
    const last = Math.min(firstOf[paragraph + 1] ?? 0, (firstOf[paragraph] ?? 0) + 60);
    for (let at = firstOf[paragraph] ?? 0; at < last; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word') continue;
      words++;
      if (inCapitals(text, token)) shouted++;
      // `I. A NIGHT OUT`
      else if (token.capital && token.end - token.start === 1) single++;
      // `Mayor Ana Lund met Otto Bell.`: a heading writes what is done with a capital
      acts ||= !token.capital && (token.pos & Pos.verbPast) !== 0 && (token.pos & FUNCTION) === 0;
      if (token.end - token.start < 4) continue;
      long++;
      if (token.capital) capital++;
      // headings write words with a grammatical duty small; another longer word written small makes a sentence
      else if ((token.pos & FUNCTION) === 0) small++;
    }
    const { start, end } = paragraphs[paragraph] as Paragraph;
    // the writer is nobody that the text tells of, but where it has the name elsewhere too
    if (isByline(text, start, end)) heading[paragraph] = 1;
    const told = acts && text[end - 1] === '.';
    if (words > 0 && ((shouted > 0 && shouted + single === words) || (!told && long > 3 && capital > 0.8 * long && small <= FEW_SMALL * long)))
      heading[paragraph] = 1;
  }
  return heading;
}

/** Are the letters of `token` all capitals? */
export function inCapitals(text: string, token: Token): boolean {
  if (!token.capital || token.end - token.start < 2) return false;
  for (let at = token.start; at < token.end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}
