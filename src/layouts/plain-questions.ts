import { areAskedOften } from './asked-often.ts';
import { interviewee } from './interviewee.ts';
import type { Page } from './layout.ts';

const LEAST_QUESTIONS = 3;
/** Where no introduction tells of the talk. */
const LEAST_ALONE = 5;
const LONGEST_QUESTION = 300;
const LONGEST_ANSWER = 8;
const LONGEST_INTRODUCTION = 8;
const ASKS = /^[^"“”]*\?$/;
/** `Tell us about the eels.` */
const BIDS = /^(?:tell (?:me|us)|talk (?:me|us|to us|about)|describe|explain|walk (?:me|us)|and you)\b[^"“”]*[.!]$/i;
const TO_GUEST = /\b(?:you|your|yours)\b/i;
const OF_ONESELF = /\b(?:I|me|my|mine)\b/;
/** What an introduction says of the talk. */
const TALK =
  /\b(?:interview(?:ed|s)?|Q ?& ?A|questions?|spoke|speaks|talk(?:s|ed)?|met|meets?|chat(?:s|ted)?|sat down|caught up|catch up|asked?|tells? us|answers?|conversation|interrogat\w+)\b/i;

/**
 * Questions of an interview that nothing sets apart: paragraphs that only ask, of somebody whom the introduction tells of, who
 * answers of himself; without an introduction more of them. Empty where there are none.
 */
export function plainQuestions(page: Page): number[] {
  const { text, paragraphs, unitsIn } = page;
  if (!text.includes('?') || [...page.labels.values()].some(({ kind }) => kind === 'letter')) return [];
  const wordsOf = (index: number) => text.slice(paragraphs[index]?.start, paragraphs[index]?.end);
  const questions = paragraphs
    .filter(({ index, start, end }) => end - start <= LONGEST_QUESTION && unitsIn(index).length > 0 && isQuestion(text.slice(start, end)))
    .map(({ index }) => index);
  const [first = 0] = questions;
  if (questions.length < LEAST_QUESTIONS || first > LONGEST_INTRODUCTION) return [];
  const answers = questions.map((question, at) => [question + 1, questions[at + 1] ?? Math.min(question + 2, paragraphs.length)] as const);
  // two in a row are asked of nobody, or of a reader
  if (answers.some(([from, to]) => from >= to || to - from > LONGEST_ANSWER)) return [];
  const asked = questions.filter((question) => TO_GUEST.test(wordsOf(question))).length;
  const told = answers.filter(([from, to]) => OF_ONESELF.test(text.slice(paragraphs[from]?.start, paragraphs[to - 1]?.end))).length;
  const introduction = text.slice(0, paragraphs[first]?.start);
  if (2 * asked < questions.length || 2 * told < questions.length || areAskedOften(introduction)) return [];
  return questions.length >= LEAST_ALONE || (TALK.test(introduction) && interviewee(page, first) !== null) ? questions : [];
}

function isQuestion(words: string): boolean {
  return ASKS.test(words) || BIDS.test(words);
}
