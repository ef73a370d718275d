import type { Paragraph } from '../types.ts';
import { expression } from './expression.ts';

const DASH = '(?:—|–|--|-)';
/** ` — `, and `—` where the paper writes it without spaces: `PENWICK—The dam held`. */
const PARTED = String.raw`(?: ${DASH} |(?:—|--)(?=["“‘]?\p{Lu}))`;
const PLACE_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3}(?:, \p{L}[\p{L}.]+(?: \p{L}+)?)?`;
const DAY = String.raw`(?:,? (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2})(?:,? \d{4})?)`;
const IN_BRACKETS = String.raw`(?: \((?:\p{Lu}|\d)[\p{L}\d ,.]{1,20}\))`;
/** `May 17 (LVN) — `, `June 17, 2008 — `, `June 17/OSK TODAY-- ` */
const DAY_FIRST = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}(?:,? \d{4})?(?:${IN_BRACKETS}|/\p{Lu}[\p{Lu} ]{2,20})? ?${DASH}(?: ?${DASH})?`;
/** `PENWICK, Osk (AP) — `, `OSK, 4 May (4 May 2021) – `; in small letters only with a day or an agency: `Osk, 4 May (LVN) – `. */
const DATELINE = expression(
  String.raw`^(?:${PLACE_IN_CAPITALS}${DAY}?${IN_BRACKETS}?|\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{Lu}[\p{Ll}.'’]+){0,3}(?:${DAY}${IN_BRACKETS}?|${IN_BRACKETS}))${PARTED}|^${DAY_FIRST} `,
  'u',
);
const DATELINE_DASH = /(?:—|–|--| -) |(?:—|--)["“‘]?\p{Lu}/u;
/** `(New Osk) – `, `(Osk, May 4, 2020) – `: rights groups put the place in brackets. */
const IN_BRACKETS_ALONE = expression(String.raw`^\(\p{Lu}[\p{L}\d ,.'’-]{1,40}\)(?: ${DASH} |—)(?=["“‘]?\p{Lu})`, 'u');
/** `OSK, May 4. /LVN/. `, `OSK (Vale News - 4th May, 2022) `: agencies that write no dash after it. */
const AGENCY_LAST = expression(String.raw`^${PLACE_IN_CAPITALS}(?:${DAY}\. /\p{Lu}[\p{L} ]{1,20}/\.| \(\p{Lu}[^()]{1,50}\d{4}\)) (?=["“‘]?\p{Lu})`, 'u');
const LONGEST_DATELINE = 80;
/** `• `, `1) `, `2. `: the sign of a point in a list. A dash may open talk, and is left. */
const LIST_SIGN = /^(?:[•·▪◦‣●*]|\(?\d{1,2}[.)])\s+/;
/** `16.42 `, `[09:15] `, `3.10pm BST: `: when an entry of a running report was written, where a sentence follows. */
const CLOCK = expression(String.raw`^[[(]?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|[ECMP][SD]?T))?[\])]?[:,]?(?: [–—-])?\s+(?=[“"‘']?\p{Lu})`, 'u');
const LONGEST_SIGN = 24;

/**
 * Where the words after `PENWICK, Osk (AP) — `, the sign of a list or the hour begin: none is part of the sentence. Infinity where
 * there is none.
 */
export function sentenceStart(text: string, { start, end }: Paragraph): number {
  const first = text.charCodeAt(start);
  if (first < 65 || first > 0x2000) {
    const opening = text.slice(start, Math.min(end, start + LONGEST_SIGN));
    const place = first === OPEN ? IN_BRACKETS_ALONE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE))) : null;
    const sign = place ?? LIST_SIGN.exec(opening) ?? CLOCK.exec(opening);
    return sign === null ? Number.POSITIVE_INFINITY : start + sign[0].length;
  }
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  // few paragraphs have a dash so early
  const found = DATELINE_DASH.test(opening) ? (DATELINE.exec(opening) ?? lastOf(opening)) : lastOf(opening);
  return found === null ? Number.POSITIVE_INFINITY : start + found[0].length;
}

const OPEN = '('.charCodeAt(0);
/** A place in capitals, and the day or the agency in signs. */
const SIGNED = /^\p{Lu}{3}.{0,40}(?:\. \/|\d{4}\) )/u;

function lastOf(opening: string): RegExpExecArray | null {
  return SIGNED.test(opening) ? AGENCY_LAST.exec(opening) : null;
}
