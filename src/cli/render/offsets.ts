import type { OffsetUnit } from '../options/output.ts';

const ASCII = /^[\u0000-\u007f]*$/;

/**
 * The same value with every `start` and `end` in it counted in another unit.
 *
 * @param text the document's text, which UTF-16 offsets in `value` point into
 */
export function inUnit<Value>(value: Value, text: string, unit: OffsetUnit): Value {
  if (unit === 'utf16' || ASCII.test(text)) return value;
  const counts = unit === 'byte' ? byteCounts(text) : codepointCounts(text);
  return counted(value, counts) as Value;
}

/** The UTF-16 offset at which so many units stand before; the text's length where it has fewer. */
export function offsetIn(text: string, offset: number, unit: OffsetUnit): number {
  if (unit === 'utf16' || ASCII.test(text)) return Math.min(offset, text.length);
  const counts = unit === 'byte' ? byteCounts(text) : codepointCounts(text);
  const at = counts.findIndex((count) => count >= offset);
  return at < 0 ? text.length : at;
}

function counted(value: unknown, counts: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => counted(item, counts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, (key === 'start' || key === 'end') && typeof item === 'number' ? counts[item] : counted(item, counts)]),
  );
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many characters stand before each UTF-16 offset; within a pair, those before the pair. */
function codepointCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    counts[at] = count;
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) counts[++at] = count;
    count++;
  }
  counts[text.length] = count;
  return counts;
}

/** How many bytes of UTF-8 stand before each UTF-16 offset; half a pair alone is written as U+FFFD, three bytes. */
function byteCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    counts[at] = count;
    const unit = text.charCodeAt(at);
    if (unit < 0x80) count++;
    else if (unit < 0x800) count += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) {
      counts[++at] = count;
      count += 4;
    } else count += 3;
  }
  counts[text.length] = count;
  return counts;
}
