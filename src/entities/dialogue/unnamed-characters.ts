import { nounsWithTitle, officeNoun, sameOffice } from '../../lexicon/offices.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { MODIFIER, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { opensManner } from '../../mentions/manner-phrase.ts';
import type { Quotation, Token } from '../../types.ts';
import { complementEnd } from '../complement.ts';
import type { Gender } from '../entity.ts';
import { kinWord } from '../kin/kin-words.ts';
import type { NameMention } from '../names/name-form.ts';
import { nobody } from '../people.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { Role } from './event.ts';
import { onlyCalled } from './only-called.ts';
import { roleInMarks } from './role-in-marks.ts';
import type { StoryNouns } from './story-nouns.ts';

/** Fewer turns make no story. */
export const LEAST_TURNS = 3;
/** Longer texts know many men; nobody of them is the one. In tokens. */
export const BOOK = 30_000;
/** `a tall young man` */
const LONGEST_NOMINAL = 4;
/** So many paragraphs after somebody came in they speak or are told of. */
const SOON = 2;
/** Times that one is told of who has a part. */
const OFTEN = 2;

/**
 * Whom a story brings in without a name: `A man in a wet coat stood on the mat. “You sell clocks?” he asked.` They join the
 * people, and the noun stands for them where the story has but one of it and nobody with a name is called so.
 *
 * @param nouns nouns that stand for people with a name
 * @param story which nouns name somebody
 * @returns these nouns and the new ones
 */
export function withUnnamed(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly NameMention[],
  people: Person[],
  nouns: ReadonlyMap<string, number>,
  story: StoryNouns,
): ReadonlyMap<string, number> {
  const { tokens, quoted, heading, paragraphOf } = reading;
  if (tokens.length >= BOOK || quotations.filter(({ type, rule, cue }) => type === 'direct' && (rule === 'turn' || cue !== null)).length < LEAST_TURNS)
    return nouns;
  const named = new Set(mentions.map(({ first }) => first));
  // `“Ana, the note.”⏎The girl at the organ leaned on the key.`: that is Ana
  const calls = new Set<number>();
  for (const mention of mentions) if (mention.quoted && roleInMarks(reading, mention) === Role.vocative) calls.add(mention.paragraph);
  const speaks = new Set<number>();
  const speakers = new Set<number>();
  for (const { content, type, speaker, addressee } of quotations) {
    if (type !== 'indirect') speaks.add(paragraphAt(reading, content[0]?.start ?? 0));
    for (const one of [speaker, addressee]) if (one?.kind === 'nominal') speakers.add(one.head);
  }
  const came = new Map<string, { first: number; head: number; times: number; enters: boolean }>();
  // `… where an old man was mending a net.⏎“Not yet,” said the old man.`
  const speakLater = new Set<string>();
  const toldOf = new Map<string, number>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    if (quoted[at] === 1 || heading[paragraphOf[at] ?? 0] === 1 || !/^(?:an?|the|another|one)$/.test(lower)) continue;
    const head = nounOf(tokens, at, story);
    if (head < 0 || nouns.has(tokens[head]?.lower ?? '')) continue;
    const noun = tokens[head]?.lower ?? '';
    const known = came.get(noun);
    if (lower === 'the') {
      toldOf.set(noun, (toldOf.get(noun) ?? 0) + 1);
      // `The nurse came down`
      // `The old man by the fire opened one eye`
      const paragraph = paragraphOf[at] ?? 0;
      // `“Eleventh floor,” I told the baker.`, `“Late,” said the baker.`
      const takesPart = speakers.has(head);
      if (takesPart && known !== undefined) speakLater.add(noun);
      const placed = complementEnd(tokens, head + 1) > head + 1 && !calls.has(paragraph) && !calls.has(paragraph - 1);
      if (
        known === undefined &&
        (placed || isTrade(noun) || isOnlyOfGender(story.classOf(noun)?.gender ?? null, people)) &&
        (takesPart || comesIn(reading, at, head, named)) &&
        !isHeld(noun, people)
      )
        came.set(noun, { first: at + 1, head, times: 1, enters: true });
    } else if (!PREDICATIVE.test(tokens[at - 1]?.lower ?? '')) {
      if (known !== undefined) known.times++;
      else came.set(noun, { first: at + 1, head, times: 1, enters: speakers.has(head) || comesIn(reading, at, head, named) });
    }
  }
  const all = new Map(nouns);
  for (const [noun, { first, head, times, enters }] of came) {
    if (!enters && (!speakLater.has(noun) || isHeld(noun, people))) continue;
    const paragraph = paragraphOf[head] ?? 0;
    let soon = false;
    for (let next = paragraph; next <= paragraph + SOON; next++) soon ||= speaks.has(next);
    // `the waiter changed their plates`: who is passed over is nobody
    const passed = !isOccupation(noun) && isTrade(noun) && !speakers.has(head) && !speakLater.has(noun) && (toldOf.get(noun) ?? 0) < OFTEN;
    if (times > 1 || !soon || passed) continue;
    const called = tokens[first - 1]?.lower === 'the' && !isTrade(noun) ? onlyCalled(story.classOf(noun)?.gender ?? null, people) : -1;
    people[called]?.offices.push(noun);
    all.set(noun, called >= 0 ? called : people.length);
    if (called >= 0) continue;
    const end = opensManner(tokens, head + 1) ? head + 1 : complementEnd(tokens, head + 1);
    const words = reading.text.slice(tokens[first]?.start, tokens[end - 1]?.end).replace(/\s+/g, ' ');
    people.push({
      ...nobody(people.length),
      name: words,
      offices: [noun],
      anonymous: true,
      gender: story.classOf(noun)?.gender ?? genderAfter(reading, head, named, story),
      count: 1 + (toldOf.get(noun) ?? 0),
    });
  }
  const stranger = newcomer(reading, all, people, nouns);
  if (stranger !== null) all.set(...stranger);
  return all;
}

