import { Command, type Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { commandOf } from './command.ts';
import { completion } from './commands/completion.ts';
import { evaluate } from './commands/evaluate.ts';
import { extract } from './commands/extract.ts';
import { report } from './commands/report.ts';
import { schema } from './commands/schema.ts';
import { speakers } from './commands/speakers.ts';
import { text } from './commands/text.ts';
import { verify } from './commands/verify.ts';
import type { Io } from './io.ts';
import { printable } from './render/printable.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS = [extract, speakers, report, text, evaluate, verify, schema, completion];

/** The command line. Each command's code is loaded when it is called. */
export function programOf(io: Io, finish: (code: number) => void): Command {
  const program = new Command('quotes')
    .description('Who said what, in this text? Finds quotations and their speakers.')
    .version(about.version, '-V, --version')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.write(text),
      writeErr: (text) => io.warn(text.trimEnd()),
      outputError: (message, write) => write(errorLine(message)),
      getOutHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ optionDescription, subcommandTerm })
    .addHelpText('after', '\nquotes COMMAND --help tells more of a command, with examples.');
  for (const definition of COMMANDS) program.addCommand(commandOf(definition, io, finish).copyInheritedSettings(program));
  return program;
}

/** A command with what it reads: that it has options goes without saying, and on one line more is told of it. */
function subcommandTerm(command: Command): string {
  return `${command.name()} ${command
    .usage()
    .replace(/^\[options\]/, '')
    .trim()}`.trim();
}

/** What an option does, its choices without quotes, and its default where that says something. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const shown = typeof defaultValue === 'string' || (typeof defaultValue === 'number' && defaultValue > 0);
  const more = [...(argChoices === undefined ? [] : [argChoices.join(', ')]), ...(shown ? [`default ${defaultValue}`] : [])];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

/** commander's message on one line: `quotes: unknown option '--nestd' (did you mean --nested?)` */
function errorLine(message: string): string {
  const line = printable(message.trim().replace(/(?<!\s)\s*\n\s*/g, ' '));
  return line.replace(/^error: /, 'quotes: ').replace(/\(Did you mean/, '(did you mean');
}
