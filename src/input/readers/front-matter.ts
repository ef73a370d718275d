import { aboutOf, bylineOf } from '../about.ts';
import type { About } from '../input-document.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/;
/** The same in TOML. */
const TOML_BLOCK = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const TOML_FIELD = /^([A-Za-z][\w-]*)[ \t]*=(.*)$/;
/** `["Ana Lund", "Otto Bell"]` */
const LIST = /^\[(.*)\]$/;

/**
 * The lines between `---` (or `+++`) that head a Markdown file: `title`, `author` or `byline`, `date`, `section` or `category`. Only
 * plain `key: value` lines are read; nothing else of YAML or TOML is needed here.
 *
 * @returns what the lines say, and the text without them
 */
export function frontMatter(text: string): { readonly about: About; readonly body: string } {
  const toml = TOML_BLOCK.exec(text);
  const block = toml ?? BLOCK.exec(text);
  const field = toml === null ? FIELD : TOML_FIELD;
  const lines = block?.[1]?.split(/\r?\n/) ?? [];
  // a rule of dashes and prose below it is no front matter
  if (block === null || !lines.some((line) => field.test(line)) || (toml === null && lines.some((line) => line.trim() === '')))
    return { about: {}, body: text };
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, key = '', value = ''] = field.exec(line) ?? [];
    if (key !== '') fields.set(key.toLowerCase(), readValue(value.trim()));
  }
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find((value) => value !== undefined && value !== '');
  return {
    about: aboutOf({ title: first('title'), byline: bylineOf(first('byline', 'author')), date: first('date'), section: first('section', 'category') }),
    body: text.slice(block[0].length),
  };
}

function readValue(written: string): string {
  const list = LIST.exec(written)?.[1];
  return list === undefined
    ? unquoted(written)
    : list
        .split(',')
        .map((one) => unquoted(one.trim()))
        .join(', ');
}

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2');
