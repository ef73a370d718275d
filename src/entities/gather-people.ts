import { firstBeginningAt, firstEndingAfter } from '../text/position.ts';
import type { Mention, Quotation, Span } from '../types.ts';
import { withAnnounced } from './dialogue/announced.ts';
import { withAnswers } from './dialogue/answers-as-noun.ts';
import { calledBy } from './dialogue/called-by-title.ts';
import { Role } from './dialogue/event.ts';
import { findEvents } from './dialogue/find-events.ts';
import { introduce } from './dialogue/introduced.ts';
import { withOwned } from './dialogue/owned-characters.ts';
import { roleInMarks } from './dialogue/role-in-marks.ts';
import { StoryNouns } from './dialogue/story-nouns.ts';
import { withHeld, withTitles } from './dialogue/title-holders.ts';
import { withUnnamed } from './dialogue/unnamed-characters.ts';
import type { DocumentPeople } from './document-people.ts';
import type { ReadDocument } from './entity.ts';
import { readCalledKin } from './kin/called-kin.ts';
import { tieFamilies } from './kin/families.ts';
import { kinInNarrative } from './kin/kin-meant.ts';
import { Kinship } from './kin/kinship.ts';
import { ownedKin } from './kin/owned-kin.ts';
import { readSeenKin } from './kin/seen-kin.ts';
import { readToldKin } from './kin/told-kin.ts';
import { joinAliases } from './names/also-called.ts';
import { clusterNames } from './names/cluster.ts';
import { markFamilies } from './names/families.ts';
import { countPronouns } from './names/gender.ts';
import { Meetings } from './names/meetings.ts';
import type { NameForm, NameMention } from './names/name-form.ts';
import { nearestBearers } from './names/nearest-bearer.ts';
import { partOwnedBodies } from './names/owned-bodies.ts';
import type { Register } from './names/register.ts';
import { rolesOf } from './names/roles.ts';
import type { RolesBeside } from './names/roles-beside.ts';
import { roleInTale } from './names/roles-in-tales.ts';
import { scanNames } from './names/scan.ts';
import { findNarrator } from './narrator.ts';
import { personOf } from './people.ts';
import type { Person } from './person.ts';
import { type Reading, readingOf } from './reading.ts';

/** So many tokens make a book. */
const BOOK = 30_000;
/** Somebody told of so often is no passing namesake. */
const NAMESAKE = 5;

