import { isFirstName } from '../lexicon/names.ts';
import { isLifeless } from '../lexicon/things-that-speak.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';

// Does a noun phrase stand for somebody? Who asks knows more or less of the place, and so asks more or less strictly.

/** By its head alone: a word with a capital, or a noun for one person. */
export function isNameOrPerson(head: Item | undefined): boolean {
  return head !== undefined && (head.capital || isPersonNoun(head.lower));
}

/** One person, several of them, or a body. */
export function isPeople(head: Item | undefined): boolean {
  return isNameOrPerson(head) || /^(?:group|organization)$/.test(nounClass(head?.lower ?? '')?.kind ?? '');
}

/** By the whole phrase: also a first name, though it has no capital. */
export function isSomebody(items: readonly Item[], { first, head }: NounPhrase): boolean {
  return isNameOrPerson(items[head]) || isFirstName(items[first]?.lower ?? '');
}

/** `mayor`, and by its ending `cellist`, which no list holds. */
export function isPersonByEnding(lower: string): boolean {
  return nounClass(lower) === undefined ? /(?:er|or|ist|ent|ant|ian|man|woman)$/.test(lower) : isPersonNoun(lower);
}

/** Who does things in a story: a name, a person or a group by the noun, a pronoun for one; also `the juggler`, which no list holds. */
export function mayAct(items: readonly Item[], { first, head, pronoun }: NounPhrase): boolean {
  const { lower = '', capital = false } = items[head] ?? {};
  if (pronoun) return /^(?:he|she|they|i|we|one|another|someone|somebody)$/.test(lower);
  const kind = nounClass(lower)?.kind;
  if (capital || kind === 'person' || kind === 'group') return true;
  return kind === undefined && (/^(?:the|an?)$/.test(items[first]?.lower ?? '') ? AGENT : AGENTS).test(lower) && !isLifeless(lower);
}

/** `clown` and `governess` are at home in stories. */
const AGENT = /(?:er|or|ist|ian|man|own|boy|ant|ess)s?$/;
/** `dockers`, `some forty cellists` */
const AGENTS = /(?:er|or|ist|ian|ant)s$/;

/** Whoever can hold a view, a body and its report among them; `The primary made it clear that …` is nobody’s. */
export function mayHoldView(items: readonly Item[], { head, pronoun }: NounPhrase): boolean {
  const { lower = '', capital = false } = items[head] ?? {};
  return pronoun ? !isImpersonal(lower) : capital || nounClass(lower) !== undefined;
}

/** `It is clear that …` */
export function isImpersonal(pronoun: string): boolean {
  return /^(?:it|this|that|these|those|there|which|what)$/.test(pronoun);
}
