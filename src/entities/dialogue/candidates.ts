import { isAnimal } from '../../lexicon/characters.ts';
import type { Gender } from '../entity.ts';
import type { Person } from '../person.ts';
import { type Events, Role } from './event.ts';
import { eventFrom } from './region.ts';
import { Clue, Gap, type Turn } from './turn.ts';
import { isOccupation } from './unnamed-characters.ts';

/** Stands for somebody who is not among the candidates. */
export const UNKNOWN = -2;

const MOST = 9;
const BACK_EVENTS = 240;
const BACK_PARAGRAPHS = 60;
const AHEAD_PARAGRAPHS = 8;
const MOST_AHEAD = 3;
/** The same for one without a name. */
const SOON = 2;
/** Who is less like a person than this is a candidate only where a clue says so. */
const LEAST_LIKELY = 0.2;

/** Do the words of a turn tell that it is not the person’s? */
export type Barred = (turn: Turn, person: number) => boolean;
const NOBODY_BARRED: Barred = () => false;

/** The persons who may take a turn: those of whom the text has just spoken, who have just spoken, and who soon will. */
export function candidatesOf(
  turn: Turn,
  events: Events,
  people: readonly Person[],
  narrator: number,
  isBook: boolean,
  barred: Barred = NOBODY_BARRED,
): Int32Array {
  if (turn.clue === Clue.named && turn.named.length === 1) return Int32Array.from(turn.named);
  const found: number[] = [...turn.named];
  if (turn.named.length > 0) return Int32Array.from([...found, UNKNOWN]);
  if (turn.noun === 'someone' || turn.noun === 'somebody') return Int32Array.of(UNKNOWN);
  // `a young porter called out`, `the deputy chief said`: somebody new, or who is known by these words
  if (isToldApart(turn)) {
    const noun = turn.noun ?? '';
    const so = people.filter(
      ({ index, offices, bearer }) => index !== turn.described && (offices.includes(noun) || bearer?.titles.has(noun)) && mayTake(turn, index, people),
    );
    return Int32Array.from([...so.slice(0, MOST).map(({ index }) => index), turn.described, UNKNOWN]);
  }
  const allowed = (person: number): boolean =>
    !found.includes(person) && mayTake(turn, person, people) && (isBook || !(isOneOf(turn, people[person]) || barred(turn, person)));
  const at = eventFrom(events, turn.last);
  const floor = Math.max(0, at - BACK_EVENTS);
  for (let event = at - 1; event >= floor && found.length < MOST; event--) {
    if ((events.paragraph[event] ?? 0) < turn.paragraph - BACK_PARAGRAPHS) break;
    const person = events.person[event] ?? -1;
    if (person >= 0 && allowed(person)) found.push(person);
  }
  // `I met Castle in the lobby. … he said`: who has just been told of, where nobody else can be meant
  const [only] = found;
  if (only !== undefined && found.length === 1 && turn.clue === Clue.pronoun && turn.gender !== null && toldNear(events, at, only, turn.paragraph))
    return Int32Array.of(calls(turn, events, only) ? UNKNOWN : only);
  let ahead = 0;
  for (let event = at; event < events.size && ahead < MOST_AHEAD; event++) {
    if ((events.paragraph[event] ?? 0) > turn.paragraph + AHEAD_PARAGRAPHS) break;
    const person = events.person[event] ?? -1;
    // who has no name does not speak long before they come in
    const soon = people[person]?.anonymous !== true || (events.paragraph[event] ?? 0) <= turn.paragraph + SOON;
    if (person >= 0 && soon && allowed(person)) {
      found.push(person);
      ahead++;
    }
  }
  if (narrator >= 0 && turn.clue === Clue.none && !found.includes(narrator)) found.push(narrator);
  if (turn.noun !== null && !found.some((person) => people[person]?.offices.includes(turn.noun ?? '') === true)) {
    const known = people.filter(({ index, offices, anonymous }) => !anonymous && offices.includes(turn.noun ?? '') && allowed(index));
    // of several the text would have spoken lately
    if (known.length === 1) found.push(known[0]?.index ?? UNKNOWN);
  }
  const meant = withoutUntold(turn, found, events, at, people);
  if (turn.described >= 0 && !meant.includes(turn.described)) meant.push(turn.described);
  return Int32Array.from([...meant, UNKNOWN]);
}

/** `Ana waited. “Where to?” said the porter. … She said, “To Osk.”`: she is no porter of whom no words tell, but where the porter has just acted. */
function withoutUntold(turn: Turn, found: number[], events: Events, at: number, people: readonly Person[]): number[] {
  if (!meansSomebodyTold(turn, found, people)) return found;
  let last = at - 1;
  while (last >= 0 && (events.quoted[last] === 1 || events.role[last] !== Role.subject)) last--;
  const acted = events.person[last] ?? -1;
  return found.filter((person) => person === acted || !isUntold(people[person]));
}

/** May the pronoun mean one whose name and gender are told? */
function meansSomebodyTold({ clue, gender }: Turn, found: Iterable<number>, people: readonly Person[]): boolean {
  if (clue !== Clue.pronoun || gender === null) return false;
  for (const person of found) if (people[person]?.gender === gender && people[person]?.anonymous === false) return true;
  return false;
}

