import { defineCommand } from '../command.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { explainOptions } from '../options/explain.ts';
import { FILES, inputOptions } from '../options/input.ts';
import { FORMATS, offsetsOption, outputOptions } from '../options/output.ts';
import { selectionOptions } from '../options/selection.ts';
import { jobsOption, resumeOption } from '../options/work.ts';

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
  action: async () => async (files, flags, io, line) => {
    if (flags.at !== undefined) return (await import('../actions/explain-at.ts')).explainPlace(files, flags, io, line);
    return (await import('../actions/extract.ts')).extract(files, flags, io, line);
  },
});
