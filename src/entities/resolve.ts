import type { Mention, Quotation } from '../types.ts';
import { RESOLVER_SHARES } from './data/resolver-shares.ts';
import { talkOf } from './dialogue/take-turns.ts';
import { gatherPeople } from './document-people.ts';
import type { Entity, ReadDocument, Resolution, Resolved } from './entity.ts';
import type { Person } from './people.ts';
import type { Claim, Question } from './resolver.ts';
import { RESOLVERS } from './resolvers/index.ts';
import { Scene } from './scene.ts';

const OPEN: Resolved = { entity: null, resolver: null, confidence: 0 };
/** The confidence of a resolver that was never counted. */
const UNCOUNTED = 0.5;

/**
 * Says who the speakers, addressees and channels of quotations are.
 *
 * @param document the document with its tokens and passages
 * @param quotations in document order
 * @returns lists that run parallel to `quotations`, and the entities in the order in which they first take part
 */
export function resolveSpeakers(document: ReadDocument, quotations: readonly Quotation[]): Resolution {
  const names = gatherPeople(document, quotations);
  const scene = new Scene(names, (own) =>
    talkOf(names, quotations, document.passages, {
      namedBy: (mention) => own.namedBy(mention).slice(0, 1),
      describedBy: (mention) => own.describedBy(mention),
      narrator: names.narrator,
      genderOf: (person) => own.person(person)?.gender ?? null,
    }),
  );
  const entities: Entity[] = [];
  const entityOf = new Map<number, Entity>();
  const enter = (person: Person): Entity => {
    let entity = entityOf.get(person.index);
    if (entity === undefined) {
      const { name, aliases, kind, gender, plural, anonymous, role } = person;
      entity = { id: `s${entities.length + 1}`, name, aliases, kind, gender, plural, anonymous, role };
      entities.push(entity);
      entityOf.set(person.index, entity);
    }
    return entity;
  };
  const resolve = (mention: Mention | null, quotation: Quotation, part: Question['part']): Resolved => {
    if (mention === null && part !== 'speaker') return OPEN;
    const found = ask({ mention, quotation, part }, scene);
    const person = found === null ? undefined : scene.person(found.claim.person);
    if (found === null || person === undefined) return { ...OPEN, resolver: found?.resolver ?? null };
    if (mention !== null && part === 'speaker') scene.remember(mention, person.index);
    return { entity: enter(person), resolver: found.resolver, confidence: found.claim.share ?? RESOLVER_SHARES.get(found.resolver) ?? UNCOUNTED };
  };
  const speakers: Resolved[] = [];
  const addressees: Resolved[] = [];
  const vias: Resolved[] = [];
  for (const quotation of quotations) {
    speakers.push(resolve(quotation.speaker, quotation, 'speaker'));
    addressees.push(resolve(quotation.addressee, quotation, 'addressee'));
    vias.push(resolve(quotation.via, quotation, 'via'));
  }
  return { entities, speakers, addressees, vias };
}

function ask(question: Question, scene: Scene): { resolver: string; claim: Claim } | null {
  for (const resolver of RESOLVERS) {
    const claim = resolver.resolve(question, scene);
    if (claim !== null) return { resolver: resolver.id, claim };
  }
  return null;
}
