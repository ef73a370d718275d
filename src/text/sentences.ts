import type { Paragraph, Sentence, Token } from '../types.ts';
import { paragraphsOf } from './document.ts';
import { mayEndSentence, tokenize } from './tokens.ts';

const CLOSING = new Set([')', ']', '}', '"', '”', "''", '’', "'", '»', '」', '』', '›', '“']);
const OPENING = new Set(['(', '[', '{', '"', '“', '``', "''", '‘', '«', '„', '「', '『', '‹', '—', '–', '--', '*']);

/** Ends a sentence: `.`, `!`, `?` and their runs; a horizontal ellipsis where a capital follows. */
export function isTerminal(token: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  const { lower } = token;
  return lower === '.' || lower === '!' || lower === '?' || lower === '…' || lower === '...' || lower === '....';
}

/** Words that begin a sentence after an abbreviation: `in the U.S. The bank …`, not `the U.S. Senate`. */
const STARTERS = new Set(
  `the a an he she it they we i you his her its their this that these those there in on at but and or as if when while
  after before for from with by to not no what who why how where some many most one it's he's she's`.split(/\s+/),
);

/** Does `token`, the first after a possible end and its closing marks, begin a sentence? */
function begins(token: Token, afterAbbreviation: boolean): boolean {
  if (token.kind === 'number') return !afterAbbreviation;
  if (token.kind === 'word') return afterAbbreviation ? token.capital && STARTERS.has(token.lower) : token.capital;
  return OPENING.has(token.lower) || token.lower === '•';
}

/**
 * Splits the tokens of each paragraph into sentences; sentences inside marks count like others.
 *
 * @param tokens all tokens of the document
 * @param paragraphs its paragraphs
 * @returns sentences in document order; `first`/`last` are token indices, `last` exclusive
 */
export function sentencesOf(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.start) at++;
    let first = at;
    const close = (last: number) => {
      const head = tokens[first];
      const tail = tokens[last - 1];
      if (head === undefined || tail === undefined || last <= first) return;
      sentences.push({ index: sentences.length, paragraph: paragraph.index, start: head.start, end: tail.end, first, last });
      first = last;
    };
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined || token.start >= paragraph.end) break;
      at++;
      const abbreviation = token.kind === 'word' && mayEndSentence(token);
      if (!isTerminal(token) && !abbreviation) continue;
      let next = at;
      let tail = tokens[next];
      while (tail !== undefined && tail.start < paragraph.end && (isTerminal(tail) || (CLOSING.has(tail.lower) && tail.start === tokens[next - 1]?.end))) {
        tail = tokens[++next];
      }
      const ends = tail !== undefined && tail.start < paragraph.end && tail.start > (tokens[next - 1]?.end ?? 0) && begins(tail, abbreviation);
      if (ends) close(next);
      // a run of periods is read once; after an abbreviation the next sign has its own say
      if (ends || !abbreviation) at = next;
    }
    close(at);
  }
  return sentences;
}

/** The sentences of a text, in order; those inside marks count. Spans are UTF-16 offsets, end exclusive. */
export function sentencesOfText(text: string): Sentence[] {
  return sentencesOf(tokenize(text), paragraphsOf(text));
}