const NEWCOMER = /^(?:stranger|newcomer|intruder)$/;
const YOUNG = /^(?:boy|girl|child|baby|kid|lad)$/;

/** `The stranger looked up`: the last of those without a name who came in before, with the word for them. */
function newcomer(
  { tokens, quoted }: Reading,
  all: ReadonlyMap<string, number>,
  people: readonly Person[],
  named: ReadonlyMap<string, number>,
): [string, number] | null {
  let last = -1;
  for (let at = 1; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (quoted[at] === 1) continue;
    const person = named.has(lower) || YOUNG.test(lower) ? undefined : all.get(lower);
    if (person !== undefined && people[person]?.anonymous === true) last = person;
    if (NEWCOMER.test(lower)) return tokens[at - 1]?.lower === 'the' && last >= 0 && !all.has(lower) ? [lower, last] : null;
  }
  return null;
}

/** `He was a large man`, `like a man` */
const PREDICATIVE = /^(?:is|was|were|be|been|being|am|are|'s|like|as|than|of|such|not|never|became|remained)$/;
const ANYBODY = /^(?:person|child|baby|kid|stranger|friend|guest|visitor|adult|teenager|youth|one|head|partner|rival|victim|speaker|narrator)$/;

/** What somebody does, and not what they are to others. */
export function isOccupation(noun: string): boolean {
  return nounClass(noun)?.gender === undefined && !ANYBODY.test(noun);
}

/** Men and women, whatever they do, and who they are to others. */
const ANY_OF_GENDER =
  /^(?:(?:gentle)?man|boy|lad|guy|(?:gentle)?woman|girl|lady|lord|sir|madam|hero(?:ine)?|king|queen|prince(?:ss)?|duke|duchess|bride|bridegroom|widow(?:er)?|(?:boy|girl)friend|fianc[eé]e?|(?:god|step|fore)?(?:mother|father)|mistress|clergyman|policeman|nobleman|grann?y?|grandma|grandad|granddad|mum|mom|mama|dad|daddy|papa)$/;

/** The same, with what only men or only women were: `landlord`, `governess`. */
function isTrade(noun: string): boolean {
  return isOccupation(noun) || (nounClass(noun)?.gender !== undefined && kinWord(noun) === undefined && !ANY_OF_GENDER.test(noun));
}

/** `The woman shrugged`, where nobody who is told of by name may be she. */
function isOnlyOfGender(gender: Gender | null, people: readonly Person[]): boolean {
  return gender !== null && people.every((person) => person.kind !== 'person' || (person.bearer?.narrated ?? 0) === 0 || against(person.gender, gender));
}

const against = (own: Gender | null, told: Gender) => own !== null && own !== told;

const MOST_AHEAD = 40;

/** `The surgeon came out. She pulled off her gloves.`: what the pronouns tell that follow the noun at token `head`, before anybody else is told of. */
function genderAfter({ tokens, quoted, paragraphOf }: Reading, head: number, named: ReadonlySet<number>, story: StoryNouns): Gender | null {
  for (let at = head + 1; at < head + MOST_AHEAD && paragraphOf[at] === paragraphOf[head]; at++) {
    if (quoted[at] === 1) continue;
    const lower = tokens[at]?.lower ?? '';
    if (named.has(at) || story.isPerson(lower)) return null;
    if (lower === 'he' || lower === 'himself') return 'm';
    if (lower === 'she' || lower === 'herself') return 'f';
  }
  return null;
}

/** Is somebody with a name called so? */
export function isHeld(noun: string, people: readonly Person[]): boolean {
  return people.some(
    ({ offices, bearer }) =>
      offices.some((office) => sameOffice(office, noun)) ||
      [...(bearer?.titles ?? [])].some((title) => sameOffice(officeNoun(title), noun) || nounsWithTitle(officeNoun(title)).includes(noun)),
  );
}

function paragraphAt({ paragraphs }: Reading, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The noun for one person after the article at token `at`; -1 where none stands there. */
function nounOf(tokens: readonly Token[], at: number, story: StoryNouns): number {
  for (let noun = at + 1; noun <= at + LONGEST_NOMINAL; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word' || token.capital) return -1;
    const next = tokens[noun + 1];
    if (story.isPerson(token.lower)) return next?.kind === 'word' && story.isPerson(next.lower) ? noun + 1 : noun;
    if ((token.pos & MODIFIER) === 0) return -1;
  }
  return -1;
}

/** Is whoever is told of by the noun the subject of the clause, or there all at once (`There was a man in the doorway`), and not named in the same breath? */
function comesIn({ tokens, opens }: Reading, at: number, head: number, named: ReadonlySet<number>): boolean {
  const next = tokens[head + 1];
  if (/^(?:called|named)$/.test(next?.lower ?? '') || (next?.lower === ',' && named.has(head + 2))) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    /^(?:was|were|stood|sat|came|lay|appeared|lived|waited|hung|walked|stepped)$/.test(before) &&
    tokens[at - 2]?.lower !== 'he' &&
    tokens[at - 2]?.lower !== 'she'
  )
    return tokens[at - 2]?.lower === 'there' || ((tokens[at - 2]?.pos ?? 0) & Pos.noun) !== 0;
  const end = complementEnd(tokens, head + 1);
  // `saw a man standing in the doorway`
  if (SEES.test(before) && ((tokens[end]?.pos ?? 0) & Pos.verbIng) !== 0) return true;
  if (opens[at] === 0 && !/^(?:and|but|then|,)$/.test(before) && !afterPlace(tokens, opens, at)) return false;
  const verb = tokens[end];
  if (verb?.lower === ',' && tokens[end + 1]?.lower === 'who') return true;
  return verb?.kind === 'word' && (verb.pos & (TENSED | Pos.verbBase)) !== 0;
}

const SEES = /^(?:sees?|saw|spots?|spotted|notices?|noticed|finds?|found|reveals?|revealed|revealing)$/;

const LONGEST_PLACE = 8;

/** `Across the table a woman was …`: do the words before open the sentence with a preposition? */
function afterPlace(tokens: readonly Token[], opens: Reading['opens'], at: number): boolean {
  for (let first = at - 1; first > at - LONGEST_PLACE; first--) {
    const token = tokens[first];
    if (token?.kind !== 'word' || ((token.pos & TENSED) !== 0 && (token.pos & Pos.noun) === 0)) return false;
    if (opens[first] === 1) return (token.pos & Pos.preposition) !== 0 || WHEN.test(`${token.lower} ${tokens[at - 1]?.lower}`);
  }
  return false;
}

/** `That night a man hailed the boat.` */
const WHEN =
  /^(?:that|this|one|next|presently|suddenly|then|once|soon)(?: \S+)* (?:night|evening|morning|afternoon|day|noon|moment|instant|time|presently|suddenly|then|once|soon)$/;
