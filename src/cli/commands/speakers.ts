import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';
import { type OutputFlags, outputOptions } from '../options/output.ts';
import { type SelectionFlags, selectionOptions } from '../options/selection.ts';
import { jobsOption, type WorkFlags } from '../options/work.ts';

/** Forms in which rows of speakers are printed. */
export const SPEAKER_FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type SpeakerFormat = (typeof SPEAKER_FORMATS)[number];

export interface SpeakersFlags extends InputFlags, SelectionFlags, OutputFlags<SpeakerFormat>, WorkFlags {
  readonly by?: 'document';
  readonly quiet: boolean;
}

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
