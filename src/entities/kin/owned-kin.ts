import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { type KinWord, kinWord } from './kin-words.ts';
import { OWNERS, ownerAt } from './told-kin.ts';

/** Tokens from a pronoun back to the name that it most likely stands for. */
const BACK = 80;

/** A place where somebody’s kin is told of: `her mother`. */
export interface OwnedKin {
  readonly owner: number;
  readonly word: KinWord;
  readonly token: number;
}

/** Where the narrative tells of kin, and whose it most likely is: the last before of the pronoun’s gender who was named. */
export function ownedKin(reading: Reading, mentions: readonly NameMention[], personOf: Int32Array, people: readonly Person[]): OwnedKin[] {
  const found: OwnedKin[] = [];
  let next = 0;
  for (let at = 1; at < reading.tokens.length; at++) {
    const { lower = '', capital } = reading.tokens[at] ?? {};
    if (reading.quoted[at] === 1 || capital === true) continue;
    const word = kinWord(lower);
    const owner = word === undefined ? null : ownerAt(reading, at);
    if (word === undefined || owner === null) continue;
    while (next < mentions.length && (mentions[next]?.first ?? 0) < at) next++;
    const gender = OWNERS.get(reading.tokens[owner.token]?.lower ?? '');
    for (let before = next - 1; before >= 0; before--) {
      const named = mentions[before];
      if (named === undefined || at - named.last > BACK) break;
      const who = people[personOf[before] ?? -1];
      if (named.quoted || who === undefined || who.kind !== 'person' || who.plural) continue;
      if (gender === undefined ? named.last !== owner.token : who.gender !== gender) continue;
      found.push({ owner: who.index, word, token: at });
      break;
    }
  }
  return found;
}
