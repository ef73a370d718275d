import type { InputFlags } from '../options/input.ts';
import type { SelectionFlags } from '../options/selection.ts';

export interface ReportFlags extends InputFlags, Omit<SelectionFlags, 'nested'> {
  readonly output?: string;
}
