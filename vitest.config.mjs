import { defineConfig } from 'vitest/config';
import { inlineForVite } from './scripts/inline.mjs';

export default defineConfig({ plugins: [inlineForVite] });
