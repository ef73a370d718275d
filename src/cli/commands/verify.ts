import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import type { VerifyFlags } from '../flags/verify.ts';
import { inputOptions } from '../options/input.ts';

export const verify = defineCommand<VerifyFlags>({
  name: 'verify',
  description: 'do these quotations stand in these sources, and does the same speaker say them',
  arguments: [
    ['<QUOTES>', 'a list: records of extract as jsonl, or lines `Ana Lund: “We sail.”` or `“We sail.” — Ana Lund`'],
    ['<SOURCE...>', 'files or folders that should hold them'],
  ],
  options: [
    new Option('-f, --format <format>', 'how to print; auto is a table on a terminal, jsonl in a pipe').choices(['auto', 'table', 'jsonl']).default('auto'),
    new Option('--color', 'use colour even where the output is no terminal'),
    new Option('--no-color', 'use no colour'),
    new Option('-q, --quiet', 'no warnings on standard error').default(false),
    ...inputOptions(),
  ],
  examples: [
    ['quotes verify quoted.txt transcript.txt', 'a list of quotations against what was said'],
    ['quotes extract article.txt | quotes verify - transcript.txt', 'every quotation of an article'],
  ],
  action: async () => (await import('../actions/verify.ts')).verifyQuotes,
});
