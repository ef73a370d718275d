import type { Extraction, Quote, QuoteSpeaker, Span, Speaker } from '../../src/index.ts';

type Loose = Partial<Omit<Quote, 'spans' | 'cue' | 'speaker'>> & {
  readonly id: string;
  /** Pieces of the text, in its order. */
  readonly content: readonly string[];
  readonly by?: string | null;
  readonly mention?: string;
  readonly cue?: string;
  readonly nameConfidence?: number;
};

/** `Otto Bell warned that the ice was thin`: a record that a reader should check. */
export const DOUBTFUL: Loose = {
  id: 'q2',
  type: 'indirect',
  by: 'Otto Bell',
  content: ['that the ice was thin'],
  mention: 'Otto Bell',
  cue: 'warned',
  confidence: 0.6,
  nameConfidence: 0.7,
};

/** The extraction that a test says, found in the text by its words. */
export function extractionOf(text: string, quotes: readonly Loose[]): Extraction {
  const records = quotes.map((quote) => recordOf(text, quote));
  const speakers = new Map<string, Speaker & { quotes: string[] }>();
  for (const { id, speaker } of records) {
    if (speaker === null || speaker.id === null) continue;
    const known = speakers.get(speaker.id) ?? { id: speaker.id, name: speaker.name, aliases: [], kind: 'person', anonymous: false, role: null, quotes: [] };
    known.quotes.push(id);
    speakers.set(speaker.id, known);
  }
  return { quotes: records, speakers: [...speakers.values()] };
}

function recordOf(text: string, { content, by = 'Ana Lund', mention, cue, nameConfidence = 0.9, ...rest }: Loose): Quote {
  const [first] = content;
  const start = text.indexOf(first ?? '');
  let from = start;
  const spans = content.map((piece) => {
    const span = spanOf(text, piece, from);
    from = span.end;
    return { ...span, text: piece };
  });
  const speaker: QuoteSpeaker = {
    id: by === null ? null : `s-${by}`,
    name: by,
    kind: by === null ? null : 'person',
    anonymous: false,
    role: null,
    confidence: nameConfidence,
    mention: mention === undefined ? null : { ...spanOf(text, mention, 0), text: mention },
  };
  return {
    type: 'direct',
    text: content.join(' … '),
    spans,
    speaker: by === null && mention === undefined ? null : speaker,
    cue: cue === undefined ? null : { ...spanOf(text, cue, 0), text: cue, lemma: null },
    addressee: null,
    paragraph: 0,
    sentence: 0,
    confidence: 0.9,
    rule: 'report-that',
    ...rest,
  };
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}
