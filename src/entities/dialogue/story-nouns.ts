import { folkClass, isAnimal } from '../../lexicon/characters.ts';
import { type NounClass, nounClass } from '../../lexicon/titles.ts';
import type { Quotation } from '../../types.ts';
import type { Reading } from '../reading.ts';

const SOMEBODY: NounClass = { kind: 'person' };
const SEVERAL: NounClass = { kind: 'group', plural: true };
/** `the twins`; not `the boss` */
const PLURAL = /[^su]s$/;
/** Who is heard and not seen, and who is told apart from one another, is nobody of their own. */
const NOBODY = /^(?:voice|voices|other|others|one|two|both|half|rest|whisper|cry|shout|echo|radio|phone|sign|letter|note)$/;

/** Which nouns name somebody in a story: people and folk of tales, and whatever speaks there; animals where one of them does. */
export class StoryNouns {
  readonly #spoke = new Set<string>();
  readonly #animals: boolean;

  constructor({ tokens }: Reading, quotations: readonly Quotation[]) {
    let animals = false;
    for (const { speaker, type } of quotations) {
      const head = speaker?.kind === 'nominal' && type !== 'indirect' ? tokens[speaker.head] : undefined;
      if (head === undefined || head.capital || head.kind !== 'word' || NOBODY.test(head.lower) || nounClass(head.lower) !== undefined) continue;
      this.#spoke.add(head.lower);
      animals ||= isAnimal(head.lower);
    }
    this.#animals = animals;
  }

  /** What kind of somebody the noun names; undefined for none. Lower case, singular. */
  classOf(lower: string): NounClass | undefined {
    const known = folkClass(lower);
    if (known !== undefined) return known;
    if (this.#spoke.has(lower)) return PLURAL.test(lower) ? SEVERAL : SOMEBODY;
    return this.#animals && isAnimal(lower) ? SOMEBODY : undefined;
  }

  /** A noun for one person: `mayor`, `dragon`. */
  isPerson(lower: string): boolean {
    const known = this.classOf(lower);
    return known?.kind === 'person' && known.plural !== true;
  }
}
