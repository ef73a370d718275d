import type { InputEvent } from '../input-document.ts';

/** A warning: the document is read all the same. */
export function guessedProblem(where: string, encoding: string): InputEvent {
  return { problem: { where, message: guessedMessage(encoding), fatal: false } };
}

/** What is said of an encoding that had to be guessed. */
export function guessedMessage(encoding: string): string {
  if (encoding === 'UTF-8') return 'some bytes are not valid UTF-8, and stand as \ufffd';
  return encoding.startsWith('UTF-16') ? `no byte-order mark; read as ${encoding}` : `not valid UTF-8; read as ${encoding}`;
}

export function noTextProblem(where: string, what: string): InputEvent {
  return { problem: { where, message: `${what} with no text in it`, fatal: true } };
}

/** A warning: there is a document, and nothing in it. */
export function emptyProblem(where: string): InputEvent {
  return { problem: { where, message: 'empty', fatal: false } };
}
