import { aboutOf, bylineOf } from '../about.ts';
import type { About } from '../input-document.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/;

/**
 * The lines between `---` that head a Markdown file: `title`, `author` or `byline`, `date`, `section` or `category`. Only
 * plain `key: value` lines are read; nothing else of YAML is needed here.
 *
 * @returns what the lines say, and the text without them
 */
export function frontMatter(text: string): { readonly about: About; readonly body: string } {
  const block = BLOCK.exec(text);
  const lines = block?.[1]?.split(/\r?\n/) ?? [];
  // a rule of dashes and prose below it is no front matter
  if (block === null || !lines.some((line) => FIELD.test(line)) || lines.some((line) => line.trim() === '')) return { about: {}, body: text };
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, key = '', value = ''] = FIELD.exec(line) ?? [];
    if (key !== '') fields.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find((value) => value !== undefined && value !== '');
  return {
    about: aboutOf({ title: first('title'), byline: bylineOf(first('byline', 'author')), date: first('date'), section: first('section', 'category') }),
    body: text.slice(block[0].length),
  };
}
