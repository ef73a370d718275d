import { existsSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { type Io, OutputError, UsageError } from './io.ts';
import { programOf } from './program.ts';
import { printable } from './render/printable.ts';

/** Exit codes of the contract. */
const Exit = { done: 0, partly: 1, usage: 2, interrupted: 130 } as const;

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
  const line = argv[0] === 'help' && argv[1] !== undefined ? helpOn(argv[1], program) : argv;
  const interrupted = () => io.signal.aborted && io.signal.reason === 'interrupted';
  try {
    if (argv.length === 0) {
      io.warn(program.helpInformation().trimEnd());
      return Exit.usage;
    }
    await program.parseAsync(line, { from: 'user' });
  } catch (error) {
    if (interrupted()) return Exit.interrupted;
    if (error instanceof OutputError && error.closed) return Exit.done;
    if (error instanceof CommanderError) {
      // whoever names a file alone most likely wants what is in it
      if (error.code === 'commander.unknownCommand' && existsSync(line[0] ?? '')) io.warn(`quotes: to read it: quotes extract ${printable(line[0] ?? '')}`);
      return error.exitCode === 0 ? Exit.done : Exit.usage;
    }
    io.warn(`quotes: ${printable(error instanceof Error ? error.message : String(error))}`);
    return error instanceof UsageError || (error instanceof OutputError && !error.begun) ? Exit.usage : Exit.partly;
  }
  if (interrupted()) return Exit.interrupted;
  return io.signal.aborted ? Exit.done : code;
}

/** What prints the help of a command, and names it where it is none. */
function helpOn(name: string, program: Command): string[] {
  if (name === 'help') return ['help'];
  return program.commands.some((command) => command.name() === name) ? [name, '--help'] : [name];
}
