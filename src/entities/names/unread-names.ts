import { isFirstName, isLastName } from '../../lexicon/names.ts';
import { isListedWord } from '../../lexicon/words.ts';
import { inCapitals, type Reading } from '../reading.ts';
import type { NameForm } from './name-form.ts';
import { isSuffix, type NameForms } from './name-forms.ts';

/**
 * Full names that stand nowhere as a name of their own: `Ana Lund: Ferries Are Late` as a heading, where capitals say
 * nothing, `ANA LUND` and `The Ana Lund Show`. They are taken where the text has the surname alone and no other full name with it.
 */
export function addUnread(reading: Reading, forms: NameForms): void {
  const bare = new Set<string>();
  const borne = new Set<string>();
  for (const { words } of forms.all) {
    const last = words[words.length - 1] ?? '';
    if (words.length === 1) bare.add(last);
    else if (!isShow(words)) borne.add(last);
  }

  const add = (given: string, surname: string, certain = false) => {
    const lower = surname.toLowerCase();
    if (!bare.has(lower) || borne.has(lower) || (isFirstName(lower) && !certain)) return;
    if (!isFirstName(given.toLowerCase()) && !(certain && !isListedWord(given.toLowerCase()))) return;
    const form = forms.of([given, surname]);
    if (form !== null && form.count === 0) form.count = 1;
  };
  for (const { words, text } of [...forms.all] as NameForm[]) {
    if (!isShow(words)) continue;
    const written = text.split(' ');
    add(written[0] ?? '', written[1] ?? '');
  }
  const { tokens, heading, paragraphOf, text } = reading;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || !token.capital || !next.capital) continue;
    if (paragraphOf[at] !== paragraphOf[at + 1] || next.kind !== 'word' || next.start !== token.end + 1 || text[token.end] !== ' ') continue;
    const [given, surname] = [text.slice(token.start, token.end), text.slice(next.start, next.end)];
    // `ANA LUND, called by the court, was sworn`
    if (inCapitals(text, token) && inCapitals(text, next))
      add(titleCase(given), titleCase(surname), tokens[at + 2]?.lower === ',' && paragraphOf[at - 1] !== paragraphOf[at]);
    else if (heading[paragraphOf[at] ?? 0] === 1 && !inCapitals(text, next)) add(given, surname);
  }
}

function titleCase(word: string): string {
  return (word[0] ?? '') + word.slice(1).toLowerCase();
}

/** `Ana Lund Show`: a full name and a common noun. */
function isShow(words: readonly string[]): boolean {
  const last = words[words.length - 1] ?? '';
  return words.length > 2 && isFirstName(words[0] ?? '') && isListedWord(last) && !isLastName(last) && !isSuffix(last);
}
