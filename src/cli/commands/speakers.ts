import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import { SPEAKER_FORMATS, type SpeakersFlags } from '../flags/speakers.ts';
import { FILES, inputOptions } from '../options/input.ts';
import { outputOptions } from '../options/output.ts';
import { selectionOptions } from '../options/selection.ts';
import { jobsOption } from '../options/work.ts';

export const speakers = defineCommand<SpeakersFlags>({
  name: 'speakers',
  description: 'who is quoted, how often, in how many words, in what kind',
  arguments: [FILES],
  options: [
    new Option('--by <what>', 'count each document by itself').choices(['document']),
    ...outputOptions(SPEAKER_FORMATS),
    ...selectionOptions(),
    ...inputOptions(),
    jobsOption(),
  ],
  examples: [
    ['quotes speakers article.txt', 'a bar a speaker on a terminal, JSON lines in a pipe'],
    ['quotes speakers --by document news/ -o speakers.csv', 'a row for each speaker of each document'],
    ['quotes speakers --type direct news/ | head -n 3', 'the three whose own words are quoted most'],
  ],
  action: async () => (await import('../actions/speakers.ts')).speakers,
});
