import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';

export interface TextFlags extends InputFlags {
  readonly sentences: boolean;
}

export const text = defineCommand<TextFlags>({
  name: 'text',
  description: 'print the plain text that the offsets point into',
  arguments: [FILES],
  options: [new Option('--sentences', 'one sentence a line').default(false), ...inputOptions()],
  examples: [
    ['quotes text article.txt', 'the text, byte for byte as the offsets see it'],
    ['quotes text --sentences news/ | grep -c said', 'how many sentences have the word'],
  ],
  action: async () => (await import('../actions/text.ts')).text,
});
