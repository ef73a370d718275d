import type { See } from '../chance/features.ts';
import { shareAt } from '../chance/shares.ts';
import type { Entity, Resolved } from '../entities/entity.ts';
import type { Quotation } from '../types.ts';
import { NAME_NEWS_WEIGHTS } from './data/name-news-weights.ts';
import { NAME_SHARES } from './data/name-shares.ts';
import { NAME_TALK_WEIGHTS } from './data/name-talk-weights.ts';

function chanceOf(share: number | null): string {
  return share === null ? 'none' : (Math.round(20 * share) / 20).toFixed(2);
}

/** What can be seen of a name that says how far to trust it, given that its mention is right, as named features. */
export function nameFeatures(see: See, { speaker, rule }: Quotation, entity: Entity, { resolver, share }: Resolved, text: string): void {
  const words = (entity.name ?? '').split(/\s+/).length;
  const mention = speaker === null ? '' : text.slice(speaker.span.start, speaker.span.end);
  const own = speaker === null ? 'none' : entity.name === mention ? 'name' : entity.name?.includes(mention) === true ? 'part' : speaker.kind;
  see`resolver=${resolver ?? 'null'}`;
  see`share=${resolver ?? 'null'}|${chanceOf(share)}`;
  see`own=${own}`;
  see`own-words=${own}|${Math.min(4, words)}`;
  see`kind=${entity.kind ?? 'null'}|${resolver ?? 'null'}`;
  see`anonymous=${entity.anonymous}`;
  see`aliases=${Math.min(4, entity.aliases.length)}|${own}`;
  see`rule=${rule}`;
  see`pronoun=${speaker?.kind === 'pronoun' ? mention.toLowerCase() : 'none'}`;
}

/** The share of right names among those for which as much speaks, given that the mention is right. */
export function nameConfidenceOf(quotation: Quotation, resolved: Resolved, text: string, talk: boolean): number {
  if (resolved.entity === null) return 0;
  const { entity } = resolved;
  const weights = talk ? NAME_TALK_WEIGHTS : NAME_NEWS_WEIGHTS;
  return shareAt(
    NAME_SHARES[talk ? 'talk' : 'news'],
    weights.oddsOf((see) => nameFeatures(see, quotation, entity, resolved, text)),
  );
}
