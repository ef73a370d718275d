import { reportingForm } from '../lexicon/verbs.ts';
import { expression } from '../text/expression.ts';

/** `Lund said`, `she asked`; `said Ana Lund`, `cried the keeper`. */
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){0,3}`;
const SUBJECT_VERB = expression(String.raw`^(?:he|she|they|${NAME}) (\p{Ll}+)(?! that\b)(?!\p{L})`, 'u');
const VERB_SUBJECT = expression(String.raw`^(\p{Ll}+) (?:he|she|they|the|an?|his|her|\p{Lu}\p{L}+)(?!\p{L})`, 'u');
/** Characters in which subject and verb of a report stand. */
const SIGHT = 80;
const LONGEST_REPORT = 400;

/** Where words that are said may end: after a comma, a question or a cry, with or without a single mark that closes. */
const BORDER = /[,?!…]['’]?(\s+)(?=\p{L})/gu;
/** `…, she said, and so did I.`: what the verb goes on with shows that it is part of what is said. */
const GOES_ON = /^[^.?!]{0,60}?,\s+(?:and|but|so|or|because)\s/;
const ENDS_SENTENCE = /[.:;](?:\s|$)|,\s*$/;

/** Do these words begin with a report in its plainest form? What is more than that is as often part of what is said. */
function isPlainReport(words: string): boolean {
  const inverted = VERB_SUBJECT.exec(words)?.[1];
  const verb = inverted ?? SUBJECT_VERB.exec(words)?.[1];
  if (verb === undefined || !/(?:ed|id|ied|s|old|ote|ept)$/.test(verb)) return false;
  const kind = reportingForm(verb)?.class;
  return kind === 'say' || kind === 'ask' || kind === 'tell' || (inverted !== undefined && kind === 'manner');
}

/**
 * Where the words of a quotation end whose closing mark is missing, if a report of it follows in the same stretch:
 * `“We never slept, Lund said.` ends after the comma. A report that the sentence goes on after is part of what is said.
 *
 * @returns an offset between `from` and `to`; -1 where no report follows
 */
export function endBeforeReport(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  for (const border of words.matchAll(BORDER)) {
    const report = words.slice(border.index + border[0].length, border.index + LONGEST_REPORT);
    if (!isPlainReport(report.slice(0, SIGHT)) || GOES_ON.test(report) || !ENDS_SENTENCE.test(report)) continue;
    return from + border.index + border[0].length - (border[1] ?? '').length;
  }
  return -1;
}

/**
 * Where a quotation without a closing mark goes on after the report of it: `“The boat is late, she said, and so am I.`
 *
 * @returns where its first piece ends and its second begins; null where nothing in it reports and goes on
 */
export function aroundReport(text: string, from: number, to: number): { readonly end: number; readonly resumes: number } | null {
  const words = text.slice(from, to);
  for (const border of words.matchAll(BORDER)) {
    const place = border.index + border[0].length;
    const report = words.slice(place, place + LONGEST_REPORT);
    const rest = GOES_ON.exec(report);
    if (rest === null || !isPlainReport(report.slice(0, SIGHT))) continue;
    const resumes = from + place + rest[0].trimEnd().lastIndexOf(' ') + 1;
    return { end: from + border.index + 1, resumes };
  }
  return null;
}

/** `“Nobody came, “said Ana Lund.`: a mark that stands on the wrong side of its space closes what the report is of. */
export function closesBeforeReport(text: string, mark: { readonly at: number; readonly end: number }): boolean {
  return /[,?!]\s$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)) && reportFollows(text, mark.end);
}

/** Does a report begin at `offset`, but for white space? */
export function reportFollows(text: string, offset: number): boolean {
  return isPlainReport(text.slice(offset, offset + SIGHT).trimStart());
}
