import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';

/** `a plan that the mayor, Ana Lund, called …`: the relative pronoun is the object, and its clause has a subject of its own. */
export function subjectOfRelative(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = end - 2; at >= start; at--) {
    if (!/^(?:which|that|what|whom)$/.test(items[at]?.lower ?? '')) continue;
    const own = nounPhraseAt(items, at + 1, end);
    if (own !== null && items[at]?.lower === 'that' && isPointedAt(items, own)) continue;
    // `the board, which first received complaints in May, said`
    if (own !== null && items[at]?.lower === 'which' && opensWithVerb(items, own)) continue;
    // `things that break and Ana Lund, a mechanic, mends`
    const joined = own !== null && items.slice(own.core, end).some(({ lower }) => lower === 'and');
    return own?.last === end && !own.pronoun && !joined ? own : null;
  }
  return null;
}

/** Read as a participle before its noun, and is the verb of the pronoun. */
function opensWithVerb(items: readonly Item[], { first, head, pronoun }: NounPhrase): boolean {
  if (pronoun || ((items[first]?.pos ?? 0) & (Pos.determiner | Pos.possessive)) !== 0) return false;
  if (items.slice(first, Math.min(head, first + 2)).some(({ capital, pos }) => !capital && (pos & Pos.verbPast) !== 0)) return true;
  // `the council, which commissions places for them, said`; not `which rights groups said`
  const verb = items[first];
  const who = nounClass(items[head]?.lower ?? '')?.kind;
  const many = items[head]?.lower === 'percent' || items[first + 1]?.kind === 'number';
  return head > first && verb?.capital === false && (verb.pos & Pos.verbThird) !== 0 && (many || (who !== 'person' && who !== 'group'));
}

/** `Recalling that winter, Ana Lund, the mayor, said`: a noun alone and in the singular, which `that` points at. */
function isPointedAt(items: readonly Item[], { first, head }: NounPhrase): boolean {
  const { capital = false, pos = 0, kind } = items[first] ?? {};
  // `one of the writers of that 1998 survey, Ana Lund, said`
  if (kind === 'number') return head > first && !/s$/.test(items[head]?.lower ?? '');
  return !capital && (pos & (Pos.determiner | Pos.possessive | Pos.pronoun | Pos.number)) === 0 && !/s$/.test(items[head]?.lower ?? '');
}
