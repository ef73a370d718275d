import type { Span } from '../types.ts';
import { interviewee } from './interviewee.ts';
import { defineLayout, type Page } from './layout.ts';

const LEAST_QUESTIONS = 3;
const FURTHEST_QUESTION = 400;
/** What the paper says of the interview at its end. */
const NOTE = /^(?:This|The) (?:interview|conversation|transcript|piece)\b|^(?:As told to|Interview by|Edited by)\b/;

export const interview = defineLayout({
  id: 'interview',
  explain: 'Paragraphs in bold ask, and the ones below them are the answer of whom the introduction tells.',
  // what a text alone cannot show: see test/layouts/interview.test.ts
  examples: { hits: [], misses: ['Ana Lund keeps the ferry.\n\nDid you sleep?\n\nI did not.\n\nWhy?\n\nIt was late.\n\nAnd now?\n\nNow I sleep.'] },
  find(page) {
    const questions = questionsOf(page);
    const [first] = questions;
    if (first === undefined) return [];
    const speaker = interviewee(page, first);
    return questions.flatMap((question, index) => {
      const content = answerBelow(page, question, questions[index + 1] ?? page.paragraphs.length);
      return content.length === 0 ? [] : [{ content, cue: null, speaker }];
    });
  },
});

/** Paragraphs in bold from the first that asks on; empty where too few of them ask. */
function questionsOf({ text, paragraphs, marked }: Page): number[] {
  const bold = new Set(marked.filter(({ kind }) => kind === 'strong').map(({ start }) => start));
  const strong = paragraphs.filter(({ start, end }) => bold.has(start) && end - start <= FURTHEST_QUESTION);
  const asks = strong.filter(({ end }) => /\?[\s"”’*)]*$/.test(text.slice(end - 4, end)));
  if (asks.length < LEAST_QUESTIONS || 2 * asks.length < strong.length - 1) return [];
  const from = asks[0]?.index ?? 0;
  return strong.filter(({ index }) => index >= from).map(({ index }) => index);
}

function answerBelow({ text, paragraphs }: Page, question: number, next: number): Span[] {
  const content: Span[] = [];
  for (const { start, end } of paragraphs.slice(question + 1, next)) {
    if (NOTE.test(text.slice(start, end))) break;
    content.push({ start, end });
  }
  return content;
}
