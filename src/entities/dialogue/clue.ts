import { isDeputy, officeNoun } from '../../lexicon/offices.ts';
import type { Mention } from '../../types.ts';
import type { Gender } from '../entity.ts';
import type { KinMeant } from '../kin/kin-meant.ts';
import { kinWord } from '../kin/kin-words.ts';
import type { Reading } from '../reading.ts';
import { Age, ageOfWords } from './age.ts';
import { pronounOf } from './pronouns.ts';
import type { StoryNouns } from './story-nouns.ts';
import { Clue, type Turn } from './turn.ts';

/** What the resolver must know of people to read the clue of a turn. */
export interface Known {
  /** Persons that may be meant by a mention that is a name, likeliest first. */
  namedBy(mention: Mention): readonly number[];
  /** The person that a nominal describes. */
  describedBy(mention: Mention): number;
  /** Whom a kin noun stands for (`her mother`), by what is said and who spoke before. */
  kinMeant(mention: Mention, said: readonly (readonly [number, number])[], before: readonly number[]): KinMeant | null;
  /** Whom the story knows by whose they are alone (`my sister`), by the token of the noun; -1 for nobody. */
  ownedAt(token: number): number;
  /** Whom the story brings in without a name, by the noun; -1 for nobody. */
  unnamed(noun: string): number;
  /** Whom a title alone stands for at a token (`the general`), or -1. */
  titledAt(noun: string, at: number): number;
  /** The one in a short text who is known by the noun; -1 for nobody and for several. */
  heldBy(noun: string): number;
  /** The one in a short text for whom the noun alone stands; -1 for nobody. */
  calledBy(noun: string): number;
  /** Does a short text bring in nobody by the noun (`a friend`), so that it may be said of anybody in it? */
  isUntold(noun: string): boolean;
  /** Who alone of the gender acts in the sentence of the narrative before a token, and in the paragraph before where `follows`; -1 for nobody. */
  actsBefore(first: number, gender: Gender, follows: boolean): number;
  /** Whom the sentence right before a token asks, in the writer's words; -1 for nobody. */
  askedBefore(token: number, bare: boolean): number;
  /** Whom a pronoun names as the one spoken to by a person; -1 where nobody or several may be meant. */
  toldTo(mention: Mention, speaker: number): number;
  /** Who has come in, or coughed, right before words that call somebody; -1 for nobody. */
  drawsEyesBefore(first: number, last: number): number;
  /** Those whose father (aunt, …) is called in what is said; empty where nobody is, or where nothing is told of whose. */
  kinOfCalled(said: readonly (readonly [number, number])[]): readonly number[];
  readonly narrator: number;
  readonly storyNouns: StoryNouns;
  genderOf(person: number): Gender | null;
}

export type ClueRead = Pick<
  Turn,
  'clue' | 'gender' | 'plural' | 'thing' | 'named' | 'described' | 'noun' | 'nounAfter' | 'indefinite' | 'age' | 'mine' | 'among'
>;

/** Nothing tells who takes the turn. */
export const NO_CLUE: ClueRead = {
  clue: Clue.none,
  gender: null,
  plural: false,
  thing: false,
  named: [],
  described: -1,
  noun: null,
  nounAfter: false,
  indefinite: false,
  age: Age.untold,
  mine: false,
  among: [],
};

