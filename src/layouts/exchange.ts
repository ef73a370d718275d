import { opensFullName } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/titles.ts';
import type { Label } from '../text/label.ts';
import { isHonorific, isRole, keyOf, likenessOf } from './label-words.ts';
import type { Paged } from './layout.ts';

type Labelled = readonly [number, Label];

/** What one says of oneself or to another: not the third person of a list of people. */
const TO_SOMEBODY = /\b(?:I|you|your|my|me|yes|no|thanks?|please|sorry)\b/i;
const MOSTLY_TOLD = 0.5;
/** Where somebody comes again. */
const LEAST_TOLD = 0.25;
const ASKS = /\?["”’)*_\]]*$/;
const ENDS = /[.!?…—-]["”’)\]*_]*$/;
const LONGEST_DIRECTION = 120;
/** `(Laughter.)`, `00:14` */
const DIRECTION = /^[([].*[)\]]$|^(?:\d{1,2}:)?\d{1,2}:\d{2}$/s;

/**
 * Of labels too few for a transcript those that stand one below the other and look like persons, two at least surely, who talk
 * with one another: `LUND: Who left it open?`, `BELL: I did.`
 *
 * @param labelled labels that may be those of speakers, in order
 */
export function exchangesAmong(page: Paged, labelled: readonly Labelled[]): Labelled[] {
  const runs: Labelled[][] = [];
  for (const one of labelled) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run !== undefined && before !== undefined && isBelow(page, before[0], one[0])) run.push(one);
    else runs.push([one]);
  }
  const sure = new Set(labelled.filter(([, label]) => isSurelySomebody(label)).map(([, label]) => keyOf(label)));
  const keys = new Set(runs.filter((run) => isExchange(page, run, sure)).flatMap((run) => run.map(([, label]) => keyOf(label))));
  // whoever has talked so speaks elsewhere in the text too
  return keys.size === 0 ? [] : labelled.filter(([, label]) => keys.has(keyOf(label)));
}

/** Nothing but stage directions and times stands between two paragraphs. */
function isBelow({ text, paragraphs }: Paged, one: number, other: number): boolean {
  return paragraphs.slice(one + 1, other).every(({ start, end }) => end - start < LONGEST_DIRECTION && DIRECTION.test(text.slice(start, end)));
}

/** @param sure keys of those who are surely persons */
function isExchange({ text, paragraphs }: Paged, run: readonly Labelled[], sure: ReadonlySet<string>): boolean {
  if (!run.every(([, label]) => sure.has(keyOf(label)) || likenessOf(label) === 'somebody')) return false;
  const speakers = new Set(run.map(([, label]) => keyOf(label)));
  if ([...speakers].filter((key) => sure.has(key)).length < 2) return false;
  const said = run.map(([paragraph, { start }]) => text.slice(start, paragraphs[paragraph]?.end));
  if (!said.every((words) => ENDS.test(words))) return false;
  if (said.slice(0, -1).some((words) => ASKS.test(words))) return true;
  const told = said.filter((words) => TO_SOMEBODY.test(words)).length / said.length;
  // in a list of people nobody comes again, and they have plain names
  if (speakers.size < run.length) return told >= LEAST_TOLD;
  return run.every(([, label]) => isOfRecords(label)) ? told >= MOSTLY_TOLD : told > MOSTLY_TOLD;
}

/** `Ms. Lund`, `Ana Lund`, `The Speaker`, `Lund (chair)`, `LUND`: no heading looks so. */
function isSurelySomebody(label: Label): boolean {
  const [first = '', second] = label.words.split(' ');
  return isOfRecords(label) || label.bracketed !== null || label.stamped || (second !== undefined && opensFullName(first.toLowerCase()));
}

/** `Ms. Lund`, `The Presiding Officer`, `LUND`: how records of talk call somebody. */
function isOfRecords({ words, kind }: Label): boolean {
  const parts = words.split(' ');
  const [first = ''] = parts;
  const last = parts[parts.length - 1] ?? '';
  if (kind === 'capitals' && (parts.length > 1 ? opensFullName(first.toLowerCase()) : first.length > 2)) return true;
  return isRole(last) || isPersonNoun(last.toLowerCase()) || (parts.length > 1 && (isHonorific(first) || isPersonNoun(first.toLowerCase())));
}
