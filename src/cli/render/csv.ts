import { stringify } from 'csv-stringify/sync';
import type { Quote } from '../../types.ts';
import { printable } from './printable.ts';
import type { Renderer } from './renderer.ts';

type Cell = string | number | null;

const COLUMNS: Readonly<Record<string, (quote: Quote, document: string) => Cell>> = {
  document: (_quote, document) => document,
  id: ({ id }) => id,
  type: ({ type }) => type,
  text: ({ text }) => text,
  speaker: ({ speaker }) => speaker?.name ?? null,
  kind: ({ speaker }) => speaker?.kind ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  anonymous: ({ speaker }) => (speaker === null ? null : String(speaker.anonymous)),
  mention: ({ speaker }) => speaker?.mention?.text ?? null,
  cue: ({ cue }) => cue?.text ?? null,
  addressee: ({ addressee }) => addressee?.name ?? addressee?.mention?.text ?? null,
  start: ({ spans }) => spans[0]?.start ?? null,
  end: ({ spans }) => spans[spans.length - 1]?.end ?? null,
  paragraph: ({ paragraph }) => paragraph,
  sentence: ({ sentence }) => sentence,
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
};

/** What a spreadsheet takes for the beginning of a formula; a dash alone (standard input) is none, and neither is `-:3` (its third line). */
const FORMULA = /^\s*[=+@\uff0b\uff0d\uff1d\uff20-](?!$|:\d+$)/;

function cellOf(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const line = printable(cell);
  return FORMULA.test(line) ? `'${line}` : line;
}

/**
 * Rows of CSV or TSV. A row is always one line: line breaks and tabs in a cell become spaces, and other control
 * characters go. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function delimited(rows: readonly (readonly Cell[])[], delimiter: ',' | '\t'): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    { delimiter },
  );
}

/** One quotation a row, below the names of the columns. */
export function csvRenderer(delimiter: ',' | '\t'): Renderer {
  return {
    begin: delimited([Object.keys(COLUMNS)], delimiter),
    document: ({ id }, { quotes }) =>
      delimited(
        quotes.map((quote) => Object.values(COLUMNS).map((cell) => cell(quote, id))),
        delimiter,
      ),
    givesOffsets: true,
  };
}
