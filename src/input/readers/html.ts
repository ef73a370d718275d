import { declaredEncoding, decode } from '../decode.ts';
import { readArticle } from '../html/article.ts';
import type { InputEvent } from '../input-document.ts';
import { guessedProblem, noTextProblem } from './problems.ts';

/** A page as one document: the text of its article. */
export async function readHtml(bytes: Uint8Array, name: string): Promise<InputEvent[]> {
  const { text: html, guessed } = decode(bytes, declaredEncoding(bytes));
  const { text, marked, about, whole } = await readArticle(html);
  const events: InputEvent[] = guessed === null ? [] : [guessedProblem(name, guessed)];
  if (text.trim() === '') return [...events, noTextProblem(name, 'a page')];
  if (whole) events.push({ problem: { where: name, message: 'too large a page to tell the article from the rest; read whole', fatal: false } });
  events.push({ document: { id: name, text, marked, about } });
  return events;
}
