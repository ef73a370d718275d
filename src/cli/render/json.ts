import type { Renderer } from './renderer.ts';

/** JSON leaves U+2028, U+2029 and U+0085 as they are, and readers that split lines do not; a terminal obeys U+0080 to U+009F. */
export function escapedJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One object for the whole run, written as the documents come. */
export const jsonRenderer: Renderer = {
  begin: '{"schemaVersion":1,"documents":[\n',
  between: ',\n',
  document: ({ id, about }, { quotes, speakers }) => escapedJson({ id, ...about, quotes, speakers }),
  end: '\n]}\n',
  givesOffsets: true,
};
