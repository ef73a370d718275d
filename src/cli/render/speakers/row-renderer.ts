import type { SpeakerRow } from '../../flow/speaker-rows.ts';
import type { Frame } from '../renderer.ts';

/** Turns rows of speakers into output: those of a whole run at once, or a document at a time. */
export interface RowRenderer extends Frame {
  readonly rows: (rows: readonly SpeakerRow[]) => string;
}
