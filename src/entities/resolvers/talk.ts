import { UNKNOWN } from '../dialogue/candidates.ts';
import type { Talk } from '../dialogue/take-turns.ts';
import { defineResolver } from '../resolver.ts';

/** Whoever is less likely to take a turn than this is not named: a wrong name is worse than none. */
const LEAST_SHARE = 0.35;

const READ = new WeakMap<Talk, boolean>();

/** Is a document a talk between characters? Where turns stand without any words of a report. */
function isDialogue(talk: Talk): boolean {
  let dialogue = READ.get(talk);
  if (dialogue === undefined) {
    dialogue = talk.turns.some(({ quotations }) => quotations.some(({ rule }) => rule === 'turn'));
    READ.set(talk, dialogue);
  }
  return dialogue;
}

/** Turns of a talk, with a pronoun, a noun or nothing beside them. */
export const talk = defineResolver({
  id: 'talk',
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
