import { folkClass } from '../../lexicon/characters.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { isPersonByEnding } from '../../mentions/somebody.ts';
import type { Gender } from '../entity.ts';
import type { NameMention } from '../names/name-form.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { isAnnounced } from './announced.ts';
import { Role } from './event.ts';
import { roleInMarks } from './role-in-marks.ts';
import type { StoryNouns } from './story-nouns.ts';
import { isOccupation } from './unnamed-characters.ts';

/** So many tokens before `His name was …` the words are looked for that first told of him. */
const BACK = 60;
/** `His name, he told her, was …` */
const LONGEST_ASIDE = 8;
const SEVERAL = -1;
/** Times that the one who is called answers as the noun: once will do for one whose name seldom stands outside of marks. */
const OFTEN = 2;
const SELDOM = 2;
/** `The tall old man` */
const LONGEST_NOMINAL = 4;
/** Words of an answer before `The old man ate.` */
const LONGEST_ANSWER = 16;
/** The same where the noun tells what somebody does: `“…” The lieutenant turned round.` */
const LONGEST_ANSWER_OF_OCCUPATION = 40;

/**
 * Says by which nouns a story knows those whom it names later: `The boy stared. His name was Alby.`, `a man called Edwin
 * Marsh`, and `“Eat, Uncle Matthias.”⏎The old man ate.`, where the one who is called answers. The nouns become offices of
 * the persons.
 *
 * @param personOf the person of each mention, or -1
 * @param talk is the document a talk between characters?
 * @param story which nouns name somebody
 * @returns nouns that stand for one person alone, with that person's index
 */
export function introduce(
  reading: Reading,
  mentions: readonly NameMention[],
  personOf: Int32Array,
  people: readonly Person[],
  talk: boolean,
  story: StoryNouns,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const bears = (who: Person | undefined, noun: string) => {
    if (who === undefined) return;
    if (!who.offices.includes(noun)) who.offices.push(noun);
    // whom a noun for people stands for is one, however seldom the name is used
    who.likeness = 1;
    known.set(noun, (known.get(noun) ?? who.index) === who.index ? who.index : SEVERAL);
  };
  const answered = new Map<string, Map<number, number>>();
  const met = new Set<number>();
  // `“Mr. Quist, Sir Otto.”⏎The visitor bowed.`: that is not Sir Otto
  let announcing = -1;
  mentions.forEach((mention, index) => {
    const who = people[personOf[index] ?? -1];
    if (who === undefined || who.kind === 'organization' || who.plural) return;
    if (mention.quoted) {
      const role = roleInMarks(reading, mention);
      // `The man laughed. “I’m Otto.”`
      const self = role === Role.own ? subjectNoun(reading, mention.paragraph) : null;
      if (self !== null && fits(self, genderOf(who))) bears(who, self);
      // `A girl had come in behind him. “This is Ana,” he said.`
      const shown = showsSomebody(reading, mention) ? newcomerBefore(reading, mention.first) : null;
      if (shown !== null && fits(shown, genderOf(who))) bears(who, shown);
      if (isAnnounced(reading, mention)) announcing = mention.paragraph;
      if (role !== Role.vocative || mention.paragraph === announcing) return;
      // `He brought in a woman in black. “Sit down, Mrs. Holt.”`: who has just come in is called by a name that the story did not tell
      const came = (who.bearer?.narrated ?? 0) === 0 && !met.has(who.index) ? newcomerBefore(reading, mention.first) : null;
      met.add(who.index);
      if (came !== null && folkClass(came)?.gender === genderOf(who) && genderOf(who) !== null) bears(who, came);
      const noun = subjectNoun(reading, mention.paragraph + 1);
      if (noun === null || !fits(noun, genderOf(who))) return;
      const votes = answered.get(noun) ?? new Map<number, number>();
      answered.set(noun, votes.set(who.index, (votes.get(who.index) ?? 0) + 1));
      return;
    }
    const noun = calls(reading, mention) ? null : nounOfName(reading, mention.first, story);
    if (noun === null || !fits(noun, genderOf(who))) return;
    bears(who, noun);
    // `a girl called Elsin`
    if (talk) who.gender ??= folkClass(noun)?.gender ?? null;
  });
  for (const [noun, votes] of answered) {
    const [best, rival] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] <= (rival?.[1] ?? 0)) continue;
    // who is seldom told of by name is told of by a noun
    const who = people[best[0]];
    if (best[1] >= OFTEN || (who?.bearer?.narrated ?? 0) <= SELDOM) bears(who, noun);
  }
  for (const [noun, person] of known) if (person === SEVERAL) known.delete(noun);
  return known;
}

const isSomebody = (lower: string) => folkClass(lower)?.kind === 'person';

