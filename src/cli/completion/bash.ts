import { type CommandWords, flagsOf, type OptionWords, quoted } from './words.ts';

/** What follows an option: its words; files where it takes one; else nothing. */
function offered(value: OptionWords['value']): string {
  if (value === 'file') return ';;';
  return value === 'free' || value === 'none' ? "files='' ;;" : `words=${quoted(value.join(' '))} files='' ;;`;
}

/** A script for bash: `source <(quotes completion bash)`. Where it offers no word of its own, bash offers files. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  // options that are followed by the same share a line
  const after = new Map<string, string[]>();
  for (const { name, options } of commands) {
    for (const option of options.filter(({ value }) => value !== 'none')) {
      const line = offered(option.value);
      after.set(line, [...(after.get(line) ?? []), ...flagsOf(option).map((flag) => quoted(`${name} ${flag}`))]);
    }
  }
  const within = commands.map(({ name, options, argument }) => {
    const flags = quoted(options.flatMap(flagsOf).join(' '));
    return `        ${name}) if [[ $current == -* ]]; then words=${flags}; else ${argument === 'file' ? ':' : offered(argument).replace(' ;;', '')}; fi ;;`;
  });
  const names = commands.map(({ name }) => name);
  return `# Completion of quotes for bash: source <(quotes completion bash)
_quotes() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' word words='' files=yes
  # bash takes --format=csv apart at the sign
  if [[ $current == = ]]; then current=''; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case "$command $previous" in
${[...after].map(([line, flags]) => `    ${flags.join('|')}) ${line}`).join('\n')}
    *)
      case $command in
${within.join('\n')}
        *) words=${quoted([...names, '--help', '--version'].join(' '))} ;;
      esac ;;
  esac
  COMPREPLY=()
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ -z $files ]] && compopt +o default +o bashdefault 2> /dev/null
  return 0
}
complete -o bashdefault -o default -F _quotes quotes
`;
}
