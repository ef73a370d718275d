import { defineCommand } from '../command.ts';
import { explainOptions } from '../options/explain.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';
import { FORMATS, type OffsetUnit, type OutputFlags, offsetsOption, outputOptions } from '../options/output.ts';
import { type SelectionFlags, selectionOptions } from '../options/selection.ts';
import { jobsOption, resumeOption, type WorkFlags } from '../options/work.ts';

export interface ExtractFlags extends InputFlags, SelectionFlags, OutputFlags, WorkFlags {
  readonly offsets: OffsetUnit;
  readonly resume: boolean;
  readonly quiet: boolean;
  readonly explain?: boolean;
  /** In the unit of `offsets`. */
  readonly at?: number;
}

export const extract = defineCommand<ExtractFlags>({
  name: 'extract',
  description: 'find the quotations and who said them',
  arguments: [FILES],
  options: [...outputOptions(FORMATS), ...selectionOptions(), offsetsOption(), ...explainOptions(), ...inputOptions(), jobsOption(), resumeOption()],
  examples: [
    ['quotes extract article.txt', 'a table on a terminal, JSON lines in a pipe'],
    ['quotes extract news/ -o quotes.csv', 'a folder, to a file whose ending says the format'],
    ['quotes extract --type direct,mixed --min-words 5 article.txt', 'only what stands in marks, from five words on'],
    ["quotes extract --speaker '/lund/i' -f marked article.txt", 'the article itself, with what one speaker says marked'],
    ['quotes extract --explain article.txt', 'says why: the rule that decided, the words it saw, who lost'],
    ['quotes extract --at 120 article.txt', 'the same for one place, also where no quotation was found'],
    ['cat article.txt | quotes extract -f json', 'standard input, with a list of speakers'],
  ],
  action: async () => async (files, flags, io) => {
    if (flags.at !== undefined) return (await import('../actions/explain-at.ts')).explainPlace(files, flags, io);
    return (await import('../actions/extract.ts')).extract(files, flags, io);
  },
});
