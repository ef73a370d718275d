import { isHeading } from '../../lexicon/heads.ts';
import { isFirstName } from '../../lexicon/names.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import type { Item, Unit } from '../../text/units.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { opensWithPerson } from '../opens-with-person.ts';
import { definePhraseFrame } from '../phrase-frame.ts';
import { speaksElsewhere } from '../speaks-elsewhere.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

/** `Former harbour master Bell at the regatta:` */
const LONGEST_SOURCE = 9;
/** The first line tells at least so much: `Bell: Pay us`. */
const LEAST_SAID = 2;

export const headlineColon = definePhraseFrame({
  id: 'headline-colon',
  explain: 'The first line of an article: who speaks, a colon, and in a sentence what they say.',
  anchors: [':'],
  examples: {
    hits: [
      ['Poll: Most skippers want a new pier', 'Most skippers want a new pier'],
      ['Ana Lund to skippers: pier will close', 'pier will close'],
      ['Ana Lund: No outside pressure on inquiry', 'No outside pressure on inquiry'],
    ],
    misses: ['Weather: Rain will fall on Osk', 'Ana Lund: Singer dies at 63', 'Ana Lund: the woman who built the pier', 'Lund trial: jury to retire'],
  },
  plain: true,
  find({ text, unit, items, at }) {
    if (
      unit.index > 0 ||
      at === 0 ||
      at > LONGEST_SOURCE ||
      (items.length - at <= LEAST_SAID && !items.slice(at).some(({ passage }) => passage?.kind === 'quotation')) ||
      !isLine(text, unit)
    )
      return null;
    const whole = nounPhraseAt(items, 0, at);
    if (whole === null || whole.pronoun || items[0]?.lower === 'dear') return null;
    const source: NounPhrase = { ...whole, last: whole.core };
    if (source.core < at && !TURNS_TO.test(items[source.core]?.lower ?? '')) return null;
    const kind = sourceKind(text, unit, source, at);
    if (kind === null || !tells(items, at + 1, kind)) return null;
    const content = spanOfItems(items, at + 1, items.length);
    const colon = items[at];
    if (content === null || colon === undefined) return null;
    const hearer = items[source.core]?.lower === 'to' ? nounPhraseAt(items, source.core + 1, at) : null;
    return {
      content: [content],
      cue: { span: { start: colon.start, end: colon.end }, lemma: null },
      speaker: mentionOf(items, source),
      addressee: hearer?.last === at ? mentionOf(items, hearer) : null,
    };
  },
});

/** `Lund to skippers:`, `Lund on ferry row:`, `Lund at the regatta:` */
const TURNS_TO = /^(?:to|on|at|in|about|after|over)$/;

/** A line of its own, so that a sentence with a colon somewhere in a paragraph is none. */
function isLine(text: string, { start, end }: Unit): boolean {
  return /^[.;\s]*(?:\n|$)/.test(text.slice(end, end + 8)) && /(?:\n|^)[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start));
}

type SourceKind = 'full name' | 'name' | 'noun' | 'paper';

/** What tells of others, rather than a genre: `Review: …` tells what the line is. */
const PAPER = /^(?:report|reports|poll|polls|study|studies|survey|surveys|audit|memo|memos|lawsuit|indictment|newspaper|paper|inquiry)$/;
const CAMP = /^(?:camp|team|side)$/;

/** Who can be the source of what a headline says; null for what it is about. */
function sourceKind(text: string, { items, end }: Unit, { first, core, head }: NounPhrase, colon: number): SourceKind | null {
  const { lower = '', capital = false, pos = 0, start = 0, end: last = 0 } = items[head] ?? {};
  if (head !== core - 1 && items[core - 1]?.kind !== 'passage') return null;
  if (PAPER.test(lower)) return 'paper';
  if (CAMP.test(lower) && head > first && items[head - 1]?.capital === true) return 'noun';
  if (core - first === 1 && isHeading(lower)) return null;
  const noun = nounClass(lower)?.kind;
  if (noun !== undefined && noun !== 'document') return 'noun';
  if (!capital || (pos & (Pos.noun | Pos.properNoun)) === 0) return null;
  // `Lund v Bell`
  if (/^vs?\.?$/.test(items[head - 1]?.lower ?? '')) return null;
  // `Ana Lund`, `Captain Otto Bell`
  const full = head > first && items[head - 1]?.capital === true && !isPersonNoun(items[head - 1]?.lower ?? '');
  if (full && isFirstName(items[head - 1]?.lower ?? '')) return 'full name';
  // the text tells nothing of the name: `Pell: pier will close`
  if (core - first === 1 && !isListedWord(lower) && !text.includes(text.slice(start, last), end))
    return items.at(-1)?.kind !== 'punctuation' && holdsHelper(items, colon) ? 'name' : null;
  const whole = items.slice(first, core).every((item) => item.capital) && speaksElsewhere(text, text.slice(items[first]?.start ?? start, last), end);
  return whole || (head > first && speaksElsewhere(text, text.slice(start, last), end)) ? (full ? 'full name' : 'name') : null;
}

