import type { Quotation } from '../types.ts';
import type { Entity, ReadDocument, Resolution, Resolved } from './entity.ts';
import { resolveSpeakers } from './resolve.ts';
import { firstPerson } from './resolvers/first-person.ts';

const OPEN: Resolved = { entity: null, resolver: null, share: null };

/**
 * Says who speaks inside the marks of others: `I` is whoever says the outer words, a name is who it is in the text; whom `he` and `she`
 * mean, only the speaker knows.
 *
 * @param outer what was found about `quotations`
 * @param inner quotations inside marks; `parent` counts through `quotations` and then through `inner`
 * @returns lists that run parallel to `inner`; `entities` are those of `outer`, and then the new ones
 */
export function resolveInside(document: ReadDocument, quotations: readonly Quotation[], outer: Resolution, inner: readonly Quotation[]): Resolution {
  const named = resolveSpeakers(
    document,
    inner.map((quotation) => ({ ...quotation, parent: null })),
  );
  const entities = [...outer.entities];
  const known = (entity: Entity): Entity => {
    const same = entities.find(({ name, kind }) => name !== null && name === entity.name && kind === entity.kind);
    if (same !== undefined) return same;
    const added = { ...entity, id: `s${entities.length + 1}` };
    entities.push(added);
    return added;
  };
  const speakers: Resolved[] = [];
  const speakerOf = (index: number): Resolved => outer.speakers[index] ?? speakers[index - quotations.length] ?? OPEN;
  const byName = (kind: string | undefined, resolved: Resolved | undefined): Resolved =>
    kind === undefined || kind === 'pronoun' || resolved?.entity == null ? OPEN : { ...resolved, entity: known(resolved.entity) };
  inner.forEach(({ speaker, parent }, index) => {
    const { start = 0, end = 0 } = speaker?.span ?? {};
    const first = speaker?.kind === 'pronoun' && parent !== null && document.text.slice(start, end) === 'I';
    speakers.push(first ? { ...speakerOf(parent), resolver: firstPerson.id } : byName(speaker?.kind, named.speakers[index]));
  });
  const addressees = inner.map(({ addressee }, index) => byName(addressee?.kind, named.addressees[index]));
  const vias = inner.map(({ via }, index) => byName(via?.kind, named.vias[index]));
  return { entities, speakers, addressees, vias };
}
