import { isObjective } from '../../lexicon/pronouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { lemmaOf } from '../../lexicon/verbs.ts';
import { VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import type { Item } from '../../text/units.ts';

const RECEIVES = new Set('receive get obtain read find open discover intercept'.split(' '));
/** `a rather curt late email` */
const LONGEST = 5;

/** `had received an email informing them that …`: whoever gets it does not say what it says; the letter before the participle at `first`. */
export function receivedBefore(items: readonly Item[], first: number): NounPhrase | null {
  const shown = heldUpBefore(items, first) ?? shownBefore(items, first);
  if (shown !== null) return shown;
  if (nounClass(items[first - 1]?.lower ?? '')?.kind !== 'document') return null;
  for (let at = first - 2; at > Math.max(0, first - LONGEST); at--) {
    if (((items[at]?.pos ?? 0) & Pos.determiner) === 0) continue;
    const phrase = nounPhraseAt(items, at, first);
    return phrase?.core === first && RECEIVES.has(lemmaOf(items[at - 1]?.lower ?? '')) ? phrase : null;
  }
  return null;
}

/** `A video shows a man shouting “…”`, `His widow remembers him saying that …`: whoever is shown or heard. */
function shownBefore(items: readonly Item[], first: number): NounPhrase | null {
  for (let at = first - 1; at > Math.max(0, first - LONGEST); at--) {
    if (!SHOWS.test(items[at - 1]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(items, at, first);
    const { lower = '' } = items[phrase?.head ?? -1] ?? {};
    if (phrase?.last !== first) return null;
    return (phrase.pronoun ? isObjective(lower) : isNameOrPerson(items[phrase.head])) ? phrase : null;
  }
  return null;
}

/** What people hold up or wear, with words on it. */
const HELD_UP = /^(?:sign|banner|placard|poster|plaque|sticker|billboard|flag|badge|button|cap|hat|shirt|t-shirt|sweatshirt)s?$/;
const BELONGS = Pos.determiner | Pos.possessive | Pos.adjective | Pos.number;

/** `Crews waved hand-painted signs | reading “Go home”`: the signs say so. */
function heldUpBefore(items: readonly Item[], first: number): NounPhrase | null {
  if (!/^(?:reading|saying)$/.test(items[first]?.lower ?? '') || items[first + 1]?.kind !== 'passage' || !HELD_UP.test(items[first - 1]?.lower ?? ''))
    return null;
  let at = first - 1;
  while (at > 0 && at > first - LONGEST && ((items[at - 1]?.pos ?? 0) & BELONGS) !== 0 && ((items[at - 1]?.pos ?? 0) & VERB) === 0) at--;
  const phrase = nounPhraseAt(items, at, first);
  return phrase?.last === first ? phrase : null;
}

const SHOWS = /^(?:shows?|showed|showing|captured|captures|recorded|records|hears?|heard|features?|featured|remembers?|remembered|recalls?|recalled)$/;
