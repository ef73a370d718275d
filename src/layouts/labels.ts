import { isFirstName } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/titles.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { type Label, labelAt } from '../text/label.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Cue, Mention, Paragraph, Span } from '../types.ts';
import { isHonorific } from './label-words.ts';

/** The label of each paragraph that has one, by index. */
export function labelsOf(text: string, paragraphs: readonly Paragraph[]): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const { index, start, end } of paragraphs) {
    const label = labelAt(text, start, end);
    if (label !== null) labels.set(index, label);
  }
  return labels;
}

export function cueOfLabel({ colon }: Label): Cue | null {
  return colon === null ? null : { span: colon, lemma: null };
}

const OFFICE = /^The\s|\b(?:of|for)\b/;
const PERSON = /^(?:\p{Lu}[\p{L}'’-]+\.? ){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** `The Minister for Boats (Ana Smith)`, `Acting Chairman (Deputy Ana Smith)`: an office, and in brackets who holds it. */
function holdsName(words: string, bracketed: string): boolean {
  if (bracketed.length <= 3) return false;
  if (OFFICE.test(words)) return true;
  const [first = ''] = bracketed.toLowerCase().split(' ');
  return (
    isPersonNoun(words.toLowerCase().split(' ').at(-1) ?? '') && PERSON.test(bracketed) && (isFirstName(first) || isHonorific(first) || isPersonNoun(first))
  );
}

/** The mention that a label makes: without its honorific; in `The Minister for Boats (Ana Smith):` the name. */
export function mentionOfLabel(text: string, units: readonly Unit[], label: Label): Mention | null {
  const { words, bracketed } = label;
  const named = bracketed !== null && holdsName(words, text.slice(bracketed.start, bracketed.end));
  const span = named ? bracketed : label.span;
  return mentionIn(units, label, span);
}

function mentionIn(units: readonly Unit[], { kind, words }: Label, span: Span): Mention | null {
  const items = units.find(({ end }) => end > span.start)?.items ?? [];
  const first = items.findIndex(({ end }) => end > span.start);
  if (first < 0) return null;
  const own = items[first];
  // the period of `Q.` is part of its token
  if ((kind === 'letter' || /^(?:question|answer)$/i.test(words)) && own !== undefined)
    return { kind: 'nominal', phrase: span, span, role: null, first: own.token, last: own.token + 1, head: own.token };
  const after = items.findIndex(({ start }) => start >= span.end);
  const limit = after < 0 ? items.length : after;
  if (limit <= first) return null;
  const phrase = nounPhraseAt(items, first, limit);
  if (phrase !== null && phrase.last === limit && !phrase.pronoun && kind !== 'handle') {
    const made = mentionOf(items, phrase);
    // `The Minister for Boats:` is more than a minister
    const office = phrase.last > phrase.core && isPersonNoun(items[phrase.head]?.lower ?? '');
    return office ? { ...made, kind: 'nominal', span: made.phrase, role: null } : made;
  }
  const made = nameIn(items, first, limit);
  // the `@` is part of it
  return made === null || kind !== 'handle' ? made : { ...made, phrase: span, span };
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|lady|judge|justice)\.?$/;

/** Whatever the words are, they name somebody. */
function nameIn(items: readonly Item[], first: number, limit: number): Mention | null {
  let from = first;
  while (from + 1 < limit && HONORIFIC.test(items[from]?.lower ?? '')) from++;
  // the period of `Mr.` may stand by itself
  while (from + 1 < limit && items[from]?.kind !== 'word') from++;
  const head = items[from];
  const tail = items[limit - 1];
  if (head === undefined || tail === undefined) return null;
  const span = { start: head.start, end: tail.end };
  return { kind: 'name', phrase: span, span, role: null, first: head.token, last: tail.token + 1, head: tail.token };
}
