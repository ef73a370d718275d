import { Option } from 'commander';
import { INPUTS, type InputOptions } from '../../input/input-document.ts';

/** Flags of every command that reads documents, as commander gives them. */
export interface InputFlags extends InputOptions {
  /** Without warnings. */
  readonly quiet: boolean;
}

export const FILES = ['[FILE...]', 'files, folders, or - for standard input'] as const;

const listed = (glob: string, before: readonly string[] = []): string[] => [...before, glob];

/** What to read, and how. */
export const inputOptions = (): Option[] =>
  [
    new Option('-i, --input <kind>', 'how to read the input').choices(['auto', ...INPUTS]).default('auto'),
    new Option('--text-field <name>', 'where a JSONL record keeps its text').default('text'),
    new Option('--id-field <name>', 'where a JSONL record keeps its id').default('id'),
    new Option('--include <glob>', 'in folders: only files that match, whatever their ending; may be given again').argParser(listed),
    new Option('--exclude <glob>', 'in folders: no file or folder that matches; may be given again').argParser(listed),
  ].map((option) => option.helpGroup('Input:'));
