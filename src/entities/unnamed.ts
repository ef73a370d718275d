import { isPersonNoun } from '../lexicon/titles.ts';
import { MODIFIER, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { DocumentPeople } from './document-people.ts';

/** Somebody whom a sentence brings in without a name: token of the article, tokens of the description, its noun. */
export interface Unnamed {
  readonly token: number;
  readonly first: number;
  readonly last: number;
  readonly noun: string;
}

/** `A 29-year-old Ilmar harbour pilot` */
const LONGEST = 6;
/** `At a chandler’s on the quay, a pilot …` */
const LONGEST_OPENER = 14;
const ARTICLES = new Set(['a', 'an', 'one', 'another']);
const DESCRIBES = MODIFIER | Pos.verbPart;

/**
 * Those whom sentences are about without naming them: `A young pilot was late. “The fog was thick,” she said.` One pass over
 * the document; in marks and in headings nobody is brought in.
 */
export function unnamedOf({ reading, mentions }: DocumentPeople): readonly Unnamed[] {
  const { tokens, quoted, opens, heading, paragraphOf } = reading;
  const found: Unnamed[] = [];
  let opener = -1;
  let mention = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (opens[at] === 1) opener = at;
    if (!ARTICLES.has(tokens[at]?.lower ?? '') || quoted[at] === 1 || heading[paragraphOf[at] ?? 0] === 1) continue;
    while (mention < mentions.length && (mentions[mention]?.last ?? 0) <= opener) mention++;
    const named = mentions[mention];
    const placed = tokens[at - 1]?.lower === ',' && at - opener < LONGEST_OPENER && ((tokens[opener]?.pos ?? 0) & Pos.preposition) !== 0;
    if (at !== opener && !(placed && (named === undefined || named.first > at))) continue;
    const noun = headAfter(reading, at);
    if (noun >= 0) found.push({ token: at, first: at + 1, last: noun + 1, noun: tokens[noun]?.lower ?? '' });
  }
  return found;
}

/** The noun of one person that ends the words after the article at token `at`, where a sentence goes on about them; else -1. */
function headAfter({ tokens, quoted }: DocumentPeople['reading'], at: number): number {
  for (let noun = at + 1; noun <= at + LONGEST; noun++) {
    const token = tokens[noun];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || quoted[noun] === 1) return -1;
    const after = tokens[noun + 1];
    if (!token.capital && isPersonNoun(token.lower) && after !== undefined && endsNominal(after)) {
      // `A pilot, Ana Lund, was late`
      return after.lower === ',' && tokens[noun + 2]?.capital === true ? -1 : noun;
    }
    if (!token.capital && token.kind === 'word' && (token.pos & DESCRIBES) === 0) return -1;
  }
  return -1;
}

function endsNominal({
  lower,
  pos,
  kind,
  capital,
}: {
  readonly lower: string;
  readonly pos: number;
  readonly kind: string;
  readonly capital: boolean;
}): boolean {
  if (lower === ',' || lower === 'who') return true;
  return kind === 'word' && !capital && (pos & (TENSED | Pos.preposition | Pos.adverb)) !== 0;
}
