import type { Span } from '../types.ts';
import type { Mark } from './mark.ts';

/** Words of the text that the page marks: a piece of a quotation, or the words outside of it that tell who speaks. */
export interface Annotation extends Span {
  readonly part: 'content' | 'mention' | 'cue' | 'addressee';
  /** The quotation that it belongs to. */
  readonly mark: Mark;
  /** Others that the same words serve. */
  readonly others: readonly Mark[];
  /** The piece that the quotation begins with. */
  readonly first: boolean;
}

const ORDER = { content: 0, mention: 1, cue: 2, addressee: 3 } as const;

/** What begins first is opened first, then what is longer, then content before what stands in it. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end || ORDER[a.part] - ORDER[b.part] || a.mark.number - b.mark.number;
}

/** All that is to be marked in a document, in the order of the text. Words that serve several quotations stand once. */
export function annotationsOf(marks: readonly Mark[]): Annotation[] {
  const found: Annotation[] = [];
  const beside = new Map<string, Annotation & { readonly others: Mark[] }>();
  for (const mark of marks) {
    const { spans, speaker, cue, addressee } = mark.quote;
    spans.forEach(({ start, end }, piece) => {
      if (end > start) found.push({ start, end, part: 'content', mark, others: [], first: piece === 0 });
    });
    const parts = [
      ['mention', speaker?.mention],
      ['cue', cue],
      ['addressee', addressee?.mention],
    ] as const;
    for (const [part, span] of parts) {
      if (span === null || span === undefined || span.end <= span.start) continue;
      // only what stands outside of the quotation's own marks
      if (spans.some((own) => own.start < span.end && span.start < own.end)) continue;
      const key = `${part} ${span.start} ${span.end}`;
      const before = beside.get(key);
      if (before !== undefined) before.others.push(mark);
      else beside.set(key, { start: span.start, end: span.end, part, mark, others: [], first: false });
    }
  }
  return [...found, ...beside.values()].sort(compareAnnotations);
}
