import { isBodyWord } from '../../lexicon/bodies.ts';
import { isFirstName, isLastName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { NameMention } from './name-form.ts';

/**
 * `Norland’s Foreign Ministry` and `Sudland’s Foreign Ministry`: two bodies under one name, where the text has both owners.
 * New people are added, and the mentions given to them; a mention without an owner is of the one before.
 */
export function partOwnedBodies({ tokens, text }: Reading, mentions: readonly NameMention[], personOf: Int32Array, people: Person[]): void {
  const owners = new Map<number, Map<string, number>>();
  const ownerOf = mentions.map((mention, index) => {
    const person = people[personOf[index] ?? -1];
    if (person === undefined || person.kind !== 'organization' || !isCommonBody(mention)) return null;
    const owner = tokens[mention.first - 2];
    if (tokens[mention.first - 1]?.lower !== "'s" || owner?.capital !== true) return null;
    const words = text.slice(owner.start, tokens[mention.first - 1]?.end);
    owners.set(person.index, (owners.get(person.index) ?? new Map<string, number>()).set(words, -1));
    return words;
  });
  for (const [index, names] of owners) {
    const shared = people[index];
    if (names.size < 2 || shared === undefined) continue;
    for (const owner of names.keys()) {
      names.set(owner, people.length);
      const offices = [...shared.offices];
      people.push({ ...shared, index: people.length, name: `${owner} ${shared.name}`, aliases: [shared.name ?? ''], offices, traits: [...shared.traits] });
    }
    let last = -1;
    for (let at = 0; at < mentions.length; at++) {
      if (personOf[at] !== index) continue;
      const owner = ownerOf[at];
      if (owner != null) last = names.get(owner) ?? last;
      if (last >= 0) personOf[at] = last;
    }
  }
}

/** `Foreign Ministry`: no name in it, and the last word a body’s. */
function isCommonBody({ form }: NameMention): boolean {
  const { words } = form;
  return isBodyWord(words[words.length - 1] ?? '') && words.every((word) => !isFirstName(word) && !isLastName(word) && !isPlace(word));
}
