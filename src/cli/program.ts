import { Command } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { commandOf } from './command.ts';
import { extract } from './commands/extract.ts';
import { schema } from './commands/schema.ts';
import { text } from './commands/text.ts';
import type { Io } from './io.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS = [extract, text, schema];

/** The command line. Each command's code is loaded when it is called. */
export function programOf(io: Io, finish: (code: number) => void): Command {
  let written = Promise.resolve();
  const program = new Command('quotes')
    .description('Who said what, in this text? Finds quotations and their speakers.')
    .version(about.version, '-V, --version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        written = written.then(() => io.write(text));
      },
      writeErr: (text) => io.warn(text.trimEnd()),
      getOutHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const definition of COMMANDS) {
    const command = commandOf(definition, io, finish).copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}
