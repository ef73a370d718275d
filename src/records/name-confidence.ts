import { oddsOf, shareAt } from '../chance/shares.ts';
import type { Entity, Resolved } from '../entities/entity.ts';
import type { Quotation } from '../types.ts';
import { NAME_SHARES } from './data/name-shares.ts';
import { NAME_WEIGHTS } from './data/name-weights.ts';

function chanceOf(share: number | null): string {
  return share === null ? 'none' : (Math.round(20 * share) / 20).toFixed(2);
}

/** What can be seen of a name that says how far to trust it, given that its mention is right, as named features. */
export function nameFeatures({ speaker, rule }: Quotation, entity: Entity, { resolver, share }: Resolved, text: string, talk: boolean): string[] {
  const words = (entity.name ?? '').split(/\s+/).length;
  const mention = speaker === null ? '' : text.slice(speaker.span.start, speaker.span.end);
  const own = speaker === null ? 'none' : entity.name === mention ? 'name' : entity.name?.includes(mention) === true ? 'part' : speaker.kind;
  return [
    `resolver=${resolver}`,
    `share=${resolver}|${chanceOf(share)}`,
    `own=${own}`,
    `own-words=${own}|${Math.min(4, words)}`,
    `kind=${entity.kind}|${resolver}`,
    `anonymous=${entity.anonymous}`,
    `aliases=${Math.min(4, entity.aliases.length)}|${own}`,
    `talk=${talk}|${resolver}`,
    `talk-own=${talk}|${own}`,
    `rule=${rule}|${talk}`,
    `pronoun=${speaker?.kind === 'pronoun' ? mention.toLowerCase() : 'none'}`,
  ];
}

/** The share of right names among those for which as much speaks, given that the mention is right. */
export function nameConfidenceOf(quotation: Quotation, resolved: Resolved, text: string, talk: boolean): number {
  if (resolved.entity === null) return 0;
  return shareAt(NAME_SHARES[talk ? 'talk' : 'news'], oddsOf(NAME_WEIGHTS, nameFeatures(quotation, resolved.entity, resolved, text, talk)));
}
