import type { InputDocument, InputEvent, InputOptions, InputProblem } from '../../src/input/input-document.ts';
import { readDocuments } from '../../src/input/read-documents.ts';

/** What paths and standard input come to. */
export interface Read {
  readonly documents: readonly InputDocument[];
  readonly problems: readonly InputProblem[];
  /** `WHERE: MESSAGE`, a warning with a `?` before it. */
  readonly lines: readonly string[];
}

export async function readAll(paths: readonly string[], options: Partial<InputOptions> = {}, stdin: Uint8Array = new Uint8Array()): Promise<Read> {
  async function* chunks() {
    // in small pieces, as pipes give it
    for (let at = 0; at < stdin.length; at += 1000) yield stdin.subarray(at, at + 1000);
  }
  const events: InputEvent[] = [];
  for await (const event of readDocuments(paths, chunks(), { input: 'auto', textField: 'text', idField: 'id', ...options })) events.push(event);
  const problems = events.flatMap((event) => ('problem' in event ? [event.problem] : []));
  return {
    documents: events.flatMap((event) => ('document' in event ? [event.document] : [])),
    problems,
    lines: problems.map(({ where, message, fatal }) => `${fatal ? '' : '?'}${where}: ${message}`),
  };
}

/** Reads one input from standard input. */
export async function readOne(content: string | Uint8Array, input: InputOptions['input'] = 'auto'): Promise<Read> {
  return readAll(['-'], { input }, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** The text of the one document that the input comes to. Throws where it comes to none. */
export async function textOf(content: string | Uint8Array, input: InputOptions['input'] = 'auto'): Promise<string> {
  const { documents, lines } = await readOne(content, input);
  const [document] = documents;
  if (document === undefined) throw new Error(lines.join('; '));
  return document.text;
}
