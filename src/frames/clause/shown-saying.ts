import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isSomebody } from '../../mentions/somebody.ts';
import type { Item } from '../../text/units.ts';

const SHOWS = /^(?:video|videos|footage|audio|recordings?|tapes?|clips?|film|videotape)$/;
/** Items of the one who is seen: `of the former mayor of Osk, `. */
const LONGEST = 6;

/** `a recording of Ana Lund | calling the board “asleep”`: who is seen and heard speaks; null where nobody is. */
export function shownSaying(items: readonly Item[], ing: number): NounPhrase | null {
  for (let of = ing - 2; of > Math.max(0, ing - 2 - LONGEST); of--) {
    if (items[of]?.lower !== 'of' || !SHOWS.test(items[of - 1]?.lower ?? '')) continue;
    const who = nounPhraseAt(items, of + 1, ing);
    return who !== null && who.last === ing && (who.pronoun || isSomebody(items, who)) ? { ...who, last: who.core } : null;
  }
  return null;
}
