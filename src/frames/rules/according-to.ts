import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { aroundSource } from '../around-source.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { isReportingFinite } from '../verbs/reporting-verb.ts';

/** `according to plan`, `according to size`: a measure, not a source. */
const MEASURE = /^(?:plan|schedule|size|custom|tradition|need|age|rank|taste|type|weight|height|merit|season|instructions?)$/;

/** `…, per the harbour office`, not `per person`, `nine crowns per boat`. */
function mayBeSource(items: readonly Item[], at: number, { first, head, possessed, pronoun }: NounPhrase): boolean {
  const before = items[at - 1];
  if (pronoun || (before !== undefined && before.lower !== ',' && before.kind !== 'passage')) return false;
  // `She said, per a translator, that …`: only how it came
  if (isReportingFinite(items, at - 2)) return false;
  const { lower = '', capital = false } = items[head] ?? {};
  return capital || (nounClass(lower) !== undefined && (possessed > first || ((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0));
}

/** `according to Ana Lund “there is no pier” at Osk`: the name ends before the marks. */
function nameBeforeMarks(items: readonly Item[], source: NounPhrase | null): NounPhrase | null {
  if (source === null || source.pronoun || items[source.head]?.kind !== 'passage' || items[source.head - 1]?.capital !== true) return source;
  const name = nounPhraseAt(items, source.first, source.head);
  return name?.last === source.head ? name : source;
}

export const accordingTo = definePhraseFrame({
  id: 'according-to',
  explain: 'What is reported, and “according to” its source.',
  anchors: ['according', 'per'],
  examples: {
    hits: [
      ['The ferry sank at dawn, according to the harbour office.', 'The ferry sank at dawn'],
      ['The tickets are, according to Ana Lund, sold out.', 'The tickets are … sold out'],
      ['According to Ana Lund, the ferry sank at dawn.', 'the ferry sank at dawn'],
      ['According to Ana Lund, a pilot who saw it, the ferry sank at dawn.', 'the ferry sank at dawn'],
      ['The ferry sank at dawn, per the harbour office.', 'The ferry sank at dawn'],
      ['The group bought snails, eels and, according to the harbour office, crabs.', 'The group bought snails, eels and … crabs'],
      ['She met Otto Bell, who according to one pilot locked the door and sang.', 'who … locked the door and sang'],
    ],
    misses: ['They acted according to plan.', 'The ferry costs nine crowns, per person.'],
  },
  plain: true,
  find({ items, at }) {
    const per = items[at]?.lower === 'per';
    if (per && ((items[at]?.pos ?? 0) & Pos.properNoun) !== 0) return null;
    if (!per && items[at + 1]?.lower !== 'to') return null;
    const last = per ? at : at + 1;
    // `according to highly placed sources`
    const adverb = only(items[last + 1]?.pos ?? 0, Pos.adverb);
    const source = nameBeforeMarks(items, nounPhraseAt(items, last + 1, items.length) ?? (adverb ? nounPhraseAt(items, last + 2, items.length) : null));
    if (source === null || (source.last - source.first === 1 && MEASURE.test(items[source.head]?.lower ?? ''))) return null;
    if (per && !mayBeSource(items, at, source)) return null;
    const cue = { span: { start: items[at]?.start ?? 0, end: items[last]?.end ?? 0 }, lemma: per ? 'per' : 'accord' };
    return aroundSource(items, at, source.last, cue, mentionOf(items, source));
  },
});
