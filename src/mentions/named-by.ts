import type { Mention, Span } from '../types.ts';

/** The words by which a text names somebody, as records give them: with the description where the name follows one. */
export function namedBy({ span, described }: Mention): Span {
  return described ?? span;
}
