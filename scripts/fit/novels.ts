// The novels of PDNC as what confidences are counted on and held against: which words refer to a speaker, and whether a record has them.
import { readFileSync } from 'node:fs';
import type { GoldQuotation, GoldText } from '../../src/evaluate/gold.ts';
import { goldOfLine } from '../../src/evaluate/gold-lines.ts';
import { trimmed } from '../../src/evaluate/spans.ts';
import { type Truth, truthOf } from '../../src/evaluate/trust.ts';
import type { Quote, Span } from '../../src/types.ts';

/** How a speaker is referred to: `explicit` by name, `anaphoric` otherwise, `implicit` not at all; in the annotators' copy of the words. */
interface Referred {
  readonly quoteType: string;
  readonly referring: string;
}

export interface Novel {
  readonly id: string;
  readonly gold: GoldText;
  /** By id of quotation. */
  readonly referred: ReadonlyMap<string, Referred>;
}

/** So many characters beside a quotation may its speaker be referred to. */
const REACH = 400;
const LETTER = /[\p{L}\p{N}]/u;

/** All novels of a folder of corpora, by id. */
export function novelsOf(folder: string): Novel[] {
  return readFileSync(`${folder}/pdnc.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, gold } = goldOfLine(line, '');
      const { quotes } = JSON.parse(line) as { quotes: readonly (Referred & { readonly id: string })[] };
      return { id, gold, referred: new Map(quotes.map((quote) => [quote.id, quote])) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Letters and digits in small letters, and where each stands: the annotators' copy has neither line ends nor apostrophes nor periods. */
function lettersOf(text: string, start: number, end: number): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (let at = Math.max(0, start); at < Math.min(text.length, end); at++) {
    const sign = text[at] ?? '';
    if (!LETTER.test(sign)) continue;
    letters += sign.toLowerCase().slice(0, 1);
    places.push(at);
  }
  return { letters, places };
}

/** Where the words that refer to the speaker stand, the nearest such words outside of what is said; null where they are not near. */
function referringAt(text: string, { content }: GoldQuotation, referring: string): Span | null {
  const first = content[0]?.start ?? 0;
  const last = content[content.length - 1]?.end ?? 0;
  const wanted = lettersOf(referring, 0, referring.length).letters;
  if (wanted === '') return null;
  const { letters, places } = lettersOf(text, first - REACH, last + REACH);
  let nearest: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    const isWords = !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
    if (!isWords || content.some((piece) => piece.start < end && start < piece.end)) continue;
    const distance = Math.min(...content.map((piece) => (piece.start >= end ? piece.start - end : start - piece.end)).map(Math.abs));
    if (distance < least) {
      least = distance;
      nearest = { start, end };
    }
  }
  return nearest;
}

/**
 * Whether what each record says is so. Its mention must stand in the words that refer to the speaker (`she said softly`); where there
 * are none, or they are not found, who it is decides.
 */
export function truthInNovel({ gold, referred }: Novel, quotes: readonly Quote[]): Truth[] {
  // which quotation each one meets, and whether the name is right, whatever its mention
  const bare = { ...gold, quotations: gold.quotations.map((quotation) => ({ ...quotation, speaker: [] })) };
  const met = truthOf(
    bare,
    quotes.map((quote) => (quote.speaker == null ? quote : { ...quote, speaker: { ...quote.speaker, mention: null } })),
  );
  return met.map((truth, index) => {
    if (truth.gold === null) return truth;
    const { quoteType, referring } = referred.get(truth.gold.id) ?? { quoteType: 'implicit', referring: '' };
    const mention = quotes[index]?.speaker?.mention ?? null;
    const words = quoteType === 'implicit' ? null : referringAt(gold.text, truth.gold, referring);
    const right =
      words !== null
        ? mention !== null && isWithin(trimmed(gold.text, mention), words)
        : quoteType === 'implicit'
          ? mention === null || truth.named === true
          : mention !== null && truth.named === true;
    return right ? truth : { right: false, named: null, gold: null };
  });
}

function isWithin(one: Span, other: Span): boolean {
  return other.start <= one.start && one.end <= other.end;
}
