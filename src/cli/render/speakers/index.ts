import type { SpeakerFormat } from '../../flags/speakers.ts';
import type { RenderSettings } from '../renderer.ts';
import type { RowRenderer } from './row-renderer.ts';

const RENDERERS: Readonly<Record<SpeakerFormat, (settings: RenderSettings, byDocument: boolean) => Promise<RowRenderer>>> = {
  table: async (settings) => (await import('./bars.ts')).barRenderer(settings),
  json: async () => (await import('./json.ts')).jsonRows,
  jsonl: async () => (await import('./json.ts')).jsonlRows,
  csv: async (_settings, byDocument) => (await import('./csv.ts')).csvRows(',', byDocument),
  tsv: async (_settings, byDocument) => (await import('./csv.ts')).csvRows('\t', byDocument),
  markdown: async (_settings, byDocument) => (await import('./markdown.ts')).markdownRows(byDocument),
};

export const rowRendererOf = (format: SpeakerFormat, settings: RenderSettings, byDocument: boolean): Promise<RowRenderer> =>
  RENDERERS[format](settings, byDocument);
