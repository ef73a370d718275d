import { ownerIn } from '../../frames/owner-of-noun.ts';
import { hasFiniteVerb } from '../../frames/verbs/finite-verb.ts';
import { isPlace } from '../../lexicon/places.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isPersonByEnding, mayHoldView } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { isSentence, isTitled, isWhole } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import { defineSieve } from '../sieve.ts';

/** `One complaint from a skipper who has rowed there for years:` */
const LONGEST = 14;
const OWNER = /^(?:his|her|their)$/;
/** What follows a noun of which a text tells to whom, of what or when: `His reaction when the bill came:` */
const OF_WHAT = /^(?:to|on|for|about|of|when|after|before|as|at|upon|in|during)$/;
const OPENS_CLAUSE = /^(?:when|after|before|as|who|which|that)$/;
/** How somebody comes to speak: `Ana Lund, asked about the pier:`, `Ana Lund, speaking on the radio:` */
const ASIDE = /^(?:asked|pressed|speaking|writing|responding|replying|reacting|answering|summing|reflecting|recalling|looking|again)$/;

export const leadWithoutVerb = defineSieve({
  id: 'lead-without-verb',
  explain: 'A few words without a verb lead up to a colon and to marks: from whom the words are, whose they are, or who was asked.',
  examples: {
    hits: [
      ['The board met for an hour. Ana Lund’s opening gambit: “Who pays?”', '“Who pays?”'],
      ['The board met for an hour. Advice from a diver: “Swim at dawn.”', '“Swim at dawn.”'],
      ['The board met for an hour. Ana Lund, when asked about the pier: “No comment at all.”', '“No comment at all.”'],
    ],
    misses: [
      'The board met for an hour. Ana Lund’s new book: “Low Water.”',
      'The board met for an hour. News from the pier: “Nobody rows.”',
      'The board met for an hour. The lesson: “Nobody rows.”',
    ],
  },
  alone: true,
  find({ passage, unit, at }, { text, talk }) {
    const colon = unit.items[at - 1];
    if (talk || colon?.lower !== ':' || at > LONGEST || !(isSentence(text, passage) || isWhole(text, passage))) return null;
    const items = unit.items.slice(0, at - 1);
    if (items.some(({ kind }) => kind === 'passage' || kind === 'mark')) return null;
    const source = sourceOf(items) ?? askedOne(items) ?? (isTitled(text, passage) ? null : ownerOf(items));
    if (source === null) return null;
    const cue = { span: { start: colon.start, end: colon.end }, lemma: null };
    return { content: [{ start: passage.start, end: passage.end }], cue, speaker: mentionOf(items, source) };
  },
});

/** `One complaint from a skipper`: from whom the words are. */
function sourceOf(items: readonly Item[]): NounPhrase | null {
  const from = items.findIndex(({ lower }) => lower === 'from');
  if (from < 1 || hasFiniteVerb(items, 0, from) || verbOfSayingNoun(items[from - 1]?.lower ?? '') === undefined) return null;
  const source = nounPhraseAt(items, from + 1, items.length);
  if (source === null || source.pronoun || !speaks(items, source)) return null;
  const next = items[source.last];
  return next === undefined || next.kind === 'punctuation' || (next.pos & (Pos.relative | Pos.preposition)) !== 0 ? source : null;
}

/** `Her opening gambit`, `The board’s excuse to the crews`: whose the words are. */
function ownerOf(items: readonly Item[]): NounPhrase | null {
  const first = opening(items);
  const phrase = nounPhraseAt(items, first, items.length);
  if (phrase === null || phrase.pronoun || isWork(items[phrase.head]?.lower ?? '')) return null;
  const end = phrase.core;
  if (end < items.length && !OF_WHAT.test(items[end]?.lower ?? '') && timePhraseAt(items, end) === end) return null;
  // `Her counterpart at the bank, Ana Lund, was blunter: “…”`
  if (!items.some(({ lower }, at) => at >= end && OPENS_CLAUSE.test(lower)) && hasFiniteVerb(items, end, items.length)) return null;
  const owner = ownerIn(items, phrase);
  if (owner === null || owner.pronoun) return OWNER.test(items[first]?.lower ?? '') ? owner : null;
  return speaks(items, owner) && timePhraseAt(items, first) === first ? owner : null;
}

/** `Ana Lund, asked about the pier` */
function askedOne(items: readonly Item[]): NounPhrase | null {
  const first = opening(items);
  const phrase = nounPhraseAt(items, first, items.length);
  if (phrase === null || phrase.pronoun || !speaks(items, phrase)) return null;
  const aside = items[phrase.core]?.lower === ',' ? phrase.core + 1 : phrase.core;
  const when = aside > phrase.core && items[aside]?.lower === 'when' ? aside + 1 : aside;
  return ASIDE.test(items[when]?.lower ?? '') && !hasFiniteVerb(items, when + 1, items.length) ? { ...phrase, last: phrase.core } : null;
}

/** `Ana Lund’s new book: “Nobody rows.”`: what it is called. */
function isWork(noun: string): boolean {
  return nounClass(noun)?.kind === 'document' || /^(?:films?|songs?|plays?|shows?|series|bands?|ships?|boats?|horses?|dogs?|names?|nicknames?)$/.test(noun);
}

/** Past `and`, `then`, `but`. */
function opening(items: readonly Item[]): number {
  return /^(?:and|but|then|so)$/.test(items[0]?.lower ?? '') ? 1 : 0;
}

function speaks(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[phrase.head]?.lower ?? '';
  return (mayHoldView(items, phrase) || isPersonByEnding(head)) && !isPlace(head);
}
