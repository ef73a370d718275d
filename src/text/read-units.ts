import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Paragraph, Passage, Token } from '../types.ts';
import { asideEnd } from './asides.ts';
import { closesSentence, commaInside, emphasizes, isAdverb, isPhrase, isStatement, opensSentence } from './passage-in-sentence.ts';
import { firstBeginningAt } from './position.ts';
import { readInContext } from './reading.ts';
import { reportFollows } from './report-after-marks.ts';
import { sentenceStart } from './sentence-start.ts';
import { isTerminal } from './sentences.ts';
import { isOfSurname } from './surname-particle.ts';
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

function itemOfPassage(text: string, passage: Passage, token: number, opens: boolean): Item {
  const { start, end, kind } = passage;
  const pos = isAdverb(text, passage) ? Pos.adverb : kind !== 'quotation' || (isPhrase(text, passage) && !(opens && isStatement(text, passage))) ? NOUN : 0;
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
  return new UnitReader(text, tokens, paragraphs, passages).read();
}

class UnitReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #paragraphs: readonly Paragraph[];
  readonly #passages: readonly Passage[];
  readonly #units: Unit[] = [];
  /** The token that comes. */
  #at = 0;
  #nextPassage = 0;
  /** The place of the paragraph that is read. */
  #place = 0;
  /** Where it ends; further on where a passage goes over into others. */
  #end = 0;
  /** What the unit that is open holds. */
  #items: Item[] = [];

  constructor(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[], passages: readonly Passage[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#paragraphs = paragraphs;
    this.#passages = passages;
  }

  read(): Unit[] {
    for (const [place, paragraph] of this.#paragraphs.entries()) {
      this.#place = place;
      this.#end = paragraph.end;
      this.#at = firstTokenFrom(this.#tokens, paragraph.start, this.#at);
      this.#readParagraph(sentenceStart(this.#text, paragraph));
      this.#close();
    }
    return this.#units;
  }

  /** @param first where its first sentence begins, behind a dateline or a sign: `Osk (AP) — |`, `12:40 |` */
  #readParagraph(first: number): void {
    let start = first;
    for (let token = this.#tokens[this.#at]; token !== undefined && token.start < this.#end; token = this.#tokens[this.#at]) {
      if (this.#items.length >= LONGEST_UNIT) this.#close();
      if (token.start >= start) {
        this.#close();
        start = Number.POSITIVE_INFINITY;
      }
      while ((this.#passages[this.#nextPassage]?.end ?? Number.POSITIVE_INFINITY) <= token.start) this.#nextPassage++;
      const passage = this.#passages[this.#nextPassage];
      if (passage !== undefined && passage.start <= token.start) this.#readPassage(passage);
      else if (emphasizes(this.#text, token, passage)) this.#at++;
      else this.#readToken(token);
    }
  }

  #readPassage(passage: Passage): void {
    const text = this.#text;
    const tokens = this.#tokens;
    if (opensSentence(text, tokens[this.#at - 1], passage)) this.#close();
    this.#items.push(itemOfPassage(text, passage, this.#at, this.#items.length === 0));
    this.#at = firstTokenFrom(tokens, passage.end, this.#at);
    const comma = passage.kind === 'quotation' ? null : commaInside(tokens, this.#at);
    if (comma !== null) this.#items.push(itemOf(comma));
    this.#end = endOfParagraph(this.#paragraphs, this.#place, passage.end);
    while (emphasizes(text, tokens[this.#at], passage)) this.#at++;
    this.#at = afterAsides(text, tokens, this.#at);
    const following = tokens[this.#at];
    const opens = following === undefined || following.capital || following.kind === 'mark' || following.lower === '[';
    if (closesSentence(text, passage) && opens && !reportFollows(text, tokens, this.#at, passage)) this.#close();
  }

  #readToken(token: Token): void {
    const text = this.#text;
    const tokens = this.#tokens;
    const words = afterAsides(text, tokens, this.#at);
    if (words > this.#at) {
      this.#at = words;
      return;
    }
    this.#items.push(isOfSurname(tokens, this.#at) ? { ...itemOf(token), capital: true, pos: Pos.properNoun } : itemOf(token));
    this.#at++;
    if (!isTerminal(token) && !mayEndSentence(token)) return;
    this.#at = pushClosers(tokens, this.#at, this.#items, this.#end);
    const closer = tokens[this.#at - 1] ?? token;
    this.#at = afterAsides(text, tokens, this.#at);
    // `… (D-Ore.).`
    if (endsHere(isTerminal(closer) ? closer : token, tokens[this.#at], this.#items)) this.#close();
  }

  /** The unit that is open ends. */
  #close(): void {
    const items = this.#items;
    const first = items[0];
    const final = items[items.length - 1];
    const paragraph = this.#paragraphs[this.#place];
    if (first === undefined || final === undefined || paragraph === undefined) return;
    const headline = isHeadline(items);
    readInContext(items, headline);
    this.#units.push({ index: this.#units.length, paragraph: paragraph.index, start: first.start, end: final.end, items, headline });
    this.#items = [];
  }
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
  if (token.kind === 'punctuation') return next.kind !== 'word' || next.capital;
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
