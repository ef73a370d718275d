import type { Quote } from '../types.ts';
import { KINDS } from './counts.ts';
import { GoldError } from './gold.ts';

/**
 * Reads quotations as `extract` prints them in jsonl, by document.
 *
 * @throws GoldError where a line is none; its message begins with the line's number
 */
export function readRecords(source: string): Map<string, DocumentQuote[]> {
  const byDocument = new Map<string, DocumentQuote[]>();
  source.split(/\r\n?|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const record = recordOf(line);
    if (record === null) throw new GoldError(`${index + 1}: not a quotation as extract prints it in jsonl`);
    const own = byDocument.get(record.document);
    if (own === undefined) byDocument.set(record.document, [record]);
    else own.push(record);
  });
  return byDocument;
}

type DocumentQuote = Quote & { readonly document: string };
type Fields = Readonly<Record<string, unknown>>;

function recordOf(line: string): DocumentQuote | null {
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** All that is scored is there, and is what it should be. */
function isRecord(value: unknown): value is DocumentQuote {
  if (!isObject(value)) return false;
  const { document, rule, type, spans, speaker, addressee, cue } = value;
  if (typeof document !== 'string' || typeof rule !== 'string' || !KINDS.some((kind) => kind === type)) return false;
  if (!Array.isArray(spans) || spans.length === 0 || !spans.every(isSpan)) return false;
  return (cue == null || isSpan(cue)) && (speaker == null || isNamed(speaker)) && (addressee == null || isNamed(addressee));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown): boolean {
  return isObject(value) && Number.isInteger(value.start) && Number.isInteger(value.end);
}

/** Who is named, by what words. */
function isNamed(value: unknown): boolean {
  return isObject(value) && (value.name == null || typeof value.name === 'string') && (value.mention == null || isSpan(value.mention));
}
