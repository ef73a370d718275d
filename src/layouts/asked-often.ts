const ASKED_OFTEN = /\bFAQs?\b|\bF\.A\.Q\.|\bfrequently asked\b|\bcommon questions\b/i;

/** Do words above questions say that they are often asked? Then nobody in particular asks or answers them. */
export function areAskedOften(words: string): boolean {
  return ASKED_OFTEN.test(words);
}
