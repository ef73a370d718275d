import type { Io } from '../io.ts';
import { printable } from '../render/printable.ts';

/** Says, to a person alone, what may be meant where no speaker matches `--speaker`. */
export function hintAtNames(patterns: readonly (string | RegExp)[] | undefined, found: number, quiet: boolean, io: Io): void {
  const name = patterns?.find((pattern) => typeof pattern === 'string');
  if (name === undefined || found > 0 || quiet || !io.stderrIsTerminal) return;
  const part = printable(name.trim()).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  io.warn(`quotes: nobody who is quoted has the name or alias “${printable(name)}”; --speaker '/${part}/i' looks for a part of a name`);
}
