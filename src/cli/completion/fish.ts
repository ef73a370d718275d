import type { CommandWords, OptionWords } from './words.ts';

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function specOf({ short, long, description, value }: OptionWords): string {
  const names = [...(short === null ? [] : [`-s ${short.slice(1)}`]), ...(long === null ? [] : [`-l ${long.slice(2)}`])].join(' ');
  const takes = value === 'none' ? '' : value === 'file' ? ' -r -F' : value === 'free' ? ' -x' : ` -x -a ${quoted(value.join(' '))}`;
  return `${names}${takes} -d ${quoted(description)}`;
}

/** A script for fish: `quotes completion fish | source`, or a file in `~/.config/fish/completions`. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, options, argument }) => {
    const within = `complete -c quotes -n '__fish_seen_subcommand_from ${name}'`;
    const rest = argument === 'file' ? [] : [`${within} -f${typeof argument === 'string' ? '' : ` -a ${quoted(argument.join(' '))}`}`];
    return [
      `complete -c quotes -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...rest,
      ...options.map((option) => `${within} ${specOf(option)}`),
    ];
  });
  return `# Completion of quotes for fish: quotes completion fish | source
complete -c quotes -n __fish_use_subcommand -s h -l help -d 'display help'
complete -c quotes -n __fish_use_subcommand -s V -l version -d 'output the version number'
${lines.join('\n')}
`;
}
