import type { InputFlags } from '../options/input.ts';

export interface VerifyFlags extends InputFlags {
  readonly format: 'auto' | 'table' | 'jsonl';
  readonly color?: boolean;
}
