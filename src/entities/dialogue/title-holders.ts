import { nounsWithTitle, officeNoun } from '../../lexicon/offices.ts';
import { honorificOf } from '../names/honorifics.ts';
import type { NameForm } from '../names/name-form.ts';
import { titleOfPlaceIn } from '../names/title-of-place.ts';
import type { Person } from '../person.ts';
import type { Events } from './event.ts';
import { eventFrom } from './region.ts';
import { isOccupation } from './unnamed-characters.ts';

/** So much of the mentions in a book bear the title of one whom the title alone stands for. */
const MOSTLY = 0.4;
/** Times that a book tells the title with the name. */
const LEAST = 3;
/** Another general who is named so much more seldom is not `the general`. */
const SELDOMER = 5;
const RANKS = new Set(['force', 'profession', 'title']);
/** Titles that are nouns for anybody: `said the lady`. */
const ANYBODY = /^(?:lady|dame|lord|sir)$/;

/** Those whom a story may mean by `the general`, `the doctor`: who is mostly named so (General Bell, the Duke of Orme), the most named first. By the noun. */
export function titleHolders(people: readonly Person[], isBook: boolean): ReadonlyMap<string, readonly Person[]> {
  const holders = new Map<string, Person[]>();
  const told = new Set(people.flatMap(({ offices }) => offices));
  for (const person of people) {
    const { bearer } = person;
    if (bearer === null || person.kind !== 'person') continue;
    const times = new Map<string, number>();
    for (const form of bearer.forms) {
      for (const noun of nounsOf(form, told)) times.set(noun, (times.get(noun) ?? 0) + form.count);
    }
    for (const [noun, count] of times) {
      if (isBook && ((count < LEAST && !bearer.forms.some((form) => titleOfPlaceIn(form) !== null)) || count < MOSTLY * bearer.count)) continue;
      const all = holders.get(noun);
      if (all === undefined) holders.set(noun, [person]);
      else all.push(person);
    }
  }
  for (const all of holders.values()) all.sort((a, b) => b.count - a.count);
  return holders;
}

/** Nouns for who bears a title that is none itself: Sir Otto is the baronet, and Lady Bell her ladyship. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['sir', ['baronet', 'knight']],
  ['lord', ['lordship']],
  ['lady', ['ladyship']],
]);

const STYLES = new Set([...CALLED.values()].flat());

/** The nouns of the title that a form has: `general` of `General Bell`, `duke` of `Duke of Orme`, `colonel` of `the Colonel`. */
function nounsOf(form: NameForm, told: ReadonlySet<string>): readonly string[] {
  const { honorific, honorificText, words } = form;
  const title =
    honorific !== null ? (honorificText ?? '').toLowerCase().split(' ').at(-1) : (titleOfPlaceIn(form) ?? (words.length === 1 ? words[0] : undefined));
  const noun = officeNoun((title ?? '').replace('.', ''));
  const also = honorific === null ? [] : nounsWithTitle(noun).filter((other) => !told.has(other));
  const rank = honorificOf(noun)?.rank;
  if (rank === undefined || !RANKS.has(rank)) return also;
  return ANYBODY.test(noun) ? ((honorific === null ? undefined : CALLED.get(noun)) ?? []) : [noun, ...also];
}

/** Adds to the nouns that stand for people `the baronet` and the like, where but one of the people is called Sir. */
export function withTitles(nouns: ReadonlyMap<string, number>, people: readonly Person[]): ReadonlyMap<string, number> {
  const all = new Map(nouns);
  for (const [noun, [holder, other]] of titleHolders(people, false))
    if (STYLES.has(noun) && holder !== undefined && other === undefined && !all.has(noun)) all.set(noun, holder.index);
  return all;
}

/** Adds to the nouns that stand for people what but one of those with a name does: `the new minister, Mr. Bell, … The minister coughed.` */
export function withHeld(nouns: ReadonlyMap<string, number>, people: readonly Person[]): ReadonlyMap<string, number> {
  const all = new Map(nouns);
  for (const { offices, bearer, index, kind } of people)
    if (bearer !== null && kind === 'person')
      for (const noun of offices) if (!all.has(noun) && isOccupation(noun) && onlyHolder(people, noun) === index) all.set(noun, index);
  return all;
}

const LOOK_BACK = 400;
/** Of so many captains none is the captain. */
const MANY = 12;

/** Whom the title `noun` alone stands for at token `at`: the one of that rank, or of several the one named last; -1 for nobody. */
export function holderAt(holders: ReadonlyMap<string, readonly Person[]>, events: Events, noun: string, at: number): number {
  const all = holders.get(noun);
  const [best, rival] = all ?? [];
  if (all === undefined || best === undefined) return -1;
  if (best.count >= SELDOMER * (rival?.count ?? 0)) return best.index;
  if (all.length > MANY) return -1;
  const from = eventFrom(events, at);
  for (let event = from - 1; event >= 0 && event > from - LOOK_BACK; event--) {
    const person = events.person[event] ?? -1;
    if (all.some(({ index }) => index === person)) return person;
  }
  return -1;
}

/** The one with a name who is known by the noun; -1 for nobody and for several. */
export function onlyHolder(people: readonly Person[], noun: string): number {
  let only = -1;
  for (const { index, offices, bearer } of people) {
    if (bearer === null || !offices.includes(noun)) continue;
    if (only >= 0) return -1;
    only = index;
  }
  return only;
}
