import { announcedBy } from '../frames/announced.ts';
import type { Span } from '../types.ts';
import { defineLayout, type Page } from './layout.ts';

const FIRST_PERSON = /\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|me|mine|I[’'](?:m|ve|d|ll))\b/;
const OPENS_MARKED = /^\P{L}{0,3}["“‘«„'`]/u;
const LIST_ITEM = /^\s*(?:[-*•–—]|\d{1,2}[.)])\s/;
/** `<post author="@lund">`, left over from a page: no part of what is said. */
const OPENING_TAG = /^<[a-z][^<>]{0,200}>\s*/i;
const CLOSING_TAG = /(?<!\s)\s*<\/?[a-z]{1,16}\/?>\W{0,3}$/i;
const MOST_PARAGRAPHS = 8;
const SHORTEST = 30;
/** From the verb to the colon, in UTF-16 code units: `said in a statement on Monday:`. */
const FURTHEST_COLON = 60;

/** Verbs that give the words themselves. */
const GIVES_WORDS =
  /^(?:say|write|read|state|tweet|post|tell|add|continue|announce|declare|reply|answer|respond|explain|report|reads|argue|put|issue|release)$/;

export const statement = defineLayout({
  id: 'statement',
  explain: 'The line before ends in a colon and says whose words the paragraphs below it are, without marks.',
  examples: {
    hits: [
      [
        'In a statement, the ferry union said:\n\nWe have waited for nine years. We will wait no longer for a boat.',
        'We have waited for nine years. We will wait no longer for a boat.',
      ],
    ],
    misses: ['The ferry union said three things:\n\n- boats\n\n- more boats', 'The winners are:\n\nAna Lund of Osk came first in the ladies’ race.'],
  },
  find(page) {
    const { text, paragraphs, unitsIn } = page;
    return paragraphs.flatMap(({ index, start, end }) => {
      if (!text.slice(start, end).endsWith(':') || hasLabel(page, index)) return [];
      const units = unitsIn(index);
      const last = units[units.length - 1];
      const announced = last === undefined ? null : announcedBy(text, last);
      // `Statement from the union:` has a colon for its cue
      if (announced?.cue == null || (announced.cue.lemma !== null && !GIVES_WORDS.test(announced.cue.lemma))) return [];
      // `tweeted the minutes of the whole meeting:` does not give the words
      if (end - announced.cue.span.end > FURTHEST_COLON) return [];
      const content = wordsBelow(page, index + 1, end);
      return content.length === 0 ? [] : [{ content, ...announced }];
    });
  },
});

/** The paragraph below, and those after it as long as they speak of themselves, or stand in the block of a text with blank lines. */
function wordsBelow(page: Page, from: number, above: number): Span[] {
  const { text, paragraphs } = page;
  const apart = !isSetWith(text, { start: above, end: above }, paragraphs[from]?.start ?? above);
  const content: Span[] = [];
  for (const { index, ...paragraph } of paragraphs.slice(from, from + MOST_PARAGRAPHS)) {
    const { start, end } = withoutTags(text, paragraph);
    const words = text.slice(start, end);
    if (OPENS_MARKED.test(words) || LIST_ITEM.test(words) || hasLabel(page, index) || words.endsWith(':')) break;
    const last = content[content.length - 1];
    if (
      last === undefined ? end - start < SHORTEST || !/[.!?…][^\p{L}.!?…]*$/u.test(words) : !(apart && isSetWith(text, last, start)) && !speaksOfItself(words)
    )
      break;
    content.push({ start, end });
  }
  return content;
}

function speaksOfItself(words: string): boolean {
  return FIRST_PERSON.test(words) && !/["“]/.test(words);
}

/** No blank line parts a paragraph from the one before, as in a block that was pasted. */
function isSetWith(text: string, { end }: Span, start: number): boolean {
  return /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(end, start));
}

function hasLabel({ turns, labels }: Page, index: number): boolean {
  return turns.has(index) || labels.get(index)?.colon != null;
}

function withoutTags(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opening = OPENING_TAG.exec(words)?.[0].length ?? 0;
  const closing = opening > 0 ? (CLOSING_TAG.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}
