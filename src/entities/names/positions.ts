import type { Token } from '../../types.ts';

/** Where players stand, by words that are others elsewhere. */
const POSITION =
  /^(?:forward|centre|center|back|prop|lock|keeper|receiver|hooker|catcher|playmaker|tackle|flanker|lineman|(?:full|half|wing|fly|scrum|centre|center|left|right)-(?:back|half|forward))$/;
const KIND = /^(?:right|left|wide|centre|center|power|small|loose|tight|running|offensive|defensive)$/;

/** `Osk Rovers forward | Otto Bell`, `Marlow’s wide receiver | Otto Bell`: after whom the player plays for, before the name. */
export function isPosition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || !POSITION.test(token.lower)) return false;
  const before = tokens[KIND.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  return before?.kind === 'word' && (before.capital || before.lower === "'s");
}
