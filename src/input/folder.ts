import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { InputEvent, InputOptions } from './input-document.ts';
import { kindByEnding } from './input-kind.ts';
import { reasonOf } from './reason.ts';

export type FolderEntry = { readonly file: string } | Extract<InputEvent, { readonly problem: unknown }>;

type Globs = (path: string) => boolean;

/** Tells a folder apart from others, by whatever path it is reached. */
export function folderKey({ dev, ino }: { readonly dev: number; readonly ino: number }): string {
  return `${dev}:${ino}`;
}

/** A glob without a slash is asked of the name, one with a slash of the path below the folder. */
async function globsOf(patterns: readonly string[] | undefined): Promise<Globs | null> {
  if (patterns === undefined || patterns.length === 0) return null;
  const { default: picomatch } = await import('picomatch');
  const named = patterns.filter((pattern) => !pattern.includes('/'));
  const paths = patterns.filter((pattern) => pattern.includes('/')).map((pattern) => pattern.replace(/^\.?\//, ''));
  const byName = named.length === 0 ? () => false : picomatch(named, { basename: true });
  const byPath = paths.length === 0 ? () => false : picomatch(paths);
  return (path) => byName(path) || byPath(path);
}

/**
 * The files of a folder and of the folders in it, in the order of their names. Names that begin with a dot are passed
 * over, and so is a symbolic link back to a folder that it stands in.
 *
 * @param above keys of the folder and of those around it
 */
export async function* filesOfFolder(folder: string, options: InputOptions, above: readonly string[]): AsyncGenerator<FolderEntry> {
  const include = await globsOf(options.include);
  const exclude = await globsOf(options.exclude);
  yield* filesBelow(folder, above, (path) => relative(folder, path).split(sep).join('/'), include, exclude);
}

async function* filesBelow(
  folder: string,
  above: readonly string[],
  below: (path: string) => string,
  include: Globs | null,
  exclude: Globs | null,
): AsyncGenerator<FolderEntry> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    yield { problem: { where: folder, message: reasonOf(entries), fatal: true } };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (exclude?.(below(path)) === true) continue;
    const found = entry.isSymbolicLink() || entry.isDirectory() ? await stat(path).catch((error: unknown) => error) : null;
    const asked = include === null ? kindByEnding(entry.name) !== null : include(below(path));
    if (found instanceof Error) {
      // it may have been a folder, where nothing says that it is no text
      if (asked || (include === null && !entry.name.includes('.'))) yield { problem: { where: path, message: reasonOf(found), fatal: true } };
    } else if (isFolder(found)) {
      const key = folderKey(found);
      if (!above.includes(key)) yield* filesBelow(path, [...above, key], below, include, exclude);
      // a pipe in a folder would be waited for
    } else if (asked && isFile(found ?? entry)) yield { file: path };
  }
}

function isFile(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'isFile' in found && typeof found.isFile === 'function' && found.isFile() === true;
}

function isFolder(found: unknown): found is { readonly dev: number; readonly ino: number } {
  return typeof found === 'object' && found !== null && 'isDirectory' in found && typeof found.isDirectory === 'function' && found.isDirectory() === true;
}
