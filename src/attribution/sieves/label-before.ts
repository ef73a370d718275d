import { sourceAfterFrom } from '../../frames/announced.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isWhole } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { defineSieve } from '../sieve.ts';

/** `Rep. Ana Lund (R-Osk.):`, with room for a description. */
const LONGEST_LABEL = 16;
const VERBAL = FINITE | Pos.auxiliary | Pos.modal;

export const labelBefore = defineSieve({
  id: 'label-before',
  explain: 'A name and a colon stand right before whole sentences in marks.',
  examples: {
    hits: [
      ['The boats are late - Ana Lund: “We have waited here for a month.”', '“We have waited here for a month.”'],
      ['The boats are late. More from the report: “We have waited here for a month.”', '“We have waited here for a month.”'],
      ['Harbour master Ana Lund (R-Osk.): “We have waited here for a month.”', '“We have waited here for a month.”'],
    ],
    misses: ['There was a long quarrel here: “We have waited here for a month.”'],
  },
  find({ passage, unit: { items }, at }, { text, talk }) {
    const colon = items[at - 1];
    if (talk || colon?.lower !== ':' || !isWhole(text, passage)) return null;
    let from = at - 1;
    while (from > 0 && at - from < LONGEST_LABEL && !/^(?:[-–—;:]+|\?)$/.test(items[from - 1]?.lower ?? '')) from--;
    const speaker = labelIn(items.slice(from, at - 1));
    if (speaker === null) return null;
    const cue = { span: { start: colon.start, end: colon.end }, lemma: null };
    return { content: [{ start: passage.start, end: passage.end }], cue, speaker };
  },
});

/** A name with at most a description, and no verb; or `From the report`, `According to the report`. */
function labelIn(items: readonly Item[]): Mention | null {
  const from = items[0]?.lower === 'according' && items[1]?.lower === 'to' ? 2 : 0;
  if (from === 0) {
    const source = sourceAfterFrom(items);
    if (source !== null) return source;
  }
  const name = nounPhraseAt(items, from, items.length);
  if (name === null || name.pronoun) return null;
  if (from === 0 && items[name.head]?.capital !== true) return null;
  // `Advice from Ana Lund`: her advice
  if (verbOfSayingNoun(items[name.head]?.lower ?? '') !== undefined && items.slice(name.head).some(({ lower }) => lower === 'from')) return null;
  const verb = items
    .slice(from)
    .some((item) => item.kind === 'word' && (item.pos & VERBAL) !== 0 && (item.pos & (Pos.noun | Pos.adjective | Pos.properNoun)) === 0);
  const rest = items[name.last];
  return verb || (rest !== undefined && rest.lower !== ',' && rest.lower !== '(') ? null : mentionOf(items, name);
}
