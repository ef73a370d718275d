import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { ExtentContext } from './extent-context.ts';

/** Does `and` at item `at` join on a verb that only goes with one in what is reported, so that the content can’t end before it? */
export function isJoinedOn(context: ExtentContext, at: number): boolean {
  const { items } = context;
  const joint = items[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:and|or)$/.test(items[joint]?.lower ?? '')) return false;
  return isInfinitive(context, joint) || isGerund(context, joint);
}

/** `told the crew to row out and come back`, `vowed to “fight on” and to win` */
function isInfinitive({ items, start, kind, cue }: ExtentContext, joint: number): boolean {
  const next = items[joint + 1];
  if (next?.lower === 'to') return kind === 'to';
  if (next?.kind !== 'word' || items[joint - 1]?.lower === ',' || !only(next.pos, Pos.verbBase) || ((cue?.pos ?? 0) & (Pos.verbPast | Pos.verbIng)) === 0)
    return false;
  for (let inner = joint - 1; inner >= start; inner--) if (items[inner]?.lower === 'to' && ((items[inner + 1]?.pos ?? 0) & Pos.verbBase) !== 0) return true;
  return false;
}

/** `blamed the law for raising rents and pushing out the poor` */
function isGerund({ items, start, cue }: ExtentContext, joint: number): boolean {
  const next = items[joint + 1];
  // with a cue that is no gerund itself, one after `and` has only one in the content to go with
  if (next === undefined || ((cue?.pos ?? 0) & Pos.verbIng) !== 0 || !isPlainGerund(next.pos)) return false;
  // `says she will row on, and arguing that …`
  if (items[joint - 1]?.lower === ',' && reportingForm(next.lower) !== undefined) return false;
  for (let inner = joint - 1; inner >= start; inner--) {
    const { pos = 0, kind } = items[inner] ?? {};
    if (kind === 'passage') return false;
    if (isPlainGerund(pos)) return true;
  }
  return false;
}

function isPlainGerund(pos: number): boolean {
  return (pos & Pos.verbIng) !== 0 && (pos & (NOUN | Pos.preposition)) === 0;
}
