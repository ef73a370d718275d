import { Option } from 'commander';

/** Every form of output; `render/index.ts` holds the renderer of each. */
export const FORMATS = ['table', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** How to print, and where. */
export interface OutputFlags {
  readonly format: 'auto' | Format;
  readonly color?: boolean;
  readonly quiet: boolean;
}

export const outputOptions = (): Option[] => [
  new Option('-f, --format <format>', 'how to print; auto is a table on a terminal, jsonl in a pipe').choices(['auto', ...FORMATS]).default('auto'),
  new Option('--color', 'use colour even where the output is no terminal'),
  new Option('--no-color', 'use no colour'),
  new Option('-q, --quiet', 'no summary and no warnings on standard error').default(false),
];
