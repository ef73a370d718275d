import type { EntityKind, QuotationType, Span } from '../types.ts';
import { type GoldDocument, GoldError, type GoldQuotation } from './gold.ts';

const TYPES: readonly unknown[] = ['direct', 'mixed', 'indirect'];
const KINDS: readonly unknown[] = ['person', 'group', 'organization', 'document'];

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Spans as `[[start, end], …]` or `[{"start", "end"}, …]`. */
function spansIn(fields: Fields, field: string, length: number): Span[] {
  const value = fields[field] ?? [];
  if (!Array.isArray(value)) throw new GoldError(`“${field}” is not a list of [start, end]`);
  return value.map((one: unknown) => {
    const [start, end] = Array.isArray(one) ? one : isObject(one) ? [one.start, one.end] : [];
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new GoldError(`“${field}” is not a list of [start, end]`);
    if (start < 0 || end > length || start > end) throw new GoldError(`“${field}” holds [${start}, ${end}], which is outside of the text`);
    return { start, end };
  });
}

function stringsIn(fields: Fields, field: string): string[] {
  const value = fields[field] ?? [];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new GoldError(`“${field}” is not a list of names`);
  return value;
}

function isOneOf<T extends string>(value: unknown, known: readonly unknown[]): value is T {
  return known.includes(value);
}

function quotationOf(value: unknown, index: number, length: number, aliasesOf: ReadonlyMap<string, readonly string[]>): GoldQuotation {
  if (!isObject(value)) throw new GoldError('not an object');
  const content = spansIn(value, 'content', length);
  if (content.length === 0) throw new GoldError('no “content”');
  const { type, kind, or } = value;
  if (type !== undefined && !isOneOf<QuotationType>(type, TYPES)) throw new GoldError(`“type” is none of ${TYPES.join(', ')}`);
  if (kind != null && !isOneOf<EntityKind>(kind, KINDS)) throw new GoldError(`“kind” is none of ${KINDS.join(', ')}`);
  if (or !== undefined && !Array.isArray(or)) throw new GoldError('“or” is not a list of contents');
  const names = nameOf(value, aliasesOf);
  const [addresseeName, ...addresseeNames] = stringsIn(value, 'addressee');
  return {
    id: typeof value.id === 'string' ? value.id : String(index + 1),
    content,
    ...(or === undefined ? {} : { or: or.map((other: unknown) => spansIn({ or: other }, 'or', length)) }),
    ...(type === undefined ? {} : { type }),
    cue: spansIn(value, 'cue', length),
    speaker: spansIn(value, 'speaker', length),
    addressee: [],
    via: [],
    ...names,
    ...(addresseeName === undefined ? {} : { addresseeName, addresseeNames }),
    ...(kind == null ? {} : { kind }),
    ...(value.anonymous === true ? { anonymous: true } : {}),
    optional: value.optional === true,
  };
}

/** `names` as they stand; `speakerName` with its aliases, where the document lists who speaks. */
function nameOf(value: Fields, aliasesOf: ReadonlyMap<string, readonly string[]>): Pick<GoldQuotation, 'name' | 'names'> {
  const [name, ...names] = stringsIn(value, 'names');
  if (name !== undefined) return { name, names };
  const { speakerName } = value;
  const aliases = typeof speakerName === 'string' ? aliasesOf.get(speakerName) : undefined;
  // a document without a list of entities names its speakers by numbers, `_` those whom nobody can tell
  if (typeof speakerName !== 'string' || aliases === undefined || speakerName.startsWith('_')) return {};
  return { name: speakerName, names: aliases };
}

/**
 * Reads one line of a gold file: `{"id", "text", "quotes": [{"type", "content", "cue", "speaker", "names"}], "marked",
 * "entities"}`; see docs/evaluate.md.
 *
 * @throws GoldError where it is no such record
 */
export function goldOfLine(line: string, fallbackId: string): GoldDocument {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new GoldError('not a JSON record');
  }
  if (!isObject(record)) throw new GoldError('not a JSON object');
  const { id, text, quotes } = record;
  if (typeof text !== 'string') throw new GoldError('no “text”');
  if (!Array.isArray(quotes)) throw new GoldError('no “quotes”');
  const entities = record.entities === undefined ? undefined : entitiesOf(record.entities);
  const quotations = quotes.map((quote: unknown, index) => {
    try {
      return quotationOf(quote, index, text.length, entities ?? new Map());
    } catch (error) {
      if (error instanceof GoldError) throw new GoldError(`quotation ${index + 1}: ${error.message}`);
      throw error;
    }
  });
  const marked = record.marked === undefined ? undefined : spansIn(record, 'marked', text.length);
  const gold = { text, quotations, ...(marked === undefined ? {} : { marked }), ...(entities === undefined ? {} : { entities }) };
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : fallbackId, gold };
}

function entitiesOf(value: unknown): Map<string, readonly string[]> {
  if (!isObject(value)) throw new GoldError('“entities” is not an object of names and their aliases');
  return new Map(Object.keys(value).map((name) => [name, stringsIn(value, name)]));
}
