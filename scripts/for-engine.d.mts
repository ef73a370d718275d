import type { Plugin } from 'esbuild';

export const sourceForEngine: Plugin;
export function forEngine(source: string): string;
