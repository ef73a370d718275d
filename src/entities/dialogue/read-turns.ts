import { nounClass } from '../../lexicon/titles.ts';
import type { Mention, Passage, Quotation, Token } from '../../types.ts';
import type { Gender } from '../entity.ts';
import type { Reading } from '../reading.ts';
import { pronounOf } from './pronouns.ts';
import { Clue, type ClueKind, Gap, type GapKind, type Turn } from './turn.ts';

/** What the resolver must know of people to read the clue of a turn. */
export interface Known {
  /** Persons that may be meant by a mention that is a name, likeliest first. */
  namedBy(mention: Mention): readonly number[];
  /** The person that a nominal describes. */
  describedBy(mention: Mention): number;
  readonly narrator: number;
}

interface ClueRead {
  readonly clue: ClueKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly named: readonly number[];
  readonly described: number;
}

const NO_CLUE: ClueRead = { clue: Clue.none, gender: null, plural: false, named: [], described: -1 };

function clueOf(reading: Reading, mention: Mention | null, known: Known): ClueRead {
  if (mention === null) return NO_CLUE;
  const head = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind === 'name') {
    const named = known.namedBy(mention);
    return named.length > 0 ? { ...NO_CLUE, clue: Clue.named, named } : { ...NO_CLUE, clue: Clue.nominal, described: known.describedBy(mention) };
  }
  if (mention.kind === 'pronoun') {
    const read = pronounOf(head);
    if (read === null) return NO_CLUE;
    if (read.first && !read.plural && known.narrator >= 0) return { ...NO_CLUE, clue: Clue.named, named: [known.narrator] };
    return { ...NO_CLUE, clue: Clue.pronoun, gender: read.gender, plural: read.plural };
  }
  const noun = nounClass(head);
  return { clue: Clue.nominal, gender: noun?.gender ?? null, plural: noun?.plural === true, named: [], described: known.describedBy(mention) };
}

/** Reads quotations, in document order, as turns. */
export function readTurns(reading: Reading, quotations: readonly Quotation[], passages: readonly Passage[], known: Known): Turn[] {
  const turns: Turn[] = [];
  const continued = new Set(passages.filter((passage) => passage.continues !== null).map((passage) => passage.start));
  for (const quotation of quotations) {
    const pieces = quotation.content.map((span) => [tokenFrom(reading.tokens, span.start), tokenFrom(reading.tokens, span.end)] as const);
    const first = pieces[0]?.[0] ?? 0;
    const last = pieces[pieces.length - 1]?.[1] ?? first;
    const paragraph = reading.paragraphOf[Math.min(first, reading.tokens.length - 1)] ?? 0;
    const clue = clueOf(reading, quotation.speaker, known);
    const addressee = quotation.addressee?.kind === 'name' ? (known.namedBy(quotation.addressee)[0] ?? -1) : -1;
    const previous = turns[turns.length - 1];
    const opensOpen = continued.has(quotation.content[0]?.start ?? -1);
    const gap = previous === undefined ? Gap.far : opensOpen ? Gap.continued : gapOf(reading, previous, paragraph);
    const end = reading.firstOf[paragraph + 1] ?? reading.tokens.length;
    turns.push({
      index: turns.length,
      paragraph,
      first,
      last,
      pieces,
      ...clue,
      addressee,
      gap,
      verb: quotation.cue?.lemma ?? null,
      question: asks(reading, last),
      lead: first - (reading.firstOf[paragraph] ?? 0) > 1,
      tail: end - last > 1,
    });
  }
  return turns;
}

function gapOf(reading: Reading, previous: Turn, paragraph: number): GapKind {
  const from = reading.paragraphOf[Math.max(0, previous.last - 1)] ?? previous.paragraph;
  const distance = paragraph - from;
  if (distance <= 0) return Gap.same;
  for (let between = from + 1; between <= paragraph && distance < 8; between++) if (reading.heading[between] === 1) return Gap.far;
  if (distance === 1) return Gap.next;
  if (distance === 2) return Gap.one;
  return distance <= 5 ? Gap.few : Gap.far;
}

/** Does the content that ends before token `last` end in a question? */
function asks(reading: Reading, last: number): boolean {
  for (let at = last - 1; at > last - 4; at--) if (reading.tokens[at]?.lower === '?') return true;
  return false;
}

/** Index of the first token at or after offset `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
