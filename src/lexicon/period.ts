export const PERIOD = 46;

/** Does the word end in a period? Asked of every word: the last letter is looked at where it stands. */
export function hasPeriod(word: string): boolean {
  return word.charCodeAt(word.length - 1) === PERIOD;
}

/** `Mr.` → `Mr` */
export function withoutPeriod(word: string): string {
  return hasPeriod(word) ? word.slice(0, -1) : word;
}
