/** A figure of the report and what it must reach. */
export interface Threshold {
  readonly figure: string;
  readonly least: number;
}

export interface EvaluateFlags {
  readonly format: 'auto' | 'table' | 'json';
  readonly records?: string;
  readonly misses: boolean;
  readonly failUnder: readonly Threshold[];
  readonly color?: boolean;
}
