import type { Io } from './io.ts';

/** chalk's levels that are used: none, the terminal's own sixteen colours, and 256. */
export type ColorLevel = 0 | 1 | 2;

/**
 * How much colour: a file gets none; then the flag decides, then `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`, then whether
 * it is a terminal.
 *
 * @param toFile output goes to the file of `--output`
 */
export function colorLevel(
  flag: boolean | undefined,
  { env, stdoutIsTerminal, stdoutIsFile }: Pick<Io, 'env' | 'stdoutIsTerminal' | 'stdoutIsFile'>,
  toFile = false,
): ColorLevel {
  if (toFile || stdoutIsFile) return 0;
  const level = /256|truecolor|24bit|direct/.test(`${env.TERM ?? ''} ${env.COLORTERM ?? ''}`) ? 2 : 1;
  if (flag !== undefined) return flag ? level : 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' || forced === '3' ? 2 : level;
  }
  if (env.TERM === 'dumb') return 0;
  return stdoutIsTerminal ? level : 0;
}
