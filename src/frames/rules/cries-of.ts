import { lemmaOf } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isRelative } from '../../mentions/relative.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import type { Item } from '../../text/units.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { ownerBefore } from '../owner-of-noun.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { verbGroupAt } from '../verbs/verb-group.ts';

/** What voices do, by the verb that does the same. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ...['chant', 'shout', 'scream', 'yell', 'whisper', 'murmur', 'jeer', 'roar'].flatMap((verb): [string, string][] => [
    [verb, verb],
    [`${verb}s`, verb],
  ]),
  ['cry', 'cry'],
  ['cries', 'cry'],
  ['chorus', 'chant'],
  ['choruses', 'chant'],
  ['calls', 'call'],
]);

/** Verbs whose subject cries: `broke into`, `erupted in`, `joined in a chant of`. */
const BREAKS = /^(?:break|burst|erupt|explode|join|respond|reply|react|rise|fall)$/;
/** Words between such a verb and the cries: `broke into a storm of whistles and loud`. */
const FARTHEST = 9;

export const criesOf = definePhraseFrame({
  id: 'cries-of',
  explain: 'Chants, shouts or cries “of” words in marks: whoever breaks into them, or from whom they come, and nobody where neither is told.',
  anchors: [...NOUNS.keys()],
  examples: {
    hits: [
      ['The crowd broke into chants of “Save our pier!”', '“Save our pier!”'],
      ['There were shouts of “Shame!” from the gallery.', '“Shame!”'],
      ['Lund was met with cries of “never” and “go home” on Monday.', '“never” and “go home”'],
    ],
    misses: ['The crowd broke into cries of joy.', 'The cry of the gulls woke Ana Lund.', 'She heard whispers of a sale.'],
  },
  plain: true,
  find({ items, at }) {
    const noun = items[at];
    const lemma = NOUNS.get(noun?.lower ?? '');
    if (noun === undefined || lemma === undefined || items[at + 1]?.lower !== 'of' || items[at + 2]?.passage?.kind !== 'quotation') return null;
    // told by `owned-noun`
    if (ownerBefore(items, at) !== null) return null;
    const end = endOfCries(items, at + 2);
    const content = spanOfItems(items, at + 2, end);
    if (content === null) return null;
    const crier = fromWhom(items, end) ?? whoBreaks(items, at) ?? whoIsMoved(items, at);
    const cue = { span: { start: noun.start, end: items[at + 1]?.end ?? noun.end }, lemma };
    return { content: [content], cue, speaker: crier === null ? null : mentionOf(items, crier) };
  },
});

/** `“never” and “go home”`: item after the last of the cries. */
function endOfCries(items: readonly Item[], first: number): number {
  let end = first + 1;
  for (;;) {
    const joint = items[end]?.lower === ',' ? end + 1 : end;
    const next = /^(?:and|or)$/.test(items[joint]?.lower ?? '') ? joint + 1 : joint;
    if (next === end || items[next]?.passage?.kind !== 'quotation') return end;
    end = next + 1;
  }
}

/** `shouts of “Shame!” from the gallery`, `by the crews` */
function fromWhom(items: readonly Item[], end: number): NounPhrase | null {
  if (!/^(?:from|by)$/.test(items[end]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(items, end + 1, items.length);
  return phrase === null || phrase.pronoun ? null : phrase;
}

/** `The crowd | erupted in loud | chants`: the subject of the verb whose `in` or `into` stands before the noun. */
function whoBreaks(items: readonly Item[], noun: number): NounPhrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - FARTHEST); at--) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if ((item.pos & (Pos.verbPast | Pos.verbThird | Pos.verbBase)) === 0 || !BREAKS.test(lemmaOf(item.lower))) continue;
    const group = verbGroupAt(items, at);
    const subject = subjectBefore(items, group?.first ?? at, 0);
    return subject === null || isRelative(items, subject.phrase) ? null : subject.phrase;
  }
  return null;
}

/** `moved the crowd to chants of “Again!”` */
function whoIsMoved(items: readonly Item[], noun: number): NounPhrase | null {
  const to = (items[noun - 1]?.pos ?? 0) & Pos.adjective ? noun - 2 : noun - 1;
  if (!/^(?:to|into)$/.test(items[to]?.lower ?? '')) return null;
  for (let from = Math.max(1, to - FARTHEST); from < to; from++) {
    const phrase = nounPhraseAt(items, from, to);
    if (phrase === null || phrase.last !== to || phrase.pronoun) continue;
    const moved = ((items[phrase.first - 1]?.pos ?? 0) & (Pos.verbPast | Pos.verbThird)) !== 0;
    return moved && (isNameOrPerson(items[phrase.head]) || CROWD.test(items[phrase.head]?.lower ?? '')) ? phrase : null;
  }
  return null;
}

const CROWD = /^(?:crowd|audience|gallery|hall|house|room|supporters|delegates|fans|crews?)$/;