/** Somebody known by a trade alone, of whom no words tell whether it is he or she. */
function isUntold(who: Person | undefined): boolean {
  return who?.anonymous === true && who.gender === null && who.offices.some(isOccupation);
}

/** `“Simkin!” he yelled.`: it is somebody else who calls. */
export function calls({ pieces }: Turn, events: Events, person: number): boolean {
  for (const [first, last] of pieces)
    for (let event = eventFrom(events, first); event < events.size && (events.token[event] ?? 0) < last; event++)
      if (events.person[event] === person && events.quoted[event] === 1 && events.role[event] === Role.vocative) return true;
  return false;
}

/** Do the words that speak say that it is nobody else who is known: `a porter`, `the deputy chief`? */
const isToldApart = ({ clue, described, indefinite, noun }: Turn) => clue === Clue.nominal && described >= 0 && (indefinite || noun?.includes(' ') === true);

/** `said the other men`: no one man, but in a book, which often tells so of people whom it has named. */
const isOneOf = ({ clue, plural }: Turn, who: Person | undefined) =>
  clue === Clue.nominal && plural && who !== undefined && !who.plural && who.kind !== 'group' && !who.anonymous;

/** Does nothing that the turn tells speak against the person? */
function mayTake(turn: Turn, person: number, people: readonly Person[]): boolean {
  const who = people[person];
  // nobody tells themselves
  if (who === undefined || turn.addressee === person) return false;
  if (turn.among.length > 0 && !turn.among.includes(person)) return false;
  if (turn.clue !== Clue.none && (against(who.gender, turn.gender) || (turn.thing && who.gender !== null))) return false;
  // who tells the story is no `she said`
  if (who.narrates && (turn.clue === Clue.pronoun || turn.clue === Clue.nominal)) return false;
  if (turn.plural !== who.plural && turn.clue === Clue.pronoun) return false;
  // `the prince`, where the goose spoke last
  if (
    turn.clue === Clue.nominal &&
    turn.noun !== null &&
    who.anonymous &&
    who.offices.length > 0 &&
    who.offices.every((noun) => isAnother(noun, turn.noun ?? ''))
  )
    return false;
  return who.likeness >= LEAST_LIKELY && who.kind !== 'organization';
}

/** So many turns to either side are one talk. */
const ONE_TALK = 8;
/** Whoever was heard to take a turn near by this share takes part. */
const TAKES_PART = 0.5;

/** The candidates of each turn with those whom an earlier reading heard near it, though the text has not named them for long; nobody who is barred. */
export function withHeardNear(
  turns: readonly Turn[],
  candidates: readonly Int32Array[],
  shares: readonly Float64Array[],
  people: readonly Person[],
  barred: Barred = NOBODY_BARRED,
): Int32Array[] {
  const takers = candidates.map((own, index) => own.find((person, at) => person >= 0 && (shares[index]?.[at] ?? 0) >= TAKES_PART) ?? -1);
  return turns.map((turn, index) => {
    const own = candidates[index] as Int32Array;
    if (own.length < 2 || turn.named.length > 0 || isToldApart(turn)) return own;
    const more: number[] = [];
    const told = meansSomebodyTold(turn, own, people);
    for (const step of [-1, 1])
      for (let other = index + step, gone = 0; gone < ONE_TALK && other >= 0 && other < turns.length; other += step, gone++) {
        // the gap before a turn is between it and the one before
        if (turns[step < 0 ? other + 1 : other]?.gap === Gap.far) break;
        const person = takers[other] ?? -1;
        if (person < 0 || own.includes(person) || more.includes(person) || (told && isUntold(people[person]))) continue;
        if (mayTake(turn, person, people) && !barred(turn, person)) more.push(person);
      }
    return more.length === 0 ? own : Int32Array.from([...own, ...more]);
  });
}

/** The shares of an earlier reading for candidates to whom others were added. */
export function withShares(shares: readonly Float64Array[], candidates: readonly Int32Array[]): Float64Array[] {
  return candidates.map((own, index) => {
    const before = shares[index] as Float64Array;
    if (before.length === own.length) return before;
    const all = new Float64Array(own.length);
    all.set(before);
    return all;
  });
}

/** Do the nouns tell of two, as `goose` and `prince` do, and `porter` and `man` need not? */
function isAnother(noun: string, other: string): boolean {
  if (isAnimal(noun) || isAnimal(other)) return isAnimal(noun) !== isAnimal(other) && !CREATURE.test(noun) && !CREATURE.test(other);
  return false;
}

/** What may be said of any animal, or of one that has spoken like a man. */
const CREATURE = /^(?:animal|creature|beast|monster|bird|fish|fellow|stranger|newcomer|visitor|guest|traveller|traveler|friend|other)$/;

const NEAR_PARAGRAPHS = 1;

/** Is the person told of in the narrative before event `to`, in this paragraph or the one before? */
function toldNear(events: Events, to: number, person: number, paragraph: number): boolean {
  for (let event = to - 1; event >= 0 && (events.paragraph[event] ?? 0) >= paragraph - NEAR_PARAGRAPHS; event--)
    if (events.person[event] === person && events.quoted[event] === 0) return true;
  return false;
}

function against(own: Gender | null, told: Gender | null): boolean {
  return own !== null && told !== null && own !== told;
}
