/** Text decoded from bytes, and the encoding where it had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: string | null;
}

/** Bytes that no text has: a file with a NUL outside UTF-16 is binary. */
export function isBinary(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes) === null && bytes.subarray(0, 65_536).includes(0);
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Decodes a file: UTF-8 and UTF-16 by their byte-order mark, which is left out; else UTF-8; where that fails
 * Windows-1252, which is said to be guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === 'utf-16be') {
    const swapped = Uint8Array.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)));
    for (let at = 0; at + 1 < swapped.length; at += 2) {
      const high = swapped[at] ?? 0;
      swapped[at] = swapped[at + 1] ?? 0;
      swapped[at + 1] = high;
    }
    return { text: new TextDecoder('utf-16le').decode(swapped), guessed: null };
  }
  if (mark !== null) return { text: new TextDecoder(mark).decode(bytes), guessed: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), guessed: null };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'Windows-1252' };
  }
}
