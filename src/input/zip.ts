import type { Entry, ZipFile } from 'yauzl';
import { UnreadableError } from './input-document.ts';

/** A book has a few megabytes of text; what unpacks to more than this is no book. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** A zip archive: names of its files, and their bytes on demand. */
export interface Archive {
  readonly names: readonly string[];
  /** @throws UnreadableError where there is no such file, it is encrypted, or it is larger than it says */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/**
 * Opens a zip archive. What it may unpack to is bounded: by the sizes that it states, and no file may exceed its own.
 *
 * @throws UnreadableError where it is none, is cut off, or would unpack to more
 */
export async function openZip(bytes: Uint8Array): Promise<Archive> {
  const { fromBuffer } = (await import('yauzl')).default;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, opened) =>
      error === null ? resolve(opened) : reject(new UnreadableError('a zip archive that is damaged or cut off')),
    );
  });
  const entries = await entriesOf(zip);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new UnreadableError(`${name} is missing in it`);
      return unpacked(zip, entry);
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let size = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      size += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      if (size > MOST_UNPACKED || entries.size > MOST_ENTRIES) reject(new UnreadableError('unpacks to far more than a text has; not read'));
      else zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', () => reject(new UnreadableError('a zip archive that is damaged or cut off')));
    zip.readEntry();
  });
  return entries;
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new UnreadableError('is encrypted');
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => (error === null ? resolve(found) : reject(new UnreadableError('a zip archive that is damaged'))));
  });
  const parts: Buffer[] = [];
  try {
    for await (const part of stream) parts.push(Buffer.from(part));
  } catch {
    throw new UnreadableError(`${entry.fileName} in it is damaged, or larger than it says`);
  }
  return Buffer.concat(parts);
}
