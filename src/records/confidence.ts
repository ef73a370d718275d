import { shareAt } from '../chance/shares.ts';
import type { Resolved } from '../entities/entity.ts';
import type { Quotation } from '../types.ts';
import type { Around } from './around.ts';
import { confidenceFeatures } from './confidence-features.ts';
import { CONFIDENCE_NEWS_WEIGHTS } from './data/confidence-news-weights.ts';
import { CONFIDENCE_SHARES } from './data/confidence-shares.ts';
import { CONFIDENCE_TALK_WEIGHTS } from './data/confidence-talk-weights.ts';

/** What is around all quotations of a text. */
export function aroundAll(text: string, quotations: readonly Quotation[], speakers: readonly Resolved[]): Around {
  const quoted = new Map<string, number>();
  quotations.forEach(({ type, parent }, index) => {
    const id = speakers[index]?.entity?.id;
    if (id !== undefined && type !== 'indirect' && parent === null) quoted.set(id, (quoted.get(id) ?? 0) + 1);
  });
  return { text, quotations, speakers, quoted, talk: quotations.some(({ rule }) => rule === 'turn') };
}

/** What is told in a story in the writer's words is told as in news; what its characters say is not. */
export function genreOf({ type }: Quotation, talk: boolean): 'news' | 'talk' {
  return talk && type !== 'indirect' ? 'talk' : 'news';
}

/** The share of right answers that quotations of which as much speaks had where it could be counted. */
export function confidenceOf(quotation: Quotation, index: number, around: Around): number {
  const genre = genreOf(quotation, around.talk);
  const weights = genre === 'news' ? CONFIDENCE_NEWS_WEIGHTS : CONFIDENCE_TALK_WEIGHTS;
  return shareAt(
    CONFIDENCE_SHARES[genre],
    weights.oddsOf((see) => confidenceFeatures(see, quotation, index, around)),
  );
}
