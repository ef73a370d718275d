import type { InputFlags } from '../options/input.ts';
import type { OutputFlags } from '../options/output.ts';
import type { SelectionFlags } from '../options/selection.ts';
import type { WorkFlags } from '../options/work.ts';

/** Forms in which rows of speakers are printed. */
export const SPEAKER_FORMATS = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;
export type SpeakerFormat = (typeof SPEAKER_FORMATS)[number];

export interface SpeakersFlags extends InputFlags, SelectionFlags, OutputFlags<SpeakerFormat>, WorkFlags {
  readonly by?: 'document';
}
