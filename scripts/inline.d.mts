import type { Plugin as BuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';

export const inlineForBuild: BuildPlugin;
export const inlineForVite: VitePlugin;
