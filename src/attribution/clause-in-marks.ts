const HOLDS_VERB = /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|\w+n['’]t|\w+['’](?:s|re|m|ve|ll|d))\b/i;

/** Do the words in marks hold a verb, and are they so many at least: `It’s mostly people asking`? */
export function isClauseInMarks(inner: string, leastWords: number): boolean {
  return inner.trim().split(/\s+/, leastWords).length >= leastWords && HOLDS_VERB.test(inner);
}
