import { Argument, Command, type Option } from 'commander';
import { type Io, NothingToRead } from './io.ts';

/**
 * Does a command's work.
 *
 * @param args what stands on the command line beside options
 * @param line the whole command line, which the command is one of
 * @returns the exit code
 */
export type Action<Flags> = (args: readonly string[], flags: Flags, io: Io, line: Command) => Promise<number>;

/** One command of the command line. What it says of itself is light; `action` loads the code that does the work. */
export interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  /** As commander writes them: `[FILE...]`, `<GOLD>`; with what they are, and which words alone they can be. */
  readonly arguments: readonly (readonly [form: string, description: string, choices?: readonly string[]])[];
  readonly options: readonly Option[];
  /** Command lines shown below the help, each with what it does; a test runs every one. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (command: Command, io: Io) => Promise<number>;
}

/** A definition whose action takes the flags that its options give. */
export function defineCommand<Flags extends object>(
  definition: Omit<CommandDefinition, 'run'> & { readonly action: () => Promise<Action<Flags>> },
): CommandDefinition {
  const { action, ...rest } = definition;
  return { ...rest, run: async (command, io) => (await action())(command.args, command.opts<Flags>(), io, command.parent ?? command) };
}

/** The commander command of a definition; `finish` takes the exit code. */
export function commandOf(definition: CommandDefinition, io: Io, finish: (code: number) => void): Command {
  const command = new Command(definition.name).description(definition.description);
  for (const [form, description, choices] of definition.arguments) {
    const argument = new Argument(form, description);
    command.addArgument(choices === undefined ? argument : argument.choices(choices));
  }
  for (const option of definition.options) command.addOption(option);
  if (definition.examples.length > 0) command.addHelpText('after', `\n${examplesText(definition)}`);
  return command.action(async () => {
    try {
      finish(await definition.run(command, io));
    } catch (error) {
      if (!(error instanceof NothingToRead)) throw error;
      io.warn(`Usage: quotes ${definition.name} ${command.usage()}\n${examplesText(definition)}`);
      throw error;
    }
  });
}

function examplesText({ examples }: CommandDefinition): string {
  return ['Examples:', ...examples.flatMap(([line, does]) => [`  # ${does}`, `  $ ${line}`])].join('\n');
}
