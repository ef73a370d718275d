import type { Decision, Listener, Mention, Quotation } from '../types.ts';
import type { Entity, ReadDocument, Resolution, Resolved } from './entity.ts';
import { gatherPeople } from './gather-people.ts';
import type { Person } from './person.ts';
import type { Claim, Question } from './resolver.ts';
import { RESOLVERS } from './resolvers/index.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { writerIn } from './writer.ts';

const OPEN: Resolved = { entity: null, resolver: null, share: null };
interface Answer {
  readonly resolver: string;
  readonly claim: Claim;
}

/** So many of those who were weighed are told. */
const MOST_RIVALS = 3;
/** A pronoun that is somebody's by this share tells the gender of one of whom nothing told it. */
const SURE = 0.6;

/**
 * Says who the speakers, addressees and channels of quotations are.
 *
 * @param document the document with its tokens and passages
 * @param quotations in document order
 * @param listen is told each decision
 * @returns lists that run parallel to `quotations`, and the entities in the order in which they first take part
 */
export function resolveSpeakers(document: ReadDocument, quotations: readonly Quotation[], listen?: Listener): Resolution {
  const names = gatherPeople(document, quotations);
  const scene = sceneOf(names, quotations, document.passages);
  const entities: Entity[] = [];
  const entityOf = new Map<number, Entity>();
  const enter = (person: Person): Entity => {
    let entity = entityOf.get(person.index);
    if (entity === undefined) {
      const { name, aliases, kind, anonymous, role } = person;
      entity = { id: `s${entities.length + 1}`, name, aliases, kind, anonymous, role };
      entities.push(entity);
      entityOf.set(person.index, entity);
    }
    return entity;
  };
  const resolve = (mention: Mention | null, quotation: Quotation, part: Question['part']): Resolved => {
    if (mention === null && part !== 'speaker') return OPEN;
    const found = ask({ mention, quotation, part }, scene);
    const person = found === null ? undefined : scene.person(found.claim.person);
    listen?.({ about: 'person', index: speakers.length - (part === 'speaker' ? 0 : 1), part, mention: mention?.span ?? null, ...toldOf(found, scene) });
    if (found === null || person === undefined) return { ...OPEN, resolver: found?.resolver ?? null };
    if (mention !== null && part === 'speaker' && !onlyAsks(mention, quotation)) {
      scene.remember(mention, person.index);
      const writer = person.kind === 'document' ? writerIn(mention, scene) : -1;
      if (writer >= 0) scene.remember(mention, writer);
    }
    const share = shareOf(found.claim);
    if (mention !== null && share !== null && share >= SURE) scene.learnGender(mention, person.index);
    return { entity: enter(person), resolver: found.resolver, share };
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

/** `Asked by a host if he would stay, Lund laughed. “No,” he said.`: whoever asks in passing is not spoken of. */
function onlyAsks({ kind, span }: Mention, { cue }: Quotation): boolean {
  return kind !== 'pronoun' && cue?.lemma === 'ask' && span.start > cue.span.end;
}

/** What is told of an answer: who was asked before, who was chosen, who else was weighed, the likeliest first. */
function toldOf(found: Answer | null, scene: Scene): Omit<Extract<Decision, { about: 'person' }>, 'about' | 'index' | 'part' | 'mention'> {
  const asked =
    found === null
      ? RESOLVERS
      : RESOLVERS.slice(
          0,
          RESOLVERS.findIndex(({ id }) => id === found.resolver),
        );
  const chosen = found?.claim.person ?? -1;
  const weights = [...(found?.claim.weights?.() ?? [])].filter(([, weight]) => weight > 0);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const rivals = weights
    .filter(([person]) => person !== chosen)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_RIVALS)
    .flatMap(([person, weight]) => {
      const name = scene.person(person)?.name;
      return name == null ? [] : [{ name, share: weight / total }];
    });
  return {
    declined: asked.map(({ id }) => id),
    resolver: found?.resolver ?? null,
    name: scene.person(chosen)?.name ?? null,
    share: found === null ? null : shareOf(found.claim),
    rivals,
  };
}

/** How much of what speaks for anybody speaks for the one who was chosen; null where nobody else was weighed. */
function shareOf({ person, share, weights }: Claim): number | null {
  if (share !== undefined) return share;
  const all = weights?.();
  if (all === undefined) return null;
  let total = 0;
  for (const weight of all.values()) total += weight;
  return total === 0 ? null : (all.get(person) ?? 0) / total;
}

function ask(question: Question, scene: Scene): Answer | null {
  for (const resolver of RESOLVERS) {
    const claim = resolver.resolve(question, scene);
    if (claim !== null) return { resolver: resolver.id, claim };
  }
  return null;
}
