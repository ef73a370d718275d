import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import type { TextFlags } from '../flags/text.ts';
import { FILES, inputOptions } from '../options/input.ts';
import { fileOption, quietOption } from '../options/output.ts';

export const text = defineCommand<TextFlags>({
  name: 'text',
  description: 'print the plain text that the offsets point into',
  arguments: [FILES],
  options: [new Option('--sentences', 'one sentence a line').default(false), fileOption(), quietOption(), ...inputOptions()],
  examples: [
    ['quotes text article.txt', 'the text, byte for byte as the offsets see it'],
    ['quotes text article.txt -o plain.txt', 'the same, to a file'],
    ['quotes text --sentences news/ | grep -c said', 'how many sentences have the word'],
  ],
  action: async () => (await import('../actions/text.ts')).text,
});
