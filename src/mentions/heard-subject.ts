import { isUnchanging } from '../lexicon/unchanging-verbs.ts';
import { reportingForm } from '../lexicon/verbs.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import type { NounPhrase } from './phrase.ts';

const HEARS = /^(?:hears?|heard|overhears?|overheard|hearing|overhearing)$/;
const WHOM = /^(?:him|her|them|me|us|you|someone|somebody|everyone|everybody|anyone|one)$/;

/** `I heard her whisper, “Run!”`, `heard someone ask, “…”`: whoever is heard, before the plain verb at item `verb` with its marks; null elsewhere. */
export function heardSubject(items: readonly Item[], verb: number): NounPhrase | null {
  const at = verb - 1;
  const { lower = '', pos = 0 } = items[verb] ?? {};
  if (!HEARS.test(items[at - 1]?.lower ?? '') || !WHOM.test(items[at]?.lower ?? '')) return null;
  if (((pos & Pos.verbBase) === 0 && !isUnchanging(lower)) || reportingForm(lower) === undefined) return null;
  const marks = /^[,:]$/.test(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return items[marks]?.kind === 'passage' ? { first: at, core: verb, last: verb, head: at, possessed: at, pronoun: true } : null;
}
