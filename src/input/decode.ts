/** Text decoded from bytes, and the encoding where it had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: string | null;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes looked at to tell which side of a pair its NULs are on. */
const HEAD = 65_536;
/** A page names its encoding early. */
const DECLARED_WITHIN = 4096;

/** Bytes that no text has: a file with a NUL outside UTF-16 is binary, wherever the NUL stands. */
export function isBinary(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes) === null && unmarkedUtf16(bytes) === null && bytes.includes(0);
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** English in UTF-16 has a NUL in every other byte, on the one side or the other, and nowhere else. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = 0.4 * length;
  if (length < 4 || even + odd < most / 2) return null;
  if (even === 0 && odd > most / 2) return 'utf-16le';
  return odd === 0 && even > most / 2 ? 'utf-16be' : null;
}

/** What Windows-1252 has at 0x80 to 0x9F; Node before 23 reads these as control characters (nodejs/node#56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
  }
  const swapped = Uint8Array.from(bytes.subarray(0, bytes.length & ~1));
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    const high = swapped[at] ?? 0;
    swapped[at] = swapped[at + 1] ?? 0;
    swapped[at + 1] = high;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

/**
 * Decodes a file: UTF-8 and UTF-16 by their byte-order mark, which is left out; else by the encoding it declares; else
 * UTF-8; where that fails UTF-8 with signs for what is damaged, or Windows-1252. UTF-16 without a mark and these two are said
 * to be guessed.
 *
 * @param declared the encoding that a page names itself, if it does; one that nobody knows is passed over
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { text: decoded(bytes, mark), guessed: null };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { text: decoded(bytes, wide), guessed: wide.toUpperCase() };
  // a page that can be read byte by byte is not in UTF-16, whatever it says
  if (declared !== null && isKnown(declared) && !/^utf-?16/i.test(declared)) return { text: decoded(bytes, declared), guessed: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), guessed: null };
  } catch {
    return mostlyUtf8(bytes) ?? { text: decoded(bytes, 'windows-1252'), guessed: 'Windows-1252' };
  }
}

/** UTF-8 in which a few bytes are damaged, or whose last character is cut off: in another encoding hardly two bytes in a row are it. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let good = 0;
  let bad = 0;
  for (const [characters] of text.matchAll(/[^\u0000-\u007f]+/g)) {
    for (const character of characters) {
      if (character === '\ufffd') bad++;
      else good++;
    }
  }
  return good > bad ? { text, guessed: 'UTF-8' } : null;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** `<meta charset="…">`, `<meta http-equiv=… content="text/html; charset=…">`, `<?xml encoding="…"?>`; null where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const found = /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? /^\s*<\?xml\b[^<>]{0,100}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return found?.[1] ?? null;
}
