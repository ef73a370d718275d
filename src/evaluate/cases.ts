import type { GoldDocument } from './gold.ts';
import { parseInline } from './inline.ts';

const BORDER = /^---[ \t]*$/;

/**
 * Reads a file of texts with inline marks. Texts stand between lines `---`; lines that begin with `# ` before a text head
 * it, and the first of them is how it is called.
 *
 * @param name how texts are called that no line heads: `name:LINE`, or `name` where it is the only one
 * @throws GoldError where a text cannot be read; the message names the line of the file
 */
export function readCases(source: string, name: string): GoldDocument[] {
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
    const id = title ?? (blocks.length === 1 ? name : `${name}:${first + from}`);
    return [{ id, gold: parseInline(body, first + from) }];
  });
}
