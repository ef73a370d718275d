import { escapedJson } from '../json.ts';
import type { RowRenderer } from './row-renderer.ts';

/** One object for the whole run. */
export const jsonRows: RowRenderer = {
  begin: '{"schemaVersion":1,"speakers":[\n',
  between: ',\n',
  rows: (rows) => rows.map((row) => escapedJson(row)).join(',\n'),
  end: '\n]}\n',
};

/** One speaker a line. */
export const jsonlRows: RowRenderer = { rows: (rows) => rows.map((row) => `${escapedJson(row)}\n`).join('') };
