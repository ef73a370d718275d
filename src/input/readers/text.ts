import { decode } from '../decode.ts';
import type { InputEvent } from '../input-document.ts';
import { guessedProblem } from './problems.ts';

/** A whole file as one document, decoded. */
export function readText(bytes: Uint8Array, name: string): InputEvent[] {
  const { text, guessed } = decode(bytes);
  return [...(guessed === null ? [] : [guessedProblem(name, guessed)]), { document: { id: name, text } }];
}
