import { officeNoun } from '../../lexicon/offices.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { kinWord } from '../kin/kin-words.ts';
import type { Kinship } from '../kin/kinship.ts';
import { honorificOf } from '../names/honorifics.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { Role } from './event.ts';
import { titleHolders } from './title-holders.ts';
import { isOccupation } from './unnamed-characters.ts';

/** `Oh, Doctor`, `my dear Captain` */
const BEFORE = /^(?:oh|o|ah|dear|yes|no|well|aye|now|please|good|why|but|and|thank|you|evening|morning|night)$/;
const CLOSES = /^(?:[,.!?;:…—–]|--+|\.\.+)$/;
const OPENS = /^(?:[,.!?;:…—–]|--+|\.\.+)$/;

/** Whom words in marks mean without a name: `Is he ill, Doctor?` calls one, `The doctor knows` tells of one. By the noun. */
export type CalledBy = ReadonlyMap<string, number>;

/** What the words at a token in marks do with somebody whom they do not name; null where they mean nobody known. */
export function calledByTitle({ tokens, quoted }: Reading, at: number, by: CalledBy): { readonly person: number; readonly role: number } | null {
  const person = by.get(officeNoun(tokens[at]?.lower ?? ''));
  if (person === undefined) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.capital) return null;
  const before = tokens[at - 1];
  if (before?.lower === 'the') return kinWord(tokens[at]?.lower ?? '') === undefined ? { person, role: Role.spokenOf } : null;
  if (next !== undefined && quoted[at + 1] === 1 && next.kind !== 'mark' && !CLOSES.test(next.lower)) return null;
  const called = before === undefined || before.kind === 'mark' || quoted[at - 1] === 0 || OPENS.test(before.lower) || BEFORE.test(before.lower);
  return called ? { person, role: Role.vocative } : null;
}

/**
 * Those whom a title, a trade or a word for kin alone can mean in what is said: the only captain, the only one who is told to be
 * somebody's father.
 *
 * @param nouns persons for whom a noun stands in the narrative
 */
export function calledBy(people: readonly Person[], nouns: ReadonlyMap<string, number>, kinship: Kinship, isBook: boolean): CalledBy {
  const all = new Map<string, number>();
  for (const [noun, person] of nouns) if (isOccupation(noun) && nounClass(noun) !== undefined) all.set(noun, person);
  for (const [noun, holders] of titleHolders(people, isBook)) {
    // `Is he ill, Doctor?`, which tells of nobody by itself
    const [only, other] = holders.filter(({ bearer }) => (bearer?.narrated ?? 0) > 0 || bearer?.forms.some(({ honorific }) => honorific !== null) === true);
    if (only === undefined || honorificOf(noun) === null) continue;
    if (other !== undefined) all.delete(noun);
    else if ((all.get(noun) ?? only.index) === only.index) all.set(noun, only.index);
    else all.delete(noun);
  }
  for (const [word, person] of kinship.calledAlone()) if (kinWord(word) !== undefined) all.set(word, person);
  return all;
}
