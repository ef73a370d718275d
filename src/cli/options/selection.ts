import { Option } from 'commander';

/** Which quotations to give. */
export interface SelectionFlags {
  readonly nested: boolean;
}

export const selectionOptions = (): Option[] => [new Option('--nested', 'also give quotations inside quotations as records').default(false)];
