import { isFirstName, isGivenName } from '../../lexicon/names.ts';
import { isNameParticle } from '../../lexicon/particles.ts';
import { isPlace } from '../../lexicon/places.ts';
import { isListedWord } from '../../lexicon/words.ts';
import type { Bearer } from './bearer.ts';
import type { NameForm } from './name-form.ts';
import type { Register } from './register.ts';

/**
 * `Koh said` after Sebastian Koh Wei Jie, `Salazar` after Enrique Salazar Montoya: surnames that are not the last word of
 * a name.
 */
export class MiddleNames {
  /** Who has the word inside a name; null where several do. */
  readonly #bearers = new Map<string, Bearer | null>();

  constructor(full: readonly NameForm[], register: Register) {
    for (const form of full) {
      const bearer = register.candidates.get(form)?.[0];
      if (bearer === undefined || !isPersonal(form)) continue;
      for (const word of form.words.slice(1, -1)) {
        if (word.length < 2 || isNameParticle(word) || isFirstName(word) || isPlace(word) || isListedWord(word)) continue;
        const known = this.#bearers.get(word);
        this.#bearers.set(word, known === undefined || known === bearer ? bearer : null);
      }
    }
  }

  /** The one person in the middle of whose name the single word of the form stands. */
  meantBy(form: NameForm): Bearer | null {
    if (form.words.length !== 1) return null;
    const bearer = this.#bearers.get(form.words[0] ?? '') ?? null;
    return bearer !== null && !bearer.merged && bearer.allows(form) ? bearer : null;
  }
}

/** Not the South Quay Bank. */
function isPersonal({ words, honorific, spoke, followed }: NameForm): boolean {
  return honorific !== null || isGivenName(words[0] ?? '') || spoke + followed.m + followed.f > 0;
}
