import { reportingVerb } from '../lexicon/reporting.ts';
import { lemmaOf } from '../lexicon/verbs.ts';
import type { MarkedSpan, Paragraph, Passage, Span } from '../types.ts';

/** `— Where is the boat?`: a dash, and a sentence. */
const OPENS = /^[—–―]\s?(?=["“‘'«]?[\p{Lu}…¿¡])/u;
const LIVELY = /[?!]\s*$/;
const LEAST = 3;
/** A document that quotes in marks does not open its talk by dashes. */
const MOST_IN_MARKS = 0.25;

/** Where the writer's own words may begin: after a stop, with a dash or without. */
const BORDER = /[,?!.…]\s+(?:[—–―]\s*)?(?=\p{L})/gu;
const RESUMES = /[,.;:]?\s+[—–―]\s*(?=\p{L})/gu;
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
    return [first];
  }
  return [{ start, end }];
}

/** `said Otto Brandt`, `the keeper said`, `he answered`. */
function isReport(words: string): boolean {
  let rest = words;
  let capital = false;
  for (let at = 0; at < FURTHEST_VERB; at++) {
    const word = WORD.exec(rest)?.[0];
    if (word === undefined) return false;
    const entry = reportingVerb(lemmaOf(word.toLowerCase()));
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
