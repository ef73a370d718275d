import type { InputFlags } from '../options/input.ts';
import type { OffsetUnit, OutputFlags } from '../options/output.ts';
import type { SelectionFlags } from '../options/selection.ts';
import type { WorkFlags } from '../options/work.ts';

export interface ExtractFlags extends InputFlags, SelectionFlags, OutputFlags, WorkFlags {
  readonly offsets: OffsetUnit;
  readonly resume: boolean;
  readonly explain?: boolean;
  /** In the unit of `offsets`. */
  readonly at?: number;
}
