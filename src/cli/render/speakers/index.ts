import type { SpeakerFormat } from '../../commands/speakers.ts';
import type { SpeakerRow } from '../../flow/speaker-rows.ts';
import type { RenderSettings } from '../index.ts';
import type { Frame } from '../renderer.ts';

/** Turns rows of speakers into output: those of a whole run at once, or a document at a time. */
export interface RowRenderer extends Frame {
  readonly rows: (rows: readonly SpeakerRow[]) => string;
}

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