/** Gathers the names of a document, says who bears them, and lists where people are mentioned. */
export function gatherPeople(document: ReadDocument, quotations: readonly Quotation[]): DocumentPeople {
  const reading = readingOf(document);
  const named = quotations.filter((quotation) => quotation.speaker?.kind === 'name');
  const known = named.map(({ speaker }) => [firstBeginningAt(document.tokens, speaker?.span.start ?? 0), speaker?.last ?? 0] as const);
  const { forms, mentions } = scanNames(reading, known);
  // in news `Ms. Lund said` may follow `Ana Lund said`; in a talk another answers
  const { talk } = document;
  countPronouns(reading, mentions, talk);
  for (const mention of mentions) if (mention.quoted && roleInMarks(reading, mention) === Role.vocative) mention.form.called++;
  const mentionAt = indexMentions(mentions);
  const meetings = new Meetings(reading, forms, mentions);
  let before: { form: NameForm; paragraph: number } | null = null;
  for (const { speaker, cue, content } of named) {
    const found = speaker === null ? undefined : mentions[mentionAt(speaker)];
    if (found === undefined) continue;
    found.form.spoke++;
    if (cue?.lemma === 'report') found.form.reported++;
    if (talk && before !== null && found.paragraph === before.paragraph + 1) meetings.takeTurns(before.form, found.form);
    before = { form: found.form, paragraph: found.paragraph };
    if (talk) for (const form of calledIn(reading, mentions, content)) meetings.calls(found.form, form);
  }
  const register = clusterNames(forms, meetings);
  joinAliases(reading, mentions, register);
  const people: Person[] = [];
  const personOfBearer = new Map<number, number>();
  const shared = sharedNames(register);
  for (const bearer of register.bearers) {
    if (bearer.merged) continue;
    personOfBearer.set(bearer.index, people.length);
    people.push(
      personOf(
        bearer,
        people.length,
        reading.tokens.length >= BOOK,
        talk,
        bearer.given.some((name) => shared.has(name)),
      ),
    );
  }
  markFamilies(people);
  const personsOfForm = new Map<NameForm, readonly number[]>();
  const personsOf = (form: NameForm): readonly number[] => {
    let persons = personsOfForm.get(form);
    if (persons === undefined) {
      const bearers = (register.candidates.get(form) ?? []).filter((bearer) => !bearer.merged);
      persons = [...new Set(bearers.map((bearer) => personOfBearer.get(bearer.index) ?? -1))].filter((person) => person >= 0);
      personsOfForm.set(form, persons);
    }
    return persons;
  };
  const narrator = findNarrator(reading, people, mentions, personsOf, quotations);
  const teller = people[narrator];
  if (teller !== undefined) teller.narrates = true;
  const speakers = new Set(named.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.head])));
  const certain = new Int32Array(mentions.length).fill(-1);
  mentions.forEach(({ form }, index) => {
    const [person, other] = personsOf(form);
    if (person !== undefined && other === undefined) certain[index] = person;
  });
  const beside: RolesBeside = new Map();
  rolesOf(reading, mentions, certain, people, beside);
  const personOfMention = nearestBearers(mentions, people, personsOf, speakers, !talk && reading.tokens.length < BOOK);
  partOwnedBodies(reading, mentions, personOfMention, people);
  const titles = rolesOf(reading, mentions, personOfMention, people, beside);
  if (talk) for (const person of people) person.role = roleInTale(person);
  const kinship = new Kinship(people);
  readToldKin(reading, mentions, personOfMention, people, kinship);
  readCalledKin(reading, quotations, (mention) => personOfMention[mentionAt(mention)] ?? -1, people, kinship);
  const owned = ownedKin(reading, mentions, personOfMention, people);
  tieFamilies(people, owned, kinship);
  readSeenKin(mentions, personOfMention, people, owned, kinship);
  const storyNouns = new StoryNouns(reading, quotations);
  const met = introduce(reading, mentions, personOfMention, people, talk, storyNouns);
  const isTale = talk && reading.tokens.length < BOOK;
  const shown = isTale ? withAnnounced(reading, mentions, personOfMention, people, met) : met;
  const answered = isTale ? withAnswers(reading, quotations, mentions, personOfMention, people, shown) : shown;
  const introduced = isTale ? withHeld(withTitles(answered, people), people) : answered;
  const nouns = talk ? withUnnamed(reading, quotations, mentions, people, introduced, storyNouns) : introduced;
  let events = findEvents(reading, mentions, personOfMention, nouns);
  const told = kinInNarrative({ reading, kinship, people, narrator, mentions, personOfMention, events }, owned);
  const kin = talk ? withOwned(reading, quotations, people, told, nouns, storyNouns) : told;
  const called = talk ? calledBy(people, nouns, kinship, reading.tokens.length >= BOOK) : new Map<string, number>();
  if (kin.size > 0 || called.size > 0) events = findEvents(reading, mentions, personOfMention, nouns, kin, called);
  return { talk, reading, people, mentions, personOfMention, titles, events, nouns, kinship, narrator, mentionAt, personsOf, storyNouns, kin };
}

/** Given names that several bear who are told of, as Otto Bell and Otto Lund do. */
function sharedNames({ bearers }: Register): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { given, merged, narrated } of bearers) {
    if (merged || narrated < NAMESAKE) continue;
    for (const name of given) (once.has(name) ? shared : once).add(name);
  }
  return shared;
}

/** The names by which somebody is called in what is said. */
function calledIn(reading: Reading, mentions: readonly NameMention[], content: readonly Span[]): NameForm[] {
  const called: NameForm[] = [];
  for (const { start, end } of content) {
    for (let at = firstEndingAfter(mentions, start); at < mentions.length && (mentions[at]?.start ?? end) < end; at++) {
      const mention = mentions[at];
      if (mention?.quoted === true && roleInMarks(reading, mention) === Role.vocative) called.push(mention.form);
    }
  }
  return called;
}

function indexMentions(mentions: readonly NameMention[]): (mention: Mention) => number {
  return ({ span, head }) => {
    const first = firstEndingAfter(mentions, span.start);
    let low = first;
    // of several names the one that holds the head: `Ilmar City Mayor Ana Lund`
    while (low < mentions.length && (mentions[low]?.start ?? 0) < span.end) {
      if ((mentions[low]?.first ?? 0) <= head && head < (mentions[low]?.last ?? 0)) return low;
      low++;
    }
    return first < low ? first : -1;
  };
}
