import { aboutOf, bylineOf, oneLine } from '../about.ts';
import { decode } from '../decode.ts';
import type { About, InputEvent, InputOptions } from '../input-document.ts';

const LINE_FEED = 10;

/** One record a line; a record that cannot be read is named with its line and skipped. */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, name: string, options: InputOptions): AsyncGenerator<InputEvent> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    const event = recordOf(line, `${name}:${number}`, number === 1, options);
    if (event !== null) yield event;
  }
}

/** Splits a stream of bytes at line feeds; holds no more than the longest line. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      parts.push(chunk.subarray(start, end));
      yield Buffer.concat(parts);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

function recordOf(line: Uint8Array, where: string, first: boolean, { textField, idField }: InputOptions): InputEvent | null {
  const problem = (message: string): InputEvent => ({ problem: { where, message, fatal: true } });
  const { text: json, guessed } = decode(line);
  if (guessed !== null) return problem('not valid UTF-8');
  const trimmed = (first ? json.replace(/^\uFEFF/, '') : json).trim();
  if (trimmed === '') return null;
  let record: unknown;
  try {
    record = JSON.parse(trimmed);
  } catch (error) {
    return problem(`not a JSON record: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return problem('not a JSON object');
  const fields = record as Readonly<Record<string, unknown>>;
  const text = fields[textField];
  if (text === undefined) return problem(`no field “${textField}”`);
  if (typeof text !== 'string') return problem(`the field “${textField}” is not a string`);
  const id = fields[idField];
  return { document: { id: typeof id === 'string' || typeof id === 'number' ? String(id) : where, text, about: aboutRecord(fields) } };
}

/** `title`, `byline` or `author`, `date`, `section`, where they are strings. */
function aboutRecord(fields: Readonly<Record<string, unknown>>): About {
  const string = (name: string) => (typeof fields[name] === 'string' ? oneLine(fields[name]) : undefined);
  return aboutOf({ title: string('title'), byline: bylineOf(string('byline') ?? string('author')), date: string('date'), section: string('section') });
}
