import { isPersonNoun } from '../../lexicon/titles.ts';
import { firstWhere } from '../../text/position.ts';
import type { Reading } from '../reading.ts';
import type { Bearer } from './bearer.ts';
import type { NameMention } from './name-form.ts';
import type { Register } from './register.ts';

/** What stands between two names of one person: `Krill, whose real name is Samuel Otieno`, `Moth, born Harriet Pell`. */
const BETWEEN =
  /^(?:, )?(?:\( )?(?:whose (?:real|given|birth|full|legal|actual|maiden|married|stage) name (?:is|was)|born|née|nee|real name|(?:also|better|professionally|otherwise) known as|known (?:professionally|on stage|online) as|the (?:stage|pen) name of|who (?:performs|records|writes|tweets|blogs) (?:as|under the name))$/;
/** The last word of it: few names have one of these before them. */
const ENDS = new Set('is was born née nee name as of'.split(' '));
const LONGEST = 8;
/** Words of `The singer` before it, where no name stands. */
const LONGEST_NOMINAL = 4;

/** Joins the bearers of whom the text says that they are one and the same. */
export function joinAliases(reading: Reading, mentions: readonly NameMention[], register: Register): void {
  for (let at = 1; at < mentions.length; at++) {
    const named = mentions[at] as NameMention;
    if (reading.quoted[named.first] === 1 || !ENDS.has(reading.tokens[named.first - 1]?.lower ?? '')) continue;
    const before = mentions[at - 1] as NameMention;
    const joins = named.first - before.last <= LONGEST && named.paragraph === before.paragraph && BETWEEN.test(wordsOf(reading, before.last, named.first));
    const one = joins ? bearerOf(before, register) : describedBefore(reading, mentions, at, register);
    const other = one === null ? null : bearerOf(named, register);
    if (one === null || other === null || one === other || one.organization || other.organization) continue;
    if (one.gender !== null && other.gender !== null && one.gender !== other.gender) continue;
    if (one.count < other.count) register.merge(one, other);
    else register.merge(other, one);
  }
}

function wordsOf({ tokens }: Reading, first: number, last: number): string {
  let words = '';
  for (let at = first; at < last; at++) words += `${at > first ? ' ' : ''}${tokens[at]?.lower ?? ''}`;
  return words;
}

function bearerOf({ form }: NameMention, register: Register): Bearer | null {
  const [bearer] = register.candidates.get(form) ?? [];
  return bearer === undefined || bearer.merged ? null : bearer;
}

/** `The singer, whose real name is Harriet Pell, …`: whoever the text is about. The bearer named most in this paragraph and the one before. */
function describedBefore(reading: Reading, mentions: readonly NameMention[], at: number, register: Register): Bearer | null {
  const named = mentions[at] as NameMention;
  const { tokens } = reading;
  let noun = named.first - 1;
  while (noun > named.first - LONGEST && !isPersonNoun(tokens[noun]?.lower ?? '')) noun--;
  if (!isPersonNoun(tokens[noun]?.lower ?? '') || !BETWEEN.test(wordsOf(reading, noun + 1, named.first))) return null;
  let article = noun - 1;
  while (article > noun - LONGEST_NOMINAL && tokens[article]?.lower !== 'the') article--;
  if (tokens[article]?.lower !== 'the') return null;
  const from = firstWhere(mentions.length, (index) => (mentions[index]?.paragraph ?? 0) >= named.paragraph - 1);
  let best: Bearer | null = null;
  for (let index = from; index < at; index++) {
    const bearer = bearerOf(mentions[index] as NameMention, register);
    if (bearer !== null && !bearer.organization && bearer.narrated > (best?.narrated ?? 1)) best = bearer;
  }
  return best;
}
