import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { MODIFIER, NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Token } from '../types.ts';
import { complementEnd } from './complement.ts';
import type { DocumentPeople } from './document-people.ts';
import type { Described } from './sources.ts';

/** Somebody whom a sentence brings in without a name: token of the article, tokens of the description, its noun. */
export interface Unnamed extends Described {
  readonly token: number;
  /** `The mayor laughed`: one who was told of before. */
  readonly definite: boolean;
}

/** `A 29-year-old Ilmar harbour pilot` */
const LONGEST = 6;
/** `At a chandler’s on the quay, a pilot …` */
const LONGEST_OPENER = 14;
const ARTICLES = new Set(['a', 'an', 'one', 'another']);
const SEVERAL = new Set('two three four five six several some many most both dozens hundreds thousands'.split(' '));
const OURS = new Set(['my', 'our']);
const THEIRS = new Set(['his', 'her', 'their']);
const OPENS_OTHERWISE = NOUN | Pos.adjective | Pos.determiner | Pos.pronoun | Pos.possessive | Pos.number;
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
    if (quoted[at] === 1 || heading[paragraphOf[at] ?? 0] === 1) continue;
    const { lower, pos } = tokens[at] as Token;
    if ((pos & (Pos.determiner | Pos.pronoun)) === 0 || !ARTICLES.has(lower)) {
      // `Analysts at the bank were late`, `Two pilots had seen it`, `My father was a pilot`
      const placed = at !== opener && tokens[at - 1]?.lower === ',' && at - opener < LONGEST_OPENER && ((tokens[opener]?.pos ?? 0) & Pos.preposition) !== 0;
      if ((at !== opener && !placed) || (pos & OPENS_OTHERWISE) === 0) continue;
      const noun =
        isSeveral(lower) && endsAt(reading, at)
          ? at
          : SEVERAL.has(lower)
            ? headAfter(reading, at, isSeveral)
            : OURS.has(lower) || lower === 'the'
              ? headAfter(reading, at)
              : THEIRS.has(lower)
                ? answering(tokens, headAfter(reading, at))
                : // `Local residents were angry`
                  (pos & (Pos.adjective | Pos.noun)) !== 0 && (pos & (Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction)) === 0
                  ? headAfter(reading, at, isSeveral)
                  : -1;
      if (noun >= 0)
        found.push({ token: at, definite: lower === 'the', first: lower === 'the' ? at + 1 : at, head: noun, last: complementEnd(tokens, noun + 1) });
      continue;
    }
    while (mention < mentions.length && (mentions[mention]?.last ?? 0) <= opener) mention++;
    const named = mentions[mention];
    const placed = tokens[at - 1]?.lower === ',' && at - opener < LONGEST_OPENER && ((tokens[opener]?.pos ?? 0) & Pos.preposition) !== 0;
    if (at !== opener && !(placed && (named === undefined || named.first > at)) && !isMet(reading, opener, at)) continue;
    const noun = headAfter(reading, at);
    if (noun >= 0) found.push({ token: at, definite: false, first: at + 1, head: noun, last: complementEnd(tokens, noun + 1) });
  }
  return found;
}

/** `Her husband disagrees. “…” he says`, not `Her husband died in May. “…” he says`: the noun at `head`, where who it stands for speaks up; else -1. */
function answering(tokens: readonly Token[], head: number): number {
  const verb = head < 0 ? undefined : tokens[afterRelative(tokens, head + 1)];
  return verb !== undefined && (verb.pos & TENSED) !== 0 && reportingForm(verb.lower) !== undefined ? head : -1;
}

const LONGEST_RELATIVE = 16;

/** `Her brother, who also works there, nodded`: past the relative clause at token `at`. */
function afterRelative(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== ',' || tokens[at + 1]?.lower !== 'who') return at;
  for (let close = at + 2; close < at + LONGEST_RELATIVE && tokens[close]?.kind !== undefined; close++) if (tokens[close]?.lower === ',') return close + 1;
  return at;
}

const MET = /^(?:met|spoke|spoken|talked|called|rang|phoned|interviewed)$/;
const LONGEST_MEETING = 7;

/** `I’ve just spoken to a woman with two dogs. She told me …`: whom the writer has met, before the article at token `at`. */
function isMet({ tokens }: DocumentPeople['reading'], opener: number, at: number): boolean {
  if (at - opener > LONGEST_MEETING) return false;
  const verb = /^(?:to|with)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (verb <= opener || !MET.test(tokens[verb]?.lower ?? '')) return false;
  for (let before = opener; before < verb; before++) if (/^(?:i|we|i've|we've)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
}

/** `pilots`, not `reports` */
function isSeveral(lower: string): boolean {
  const known = nounClass(lower);
  return known?.kind === 'group' && known.plural === true;
}

function endsAt({ tokens }: DocumentPeople['reading'], noun: number): boolean {
  const after = tokens[noun + 1];
  const own = tokens[noun];
  return after !== undefined && (endsNominal(after) || (own !== undefined && goesOn(own, after)));
}

/** `Friends describe …`: the plain form of a verb after a noun in the plural. */
function goesOn({ lower }: Token, after: Token): boolean {
  return lower.endsWith('s') && after.kind === 'word' && !after.capital && (after.pos & Pos.verbBase) !== 0 && (after.pos & (NOUN | Pos.adjective)) === 0;
}

/** The noun of one person that ends the words after the article at token `at`, where a sentence goes on about them; else -1. */
function headAfter({ tokens, quoted }: DocumentPeople['reading'], at: number, isNoun = isPersonNoun): number {
  for (let noun = at + 1; noun <= at + LONGEST; noun++) {
    const token = tokens[noun];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || quoted[noun] === 1) return -1;
    const after = tokens[noun + 1];
    if (!token.capital && isNoun(token.lower) && after !== undefined && (endsNominal(after) || goesOn(token, after))) {
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