/** What the words for a speaker, or for whoever acts beside a turn, tell of who that is. */
export function clueOf(
  reading: Reading,
  mention: Mention | null,
  known: Known,
  said: readonly (readonly [number, number])[],
  previous: Turn | undefined,
): ClueRead {
  if (mention === null) return NO_CLUE;
  const head = reading.tokens[mention.head]?.lower ?? '';
  if (mention.kind === 'name') {
    const named = known.namedBy(mention);
    return named.length > 0 ? { ...NO_CLUE, clue: Clue.named, named } : { ...NO_CLUE, clue: Clue.nominal, described: known.describedBy(mention) };
  }
  // `someone asked`: nobody who is known
  if (SOMEBODY.test(head)) return { ...NO_CLUE, clue: Clue.nominal, noun: head };
  if (mention.kind === 'pronoun') {
    const read = pronounOf(head);
    if (read === null) return NO_CLUE;
    if (read.first && !read.plural && known.narrator >= 0) return { ...NO_CLUE, clue: Clue.named, named: [known.narrator] };
    // `‘Late,’ was my reply`, where nobody else is known to tell the story
    if (read.first && !read.plural) return { ...NO_CLUE, clue: Clue.nominal, noun: 'someone' };
    return { ...NO_CLUE, clue: Clue.pronoun, gender: read.gender, plural: read.plural, thing: read.thing };
  }
  // `said the other`: of two in a talk the one who did not speak last
  if (head === 'other') return NO_CLUE;
  const kin = known.kinMeant(mention, said, previous?.clue === Clue.named ? previous.named.slice(0, 1) : []);
  if (kin !== null && kin.person >= 0) return { ...NO_CLUE, clue: Clue.named, named: [kin.person] };
  const owned = known.ownedAt(mention.head);
  if (owned >= 0) return { ...NO_CLUE, clue: Clue.named, named: [owned] };
  // `his wife, Ana Lund, … “Gone!” cried his wife.`
  const wed = kinWord(head) === undefined || kin !== null ? -1 : known.heldBy(head);
  if (wed >= 0) return { ...NO_CLUE, clue: Clue.named, named: [wed] };
  // `replied his host`: of two in a talk the other one, where the story brought in no host
  if (OF_TWO.test(head) && OWNER.test(reading.tokens[mention.head - 1]?.lower ?? '') && known.isUntold(head)) return NO_CLUE;
  const opener = STYLED.test(head) ? HIS_OR_HER : THE;
  const bare = mention.head === mention.first + 1 && mention.last === mention.head + 1 && opener.test(reading.tokens[mention.first]?.lower ?? '');
  const holder = bare ? known.titledAt(officeNoun(head), mention.head) : -1;
  if (holder >= 0) return { ...NO_CLUE, clue: Clue.named, named: [holder] };
  // `Pym, the butler, … said the butler`, `The boy stared. His name was Alby. … said the boy`
  const called = bare ? known.calledBy(head) : -1;
  if (called >= 0) return { ...NO_CLUE, clue: Clue.named, named: [called] };
  const nominal = nominalOf(reading, mention, known);
  // `a sleepy mole mumbled`, who is `the mole` from then on
  const met = nominal.indefinite ? known.unnamed(head) : -1;
  return met >= 0 ? { ...NO_CLUE, clue: Clue.named, named: [met] } : { ...nominal, among: kin?.among ?? [] };
}

/** `The old man looked up. “Not I,” he said.`: the noun tells more of whom the pronoun stands for, where it may be theirs. */
export function withBeat(clue: ClueRead, beat: ClueRead, isAfter: boolean): ClueRead {
  if (clue.clue === Clue.none) return { ...beat, clue: Clue.none, nounAfter: isAfter };
  if (clue.plural || clue.thing || (beat.gender !== null && clue.gender !== beat.gender)) return clue;
  return { ...clue, noun: beat.noun, described: beat.described, indefinite: beat.indefinite, age: beat.age };
}

/** The clue of a noun for somebody: `the old man`. */
export function nominalOf(reading: Reading, mention: Mention, known: Known): ClueRead {
  const head = reading.tokens[mention.head]?.lower ?? '';
  const noun = known.storyNouns.classOf(head);
  return {
    ...NO_CLUE,
    clue: Clue.nominal,
    gender: noun?.gender ?? null,
    plural: noun?.plural === true,
    described: known.describedBy(mention),
    // the deputy chief is not the chief
    noun: isDeputy(reading.tokens[mention.head - 1]?.lower ?? '') ? `${reading.tokens[mention.head - 1]?.lower} ${head}` : head,
    indefinite: [mention.first - 1, mention.first].some((at) => INDEFINITE.test(reading.tokens[at]?.lower ?? '')),
    age: ageOfWords(reading, mention.first, mention.head),
    mine: reading.tokens[mention.first - 1]?.lower === 'my' || reading.tokens[mention.first]?.lower === 'my',
  };
}

const THE = /^the$/;
const OWNER = /^(?:his|her)$/;
const OF_TWO =
  /^(?:host|hostess|guest|visitor|friend|companion|interlocutor|opponent|adversary|antagonist|questioner|listener|entertainer|tormentor|neighbour|neighbor|captor|rescuer|rival)$/;
const HIS_OR_HER = /^(?:his|her)$/;
const STYLED = /^(?:lordship|ladyship)$/;
const INDEFINITE = /^(?:an?|another|one|some)$/;
const SOMEBODY = /^(?:someone|somebody)$/;
