import { nounClass } from '../../lexicon/titles.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** Items of `noting that it was late`. */
const LONGEST_ASIDE = 40;
const JOINS = /^(?:and|but|so|yet)$/;

/** Who says what a participle between commas reports, and the comma that closes it. */
export interface HostOfAside {
  readonly subject: NounPhrase;
  readonly comma: number;
}

/** `The party, noting it was late, said …`: the subject that opens the sentence stands before the first comma, and its verb after the second. */
export function hostOfAside(items: readonly Item[], { first, last, form, lemma }: VerbGroup): HostOfAside | null {
  // `The paper, citing two officials, said …`: where it has it from
  if (form !== 'ing' || items[first - 1]?.lower !== ',' || (lemma === 'cite' && isPeople(items, last))) return null;
  // `Ana Lund, managing partner of the yard, said`
  if (nounClass(items[last]?.lower ?? '')?.kind === 'person') return null;
  const from = JOINS.test(items[0]?.lower ?? '') ? 1 : 0;
  const subject = nounPhraseAt(items, from, first - 1);
  if (subject === null || subject.last !== first - 1) return null;
  for (let comma = last + 1; comma < Math.min(items.length, last + LONGEST_ASIDE); comma++) {
    // `noting that “nobody sleeps,” called for …`
    const marks = items[comma]?.kind === 'passage' && items[comma]?.pos === 0;
    if (items[comma]?.lower !== ',' && !marks) continue;
    const verb = pastAdverbs(items, comma + 1);
    const { kind, pos = 0 } = items[verb] ?? {};
    if (kind === 'word' && (pos & TENSED) !== 0 && (pos & (NOUN | Pos.preposition | Pos.conjunction)) === 0)
      return { subject, comma: marks ? comma + 1 : comma };
  }
  return null;
}

function isPeople(items: readonly Item[], at: number): boolean {
  const cited = nounPhraseAt(items, at, items.length);
  return cited !== null && /^(?:person|group)$/.test(nounClass(items[cited.head]?.lower ?? '')?.kind ?? '');
}
