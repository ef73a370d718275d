import { colorLevel } from '../color.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import type { Io } from '../io.ts';
import type { Format } from '../options/output.ts';
import { selectionOf } from './select.ts';
import { statOf } from './stat-of.ts';
import type { WorkSettings } from './work.ts';

/** What the flags ask of the work on each document. */
export function settingsOf(format: Format | null, files: readonly string[], flags: Omit<ExtractFlags, 'format' | 'jobs' | 'resume'>, io: Io): WorkSettings {
  return {
    format,
    extract: { nested: flags.nested, explain: flags.explain === true },
    selection: selectionOf(flags),
    offsets: flags.offsets,
    record: { textField: flags.textField, idField: flags.idField },
    columns: io.columns,
    colorLevel: colorLevel(flags.color, io, flags.output !== undefined && flags.output !== '-'),
    severalDocuments: files.length > 1 || flags.input === 'jsonl' || files.some(holdsSeveral),
  };
}

function holdsSeveral(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path) || statOf(path)?.isDirectory() === true;
}
