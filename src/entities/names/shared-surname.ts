import { isFirstName } from '../../lexicon/names.ts';
import { nounClass } from '../../lexicon/titles.ts';
import type { Reading } from '../reading.ts';
import type { NameForm, NameMention } from './name-form.ts';
import type { NameForms } from './name-forms.ts';
import { surnameOf } from './parts.ts';

/**
 * `Walter and Doreen Bell won`: the first of the two is Walter Bell, where the text brings him in so and has no other Walter.
 */
export function addShared({ tokens, quoted, opens }: Reading, mentions: readonly NameMention[], forms: NameForms): void {
  const known = new Set<NameForm>();
  let full: Set<string> | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as NameMention;
    const { form, last } = mention;
    const first = !known.has(form);
    known.add(form);
    const next = mentions[index + 1];
    const joiner = tokens[last]?.lower;
    if (!first || next === undefined || next.first !== last + 1 || (joiner !== 'and' && joiner !== '&') || quoted[last] === 1) continue;
    if (form.words.length !== 1 || form.honorific !== null || next.form.honorific !== null || next.form.words.length < 2) continue;
    // `newlyweds Anouk and Bas Bell`, whose first names no list knows
    const related = nounClass(tokens[mention.first - 1]?.lower ?? '')?.plural === true;
    if (!related && (!isFirstName(form.words[0] ?? '') || !isFirstName(next.form.words[0] ?? ''))) continue;
    // `the Otto and Ana Bell Foundation`, `between Otto and Ana Bell`, who are no pair
    const before = tokens[mention.first - 1]?.lower ?? '';
    if (before === 'between' || (before === 'the' && opens[mention.first] === 0)) continue;
    const given = form.words[0] ?? '';
    full ??= new Set(forms.all.flatMap(({ words }) => (words.length > 1 ? (words[0] ?? '') : [])));
    if (full.has(given)) continue;
    const surname = next.form.text.split(' ').slice(-surnameOf(next.form.words).length - (next.form.suffix === null ? 0 : 1));
    const added = forms.of([form.text, ...surname]);
    if (added !== null && added.count === 0) added.count = 1;
  }
}
