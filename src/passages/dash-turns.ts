import { reportingForm } from '../lexicon/verbs.ts';
import { Pos, posOf } from '../lexicon/words.ts';
import type { MarkedSpan, Paragraph, Passage, Span } from '../types.ts';

/** `— Where is the boat?`: a dash, and a sentence. */
const OPENS = /^[—–―]\s?(?=["“‘'«]?[\p{Lu}…¿¡])/u;
const LIVELY = /[?!]\s*$/;
const LEAST = 3;
/** A document that quotes in marks does not open its talk by dashes. */
const MOST_IN_MARKS = 0.25;

/** Where the writer's own words may begin: after a stop, with a dash or without. */
const BORDER = /[,?!.…]\s+(?:[—–―]\s*)?(?=\p{L})/gu;
const RESUMES = /(?:[,.;:]|(?<!\s))\s+[—–―]\s*(?=\p{L})/gu;
const WORD = /^\p{L}[\p{L}'’-]*/u;
const SUBJECT = /^(?:he|she|they|I|we|it|the|his|her|my|an?)$/;
const FURTHEST_VERB = 4;

/**
 * Talk opened by a dash, as in French, Spanish and Joyce: what stands between the dash and the words of a report, or to the
 * paragraph's end, counts as if in marks. Only where a document has several such paragraphs, and one of them reports or asks.
 */
export function dashTurns(text: string, paragraphs: readonly Paragraph[], passages: readonly Passage[]): MarkedSpan[] {
  const opened = paragraphs.filter(({ start, end }) => OPENS.test(text.slice(start, Math.min(end, start + 4))));
  if (opened.length < LEAST || passages.length > MOST_IN_MARKS * opened.length) return [];
  const turns = opened.map((paragraph) => ({ paragraph, pieces: piecesOf(text, paragraph) }));
  const talks = turns.some(({ paragraph: { start, end }, pieces }) => (pieces[0]?.end ?? end) < end || LIVELY.test(text.slice(Math.max(start, end - 3), end)));
  return talks ? turns.flatMap(({ pieces }) => pieces.map((piece): MarkedSpan => ({ ...piece, kind: 'inline' }))) : [];
}

function piecesOf(text: string, { start, end }: Paragraph): Span[] {
  const words = text.slice(start, end);
  BORDER.lastIndex = 0;
  for (const border of words.matchAll(BORDER)) {
    const from = border.index + border[0].length;
    if (!isReport(words.slice(from, from + 80))) continue;
    const first = { start, end: start + border.index + 1 };
    for (const resumed of words.slice(from).matchAll(RESUMES)) return [first, { start: start + from + resumed.index + resumed[0].length, end }];
    const rest = spokenAfter(words, from);
    return rest < 0 ? [first] : [first, { start: start + rest, end }];
  }
  return [{ start, end }];
}

/**
 * Where the talk goes on after the words of a report that no dash ends: `— No, she said, how should I know?`, `— No, said
 * Ana. Ask the pilot. He blew out the lamp.` begins with `Ask`; -1 where the writer goes on alone.
 *
 * @param from where the report begins in the paragraph's words
 */
function spokenAfter(words: string, from: number): number {
  const report = REPORT_ENDS.exec(words.slice(from));
  if (report === null) return -1;
  let at = from + report.index + report[0].length;
  if (report[0].startsWith(',')) return ASIDE.test(words.slice(at)) ? -1 : at;
  for (const sentence of words.slice(at).split(/(?<=[.!?…])\s+(?=\p{Lu})/u)) {
    if (!isTold(sentence)) return at;
    at += sentence.length + 1;
  }
  return -1;
}

const REPORT_ENDS = /,\s+(?=\p{L})|[.!?…]\s+(?=\p{Lu})/u;
/** `, holding the lamp`, `, and went`, `, with a smile`: the writer goes on. */
const ASIDE = /^(?:\p{L}+ing|\p{L}+ly|and|but|as|with|without|in|at|on|from|who|which|when|while|for|after|before|to|his|her|a|the)\b/u;
const TALK = /[?!]|\b(?:I|I['’]\p{L}+|you|your|we|us|our|my|me|is|are|am|will|shall|can|don['’]t|isn['’]t|it['’]s|that['’]s)\b/iu;
const TOLD_WORD = /\p{Ll}[\p{Ll}'’-]*/gu;

/** A sentence of the writer's: in the past, and with nothing in it that only talk has. */
function isTold(sentence: string): boolean {
  if (TALK.test(sentence)) return false;
  return [...sentence.matchAll(TOLD_WORD)].some(([word]) => {
    const pos = posOf(word.toLowerCase());
    return (pos & Pos.verbPast) !== 0 && (pos & (Pos.verbBase | Pos.noun)) === 0;
  });
}

/** `said Otto Brandt`, `the keeper said`, `he answered`. */
function isReport(words: string): boolean {
  let rest = words;
  let capital = false;
  for (let at = 0; at < FURTHEST_VERB; at++) {
    const word = WORD.exec(rest)?.[0];
    if (word === undefined) return false;
    const entry = reportingForm(word.toLowerCase());
    if (entry !== undefined && entry.class !== 'think' && word === word.toLowerCase() && (at > 0 || followsSubject(rest.slice(word.length))))
      return at === 0 || capital;
    capital ||= /^\p{Lu}/u.test(word) || SUBJECT.test(word);
    if (at === 0 && !capital) return false;
    const space = /^\s+/.exec(rest.slice(word.length));
    if (space === null) return false;
    rest = rest.slice(word.length + space[0].length);
  }
  return false;
}

function followsSubject(after: string): boolean {
  const next = WORD.exec(after.trimStart())?.[0] ?? '';
  return /^\p{Lu}/u.test(next) || SUBJECT.test(next);
}
