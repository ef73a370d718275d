import { officeNoun } from '../../lexicon/offices.ts';
import type { Person } from '../person.ts';
import type { NameForm, NameMention } from './name-form.ts';

/** Whom a text is about is named so many times oftener than who comes by. */
const OFTENER = 3;
/** A bare surname is the one’s who spoke under a fuller name no more paragraphs before. */
const BACK_PARAGRAPHS = 1;

/**
 * Who is meant at each mention of a name. Where several bear it, the likeliest of the document; but where one of them has
 * just spoken under a fuller name (`Otto Lund said. … Lund added`), a bare surname that speaks is that one’s, and one with
 * an office (`Mayor Lund`) is whose office that is.
 *
 * @param people with the offices that names borne by one alone tell
 * @param personsOf who may be meant by a form, likeliest first
 * @param speakers head tokens of the speakers that frames found
 * @param isNews is it neither a book nor a talk?
 * @returns a person for each mention, -1 for nobody
 */
export function nearestBearers(
  mentions: readonly NameMention[],
  people: readonly Person[],
  personsOf: (form: NameForm) => readonly number[],
  speakers: ReadonlySet<number>,
  isNews: boolean,
): Int32Array {
  /** Who was named last under a name that one alone bears. */
  let named: { person: number; paragraph: number } | null = null;
  let last: { person: number; paragraph: number } | null = null;
  const owned = isNews ? new Map<NameForm, number>() : null;
  const introduced = new Set<number>();
  const likeliestAt = (mention: NameMention): number => {
    const persons = styledSo(mention.form, personsOf(mention.form), people);
    const holder = persons.length > 1 ? holderOf(mention.form, persons, people) : undefined;
    const likeliest =
      holder ??
      (owned !== null && persons.length > 1 && mention.form.suffix === null ? ownerOf(mention.form, persons, introduced, owned) : null) ??
      persons[0] ??
      -1;
    const before = named;
    if (persons.length === 1) introduced.add(likeliest);
    if (persons.length === 1 && !mention.quoted) named = { person: likeliest, paragraph: mention.paragraph };
    if (!speakers.has(mention.last - 1)) return likeliest;
    const near: { person: number; paragraph: number } | null = last !== null && mention.paragraph - last.paragraph <= BACK_PARAGRAPHS ? last : null;
    const among = holder === undefined && persons.length > 1;
    const bearer = among ? namedBefore(before, mention, persons, likeliest) : -1;
    const person = bearer >= 0 ? bearer : among && near !== null && persons.includes(near.person) ? near.person : likeliest;
    last = persons.length === 1 || person !== likeliest ? { person, paragraph: mention.paragraph } : null;
    return person;
  };
  /** `Her mother, Sora Park, was proud. “She is brave,” Park said.`: who was named in full right before, unless the text is about another. */
  const namedBefore = (before: typeof named, { paragraph }: NameMention, persons: readonly number[], likeliest: number): number => {
    if (before === null || before.paragraph !== paragraph || !persons.includes(before.person)) return -1;
    // `Otto Lund Jr.` is not called Lund where the elder is
    if (people[before.person]?.bearer?.suffix != null) return -1;
    return (people[before.person]?.count ?? 0) * OFTENER >= (people[likeliest]?.count ?? 0) ? before.person : -1;
  };
  return new Int32Array(mentions.map(likeliestAt));
}

/**
 * News names everybody in full before it calls them by a surname. `Ana Lund ran. Lund lost. … Otto Lund was glad. Lund left`: whoever
 * was called so while nobody else of the name had come in owns it from there on.
 */
function ownerOf(form: NameForm, persons: readonly number[], introduced: ReadonlySet<number>, owned: Map<NameForm, number>): number | null {
  const known = owned.get(form);
  if (known !== undefined) return known;
  const met = persons.filter((person) => introduced.has(person));
  if (met.length !== 1 || met[0] === undefined) return null;
  owned.set(form, met[0]);
  return met[0];
}

/** Those who may be `Mr. Lund`: none whom the text, were it by one pronoun, shows for a woman, where another is left. */
function styledSo({ honorific }: NameForm, persons: readonly number[], people: readonly Person[]): readonly number[] {
  const gender = honorific?.gender ?? null;
  if (gender === null || persons.length < 2) return persons;
  const left = persons.filter((person) => {
    const { gender: own = null, bearer = null } = people[person] ?? {};
    return own === null ? (bearer?.score ?? 0) * (gender === 'm' ? 1 : -1) >= 0 : own === gender;
  });
  return left.length === 0 ? persons : left;
}

/** `Mayor Lund`, where Ana Lund was introduced as mayor and Otto Lund was not. */
function holderOf({ honorific, honorificText }: NameForm, persons: readonly number[], people: readonly Person[]): number | undefined {
  if (honorific === null || (honorific.rank !== 'office' && honorific.rank !== 'force' && honorific.rank !== 'profession')) return undefined;
  const title = (honorificText ?? '').toLowerCase().split(' ').at(-1) ?? '';
  const holders = persons.filter((person) => people[person]?.offices.includes(officeNoun(title)));
  return holders.length === 1 ? holders[0] : undefined;
}
