import type { Extraction, Quote, Span, TextSpan } from '../../src/types.ts';

/** Offsets that lie in the text and hold something. */
function isInside({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

function* faultsOfSpan(text: string, span: TextSpan | null | undefined, what: string): Generator<string> {
  if (span == null) return;
  if (!isInside(span, text.length)) yield `${what} ${span.start}–${span.end} does not lie in the text`;
  else if (text.slice(span.start, span.end) !== span.text) yield `${what} ${span.start}–${span.end} is not the slice`;
}

function* faultsOfQuote(text: string, quote: Quote): Generator<string> {
  const { spans, cue, speaker, addressee, via, explanation } = quote;
  if (spans.length === 0) yield 'no span';
  for (const [at, span] of spans.entries()) {
    yield* faultsOfSpan(text, span, `span ${at}`);
    if (span.start < (spans[at - 1]?.end ?? 0)) yield `span ${at} begins before the one before it ends`;
  }
  yield* faultsOfSpan(text, cue, 'cue');
  yield* faultsOfSpan(text, speaker?.mention, 'mention');
  yield* faultsOfSpan(text, addressee?.mention, 'addressee');
  yield* faultsOfSpan(text, via?.mention, 'via');
  for (const { saw } of explanation?.steps ?? []) for (const span of saw) yield* faultsOfSpan(text, span, 'what a step saw');
  for (const share of [quote.confidence, speaker?.confidence ?? 0]) if (!(share >= 0 && share <= 1)) yield `confidence ${share}`;
  for (const count of [quote.paragraph, quote.sentence]) if (!Number.isInteger(count) || count < 0) yield `paragraph or sentence ${count}`;
  if (/[\n\r\t]/.test(quote.text)) yield 'its text for reading breaks the line';
}

/** What is said twice among ids. */
function* twice(ids: readonly string[], what: string): Generator<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield `two ${what} have the id ${id}`;
    seen.add(id);
  }
}

/**
 * What of an extraction breaks the contract, a line each; nothing where all is well.
 *
 * @param text the text that it is of
 */
export function* faultsOf(text: string, { quotes, speakers }: Extraction): Generator<string> {
  const ofQuotes = new Map(quotes.map((quote) => [quote.id, quote]));
  const ofSpeakers = new Set(speakers.map(({ id }) => id));
  yield* twice(
    quotes.map(({ id }) => id),
    'quotations',
  );
  yield* twice(
    speakers.map(({ id }) => id),
    'speakers',
  );
  let last = 0;
  for (const quote of quotes) {
    for (const fault of faultsOfQuote(text, quote)) yield `${quote.id} (${quote.rule}): ${fault}`;
    const parent = quote.parent === undefined ? undefined : ofQuotes.get(quote.parent);
    if (quote.parent !== undefined && parent?.nested?.includes(quote.id) !== true) yield `${quote.id}: its parent ${quote.parent} does not know it`;
    const start = quote.spans[0]?.start ?? 0;
    if (quote.parent === undefined) {
      if (start < last) yield `${quote.id} begins before the quotation before it`;
      last = start;
    }
    const who = quote.speaker?.id;
    if (who != null && !ofSpeakers.has(who)) yield `${quote.id}: nobody has the id ${who}`;
  }
  for (const speaker of speakers) for (const id of speaker.quotes) if (ofQuotes.get(id)?.speaker?.id !== speaker.id) yield `${speaker.id} does not say ${id}`;
}
