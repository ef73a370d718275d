import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { actingEnd } from '../../mentions/participle-of-speaker.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** What follows them is a clause of what is said: `the mayor saying a ban is late`. */
const SAYS = /^(?:say|tell|suggest|think|believe|argue|insist|add|note|write|explain|warn|hint|imply)$/;

/** `Doctors urging a ban said it was late`, `Crews asking for help said so`: the participle tells who speaks, and the verb after it reports. */
export function tellsWhoSpeaks(items: readonly Item[], { form, first, main, lemma }: VerbGroup): boolean {
  if (form !== 'ing' || first !== main || first < 1 || SAYS.test(lemma) || items[main + 1]?.lower === 'that') return false;
  const ends = (end: 'last' | 'core') => (at: number) => {
    const object = nounPhraseAt(items, at, items.length);
    return object === null || object.pronoun ? null : object[end];
  };
  return actingEnd(items, first - 1, main, ends('last')) !== null || actingEnd(items, first - 1, main, ends('core')) !== null;
}
