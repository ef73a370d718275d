import { decode, isBinary } from './decode.ts';
import { type InputKind, UnreadableError } from './input-document.ts';

const BY_ENDING: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  srt: 'text',
  vtt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  epub: 'epub',
  docx: 'docx',
};

/** The kind that a file's ending tells; null for another ending and for standard input. */
export function kindByEnding(name: string): InputKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? null : (BY_ENDING[ending] ?? null);
}

/** Enough of a file to tell what it is. */
export const HEAD_LENGTH = 65_536;

const OTHERS: readonly (readonly [what: string, begins: readonly number[]])[] = [
  ['a PDF file; convert it to text first', [0x25, 0x50, 0x44, 0x46]],
  ['an old Word file (.doc); save it as .docx or text first', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file; save it as .docx or text first', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a gzip archive; unpack it first', [0x1f, 0x8b]],
  ['text in UTF-32; save it as UTF-8', [0xff, 0xfe, 0, 0]],
  ['text in UTF-32; save it as UTF-8', [0, 0, 0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, begins: readonly number[]) => begins.every((byte, at) => bytes[at] === byte);

/** Does a zip archive begin here? */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** @throws UnreadableError for what is known to be no text: one line that says what it is and what to do */
export function refuseOthers(head: Uint8Array): void {
  for (const [what, begins] of OTHERS) if (startsWith(head, begins)) throw new UnreadableError(what);
}

/**
 * What a file is by how it begins.
 *
 * @param head its first bytes
 * @throws UnreadableError where it is none of the kinds
 */
export function kindByContent(head: Uint8Array): InputKind {
  refuseOthers(head);
  if (isZip(head)) {
    const names = new TextDecoder('latin1').decode(head);
    if (names.includes('application/epub+zip') || names.includes('META-INF/container.xml')) return 'epub';
    if (names.includes('word/') || names.includes('[Content_Types].xml')) return 'docx';
    throw new UnreadableError('a zip archive, neither EPUB nor DOCX; unpack it first');
  }
  if (isBinary(head)) throw new UnreadableError('a binary file, not text');
  const { text } = decode(head);
  if (looksLikeHtml(text)) return 'html';
  refuseOtherJson(text);
  if (looksLikeJsonl(text)) return 'jsonl';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

function looksLikeHtml(text: string): boolean {
  const begin = text.slice(0, 2000).trimStart();
  if (/^(?:<!doctype\s+html|<html\b|<head\b|<body\b|<article\b)/i.test(begin)) return true;
  // other XML gives its text too
  if (/^<(?:\?xml|svg)\b/i.test(begin)) return true;
  if (/^<!--/.test(begin)) return /<html\b/i.test(text.slice(0, 4000));
  if (/<p\b[^<>]{0,200}>/i.test(begin) && /<\/p>/i.test(begin)) return true;
  return /^<(?:div|p|section|main|h1|blockquote|meta|title)\b[^<>]*>/i.test(begin);
}

/** JSON that is not one record a line, and no text either. */
function refuseOtherJson(text: string): void {
  const begin = text.slice(0, 500);
  if (/^\s*\[\s*\{\s*"[^"\n]{1,80}"\s*:/.test(begin)) throw new UnreadableError('a JSON list; one record a line can be read: jq -c ".[]"');
  if (/^\s*\{[^\S\n]*\n\s*"[^"\n]{1,80}"\s*:/.test(begin)) throw new UnreadableError('JSON over several lines; one record a line can be read: jq -c .');
}

/** A whole object on the first line that is not blank. */
function looksLikeJsonl(text: string): boolean {
  const begin = text.trimStart();
  if (!begin.startsWith('{')) return false;
  const end = begin.search(/[\r\n]/);
  // a record longer than the head cannot be read here
  if (end < 0 && begin.length > HEAD_LENGTH / 2) return /^\{\s*"[^"\n]{1,80}"\s*:/.test(begin);
  try {
    const value: unknown = JSON.parse(end < 0 ? begin : begin.slice(0, end));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** What a file is beside what its ending says, where the difference matters: a warning, or null. */
export function doubtOf(head: Uint8Array, kind: InputKind): string | null {
  if (kind !== 'text' || isBinary(head)) return null;
  const { text } = decode(head);
  if (looksLikeHtml(text)) return 'reads like a page, and is taken for text as its ending says; to take the article out: --input html';
  return looksLikeJsonl(text) ? 'reads like JSONL, and is taken for one text as its ending says; to read its records: --input jsonl' : null;
}

const MARKDOWN_SIGNS = [
  /^#{1,4} +\S/m,
  /^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/m,
  /^> ?\S/m,
  /^ {0,3}(?:`{3}|~{3})/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,500}\)/,
  /(?:^|[\s(“"‘'])\*\*[^\s*][^*\n]{0,200}\*\*/m,
  /^---\r?\n(?:[\w-]+:[^\n]*\n)+---/,
];

/** Two signs of it, or a heading at the very beginning. */
function looksLikeMarkdown(text: string): boolean {
  if (/^\s*# +\S/.test(text)) return true;
  let signs = 0;
  for (const sign of MARKDOWN_SIGNS) if (sign.test(text)) signs++;
  return signs >= 2;
}
