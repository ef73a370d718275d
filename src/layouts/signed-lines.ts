import { isFirstName, isLastName } from '../lexicon/names.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Mention, Span } from '../types.ts';
import { defineLayout, type Page } from './layout.ts';

/** `— Otto Bell, “Songs”`, `— Ana Lund (@analund) May 4, 2021` */
const SIGNATURE = /^[-–—―~]{1,3} ?(?=\p{Lu})/u;
const HANDLE_AND_DAY = /\(@\w{2,30}\)[ ,]/;
const CREDIT = /^(?:photo|photograph|picture|image|reporting|additional|by|with|from|via|translated|source|editor)/i;
const LONGEST_SIGNATURE = 100;
const LONGEST_SIGNED = 600;
const SENTENCES = /[.!?…]["”’)]*\s*$/;
const OPENS_MARKED = /^["“«]/;
const CLOSES_MARKED = /["”»][.,!?]?$/;
const MARKS = /["“”«»]/;
/** A motto stands at the head of a text or a chapter. */
const FIRST_PARAGRAPHS = 3;
const CHAPTER = /^(?:chapter|part|book|canto|prologue|epilogue)\b/i;

export const signedLines = defineLayout({
  id: 'signed-lines',
  explain: 'The last line begins with a dash and names whose words the lines above it are, without marks.',
  examples: {
    hits: [
      ['The sea forgives nobody.\n— Otto Bell, “Songs of the Pier”\n\nThe ferry was late that year.', 'The sea forgives nobody.'],
      ['The ferry is late again.\n\n— Ana Lund (@analund) May 4, 2021', 'The ferry is late again.'],
    ],
    misses: ['The ferry came in at nine.\n— Not a soul was on it, and the dog barked.', 'Eel soup, 4 crowns\n— Ana Lund’s own, 6 crowns'],
  },
  find(page) {
    return page.paragraphs.flatMap(({ index, start, end }) => {
      const from = signatureStart(page, start, end);
      if (from < 0) return [];
      const line = page.text.slice(from, end);
      const posted = HANDLE_AND_DAY.test(line);
      const content = from > start ? trimmedEnd(page.text, { start, end: from }) : posted ? above(page, index) : null;
      if (content === null || (!posted && !standsAtHead(page, index)) || !isSigned(page.text, content, posted)) return [];
      const speaker = signatory(page, index, from);
      if (speaker === null || (!posted && !isPerson(page.text.slice(speaker.span.start, speaker.span.end)))) return [];
      const dash = SIGNATURE.exec(line)?.[0].trimEnd().length ?? 1;
      return [{ content: [content], cue: { span: { start: from, end: from + dash }, lemma: null }, speaker }];
    });
  },
});

/** Where the last line of a paragraph begins, if it signs; -1 if it does not. */
function signatureStart({ text }: Page, start: number, end: number): number {
  if (end - start > LONGEST_SIGNED) return -1;
  const least = Math.max(start, end - LONGEST_SIGNATURE);
  let from = end;
  while (from > least && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  if (from === least && from > start) return -1;
  while (from < end && /\s/.test(text[from] ?? '')) from++;
  const line = text.slice(from, end);
  const dash = SIGNATURE.exec(line);
  if (dash === null || CREDIT.test(line.slice(dash[0].length))) return -1;
  return SENTENCES.test(line) && !HANDLE_AND_DAY.test(line) ? -1 : from;
}

function above({ paragraphs }: Page, index: number): Span | null {
  const before = paragraphs[index - 1];
  return before === undefined ? null : { start: before.start, end: before.end };
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return { start, end: at };
}

/** Sentences without marks: with them the marks say what is quoted, but for a post that quotes a word. */
function isSigned(text: string, { start, end }: Span, posted: boolean): boolean {
  const words = text.slice(start, end);
  if (posted) return words.length <= LONGEST_SIGNED && !(OPENS_MARKED.test(words) && CLOSES_MARKED.test(words));
  return words.length <= LONGEST_SIGNED && SENTENCES.test(words) && !MARKS.test(words) && /^\p{Lu}/u.test(words);
}

function standsAtHead({ text, paragraphs }: Page, index: number): boolean {
  if (index < FIRST_PARAGRAPHS) return true;
  const before = paragraphs[index - 1];
  return before !== undefined && CHAPTER.test(text.slice(before.start, before.start + LONGEST_SIGNATURE));
}

function signatory({ unitsIn }: Page, paragraph: number, from: number): Mention | null {
  for (const { items } of unitsIn(paragraph)) {
    const first = items.findIndex(({ start, kind }) => start > from && kind === 'word');
    const phrase = first < 0 ? null : nounPhraseAt(items, first, items.length);
    if (phrase !== null && !phrase.pronoun) return mentionOf(items, phrase);
  }
  return null;
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words[words.length - 1] ?? '';
  return (
    words.length > 1 &&
    words.length < 5 &&
    (isFirstName((words[0] ?? '').toLowerCase()) || isLastName(last.toLowerCase()) || words.every((word) => /^\p{Lu}/u.test(word)))
  );
}
