import { announcedBy } from '../frames/announced.ts';
import type { Announced } from '../frames/announcement.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Unit } from '../text/units.ts';
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

/** `told the parish three things:` does not give the words. */
const COUNTED = /\b(?:two|three|four|five|six|seven|several|some|a few|many) \p{Ll}+:$/u;

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
      const announced = last === undefined ? null : (mailFrom(text, last) ?? announcedBy(text, last));
      // `Statement from the union:` has a colon for its cue
      if (announced?.cue == null || (announced.cue.lemma !== null && !GIVES_WORDS.test(announced.cue.lemma))) return [];
      // neither does `tweeted the minutes of the whole meeting:`
      const between = text.slice(announced.cue.span.end, end);
      if (between.length > FURTHEST_COLON || COUNTED.test(between)) return [];
      const content = wordsBelow(page, index + 1, end);
      return content.length === 0 ? [] : [{ content, ...announced }];
    });
  },
});

/** `On 4 May 2021 at 10:04, Ana Lund <lund@pier.example> wrote:`, `On Tue, May 4, 2021 at 10:04 AM Ana Lund <…> wrote:` */
const MAIL = /^On [^\n]{6,60}(?:,| at \d{1,2}[:.]\d{2}(?:\s?[AP]M)?)\s([^\n,<>]{3,60})\s<[^<>\s]{3,80}>\swrote:$/;

function mailFrom(text: string, { start, end, items }: Unit): Announced | null {
  const line = end - start > LONGEST_MAIL ? null : MAIL.exec(text.slice(start, end));
  const name = line?.[1];
  if (line === null || name === undefined) return null;
  const from = start + line[0].indexOf(name);
  const first = items.findIndex((item) => item.start >= from);
  const limit = items.findIndex((item) => item.start >= from + name.length);
  const phrase = first < 0 ? null : nounPhraseAt(items, first, limit);
  const cue = { start: end - 'wrote:'.length, end: end - 1 };
  return phrase === null ? null : { cue: { span: cue, lemma: 'write' }, speaker: mentionOf(items, phrase) };
}

const LONGEST_MAIL = 240;

/** The paragraph below, and those after it as long as they speak of themselves, or stand in the block of a text with blank lines. */
function wordsBelow(page: Page, from: number, above: number): Span[] {
  const { text, paragraphs } = page;
  const apart = !isSetWith(text, { start: above, end: above }, paragraphs[from]?.start ?? above);
  const content: Span[] = [];
  const first = paragraphs[from]?.start ?? -1;
  const mail = text[first] === '>';
  // what the markup sets off ends where the markup says
  const blockEnd = page.marked.find((span) => span.kind === 'block' && span.start === first)?.end ?? text.length;
  for (const { index, ...paragraph } of paragraphs.slice(from, from + MOST_PARAGRAPHS)) {
    if (paragraph.start >= blockEnd) break;
    if (mail) {
      if (text[paragraph.start] !== '>') break;
      content.push(...withoutSigns(text, paragraph));
      continue;
    }
    const { start, end } = withoutTags(text, paragraph);
    const words = text.slice(start, end);
    if (OPENS_MARKED.test(words) || LIST_ITEM.test(words) || hasLabel(page, index)) break;
    // `We have three demands:` goes on below; `Bell added:` announces somebody else's words
    if (words.endsWith(':') && !(speaksOfItself(words) && goesOn(page, index + 1))) break;
    const last = content[content.length - 1];
    if (
      last === undefined ? end - start < SHORTEST || !/[.!?…:][^\p{L}.!?…:]*$/u.test(words) : !(apart && isSetWith(text, last, start)) && !speaksOfItself(words)
    )
      break;
    content.push({ start, end });
  }
  return content;
}

/** Lines of a mail that is answered, without the `>` before them, and without those that it answers itself (`>> …`). */
function withoutSigns(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const line of text.slice(start, end).matchAll(QUOTED_LINE)) {
    const from = start + line.index + (line[1] ?? '').length;
    const to = start + line.index + line[0].length;
    if (from < to && !/>\s*>/.test(line[1] ?? '') && !WROTE.test(text.slice(from, to))) spans.push({ start: from, end: to });
  }
  return spans;
}

/** `On Sat, 1 May 2021, Marit Solveen wrote:` */
const WROTE = /^On .{6,120} (?:wrote|writes):$/;
const QUOTED_LINE = /^([> \t]*)[^\r\n]*/gm;

/** Does the paragraph speak of itself too, without marks? */
function goesOn({ text, paragraphs }: Page, index: number): boolean {
  const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
  const words = text.slice(start, end);
  return !OPENS_MARKED.test(words) && speaksOfItself(words);
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
