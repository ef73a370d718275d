import { InvalidArgumentError, Option } from 'commander';

/** Every form of output; `render/index.ts` holds the renderer of each. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown', 'marked', 'cases'] as const;
export type Format = (typeof FORMATS)[number];

/** What `start` and `end` count: JavaScript's code units, Python's characters, bytes of UTF-8. */
const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Where output goes, and how it looks there. */
export interface OutputFlags<Name extends string = Format> {
  readonly format: 'auto' | Name;
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet: boolean;
}

const OUTPUT_HEADING = 'Output:';

function fileOf(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Name a file, or - for standard output.');
  return value;
}

export const fileOption = (): Option => new Option('-o, --output <file>', 'write to a file').argParser(fileOf).helpGroup(OUTPUT_HEADING);
export const quietOption = (): Option =>
  new Option('-q, --quiet', 'no summary, no progress and no warnings on standard error').default(false).helpGroup(OUTPUT_HEADING);

export const outputOptions = (formats: readonly string[]): Option[] =>
  [
    new Option('-f, --format <format>', 'how to print; auto: a table on a terminal, jsonl in a pipe, with -o by the ending')
      .choices(['auto', ...formats])
      .default('auto'),
    fileOption(),
    new Option('--color', 'use colour even where the output is no terminal'),
    new Option('--no-color', 'use no colour'),
    quietOption(),
  ].map((option) => option.helpGroup(OUTPUT_HEADING));

export const offsetsOption = (): Option =>
  new Option('--offsets <unit>', 'what start and end count (JavaScript, Python, UTF-8)').choices(OFFSET_UNITS).default('utf16').helpGroup(OUTPUT_HEADING);

const ENDINGS: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  md: 'markdown',
  markdown: 'markdown',
};

/** The format that is printed: what was asked for, else by the file's ending, else by who reads. */
export function formatOf<Name extends string>({ format, output }: OutputFlags<Name>, formats: readonly Name[], stdoutIsTerminal: boolean): Name | 'jsonl' {
  if (format !== 'auto') return format;
  const toFile = output !== undefined && output !== '-';
  const ending = !toFile ? undefined : ENDINGS[/\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase() ?? ''];
  const auto = !toFile && stdoutIsTerminal ? 'table' : (ending ?? 'jsonl');
  return formats.find((name) => name === auto) ?? 'jsonl';
}
