/** May the word open what somebody asks, as a writer tells it: `asked whether it was`, `how it was`? Lower case. */
export function isQuestionWord(lower: string): boolean {
  return /^(?:if|whether|how|what|which|why|who|where|when)$/.test(lower);
}

/** Does whoever does this want an answer: `ask`, `press`? */
export function isAsking(lemma: string): boolean {
  return /^(?:ask|press|question|quiz)$/.test(lemma);
}
