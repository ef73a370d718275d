export function wordsOf(pattern: string): string[] | null;
