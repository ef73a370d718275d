import type { Item } from '../../text/units.ts';

/** Does a subject open a clause of the writer's own: at the start, or after `;`, `, and`, `but`? Others stand inside what is reported. */
export function opensMain(items: readonly Item[], first: number): boolean {
  const before = items[first - 1];
  if (before === undefined || before.lower === ';' || before.lower === ':' || before.kind === 'passage') return true;
  return /^(?:and|but|while|though|although|yet)$/.test(before.lower) && items[first - 2]?.lower === ',';
}

/** `…; those in Osk kept still`: does the subject open the clause after a semicolon? */
export function afterSemicolon(items: readonly Item[], first: number): boolean {
  const joined = /^(?:and|but|while|then)$/.test(items[first - 1]?.lower ?? '');
  return items[first - (joined ? 2 : 1)]?.lower === ';';
}
