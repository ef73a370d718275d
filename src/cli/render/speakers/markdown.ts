import { oneLine } from '../printable.ts';
import { columnsOf } from './csv.ts';
import type { RowRenderer } from './row-renderer.ts';

/** What Markdown or HTML would read as more than letters. */
const escaped = (cell: string) => oneLine(cell).replace(/[\\`*_[\]<>&|~#]/g, '\\$&');

/** A table (of GitHub's Markdown) with a speaker a row. */
export function markdownRows(byDocument: boolean): RowRenderer {
  const columns = columnsOf(byDocument);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return {
    begin: line(columns) + line(columns.map(() => '---')),
    rows: (rows) => rows.map((row) => line(columns.map((column) => escaped(String(row[column] ?? ''))))).join(''),
  };
}
