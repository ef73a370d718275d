import type { SpeakerRow } from '../../flow/speaker-rows.ts';
import { delimited } from '../csv.ts';
import type { RowRenderer } from './row-renderer.ts';

const COLUMNS = ['id', 'name', 'kind', 'role', 'quotes', 'words', 'direct', 'mixed', 'indirect', 'share', 'documents'] as const;

/** The names of the columns; `document` comes first where each is counted by itself. */
export const columnsOf = (byDocument: boolean): (keyof SpeakerRow)[] => (byDocument ? ['document', ...COLUMNS] : [...COLUMNS]);

/** One speaker a row, below the names of the columns. */
export function csvRows(delimiter: ',' | '\t', byDocument: boolean): RowRenderer {
  const columns = columnsOf(byDocument);
  return {
    begin: delimited([columns], delimiter),
    rows: (rows) =>
      delimited(
        rows.map((row) => columns.map((column) => row[column] ?? null)),
        delimiter,
      ),
  };
}
