import type { Resolution, Resolved } from '../entities/entity.ts';
import { namedBy } from '../mentions/named-by.ts';
import { indexAt } from '../text/position.ts';
import type {
  Cue,
  Explanation,
  Extraction,
  ExtractOptions,
  Mention,
  Quotation,
  Quote,
  QuoteAddressee,
  QuoteSpeaker,
  Sentence,
  Span,
  Speaker,
  TextDocument,
  TextSpan,
} from '../types.ts';
import type { Around } from './around.ts';
import { aroundAll, confidenceOf } from './confidence.ts';
import { nameConfidenceOf } from './name-confidence.ts';
import { quoteText } from './quote-text.ts';

/** What the stages found. `quotations` and the lists of `resolution` run parallel. */
export interface Findings {
  readonly document: TextDocument;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly resolution: Resolution;
  /** What is quoted inside the marks of others, and by whom: `parent` counts through the `quotations` above and then through these. */
  readonly inside?: { readonly quotations: readonly Quotation[]; readonly resolution: Resolution };
}

/**
 * What the stages found, as the contract gives it out.
 *
 * @param explain says why, of each quotation that is given
 */
export function recordsOf(
  { document, sentences, quotations, resolution, inside }: Findings,
  { nested = false }: ExtractOptions,
  explain?: (quotation: Quotation, index: number, quote: Quote) => Explanation,
): Extraction {
  const { text, paragraphs } = document;
  const all = inside === undefined ? quotations : [...quotations, ...inside.quotations];
  const ids = idsOf(all);
  const children = childrenOf(all, ids);
  const quotes: Quote[] = [];
  const give = (quotation: Quotation, index: number, at: number, { speakers, addressees, vias }: Resolution, around: Around) => {
    const start = quotation.content[0]?.start ?? 0;
    const inner = children.get(index);
    const via = vias[at];
    const quote: Quote = {
      id: ids[index] ?? '',
      type: quotation.type,
      text: quoteText(text, quotation.type, quotation.content),
      spans: quotation.content.map((span) => slice(text, span)),
      speaker: speakerOf(quotation, speakers[at], around),
      ...(quotation.via === null ? {} : { via: { mention: slice(text, namedBy(quotation.via)), name: via?.entity?.name ?? null } }),
      cue: quotation.cue === null ? null : cueOf(text, quotation.cue),
      addressee: addresseeOf(text, quotation.addressee, addressees[at]),
      paragraph: indexAt(paragraphs, start),
      sentence: indexAt(sentences, start),
      confidence: confidenceOf(quotation, index, around),
      rule: quotation.rule,
      ...(inner === undefined ? {} : { nested: inner }),
      ...(quotation.parent === null ? {} : { parent: ids[quotation.parent] ?? '' }),
    };
    quotes.push(explain === undefined ? quote : { ...quote, explanation: explain(quotation, index, quote) });
  };
  const around = aroundAll(text, quotations, resolution.speakers);
  quotations.forEach((quotation, index) => {
    if (quotation.parent === null || nested) give(quotation, index, index, resolution, around);
  });
  if (inside === undefined || !nested) return { quotes, speakers: speakersOf(quotes, resolution) };
  const aroundInside = aroundAll(text, all, [...resolution.speakers, ...inside.resolution.speakers]);
  inside.quotations.forEach((quotation, at) => {
    give(quotation, quotations.length + at, at, inside.resolution, aroundInside);
  });
  // what is inside begins after what is around it
  quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return { quotes, speakers: speakersOf(quotes, inside.resolution) };
}

/** Ids of what is nested in each quotation, by its index. */
function childrenOf(quotations: readonly Quotation[], ids: readonly string[]): Map<number, string[]> {
  const children = new Map<number, string[]>();
  quotations.forEach(({ parent }, index) => {
    if (parent === null) return;
    const own = children.get(parent);
    if (own === undefined) children.set(parent, [ids[index] ?? '']);
    else own.push(ids[index] ?? '');
  });
  return children;
}

/** `q1`, `q2` … in document order; what is nested in `q2` is `q2.1`, `q2.2` …. */
function idsOf(quotations: readonly Quotation[]): string[] {
  const ids: string[] = [];
  let outer = 0;
  quotations.forEach(({ parent }, index) => {
    if (parent === null) ids[index] = `q${++outer}`;
  });
  const inner = new Map<string, number>();
  for (let rest = quotations.length, before = -1; rest > 0 && rest !== before; ) {
    before = rest;
    rest = 0;
    quotations.forEach(({ parent }, index) => {
      if (parent === null || ids[index] !== undefined) return;
      const of = ids[parent];
      if (of === undefined) {
        rest++;
        return;
      }
      const count = (inner.get(of) ?? 0) + 1;
      inner.set(of, count);
      ids[index] = `${of}.${count}`;
    });
  }
  return ids;
}

function cueOf(text: string, { span: { start, end }, lemma }: Cue): Quote['cue'] {
  return { start, end, text: text.slice(start, end), lemma };
}

function slice(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

function speakerOf(quotation: Quotation, resolved: Resolved | undefined, { text, talk }: Around): QuoteSpeaker | null {
  const mention = quotation.speaker;
  const entity = resolved?.entity ?? null;
  if (mention === null && entity === null) return null;
  return {
    id: entity?.id ?? null,
    name: entity?.name ?? null,
    kind: entity?.kind ?? null,
    anonymous: entity?.anonymous ?? false,
    role: entity?.role ?? null,
    confidence: resolved === undefined ? 0 : nameConfidenceOf(quotation, resolved, text, talk),
    mention: mention === null ? null : slice(text, namedBy(mention)),
  };
}

function addresseeOf(text: string, mention: Mention | null, resolved: Resolved | undefined): QuoteAddressee | null {
  if (mention === null) return null;
  return { id: resolved?.entity?.id ?? null, name: resolved?.entity?.name ?? null, mention: slice(text, namedBy(mention)) };
}

function speakersOf(quotes: readonly Quote[], { entities }: Resolution): Speaker[] {
  const said = new Map<string, string[]>();
  for (const { id, speaker } of quotes) {
    if (speaker === null || speaker.id === null) continue;
    const own = said.get(speaker.id);
    if (own === undefined) said.set(speaker.id, [id]);
    else own.push(id);
  }
  return entities.flatMap(({ id, name, aliases, kind, anonymous, role }) => {
    const own = said.get(id);
    return own === undefined ? [] : [{ id, name, aliases, kind, anonymous, role, quotes: own }];
  });
}
