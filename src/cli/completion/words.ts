import type { Command, Option } from 'commander';

/** What may follow an option or stand as an argument: one of these words, a file, anything, or nothing. */
export type Value = readonly string[] | 'file' | 'free' | 'none';

export interface OptionWords {
  /** `-f`, `--format`, as far as it has them. */
  readonly short: string | null;
  readonly long: string | null;
  readonly description: string;
  readonly value: Value;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  readonly argument: Value;
}

const FILE = /file|folder|path|gold|quotes|source/i;

function optionWords(option: Option): OptionWords {
  const name = /[<[]([^<[>\]]+)[>\]]/.exec(option.flags)?.[1];
  const value = option.argChoices ?? (name === undefined ? 'none' : FILE.test(name) ? 'file' : 'free');
  return { short: option.short ?? null, long: option.long ?? null, description: option.description, value };
}

/** Every word that can stand on the command line, read from commander's own definitions. */
export function commandWords(program: Command): CommandWords[] {
  return program.commands.map((command) => {
    const argument = command.registeredArguments[0];
    return {
      name: command.name(),
      description: command.description(),
      options: command.createHelp().visibleOptions(command).map(optionWords),
      argument: argument === undefined ? 'none' : (argument.argChoices ?? 'file'),
    };
  });
}

export const flagsOf = ({ short, long }: OptionWords): string[] => [short, long].filter((flag) => flag !== null);

/** A word in single quotes for a shell that knows no escape inside them. */
export const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
