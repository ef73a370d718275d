import { UNKNOWN } from '../dialogue/candidates.ts';
import type { Talk } from '../dialogue/take-turns.ts';
import { Clue } from '../dialogue/turn.ts';
import { defineResolver } from '../resolver.ts';

/** A document with fewer turns is no dialogue; of its turns so many stand without a name or noun for the speaker. */
const LEAST_TURNS = 6;
const LEAST_BARE = 0.15;
/** Whoever is less likely to take a turn than this is not named: a wrong name is worse than none. */
const LEAST_SHARE = 0.35;

const READ = new WeakMap<Talk, boolean>();

/** Is a document a talk between characters, by what it looks like? */
export function isDialogue(talk: Talk): boolean {
  let dialogue = READ.get(talk);
  if (dialogue === undefined) {
    const bare = talk.turns.filter((turn) => turn.clue === Clue.none).length;
    dialogue = talk.turns.length >= LEAST_TURNS && bare >= LEAST_BARE * talk.turns.length;
    READ.set(talk, dialogue);
  }
  return dialogue;
}

/** Turns of a talk, with a pronoun, a noun or nothing beside them. */
export const turn = defineResolver({
  id: 'turn',
  explain: 'The talk as a whole: who was named, who is called, who spoke before and after.',
  resolve({ mention, quotation, part }, scene) {
    if (part !== 'speaker' || quotation.type === 'indirect' || !isDialogue(scene.talk)) return null;
    if (mention?.kind === 'name') return null;
    const taker = scene.takerOf(quotation);
    if (taker === null) return null;
    if (taker.person === UNKNOWN || taker.share < LEAST_SHARE) return mention?.kind === 'nominal' ? null : { person: -1 };
    return taker;
  },
});
