import { isHeading } from '../../lexicon/heads.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Item } from '../../text/units.ts';
import type { Cue } from '../../types.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { opensWithPerson } from '../opens-with-person.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { mayHoldVerb } from '../verbs/finite-verb.ts';

const LONGEST_NAME = 6;
/** `The Lake Rescue: How Two Boys …`, `Osk: A Town That …` tell of what stands before the colon. */
const TELLS_HOW = /^(?:how|why|what|who|where|when|inside|meet)$/;

/** Is it what a text or a talk is about: a noun phrase, or several as in `Brief: Ports, Pensions and a Very Large Pumpkin`? */
function isTopic(items: readonly Item[], from: number): boolean {
  if (TELLS_HOW.test(items[from]?.lower ?? '')) return true;
  const described = nounPhraseAt(items, from, items.length);
  if (described === null || described.pronoun) return false;
  const next = items[described.last];
  if (next !== undefined && (next.pos & Pos.relative) !== 0) return /^an?$/.test(items[from]?.lower ?? '');
  return (next === undefined && described.last === items.length) || (next?.lower === ',' && !mayHoldVerb(items, from, items.length));
}

/** `Otto Bell: Striker Signs for Osk`: whom a full name alone stands for is who does it. */
function isToldOf(items: readonly Item[], { first, last }: NounPhrase, colon: number): boolean {
  if (last - first < 2 || isPersonNoun(items[first]?.lower ?? '')) return false;
  const subject = nounPhraseAt(items, colon + 1, items.length);
  return subject !== null && opensWithPerson(items, subject);
}

function openingVerb(items: readonly Item[]): Cue | null {
  const [verb, name] = items;
  if (verb === undefined || name?.capital !== true || (verb.pos & Pos.verbPast) === 0) return null;
  const entry = reportingForm(verb.lower);
  return entry === undefined ? null : { span: { start: verb.start, end: verb.end }, lemma: entry.lemma };
}

/** Labels of a talk that the writer had. */
const LABELS = /^(?:me|him|her|us|them)$/;

const SPEAKS = /^(?:person|organization|group)$/;

export const speakerColon = definePhraseFrame({
  id: 'speaker-colon',
  explain: 'A name, a colon and what it said: a headline, a transcript or a post.',
  anchors: [':'],
  examples: {
    hits: [
      ['Lund: Ferry Will Not Sail Before Monday', 'Ferry Will Not Sail Before Monday'],
      ['The top reply: “found the guy.”', '“found the guy.”'],
      ['Harbour secretary: ‘I am going nowhere’', '‘I am going nowhere’'],
    ],
    misses: ['Three ports: Ilmar, Vesk and Tarn.', 'Obituary: Ana Lund, Keeper Of The Ferry', 'Ilmar: A Port That Never Sleeps By Night'],
  },
  find({ unit, items, at }) {
    if (at === 0 || at > LONGEST_NAME) return null;
    // `Added Lund: “…”`
    const verb = items[at + 1]?.kind === 'passage' ? openingVerb(items) : null;
    const source = nounPhraseAt(items, verb === null ? 0 : 1, at);
    const next = items[at + 1];
    if (source === null || source.last !== at || next === undefined) return null;
    const head = items[source.head];
    if (head === undefined) return null;
    const colon = items[at];
    const sign = colon === undefined ? null : { span: { start: colon.start, end: colon.end }, lemma: null };
    // `Me: “Good.”`
    if (source.pronoun && at === 1 && LABELS.test(head.lower) && head.capital && next.kind === 'passage' && at + 2 >= items.length) {
      const said = spanOfItems(items, at + 1, items.length);
      return said === null ? null : { content: [said], cue: sign, speaker: mentionOf(items, source) };
    }
    if (source.pronoun) return null;
    // `Photograph: …`, `Related: …` name no one
    const speaks = SPEAKS.test(nounClass(head.lower)?.kind ?? '');
    const named = head.capital && (head.pos & (Pos.properNoun | Pos.noun)) !== 0;
    // `Home secretary: ‘I am going nowhere’`
    const paper = nounClass(head.lower)?.kind === 'document' && /^(?:the|an?)$/.test(items[source.first]?.lower ?? '');
    const described = (speaks || paper) && items[source.first]?.capital === true && next.kind === 'passage' && at + 2 >= items.length;
    if (!named && !described) return null;
    // `Advice from Lund: “…”`
    if (verbOfSayingNoun(head.lower) !== undefined && items.slice(source.head, at).some(({ lower }) => lower === 'from')) return null;
    if (isHeading(head.lower) || (isListedWord(head.lower) && source.last - source.first === 1 && !speaks)) return null;
    if (next.kind !== 'passage' && isTopic(items, at + 1)) return null;
    if (next.kind !== 'passage' && isToldOf(items, source, at)) return null;
    if (next.kind !== 'passage' && !(unit.headline && next.capital)) return null;
    const content = spanOfItems(items, at + 1, items.length);
    if (content === null || (items.length - at < 4 && next.kind !== 'passage')) return null;
    return {
      content: [content],
      cue: verb ?? sign,
      speaker: mentionOf(items, source),
    };
  },
});
