import { Command, Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import type { ExtractFlags } from './commands/extract.ts';
import type { InputFlags } from './commands/input-flags.ts';
import type { Io } from './io.ts';

const FORMATS = ['auto', 'table', 'json', 'jsonl'];
const INPUTS = ['auto', 'text', 'jsonl'];

/** Options of every command that reads documents. */
function reading(command: Command): Command {
  return command
    .argument('[FILE...]', 'files, folders, or - for standard input')
    .addOption(new Option('-i, --input <kind>', 'how to read the input').choices(INPUTS).default('auto'))
    .option('--text-field <name>', 'where a JSONL record keeps its text', 'text')
    .option('--id-field <name>', 'where a JSONL record keeps its id', 'id');
}

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

  reading(program.command('extract'))
    .description('find the quotations and who said them')
    .addOption(new Option('-f, --format <format>', 'how to print; auto is a table on a terminal, jsonl in a pipe').choices(FORMATS).default('auto'))
    .option('--nested', 'also give quotations inside quotations as records', false)
    .option('--color', 'use colour even where the output is no terminal')
    .option('--no-color', 'use no colour')
    .option('-q, --quiet', 'no summary and no warnings on standard error', false)
    .action(async (files: string[], flags: ExtractFlags) => {
      const { extract } = await import('./commands/extract.ts');
      finish(await extract(files, flags, io));
    });

  reading(program.command('text'))
    .description('print the plain text that the offsets point into')
    .option('--sentences', 'one sentence a line', false)
    .action(async (files: string[], flags: InputFlags & { readonly sentences: boolean }) => {
      const { text } = await import('./commands/text.ts');
      finish(await text(files, flags, io));
    });

  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => {
      const { schema } = await import('./commands/schema.ts');
      await schema(io);
    });
  return program;
}
