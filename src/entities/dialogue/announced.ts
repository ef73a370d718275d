import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';

const ADDRESS = /^(?:sir|madam|ma'am|miss|mum|sirs|gentlemen|my)$/;
/** `Sir Otto.`, `my lord.` */
const LONGEST_ADDRESS = 4;
const COMES = /^(?:to see (?:you|her|him)|is here|has come|has arrived|is below|is downstairs|is waiting)(?= |$)/;
const LONGEST_COMING = 4;

/** `“Mr. Quist, Sir Otto.”`, `“A Mr. Quist to see you, sir.”`: is the name all that is said, but for whom it is said to? */
export function isAnnounced({ tokens, quoted }: Reading, { first, last, form, quoted: said }: NameMention): boolean {
  if (!said || form.honorific === null) return false;
  const before = tokens[first - 1]?.lower === 'a' ? first - 2 : first - 1;
  if (tokens[before]?.kind !== 'mark') return false;
  let at = last;
  const words = [0, 1, 2, 3].slice(0, LONGEST_COMING - 1).map((step) => tokens[at + step]?.lower ?? '');
  const comes = COMES.exec(words.join(' '))?.[0] ?? '';
  if (comes !== '') at += comes.split(' ').length;
  if (tokens[at]?.lower === ',') {
    const address = tokens[at + 1];
    if (address === undefined || quoted[at + 1] === 0 || !(address.capital || ADDRESS.test(address.lower))) return false;
    at += 2;
    for (let words = 1; words < LONGEST_ADDRESS && tokens[at]?.kind === 'word'; words++) at++;
  } else if (comes === '') return false;
  return tokens[at]?.lower === '.' && tokens[at + 1]?.kind === 'mark';
}

const VISITOR = /^(?:visitor|newcomer|new-comer|caller|stranger|guest|arrival)$/;
/** Tokens until the narrative tells of the visitor. */
const SOON = 120;

/**
 * `“Mr. Quist, sir.”⏎The visitor bowed.`: who has been announced is the visitor, where the story has no other.
 *
 * @param nouns nouns that stand for people already
 * @returns these and the new ones
 */
export function withAnnounced(
  reading: Reading,
  mentions: readonly NameMention[],
  personOf: Int32Array,
  people: readonly Person[],
  nouns: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const all = new Map(nouns);
  mentions.forEach((mention, index) => {
    if (!isAnnounced(reading, mention)) return;
    const who = people[personOf[index] ?? -1];
    const noun = who === undefined ? null : visitorAfter(reading, mention.last);
    if (who === undefined || noun === null || all.has(noun)) return;
    who.offices.push(noun);
    who.likeness = 1;
    all.set(noun, who.index);
  });
  return all;
}

function visitorAfter({ tokens, quoted }: Reading, from: number): string | null {
  for (let at = from; at < from + SOON; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (quoted[at] === 0 && VISITOR.test(lower) && /^(?:the|his|her|new|our)$/.test(tokens[at - 1]?.lower ?? '')) return lower;
  }
  return null;
}
