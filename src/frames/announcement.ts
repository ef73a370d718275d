import type { Cue, Mention } from '../types.ts';

/** Who a line announces as the speaker of what follows it. */
export interface Announced {
  readonly cue: Cue | null;
  readonly speaker: Mention;
  readonly addressee?: Mention | null;
}
