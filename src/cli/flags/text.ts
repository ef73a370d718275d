import type { InputFlags } from '../options/input.ts';

export interface TextFlags extends InputFlags {
  readonly sentences: boolean;
  readonly output?: string;
}
