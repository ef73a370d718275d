import { type CommandWords, type OptionWords, quoted } from './words.ts';

const plain = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');

function after(value: OptionWords['value']): string {
  if (value === 'none') return '';
  if (value === 'file') return ':file:_files';
  return value === 'free' ? ':value:' : `:value:(${value.join(' ')})`;
}

function specOf({ short, long, description, value }: OptionWords): string {
  const rest = `[${plain(description)}]${after(value)}`;
  if (short === null || long === null) return quoted(`${short ?? long}${rest}`);
  return `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(rest)}`;
}

/** A script for zsh: a file `_quotes` in a folder of `$fpath`, or `source <(quotes completion zsh)` after `compinit`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, options, argument }) => {
    const rest = argument === 'none' ? [] : [quoted(argument === 'file' ? '*:file:_files' : `1${after(argument)}`)];
    return `        ${name}) _arguments ${[...options.map(specOf), ...rest].join(' \\\n          ')} ;;`;
  });
  return `#compdef quotes
# Completion of quotes for zsh: source <(quotes completion zsh)
_quotes() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${plain(description)}`)}`).join('\n')}
  )
  _arguments -C '(-h --help)'{-h,--help}'[display help]' '(-V --version)'{-V,--version}'[output the version number]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _quotes ]; then _quotes "$@"; else compdef _quotes quotes; fi
`;
}
