import type { InputEvent } from '../input-document.ts';

/** A warning: the document is read all the same. */
export function guessedProblem(where: string, encoding: string): InputEvent {
  const message = encoding.startsWith('UTF-16') ? `no byte-order mark; read as ${encoding}` : `not valid UTF-8; read as ${encoding}`;
  return { problem: { where, message, fatal: false } };
}

export function noTextProblem(where: string, what: string): InputEvent {
  return { problem: { where, message: `${what} with no text in it`, fatal: true } };
}
