import type { Mention, Quotation } from '../../types.ts';
import { pronounOf } from '../dialogue/pronouns.ts';
import { eventFrom } from '../dialogue/region.ts';
import { nearnessAt } from '../nearness.ts';
import { isOwnedBody } from '../owned-words.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { Standing } from '../standing.ts';

/** Of all that speaks for any owner so much must speak for one. */
const LEAST = 0.6;

/** `his campaign said`: that of the one who was last told of. */
export const ownedBody = defineResolver({
  id: 'owned-body',
  explain: 'The office, campaign or government of the one for whom the pronoun stands.',
  examples: {
    hits: [
      ['Otto Brandt left Ilmar on Friday. His office said the bell was cracked.', 'Otto Brandt’s office'],
      ['The Brandt campaign was late. Otto Brandt left Ilmar on Friday. His campaign said the bell was cracked.', 'Brandt campaign'],
    ],
    misses: ['The board met on Friday. His office said the bell was cracked.', 'Otto Brandt left Ilmar on Friday. His brother said the bell was cracked.'],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1 || scene.isDialogue) return null;
    const noun = scene.headOf(mention);
    if (!isOwnedBody(noun)) return null;
    const owner = ownerOf(scene, mention, quotation);
    const who = scene.person(owner);
    if (who?.name == null) return null;
    const words = scene.ownedWords.of(owner, noun) ?? `${who.name}${who.name.endsWith('s') ? '’' : '’s'} ${rest(scene, mention)}`;
    return { person: scene.described(words, { offices: [noun], kind: 'organization' }) };
  },
});

/** The words after the pronoun: `re-election campaign`. */
function rest(scene: Scene, { first, last }: Mention): string {
  const words = scene.reading.text.slice(scene.token(first + 1)?.start, scene.token(last - 1)?.end);
  return words.replace(/\s+/g, ' ');
}

/** Whom `his` and `her` stand for; -1 where it may be several. */
function ownerOf(scene: Scene, mention: Mention, quotation: Quotation): number {
  const { lower = '', start = 0, end = 0 } = scene.token(mention.first) ?? {};
  const gender = lower === 'his' || lower === 'her' ? pronounOf(lower)?.gender : undefined;
  if (gender === undefined) return -1;
  const subject = subjectOf(scene, mention.first, (who) => who.gender === null || who.gender === gender);
  if (subject >= 0) return subject;
  const pronoun: Mention = { ...mention, span: { start, end }, last: mention.first + 1, head: mention.first, kind: 'pronoun' };
  const weights = nearnessAt(scene, pronoun, quotation, {
    suits: (who) => who.kind === 'person' && !who.anonymous && !who.plural && (who.gender === null || who.gender === gender) && who.likeness > 0.2,
    untold: (who) => who.gender === null,
  });
  const { person, weight } = heaviest(weights);
  let total = 0;
  for (const one of weights.values()) total += one;
  return weight < LEAST * total ? -1 : person;
}

/** `Otto Brandt was late, but his campaign said …`: the last subject named in the sentence before token `first`; -1 for none. */
function subjectOf({ names, reading, standings }: Scene, first: number, suits: (who: Person) => boolean): number {
  const { events, people } = names;
  for (let event = eventFrom(events, first) - 1; event >= 0 && events.sentence[event] === reading.sentenceOf[first]; event--) {
    const who = people[events.person[event] ?? -1];
    const standing = standings[event];
    if (events.quoted[event] === 1 || who?.kind !== 'person' || who.anonymous || who.plural) continue;
    if ((standing === Standing.firstSubject || standing === Standing.subject) && suits(who)) return who.index;
  }
  return -1;
}
