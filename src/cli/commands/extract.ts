import { defineCommand } from '../command.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';
import { type OutputFlags, outputOptions } from '../options/output.ts';
import { type SelectionFlags, selectionOptions } from '../options/selection.ts';

export interface ExtractFlags extends InputFlags, SelectionFlags, OutputFlags {
  readonly quiet: boolean;
}

export const extract = defineCommand<ExtractFlags>({
  name: 'extract',
  description: 'find the quotations and who said them',
  arguments: [FILES],
  options: [...outputOptions(), ...selectionOptions(), ...inputOptions()],
  examples: [],
  action: async () => (await import('../actions/extract.ts')).extract,
});
