/** Words beside a name that say what its bearer is. */
export interface RoleRead {
  readonly start: number;
  readonly end: number;
  /** The noun that names the office: `minister`. */
  readonly noun: string;
  /** Others before it: `a nurse and mother of three`. */
  readonly also?: readonly string[];
  /** It is told of as over: `served as mayor`. */
  readonly past?: boolean;
  /** What its words say of whose it is: kept once it was asked, for roles are read twice. */
  traits?: readonly string[];
}
