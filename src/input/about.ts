import type { About } from './input-document.ts';

/** White space to one space; undefined where nothing is left. */
export function oneLine(words: string | null | undefined): string | undefined {
  const bare = (words ?? '').replace(/\s+/g, ' ').trim();
  return bare === '' ? undefined : bare;
}

/** A name without a leading `By`. */
export function bylineOf(words: string | null | undefined): string | undefined {
  return oneLine(oneLine(words)?.replace(/^(?:written\s+)?by[:\s]\s*/i, ''));
}

/** Leaves out the fields that have no value. */
export function aboutOf(fields: { readonly [Field in keyof About]?: string | undefined }): About {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
