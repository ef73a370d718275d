import type { GoldDocument } from './gold.ts';
import { parseInline } from './inline.ts';

const BORDER = /^---[ \t]*$/;

/** One text of a file, with its marks still in it. */
export interface CaseSource {
  readonly id: string;
  readonly source: string;
  /** Number of its first line in the file. */
  readonly line: number;
}

/**
 * The texts with inline marks that a file holds. They stand between lines `---`; lines that begin with `# ` before a text head
 * it, and the first of them is how it is called.
 *
 * @param name how texts are called that no line heads: `name:LINE`, or `name` where it is the only one
 */
export function casesIn(source: string, name: string): CaseSource[] {
  const lines = source.replace(/^\uFEFF/, '').split('\n');
  const blocks: { lines: string[]; first: number }[] = [{ lines: [], first: 1 }];
  lines.forEach((line, index) => {
    if (BORDER.test(line.replace(/\r$/, ''))) blocks.push({ lines: [], first: index + 2 });
    else blocks[blocks.length - 1]?.lines.push(line);
  });
  return blocks.flatMap(({ lines: own, first }) => {
    let from = 0;
    while (own[from]?.trim() === '' && from < own.length) from++;
    const head = from;
    while (own[from]?.startsWith('# ')) from++;
    const title = head < from ? (own[head] ?? '').slice(2).trim() : null;
    while (own[from]?.trim() === '' && from < own.length) from++;
    const body = own.slice(from).join('\n').trim();
    if (body === '' && title === null) return [];
    const line = first + from;
    return [{ id: title ?? (blocks.length === 1 ? name : `${name}:${line}`), source: body, line }];
  });
}

/**
 * Reads a file of texts with inline marks, all of them.
 *
 * @throws InlineError where one cannot be read
 */
export function readCases(source: string, name: string): GoldDocument[] {
  return casesIn(source, name).map(({ id, source: own, line }) => ({ id, gold: parseInline(own, line) }));
}
