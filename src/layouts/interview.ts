import type { Paragraph, Span } from '../types.ts';
import { areAskedOften } from './asked-often.ts';
import { interviewee } from './interviewee.ts';
import { defineLayout, type Page } from './layout.ts';
import { plainQuestions } from './plain-questions.ts';
import { isApart } from './turns.ts';

const LEAST_QUESTIONS = 3;
const FURTHEST_QUESTION = 400;
const ASKS = /\?[\s"”’*)]*$/;
/** A question, or what is put to the guest: a heading has no such end. */
const SENTENCE = /[.?!…:][\s"”’*)]*$/;
/** What whoever is interviewed says of himself, or the page of the talk. */
const TALK = /\b(?:I|I['’](?:m|ve|d|ll)|my|we|us|our|interview(?:ed)?|spoke (?:to|with)|talk(?:s|ed) (?:to|with)|answer(?:s|ed)|tells? us)\b/;

/** Paragraphs of one interview: questions in bold, and headings that part them. */
interface Interview {
  readonly questions: readonly number[];
  /** Questions and headings, by paragraph: an answer ends before the next. */
  readonly bold: readonly number[];
}

export const interview = defineLayout({
  id: 'interview',
  explain: 'Paragraphs in bold, or that do nothing else, ask, and the ones below them are the answer of whom the introduction tells.',
  // what a text alone cannot show: see test/layouts/interview.test.ts
  examples: {
    hits: [
      [
        'Ana Lund has kept the ferry for forty years. We met her at the pier.\n\nDid you sleep?\n\nI did not.\n\nWhy? Tell us.\n\nMy dog was ill.\n\nDo you swim?\n\nI have never dared.\n\nAnd your dog?\n\nLike an eel.',
        'I have never dared.',
      ],
    ],
    misses: ['Ana Lund keeps the ferry.\n\nDid you sleep?\n\nI did not.\n\nWhy?\n\nIt was late.\n\nAnd now?\n\nNow I sleep.'],
  },
  find(page) {
    const set = interviewsIn(page);
    const plain = set.length === 0 && page.turns.size === 0 ? plainQuestions(page) : [];
    const interviews = plain.length === 0 ? set : [{ questions: plain, bold: [...plain, (plain.at(-1) ?? 0) + 2] }];
    return interviews.flatMap(({ questions, bold }) => {
      const [first] = questions;
      if (first === undefined) return [];
      const heading = bold.findLast((place) => place < first) ?? 0;
      const speaker = interviewee(page, first, heading) ?? interviewee(page, first);
      const turns = questions.map((question) => answerBelow(page, question, bold.find((place) => place > question) ?? page.paragraphs.length));
      const told = page.text.slice(page.paragraphs[heading]?.start, page.paragraphs[first]?.start);
      const own = turns.filter((content) => content.some(({ start, end }) => TALK.test(page.text.slice(start, end)))).length;
      // without a name to be seen, most answers must speak of themselves
      const talks = speaker === null ? 2 * own >= turns.length : own > 0 || TALK.test(told);
      if (!talks || areAskedOften(told)) return [];
      return turns.filter((content) => content.length > 0).map((content) => ({ content, cue: null, speaker }));
    });
  },
});

/** A run of bold paragraphs, enough of which ask, without a heading between them. */
function interviewsIn({ text, paragraphs, marked }: Page): Interview[] {
  const starts = new Set(marked.filter(({ kind }) => kind === 'strong').map(({ start }) => start));
  const strong = paragraphs.filter(({ start, end }) => starts.has(start) && end - start <= FURTHEST_QUESTION);
  if (strong.length < LEAST_QUESTIONS) return [];
  const ends = ({ end }: Paragraph) => text.slice(Math.max(0, end - 4), end);
  const bold = strong.map(({ index }) => index);
  const found: Interview[] = [];
  let run: Paragraph[] = [];
  const close = () => {
    const asks = run.filter((one) => ASKS.test(ends(one))).length;
    if (asks >= LEAST_QUESTIONS && 2 * asks >= run.length - 1) found.push({ questions: run.map(({ index }) => index), bold });
    run = [];
  };
  for (const one of strong) {
    if (!SENTENCE.test(ends(one))) close();
    else if (run.length > 0 || ASKS.test(ends(one))) run.push(one);
  }
  close();
  return found;
}

function answerBelow({ text, paragraphs }: Page, question: number, next: number): Span[] {
  const content: Span[] = [];
  for (const { start, end } of paragraphs.slice(question + 1, next)) {
    if (isApart(text.slice(start, end))) break;
    content.push({ start, end });
  }
  return content;
}
