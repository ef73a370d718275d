import type { Passage, Quotation } from '../types.ts';
import { talkOf } from './dialogue/take-turns.ts';
import { anonymousAt, type DocumentPeople, unnamedBy } from './document-people.ts';
import { kinMeant } from './kin/kin-meant.ts';
import { Scene } from './scene.ts';

/** What resolvers see of a document: its people, its quotations, and its talk as turns. */
export function sceneOf(names: DocumentPeople, quotations: readonly Quotation[], passages: readonly Passage[]): Scene {
  return new Scene(names, quotations, (own) =>
    talkOf(names, quotations, passages, {
      namedBy: (mention) => own.namedBy(mention).slice(0, 1),
      // who came in without a name is found by the noun as those with a name are
      describedBy: (mention) => (unnamedBy(names, own.headOf(mention)) >= 0 || anonymousAt(names, mention.head) >= 0 ? -1 : own.describedBy(mention)),
      unnamed: (noun) => unnamedBy(names, noun),
      ownedAt: (token) => anonymousAt(names, token),
      kinMeant: (mention, said, before) => (mention.kind === 'nominal' ? kinMeant(names, mention, said, before) : null),
      narrator: names.narrator,
      storyNouns: names.storyNouns,
      genderOf: (person) => own.person(person)?.gender ?? null,
    }),
  );
}
