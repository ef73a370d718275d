import type { Quote, TextSpan } from '../../types.ts';

/** A part of a quotation as a reader sees it: words said, the cue, the one spoken to, or the gap between two pieces. */
export interface Part {
  readonly what: 'content' | 'cue' | 'addressee' | 'gap';
  readonly text: string;
}

const overlaps = (spans: readonly TextSpan[], other: TextSpan) => spans.some(({ start, end }) => start < other.end && other.start < end);

/** Content, cue and addressee in the order in which the text has them: `“The tide,” ‹said› “waits for nobody.”` */
export function partsInOrder({ spans, cue, addressee }: Quote): Part[] {
  const parts: (TextSpan & Pick<Part, 'what'>)[] = spans.map((span) => ({ ...span, what: 'content' }));
  const loose: Part[] = [];
  if (cue !== null) {
    if (overlaps(spans, cue)) loose.push({ what: 'cue', text: cue.text });
    else parts.push({ ...cue, what: 'cue' });
  }
  const to = addressee?.mention ?? null;
  if (to !== null && !overlaps(parts, to)) parts.push({ ...to, what: 'addressee' });
  parts.sort((a, b) => a.start - b.start);
  const ordered: Part[] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (before?.what === 'content' && part.what === 'content' && before.end < part.start) ordered.push({ what: 'gap', text: '…' });
    ordered.push(part);
  });
  return [...ordered, ...loose];
}
