import { aboutOf, bylineOf, oneLine } from '../about.ts';
import { decode } from '../decode.ts';
import { type About, type InputEvent, type InputOptions, type RawLines, UnreadableError } from '../input-document.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A line of more bytes than this is no article; a string could hardly hold it. */
const LONGEST = 400 * 1024 * 1024;

/** So many characters after its name the digits of an id end. */
const LONGEST_ID = 100;

/** Where a record keeps what is read. */
export type RecordFields = Pick<InputOptions, 'textField' | 'idField'>;

/**
 * Cuts a stream of bytes into pieces of whole lines, a piece for what a chunk completes: nothing waits for more to come. Holds
 * no more than a chunk and the longest line.
 *
 * @throws UnreadableError for a line that is too long to be held, and where the encoding has line ends of two bytes
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RawLines> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    if (number === 1 && length === 0 && isWide(chunk)) throw new UnreadableError('JSONL in UTF-16; save it as UTF-8');
    const end = lastLineEnd(chunk);
    if (end > 0) {
      const bytes = joined(held, length, chunk.subarray(0, end));
      yield { name, number, bytes };
      number += linesIn(bytes);
      held = [];
      length = 0;
    }
    if (end < chunk.length) held.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length > LONGEST) throw new UnreadableError(`line ${number} is longer than 400 MB`);
  }
  if (length > 0) yield { name, number, bytes: joined(held, length) };
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0x7b && second === 0) || (first === 0 && second === 0x7b);
}

/** A copy with a buffer of its own, so that another thread gets these bytes and no others. */
function joined(parts: readonly Uint8Array[], length: number, last: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = new Uint8Array(length + last.length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(last, at);
  return bytes;
}

/** Where the last whole line of a chunk ends, 0 where none does. A carriage return that comes last may be half of a line end. */
function lastLineEnd(chunk: Uint8Array): number {
  return Math.max(chunk.lastIndexOf(LINE_FEED), chunk.lastIndexOf(CARRIAGE_RETURN, -2)) + 1;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (const _ of linesAmong(bytes)) count++;
  return count;
}

/** Lines end in a line feed, a carriage return or both: in JSON neither stands for itself. */
function* linesAmong(bytes: Uint8Array): Generator<Uint8Array> {
  let feed = bytes.indexOf(LINE_FEED);
  let carriage = bytes.indexOf(CARRIAGE_RETURN);
  for (let start = 0; start < bytes.length; ) {
    if (feed >= 0 && feed < start) feed = bytes.indexOf(LINE_FEED, start);
    if (carriage >= 0 && carriage < start) carriage = bytes.indexOf(CARRIAGE_RETURN, start);
    const ends = carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed;
    const end = ends < 0 ? bytes.length : ends;
    yield bytes.subarray(start, end);
    start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
  }
}

/** One record a line; a record that cannot be read is named with its line and skipped. */
export function* recordsOf({ name, number, bytes }: RawLines, fields: RecordFields): Generator<InputEvent> {
  let line = number;
  for (const record of linesAmong(bytes)) {
    const event = recordOf(record, `${name}:${line}`, line === 1, fields);
    if (event !== null) yield event;
    line++;
  }
}

function recordOf(line: Uint8Array, where: string, first: boolean, { textField, idField }: RecordFields): InputEvent | null {
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
  const idOfRecord = typeof id === 'string' ? id : typeof id === 'number' ? digitsOf(id, idField, trimmed) : where;
  return { document: { id: idOfRecord, text, about: aboutRecord(fields) } };
}

/** A number as the record writes it: the ids of some services have more digits than a number of JavaScript holds. */
function digitsOf(id: number, field: string, json: string): string {
  if (!Number.isInteger(id) || Number.isSafeInteger(id)) return String(id);
  const name = JSON.stringify(field);
  for (let at = json.indexOf(name); at >= 0; at = json.indexOf(name, at + 1)) {
    const [, digits] = /^\s*:\s*(-?\d+)(?![\d.eE])/.exec(json.slice(at + name.length, at + name.length + LONGEST_ID)) ?? [];
    if (digits !== undefined && Number(digits) === id) return digits;
  }
  return String(id);
}

/** `title`, `byline` or `author`, `date`, `section`, where they are strings. */
function aboutRecord(fields: Readonly<Record<string, unknown>>): About {
  const string = (name: string) => (typeof fields[name] === 'string' ? oneLine(fields[name]) : undefined);
  return aboutOf({ title: string('title'), byline: bylineOf(string('byline') ?? string('author')), date: string('date'), section: string('section') });
}
