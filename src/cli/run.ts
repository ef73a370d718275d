import { CommanderError } from 'commander';
import { type Io, UsageError } from './io.ts';
import { programOf } from './program.ts';
import { printable } from './render/printable.ts';

/** Exit codes of the contract. */
export const Exit = { done: 0, partly: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs one command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code: 0 done, 1 some input failed, 2 wrong usage or nothing could be done, 130 interrupted
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = Exit.done;
  const program = programOf(io, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      await io.write(program.helpInformation());
      return Exit.usage;
    }
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.usage;
    io.warn(`quotes: ${printable(error instanceof Error ? error.message : String(error))}`);
    return error instanceof UsageError ? Exit.usage : Exit.partly;
  }
  if (io.signal.aborted) return io.signal.reason === 'interrupted' ? Exit.interrupted : Exit.done;
  return code;
}
