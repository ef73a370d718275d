import type { PageData, QuoteData, VoiceData } from '../page-data.ts';

let data: PageData | undefined;

/** Read when it is first asked for: the page is up before that. */
export function pageData(): PageData {
  data ??= JSON.parse(document.getElementById('data')?.textContent ?? '{"voices":[],"quotes":[],"rules":[]}') as PageData;
  return data;
}

export function quoteAt(number: number): QuoteData | undefined {
  return pageData().quotes[number];
}

export function voiceOf(quote: QuoteData): VoiceData | undefined {
  return pageData().voices[quote.voice];
}

/** The quotation that an element of the text belongs to: the first where several share it. */
export function numberOf(element: Element): number | null {
  const numbers = element.closest('[data-q]')?.getAttribute('data-q');
  return numbers === null || numbers === undefined ? null : Number.parseInt(numbers, 10);
}

/** All pieces of a quotation, its speaker and its cue. */
export function piecesOf(number: number): NodeListOf<Element> {
  return document.querySelectorAll(`[data-q~="${number}"]`);
}
