import type { Format } from '../options/output.ts';
import type { Renderer, RenderSettings } from './renderer.ts';

/** The renderer of each format, loaded when it is asked for. */
const RENDERERS: Readonly<Record<Format, (settings: RenderSettings) => Promise<Renderer>>> = {
  table: async (settings) => (await import('./table.ts')).tableRenderer(settings),
  json: async () => (await import('./json.ts')).jsonRenderer,
  jsonl: async () => (await import('./jsonl.ts')).jsonlRenderer,
  csv: async () => (await import('./csv.ts')).csvRenderer(','),
  tsv: async () => (await import('./csv.ts')).csvRenderer('\t'),
  markdown: async () => (await import('./markdown.ts')).markdownRenderer,
  marked: async (settings) => (await import('./marked.ts')).markedRenderer(settings),
  cases: async () => (await import('./cases.ts')).casesRenderer,
};

export const rendererOf = (format: Format, settings: RenderSettings): Promise<Renderer> => RENDERERS[format](settings);
