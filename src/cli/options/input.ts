import { Option } from 'commander';
import type { InputOptions } from '../../input/input-document.ts';

/** Flags of every command that reads documents, as commander gives them. */
export interface InputFlags extends InputOptions {
  readonly quiet?: boolean;
}

export const FILES = ['[FILE...]', 'files, folders, or - for standard input'] as const;

/** What to read, and how. */
export const inputOptions = (): Option[] => [
  new Option('-i, --input <kind>', 'how to read the input').choices(['auto', 'text', 'jsonl']).default('auto'),
  new Option('--text-field <name>', 'where a JSONL record keeps its text').default('text'),
  new Option('--id-field <name>', 'where a JSONL record keeps its id').default('id'),
];
