import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { opensOfSpeaker } from '../../mentions/participle-of-speaker.ts';
import type { Item } from '../../text/units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';

/** What follows them is a clause of what is said: `the mayor saying a ban is late`. */
const SAYS = /^(?:say|tell|suggest|think|believe|argue|insist|add|note|write|explain|warn|hint|imply)$/;

/** `Doctors urging a ban said it was late`, `Crews asking for help said so`: the participle tells who speaks, and the verb after it reports. */
export function tellsWhoSpeaks(items: readonly Item[], { form, first, main, lemma }: VerbGroup): boolean {
  if (form !== 'ing' || first !== main || first < 1 || SAYS.test(lemma) || items[main + 1]?.lower === 'that') return false;
  const object = nounPhraseAt(items, items[main + 1]?.lower === 'for' ? main + 2 : main + 1, items.length);
  if (object === null || object.pronoun) return false;
  return opensOfSpeaker(items, first - 1, main, object.last) || opensOfSpeaker(items, first - 1, main, object.core);
}
