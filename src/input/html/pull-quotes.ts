import type { DomDocument, DomElement } from './dom.ts';

const PULLED = '[class*="pull"]';
const NAMED = /pull-?_?quote/i;
const SOURCES = 'cite, footer, figcaption, [class*="citation"], [class*="attribution"]';

const lettersOf = (words: string | null) => (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Takes out the sentences that are set large beside the text they are taken from. One that stands nowhere else is kept. */
export function removePullQuotes(document: DomDocument): void {
  const pulled = [...document.querySelectorAll(PULLED)].filter((element) => NAMED.test(element.getAttribute('class') ?? ''));
  if (pulled.length === 0) return;
  const page = lettersOf((document.body ?? document).textContent);
  for (const element of pulled) {
    const words = wordsOf(element);
    const first = words === '' ? -1 : page.indexOf(words);
    if (words === '' || page.indexOf(words, first + words.length) >= 0) element.remove();
  }
}

/** Without the line that says whose words they are. */
function wordsOf(element: DomElement): string {
  const source = element.querySelector(SOURCES);
  const all = lettersOf(element.textContent);
  const own = lettersOf(source?.textContent ?? '');
  return own !== '' && all.endsWith(own) ? all.slice(0, -own.length) : all;
}
