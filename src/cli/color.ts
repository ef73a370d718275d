import type { Io } from './io.ts';

/** chalk's level: the flag first, then `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`, then whether it is a terminal. */
export function colorLevel(flag: boolean | undefined, { env, stdoutIsTerminal }: Io): 0 | 1 {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  if (env.TERM === 'dumb') return 0;
  return stdoutIsTerminal ? 1 : 0;
}
