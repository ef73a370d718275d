import { criesOf } from '../../frames/rules/cries-of.ts';
import type { Mention, Passage, Quotation } from '../../types.ts';
import type { DocumentPeople } from '../document-people.ts';
import { kinOfCalled } from '../kin/called-kin.ts';
import type { Person } from '../person.ts';
import { actsBefore, actsInParagraphBefore } from './acts-before.ts';
import { isBroughtIn } from './answers-as-noun.ts';
import { type Barred, calls, candidatesOf, UNKNOWN, withHeardNear, withShares } from './candidates.ts';
import { type ChainTurn, runChain } from './chain.ts';
import { clueOf, type Known } from './clue.ts';
import { AGAIN_WEIGHTS } from './data/again-weights.ts';
import { DIALOGUE_WEIGHTS } from './data/dialogue-weights.ts';
import { drawsEyesBefore } from './draws-eyes.ts';
import { Surroundings } from './features.ts';
import { type DialogueModel, modelOf, patternScores, weightIndex } from './model.ts';
import { type Naming, NamingHeard, namingsOf } from './naming.ts';
import { NounsHeard } from './nouns-heard.ts';
import { readTurns } from './read-turns.ts';
import { sirsOf } from './sir-meant.ts';
import { TalkingNear } from './talking-near.ts';
import { holderAt, onlyHolder, titleHolders } from './title-holders.ts';
import { askedOf, lastWordBefore, toldTo } from './told-to.ts';
import { Clue, type Turn } from './turn.ts';
import { BOOK, isOccupation } from './unnamed-characters.ts';
import { WordsHeard, wordsOf } from './words-heard.ts';

/** The talk of a document: who may take each turn, and what speaks for each. */
export interface Talk {
  readonly turns: readonly Turn[];
  readonly candidates: readonly Int32Array[];
  readonly surroundings: Surroundings;
  readonly people: readonly Person[];
  readonly namings: readonly (readonly Naming[])[];
  /** The words of each turn (`wordsOf`), gathered when they are first asked for: most news never asks. */
  readonly words: () => readonly Int32Array[];
  /** Nobody is barred in a book. */
  readonly barred: Barred;
}

/** `Cries of “Shame!” rose from below`: no turn of somebody's. */
function isAnybodys({ rule, speaker }: Quotation): boolean {
  return speaker === null && rule === criesOf.id;
}

/** Reads the quotations in marks, in document order, as turns of a talk. */
export function talkOf(
  people: DocumentPeople,
  all: readonly Quotation[],
  passages: readonly Passage[],
  known: Omit<Known, 'titledAt' | 'heldBy' | 'calledBy' | 'isUntold' | 'actsBefore' | 'toldTo' | 'askedBefore' | 'drawsEyesBefore' | 'kinOfCalled'>,
): Talk {
  const { reading, events, narrator, nouns } = people;
  const quotations = all.filter((quotation) => quotation.type !== 'indirect' && quotation.parent === null && !isAnybodys(quotation));
  const isBook = reading.tokens.length >= BOOK;
  const holders = titleHolders(people.people, isBook);
  const titledAt = (noun: string, at: number) => holderAt(holders, events, noun, at);
  const heldBy = (noun: string) => (isBook ? -1 : onlyHolder(people.people, noun));
  const calledBy = (noun: string) => {
    const person = isBook || !isOccupation(noun) ? -1 : (nouns.get(noun) ?? heldBy(noun));
    return people.people[person]?.anonymous === false ? person : -1;
  };
  let byWord: ReadonlyMap<number, number> | null = null;
  const asked = () => (byWord ??= askedOf(reading, all, whom));
  const whom = (mention: Mention, asker: Mention) => {
    if (mention.kind === 'pronoun') return asker.kind === 'name' ? toldTo(reading, events, people.people, mention, known.namedBy(asker)[0] ?? -1) : -1;
    return clueOf(reading, mention, own, [], undefined).named[0] ?? -1;
  };
  const own: Known = {
    ...known,
    titledAt,
    heldBy,
    calledBy,
    isUntold: (noun) => !isBook && known.unnamed(noun) < 0 && !isBroughtIn(reading, noun),
    // in a book who has asked often goes on, where nothing tells
    askedBefore: (token, bare) => (bare && isBook ? -1 : (asked().get(lastWordBefore(reading.tokens, token)) ?? -1)),
    drawsEyesBefore: (first, last) => drawsEyesBefore(reading, events, first, last),
    // a book tells of more fathers than it says whose they are
    kinOfCalled: (said) => (isBook ? [] : kinOfCalled(reading, people.kinship, said)),
    toldTo: (mention, speaker) => toldTo(reading, events, people.people, mention, speaker),
    // a book tells more of who takes part than one sentence does
    actsBefore: (first, gender, follows) => {
      if (isBook) return -1;
      const actor = actsBefore(reading, events, people.people, first, gender);
      return actor >= 0 || !follows ? actor : actsInParagraphBefore(reading, events, people.people, first, gender);
    },
  };
  const turns = readTurns(reading, quotations, passages, own);
  const sirs = isBook ? [] : sirsOf(reading, turns, people.people);
  const barred: Barred = (turn, person) => !isBook && (sirs[turn.index]?.includes(person) === true || (turn.clue !== Clue.none && calls(turn, events, person)));
  const candidates = turns.map((turn) => candidatesOf(turn, events, people.people, narrator, isBook, barred));
  const surroundings = new Surroundings(reading, events, turns, people.people, narrator);
  let words: readonly Int32Array[] | null = null;
  return {
    turns,
    candidates,
    surroundings,
    people: people.people,
    namings: namingsOf(people, turns),
    barred,
    words: () => (words ??= wordsOf(reading, turns)),
  };
}

