import type { DomElement } from './dom.ts';

const EMPHASIS = /^(?:strong|b|em|i)$/;
/** An answer goes on in words of its own: `<b>Who?</b> asked Otto` does not. */
const OPENS_ANSWER = /^\s*$|^\s+["“‘(…]?\p{Lu}/u;

/** `<p><b>Did you sleep?</b> I did not.</p>`, `<p><i>Did you sleep?</i></p>`: a paragraph begins with a question set apart from the answer. */
export function setsQuestion(element: DomElement): boolean {
  const { localName, parentNode, nextSibling, textContent } = element;
  if (!EMPHASIS.test(localName) || !(textContent ?? '').trim().endsWith('?')) return false;
  let first = parentNode?.firstChild ?? null;
  if (first !== null && first !== element && (first.textContent ?? '').trim() === '') first = first.nextSibling;
  return first === element && (nextSibling === null || OPENS_ANSWER.test(nextSibling.textContent ?? ''));
}