function showsSomebody({ tokens }: Reading, { first, last }: NameMention): boolean {
  const lower = tokens[first - 1]?.lower ?? '';
  // `“That’s Ana,” he said.`
  const shows = lower === "that's" || (/^(?:is|'s)$/.test(lower) && /^(?:this|that)$/.test(tokens[first - 2]?.lower ?? ''));
  return shows && /^[,.!;]$/.test(tokens[last]?.lower ?? '');
}

const BACK_NEWCOMER = 90;

/** The noun of the last who came in without a name before token `at`; null where nobody did. */
function newcomerBefore({ tokens, quoted }: Reading, at: number): string | null {
  for (let noun = at - 1; noun > at - BACK_NEWCOMER && noun > 0; noun--) {
    const lower = tokens[noun]?.lower ?? '';
    if (quoted[noun] === 1 || tokens[noun]?.capital === true || !isSomebody(lower)) continue;
    for (let before = noun - 1; before > noun - LONGEST_NOMINAL; before--) {
      if (!/^an?$/.test(tokens[before]?.lower ?? '')) continue;
      // `like a boy in school`
      if (!/^(?:like|as|than)$/.test(tokens[before - 1]?.lower ?? '')) return lower;
    }
  }
  return null;
}

/** `Nobody asked you, Father.`: the word tells, though no pronoun does. */
function genderOf({ gender, name }: Person): Gender | null {
  return gender ?? folkClass((name ?? '').toLowerCase())?.gender ?? null;
}

function fits(noun: string, gender: Gender | null): boolean {
  const own = folkClass(noun)?.gender ?? null;
  return own === null || gender === null || own === gender;
}

/** `The old man` at the beginning of a paragraph's narrative: `“Yes.” The old man laughed.` */
function subjectNoun(reading: Reading, paragraph: number): string | null {
  let from = reading.firstOf[paragraph] ?? reading.tokens.length;
  const end = Math.min(reading.firstOf[paragraph + 1] ?? reading.tokens.length, from + LONGEST_ANSWER_OF_OCCUPATION);
  const near = from + LONGEST_ANSWER;
  while (from < end && (reading.quoted[from] === 1 || reading.tokens[from]?.kind === 'mark')) from++;
  if (from >= end || reading.tokens[from]?.lower !== 'the') return null;
  for (let at = from + 1; at <= from + LONGEST_NOMINAL; at++) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word' || token.capital) return null;
    if (!isSomebody(token.lower)) continue;
    return reading.tokens[at + 1]?.lower === "'s" || (from > near && !isOccupation(token.lower)) ? null : token.lower;
  }
  return null;
}

/** `a saddler`, `a stout draper`: by its ending a noun for somebody, behind its article. */
function isOneOf(reading: Reading, noun: number): boolean {
  const { tokens } = reading;
  return (
    tokens[noun]?.capital === false &&
    nounClass(tokens[noun]?.lower ?? '') === undefined &&
    isPersonByEnding(tokens[noun]?.lower ?? '') &&
    isArticled(reading, noun)
  );
}

/** Does `a` stand before the noun at token `noun`? */
function isArticled({ tokens }: Reading, noun: number): boolean {
  for (let at = noun - 1; at > noun - LONGEST_NOMINAL; at--) if (/^an?$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `The minister called Lund to her office.`: she rang for him; not `The boy called Lund ran`. */
function calls({ tokens }: Reading, { first, last }: NameMention): boolean {
  if (tokens[first - 1]?.lower !== 'called' || tokens[first - 3]?.lower !== 'the') return false;
  const next = tokens[last];
  return next?.lower === '.' || (next?.kind === 'word' && (next.pos & (Pos.preposition | Pos.determiner)) !== 0);
}

/** The noun of whom the name that begins at token `first` is told. */
function nounOfName(reading: Reading, first: number, story: StoryNouns): string | null {
  const lower = (at: number) => reading.tokens[at]?.lower ?? '';
  if (/^(?:called|named)$/.test(lower(first - 1))) {
    const before = lower(first - 2) === ',' ? first - 3 : first - 2;
    // `a saddler called Noakes`, `a hedgehog called Prickle`: whatever he is
    return isSomebody(lower(before)) || isOneOf(reading, before) || (story.isPerson(lower(before)) && isArticled(reading, before)) ? lower(before) : null;
  }
  if (!/^(?:was|is)$/.test(lower(first - 1))) return null;
  let name = first - 2;
  if (lower(name) === ',') for (name--; name > first - LONGEST_ASIDE && lower(name) !== ','; name--);
  if (lower(name) === ',') name--;
  if (lower(name) !== 'name') return null;
  const owner = lower(name - 1);
  // `The surveyor’s name was Pike.`
  if (owner === "'s") return isSomebody(lower(name - 2)) ? lower(name - 2) : null;
  if (owner === 'whose') {
    const before = lower(name - 2) === ',' ? name - 3 : name - 2;
    return isSomebody(lower(before)) ? lower(before) : null;
  }
  const gender = owner === 'his' ? 'm' : owner === 'her' ? 'f' : null;
  if (gender === null) return null;
  for (let at = name - 2; at > name - BACK && at > 0; at--) {
    if (reading.quoted[at] === 1 || !isSomebody(lower(at)) || !fits(lower(at), gender)) continue;
    for (let before = at - 1; before > at - LONGEST_NOMINAL; before--) if (/^(?:the|an?)$/.test(lower(before))) return lower(at);
  }
  return null;
}