/** A turn of the chain, scored by each of some models: what holds of the candidates is looked up once. */
function linksOf({ surroundings }: Talk, turn: Turn, candidates: Int32Array, models: readonly DialogueModel[]): ChainTurn[] {
  const scores = models.map(() => new Float64Array(candidates.length));
  if (candidates.length > 1) {
    const adds = models.map((model, index) => adding(scores[index] as Float64Array, turn, model));
    surroundings.features(turn, candidates, (candidate, feature, value) => {
      for (const add of adds) add(candidate, feature, value);
    });
  }
  const contexts = surroundings.contexts(turn);
  return models.map((model, index) => ({ candidates, scores: scores[index] as Float64Array, patterns: patternScores(model, contexts) }));
}

/** The same chain with what an earlier reading says of who talks near each turn, and of how they name others. */
function withHeard(
  chain: readonly ChainTurn[],
  { turns, candidates, namings, words }: Talk,
  marginals: readonly Float64Array[],
  model: DialogueModel,
): ChainTurn[] {
  const near = new TalkingNear(turns, candidates, marginals);
  const naming = new NamingHeard(namings, candidates, marginals);
  const heard = new WordsHeard(words(), candidates, marginals);
  const nouns = new NounsHeard(turns, candidates, marginals);
  return chain.map((link, index) => {
    if (link.candidates.length < 2) return link;
    const scores = Float64Array.from(link.scores);
    const add = adding(scores, turns[index] as Turn, model);
    near.features(index, add);
    naming.features(index, add);
    heard.features(index, add);
    nouns.features(index, add);
    return { ...link, scores };
  });
}

function adding(scores: Float64Array, turn: Turn, model: DialogueModel) {
  return (candidate: number, feature: number, value: number) => {
    scores[candidate] = (scores[candidate] as number) + value * (model.features[weightIndex(turn, feature)] as number);
  };
}

/** Who most likely takes a turn, how likely, and how likely the others. */
export interface Taker {
  readonly person: number;
  readonly share: number;
  readonly weights: () => ReadonlyMap<number, number>;
}

/** Nobody known is chosen only where that is likelier by so much than the likeliest who is. */
const OF_UNKNOWN = 0.7;

/** A bare answer goes to whom the turn before it calls, where nobody is likelier than this; the called one must be as likely as that. */
const IN_DOUBT = 0.4;
const LEAST_OF_CALLED = 0.12;

/** Who is called for with a name alone comes, unless another is as sure as this; so likely that is. */
const SURE = 0.9;
const CALLED_FOR = 0.7;

/** Later readings of a talk; after so many hardly a turn changes. */
const READ_AGAIN = 2;

/** Reads the talk once by what stands around each turn, and again with whom the reading before heard nearby, and how they name others. */
function readTalk(talk: Talk): { candidates: readonly Int32Array[]; marginals: readonly Float64Array[] } {
  const { turns } = talk;
  const models = [modelOf(DIALOGUE_WEIGHTS), modelOf(AGAIN_WEIGHTS)] as const;
  const links = turns.map((turn, index) => linksOf(talk, turn, talk.candidates[index] as Int32Array, models));
  const first = runChain(links.map(([link]) => link as ChainTurn)).marginals;
  const candidates = withHeardNear(turns, talk.candidates, first, talk.people, talk.barred);
  const wider = { ...talk, candidates };
  const chain = links.map(([, link], index) => {
    const own = candidates[index] as Int32Array;
    const known = own === link?.candidates ? link : linksOf(talk, turns[index] as Turn, own, [models[1]])[0];
    return known as ChainTurn;
  });
  let marginals: readonly Float64Array[] = withShares(first, candidates);
  for (let reading = 0; reading < READ_AGAIN; reading++) marginals = runChain(withHeard(chain, wider, marginals, models[1])).marginals;
  return { candidates, marginals };
}

/** Who most likely takes each turn, and how likely, by the quotation. */
export function takeTurns(talk: Talk): ReadonlyMap<Quotation, Taker> {
  const { candidates: all, marginals } = readTalk(talk);
  const takers = new Map<Quotation, Taker>();
  talk.turns.forEach(({ quotations }, index) => {
    const shares = marginals[index] as Float64Array;
    let best = 0;
    const candidates = all[index] ?? new Int32Array();
    const weight = (at: number) => (shares[at] as number) * (candidates[at] === UNKNOWN ? OF_UNKNOWN : 1);
    for (let at = 1; at < shares.length; at++) if (weight(at) > weight(best)) best = at;
    // `“Corporal Bell,” said Ana, “shut it.”⏎“I will.”`: where nothing tells, the one who was called answers
    let share = shares[best] ?? 0;
    // `“Lay a place. Pym!”⏎“Sir Giles?”`
    const summoned = candidates.indexOf(talk.surroundings.calledForJustBefore(index));
    if (summoned >= 0 && share < SURE) {
      best = summoned;
      share = Math.max(CALLED_FOR, shares[summoned] ?? 0);
    }
    if (share < IN_DOUBT || candidates[best] === UNKNOWN) {
      const called = candidates.indexOf(talk.surroundings.calledJustBefore(index));
      if (called >= 0 && (shares[called] as number) >= LEAST_OF_CALLED) {
        best = called;
        share = Math.max(IN_DOUBT, shares[called] ?? 0);
      }
    }
    const weights = () => new Map([...candidates].map((person, at) => [person, shares[at] ?? 0] as const));
    for (const quotation of quotations) takers.set(quotation, { person: candidates[best] ?? -1, share, weights });
  });
  return takers;
}
