/** A name, a path, a command: `lamp.light()`, `npm install`. */
const WORDS = /^[\p{L}\p{N} ._/@#:+*-]{1,60}(?:\(\))?$/u;

/**
 * Does what is set as code inside a line read as words of its sentence? Else it is left out: marks in code are none of the
 * writer’s, and signs say nothing.
 */
export function readsAsWords(code: string): boolean {
  return WORDS.test(code);
}
