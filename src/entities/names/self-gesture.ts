import { TENSED } from '../../lexicon/word-classes.ts';
import type { Token } from '../../types.ts';

/** What people do with what is theirs, and hardly with another’s: `shook his head`, `rolled her eyes`. */
const MOVES =
  /^(?:shook|shakes|cleared|clears|rolled|rolls|narrowed|narrows|folded|folds|crossed|crosses|bit|bites|licked|licks|lowered|lowers|raised|raises|tilted|tilts|cocked|cocks|furrowed|furrows|wrinkled|wrinkles|clenched|clenches|gritted|grits|scratched|scratches|squared|squares|closed|closes|rubbed|rubs|pursed|purses|under)$/;
const PARTS = /^(?:head|eyes|throat|arms|lip|lips|shoulders|voice|breath|brow|brows|eyebrow|eyebrows|nose|forehead|chin|beard|jaw|teeth|temples|fists)$/;

/** Is the pronoun at token `at` surely that of whoever acts: `rolled | her | eyes`, `under | his | breath`, `pushed | herself | up`? */
export function isOfSelf(tokens: readonly Token[], at: number): boolean {
  if (/^h(?:im|er)self$/.test(tokens[at]?.lower ?? '')) return ((tokens[at - 1]?.pos ?? 0) & TENSED) !== 0;
  return MOVES.test(tokens[at - 1]?.lower ?? '') && PARTS.test(tokens[at + 1]?.lower ?? '');
}
