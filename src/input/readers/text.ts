import { decode } from '../decode.ts';
import type { InputEvent } from '../input-document.ts';
import { emptyProblem, guessedProblem } from './problems.ts';

/** A whole file as one document, decoded. */
export function readText(bytes: Uint8Array, name: string): InputEvent[] {
  const { text, guessed } = decode(bytes);
  if (text.trim() === '') return [emptyProblem(name), { document: { id: name, text } }];
  return [...(guessed === null ? [] : [guessedProblem(name, guessed)]), { document: { id: name, text } }];
}
