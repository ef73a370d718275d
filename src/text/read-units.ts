import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Paragraph, Passage, Token } from '../types.ts';
import { asideEnd } from './asides.ts';
import { closesSentence, commaInside, emphasizes, isAdverb, isPhrase, opensSentence } from './passage-in-sentence.ts';
import { firstBeginningAt } from './position.ts';
import { readInContext } from './reading.ts';
import { reportFollows } from './report-after-marks.ts';
import { sentenceStart } from './sentence-start.ts';
import { isTerminal } from './sentences.ts';
import { mayEndSentence } from './tokens.ts';
import type { Item, Unit } from './units.ts';

function itemOf(token: Token): Item {
  return {
    start: token.start,
    end: token.end,
    kind: token.kind,
    lower: token.lower,
    capital: token.capital,
    pos: token.pos,
    token: token.index,
    passage: null,
  };
}

function itemOfPassage(text: string, passage: Passage, token: number): Item {
  const { start, end, kind } = passage;
  const pos = isAdverb(text, passage) ? Pos.adverb : kind !== 'quotation' || isPhrase(text, passage) ? NOUN : 0;
  return { start, end, kind: 'passage', lower: '', capital: false, pos, token, passage };
}

function isHeadline(items: readonly Item[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const item of items) {
    if (item.kind !== 'word' || item.end - item.start < 4) continue;
    words++;
    if (item.capital) capitals++;
  }
  return words > 3 && capitals >= 0.75 * words;
}

/** Of a hundred thousand sentences in news and novels three have more items. What has no end is cut: readings of a unit grow with its square. */
const LONGEST_UNIT = 240;

/** Cuts paragraphs into units. `passages` are those that count as one item: the outermost. */
export function unitsOf(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[], passages: readonly Passage[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  let nextPassage = 0;
  for (const [place, paragraph] of paragraphs.entries()) {
    at = firstTokenFrom(tokens, paragraph.start, at);
    let { end } = paragraph;
    let items: Item[] = [];
    const close = () => {
      const first = items[0];
      const final = items[items.length - 1];
      if (first !== undefined && final !== undefined) {
        const headline = isHeadline(items);
        readInContext(items, headline);
        units.push({ index: units.length, paragraph: paragraph.index, start: first.start, end: final.end, items, headline });
      }
      items = [];
    };
    let dateline = sentenceStart(text, paragraph);
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined || token.start >= end) break;
      if (items.length >= LONGEST_UNIT) close();
      if (token.start >= dateline) {
        close();
        dateline = Number.POSITIVE_INFINITY;
      }
      while ((passages[nextPassage]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextPassage++;
      const passage = passages[nextPassage];
      if (passage !== undefined && passage.start <= token.start) {
        if (opensSentence(text, tokens[at - 1], passage)) close();
        items.push(itemOfPassage(text, passage, at));
        at = firstTokenFrom(tokens, passage.end, at);
        const comma = passage.kind === 'quotation' ? null : commaInside(tokens, at);
        if (comma !== null) items.push(itemOf(comma));
        end = endOfParagraph(paragraphs, place, passage.end);
        while (emphasizes(text, tokens[at], passage)) at++;
        at = afterAsides(text, tokens, at);
        const following = tokens[at];
        if (
          closesSentence(text, passage) &&
          (following === undefined || following.capital || following.kind === 'mark' || following.lower === '[') &&
          !reportFollows(text, tokens, at, passage)
        )
          close();
        continue;
      }
      if (emphasizes(text, token, passage)) {
        at++;
        continue;
      }
      const words = afterAsides(text, tokens, at);
      if (words > at) {
        at = words;
        continue;
      }
      items.push(itemOf(token));
      at++;
      if (!isTerminal(token) && !mayEndSentence(token)) continue;
      at = pushClosers(tokens, at, items, end);
      const closer = tokens[at - 1] ?? token;
      at = afterAsides(text, tokens, at);
      // `… (D-Ore.).`
      if (endsHere(isTerminal(closer) ? closer : token, tokens[at], items)) close();
    }
    close();
  }
  return units;
}

/** `“We sold it.⏎⏎Nobody minded,” Ana Lund said.`: a passage over paragraphs takes in what its last one goes on with. */
function endOfParagraph(paragraphs: readonly Paragraph[], from: number, offset: number): number {
  let at = from;
  while ((paragraphs[at]?.end ?? offset) < offset) at++;
  return paragraphs[at]?.end ?? offset;
}

function pushClosers(tokens: readonly Token[], from: number, items: Item[], limit: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.start >= limit || token.start !== before.end) return at;
    // `**The budget is late.** Again.`
    if (!isTerminal(token) && token.lower !== ')' && token.lower !== ']' && !/^\*+$/.test(token.lower)) return at;
    items.push(itemOf(token));
    at++;
  }
}

const AFTER_ABBREVIATION = new Set(
  'the a an he she it they we i his her its their this that these those there in on at but and or as if when while after before what who why how some many most one'.split(
    ' ',
  ),
);

function endsHere(token: Token, next: Token | undefined, items: readonly Item[]): boolean {
  // `So would I. Vexis disagrees.`
  const before = items[items.length - 2];
  if (token.lower === 'i.' && next?.capital === true && before !== undefined && (before.lower === 'than' || (before.pos & (Pos.auxiliary | Pos.modal)) !== 0))
    return true;
  if (next === undefined || next.start === items[items.length - 1]?.end) return next === undefined;
  if (token.kind === 'punctuation')
    return next.capital || next.kind !== 'word' || token.lower === '.' || token.lower === '!' ? next.kind !== 'word' || next.capital : false;
  return next.capital && AFTER_ABBREVIATION.has(next.lower);
}

/** The first token from `at` on that is a word of the sentence, no number of a note. */
function afterAsides(text: string, tokens: readonly Token[], at: number): number {
  let words = at;
  for (;;) {
    const token = tokens[words];
    const end = token === undefined ? -1 : asideEnd(text, token.start);
    if (end < 0) return words;
    words = firstTokenFrom(tokens, end, words);
  }
}

function firstTokenFrom(tokens: readonly Token[], offset: number, from: number): number {
  // mostly it is the next one
  return (tokens[from]?.start ?? Number.POSITIVE_INFINITY) >= offset ? from : Math.max(from, firstBeginningAt(tokens, offset));
}
