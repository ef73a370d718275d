import type { Plugin } from 'esbuild';

export const patternsAsWords: Plugin;
export function withWords(source: string): string;
export function wordsOf(pattern: string): string[] | null;