/** What will be, or is so. */
function holdsHelper(items: readonly Item[], from: number): boolean {
  return items.slice(from + 1).some(({ kind, pos }) => kind === 'word' && (pos & (Pos.modal | Pos.auxiliary)) !== 0 && (pos & Pos.noun) === 0);
}

/** `No new pier`, `Time for a new pier`, `Don’t wait` */
const OPENS_SAYING = /^(?:no|never|don't|time|let|let's|we|i|my|our|i'd|i'm|i'll|i've|we'd|we'll|we've|we're)$/;

/** Is it said, rather than what the line is about: `the woman who built the pier`? */
function tells(items: readonly Item[], from: number, kind: SourceKind): boolean {
  const { lower = '', passage = null } = items[from] ?? {};
  if (passage?.kind === 'quotation') return items.length === from + 1 || passage.end - passage.start > LEAST_MARKS;
  if (ASKS.test(lower)) return false;
  if (kind !== 'paper' && (OPENS_SAYING.test(lower) || bids(items, from))) return true;
  if (isToldInMarks(items, from)) return true;
  const subject = nounPhraseAt(items, from, items.length);
  if (subject === null) return hasVerb(items, from);
  if (kind === 'full name' && opensWithPerson(items, subject)) return false;
  const next = items[subject.core];
  if (((next?.pos ?? 0) & Pos.relative) !== 0) return false;
  return (next?.lower === 'to' && ((items[subject.core + 1]?.pos ?? 0) & Pos.verbBase) !== 0) || hasVerb(items, from);
}

/** `Pay us now`, `Leave the pier alone` */
function bids(items: readonly Item[], from: number): boolean {
  const [verb, object] = [items[from]?.pos ?? 0, items[from + 1]?.pos ?? 0];
  return (verb & Pos.verbBase) !== 0 && (object & (Pos.pronoun | Pos.determiner | Pos.possessive)) !== 0 && (object & Pos.noun) === 0;
}

/** `Lund ‘not fit to lead’`, `Lund’s ‘honesty in doubt’`: the marks tell of who stands before them. */
function isToldInMarks(items: readonly Item[], from: number): boolean {
  const marks = items.findIndex((item, at) => at > from && item.passage?.kind === 'quotation');
  const [before, told] = [items[marks - 1], items[marks]];
  if (before === undefined || told === undefined || told.end - told.start < LEAST_MARKS) return false;
  return before.lower === "'s" || (before.pos & (Pos.noun | Pos.properNoun)) !== 0;
}

/** Also `used`, an adjective elsewhere, `ties` between two names, and `hold` after several. */
function hasVerb(items: readonly Item[], from: number): boolean {
  if (hasFiniteVerb(items, from, items.length)) return true;
  return items.some(({ kind, pos }, at) => {
    if (at <= from || kind !== 'word' || at + 1 >= items.length) return false;
    const [before, after] = [items[at - 1], items[at + 1]];
    if (before === undefined || (before.pos & (Pos.noun | Pos.properNoun)) === 0) return false;
    if ((pos & Pos.verbPast) !== 0 && (pos & Pos.noun) === 0) return after?.lower !== 'by';
    if ((pos & Pos.verbBase) !== 0 && (items[at - 2]?.lower === 'and' || /[^s]s$/.test(before.lower)) && (before.pos & Pos.verbBase) === 0) return true;
    return (pos & Pos.verbThird) !== 0 && before.capital && (after?.capital === true || ((after?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0);
  });
}

/** More than a word in marks. */
const LEAST_MARKS = 12;

/** `How two boys …`, `Who will pay?` */
const ASKS = /^(?:how|why|what|who|where|when|which|inside|meet|is|are|was|were|can|could|will|should|does|do|did)$/;
