import { isBodyWord, isSurnameToo } from '../../lexicon/bodies.ts';
import type { Honorific } from './honorifics.ts';
import type { NameForm } from './name-form.ts';

/** `Justice Department`, `General Assembly`: what would be a title before a surname is the first word of a body's name. */
export function opensBody({ rank }: Honorific, next: string): boolean {
  return rank !== 'mr' && rank !== 'mrs' && rank !== 'miss' && rank !== 'ms' && isBodyWord(next) && !isSurnameToo(next);
}

/** Is the form an organisation's name by its last word (`Harbour Ministry`), its legal tail, or by its capitals (`FDA`)? */
export function isOrganizationName(form: NameForm): boolean {
  if (form.honorific !== null) return false;
  const last = form.words[form.words.length - 1] ?? '';
  if (form.words.length > 1 && isBodyWord(last)) return true;
  if (form.words.includes('of') || form.words.includes('for') || form.words.includes('on') || form.words.includes('&')) return true;
  return form.words.length === 1 && /^\p{Lu}{2,6}$/u.test(form.text) && form.definite * 2 >= form.count;
}

/** The initials of a name, as its short form would be written: `Food and Drug Administration` → `FDA`. */
export function shortForms(form: NameForm): string[] {
  if (form.words.length < 2) return [];
  const initials = form.text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '');
  return initials.length < 2 ? [] : [initials.join(''), `${initials.join('.')}.`];
}
