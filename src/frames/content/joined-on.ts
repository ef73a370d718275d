import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only, pastAdverbs } from '../../text/reading.ts';
import type { ExtentContext } from './extent-context.ts';

/** Does `and` at item `at` join on a verb that only goes with one in what is reported, so that the content can’t end before it? */
export function isJoinedOn(context: ExtentContext, at: number): boolean {
  const { items } = context;
  const joint = items[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:and|or)$/.test(items[joint]?.lower ?? '')) return false;
  return isInfinitive(context, joint) || isGerund(context, joint) || isParticiple(context, joint);
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

/** Words of what was done before the joint. */
const FARTHEST = 12;

/** `said the firm had taken the money and bragged about it`, not `… had taken it and said that …` */
function isParticiple({ items, start }: ExtentContext, joint: number): boolean {
  const verb = items[joint + 1];
  const opens = items[joint + 2];
  if (verb?.kind !== 'word' || ((verb.pos & Pos.verbPart) === 0 && !only(verb.pos, Pos.verbPast)) || (verb.pos & NOUN) !== 0) return false;
  const report = reportingForm(verb.lower);
  if (report !== undefined && /^(?:say|tell)$/.test(report.class) && report.takes.includes('bare')) return false;
  if (items[joint - 1]?.lower === ',' || opens === undefined || opens.kind !== 'word' || OPENS.test(opens.lower)) return false;
  for (let at = joint - 2; at >= start && at > joint - FARTHEST; at--) {
    const { lower = '', pos = 0, kind } = items[at] ?? {};
    if (kind === 'passage' || lower === ',') return false;
    if (lower === 'had') return !RELATIVE.test(items[at - 1]?.lower ?? '') && ((items[pastAdverbs(items, at + 1)]?.pos ?? 0) & Pos.verbPart) !== 0;
    if ((pos & TENSED) !== 0 && (pos & (NOUN | Pos.verbPart | Pos.adjective)) === 0) return false;
  }
  return false;
}

const RELATIVE = /^(?:who|which|that)$/;
/** What a second report takes. */
const OPENS = /^(?:that|whether|how|why)$/;

function isPlainGerund(pos: number): boolean {
  return (pos & Pos.verbIng) !== 0 && (pos & (NOUN | Pos.preposition)) === 0;
}
