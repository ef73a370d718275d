import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Item } from '../../text/units.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

const OWNER = /^(?:his|her|their)$/;
/** `By her account`, not `in her account`, which may be with a bank. */
const BY = /^(?:account|reckoning)$/;
const LONGEST_OWNER = 8;

export const inViewOf = definePhraseFrame({
  id: 'in-view-of',
  explain: 'A sentence that opens with “in somebody’s view” says what they think.',
  anchors: ['view', 'opinion', 'telling', 'account', 'reckoning', 'estimation', 'judgment', 'eyes', 'mind', 'book', 'version'],
  examples: {
    hits: [
      ['In her view, the ferry will not sail.', 'the ferry will not sail'],
      ['In Ana Lund’s opinion, the ferry will not sail.', 'the ferry will not sail'],
    ],
    misses: ['In my view, the ferry will not sail.', 'In view of the harbour, the ferry sank.'],
  },
  plain: true,
  find({ items, at }) {
    if (
      !/^(?:in|by|to)$/.test(items[0]?.lower ?? '') ||
      (items[0]?.lower === 'in') === BY.test(items[at]?.lower ?? '') ||
      at > LONGEST_OWNER ||
      items[at + 1]?.lower !== ','
    )
      return null;
    const owner = ownerBefore(items, at);
    if (owner === null || !hasFiniteVerb(items, at + 2, items.length)) return null;
    const noun = items[at];
    const content = spanOfItems(items, at + 2, beforeOwnReport(items, at + 2));
    if (content === null || noun === undefined) return null;
    return { content: [content], cue: { span: { start: noun.start, end: noun.end }, lemma: noun.lower }, speaker: mentionOf(items, owner) };
  },
});

/** `In her view the terms are loose, and she predicts a fight.`: what she predicts is another report. */
function beforeOwnReport(items: readonly Item[], from: number): number {
  for (let at = from + 1; at + 3 < items.length; at++)
    if (items[at]?.lower === ',' && /^(?:and|but)$/.test(items[at + 1]?.lower ?? '') && /^(?:he|she|they)$/.test(items[at + 2]?.lower ?? ''))
      if (isReportingFinite(items, at + 3)) return at;
  return items.length;
}

/** `his`, `Ana Lund’s`, `the board’s` */
function ownerBefore(items: readonly Item[], noun: number): NounPhrase | null {
  // `By her own account`
  if (items[noun - 1]?.lower === 'own') return ownerBefore(items, noun - 1);
  if (noun === 2 && OWNER.test(items[1]?.lower ?? '')) return { first: 1, core: 2, last: 2, head: 1, possessed: 1, pronoun: true };
  if (items[noun - 1]?.lower !== "'s") return null;
  const owner = nounPhraseAt(items, 1, noun - 1);
  return owner !== null && owner.last === noun - 1 ? owner : null;
}
