// The turns of novels whose speakers are known (PDNC), as scripts/fit-dialogue.ts weighs them.
import { attribute } from '../../src/attribution/attribute.ts';
import { UNKNOWN } from '../../src/entities/dialogue/candidates.ts';
import { weightIndex } from '../../src/entities/dialogue/model.ts';
import type { Naming } from '../../src/entities/dialogue/naming.ts';
import type { Talk } from '../../src/entities/dialogue/take-turns.ts';
import { Clue, type Turn } from '../../src/entities/dialogue/turn.ts';
import { gatherPeople } from '../../src/entities/gather-people.ts';
import type { Person } from '../../src/entities/person.ts';
import { sceneOf } from '../../src/entities/scene-of.ts';
import { findFrames } from '../../src/frames/find-frames.ts';
import { findPassages } from '../../src/passages/index.ts';
import { documentOf } from '../../src/text/document.ts';
import { unitsOf } from '../../src/text/read-units.ts';
import { tokenize } from '../../src/text/tokens.ts';

export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly content: readonly (readonly [number, number])[]; readonly speakerName?: string }[];
  readonly entities: Readonly<Record<string, readonly string[]>>;
}

export interface SeenTurn {
  readonly turn: Turn;
  readonly candidates: Int32Array;
  readonly namings: readonly Naming[];
  readonly words: Int32Array;
  /** Pairs of weight index and value for each candidate. */
  readonly features: readonly (readonly (readonly [number, number])[])[];
  readonly contexts: readonly number[];
  /** Candidates that are right; empty where nothing is known. */
  readonly right: readonly number[];
  readonly people: readonly Person[];
  /** The turn with other candidates. */
  readonly seenWith: (candidates: Int32Array) => SeenTurn;
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|miss|ms|dr|sir|lady|lord|the|a|an)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const whole = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The character that each person of the document is, or null where that is nobody or not one alone. */
function charactersOf(people: readonly Person[], entities: Gold['entities']): (string | null)[] {
  const owners = new Map<string, Set<string>>();
  const titled = new Map<string, Set<string>>();
  for (const [main, aliases] of Object.entries(entities)) {
    for (const alias of [main, ...aliases]) {
      for (const [map, key] of [[owners, folded(alias)] as const, [titled, whole(alias)] as const]) map.set(key, (map.get(key) ?? new Set()).add(main));
    }
  }
  return people.map(({ name }) => {
    if (name === null) return null;
    const exact = titled.get(whole(name));
    if (exact?.size === 1) return [...exact][0] ?? null;
    const loose = owners.get(folded(name));
    return loose?.size === 1 && folded(name) !== '' ? ([...loose][0] ?? null) : null;
  });
}

function talkIn(gold: Gold): { talk: Talk; people: readonly Person[] } {
  const { text } = gold;
  const document = documentOf(text);
  const tokens = tokenize(text);
  const passages = findPassages(text, document.paragraphs);
  const outermost = passages.filter((passage) => passage.depth === 0);
  const units = unitsOf(text, tokens, document.paragraphs, outermost);
  const { quotations, talk } = attribute(text, units, outermost, findFrames(text, units, outermost));
  const names = gatherPeople({ ...document, tokens, passages, talk }, quotations);
  const scene = sceneOf(names, quotations, passages);
  return { talk: scene.talk, people: names.people };
}

/** The turns of a novel as its talk is read, each with what can be seen of its candidates and which of them is right. */
export function seenIn(gold: Gold): SeenTurn[] {
  const { talk, people } = talkIn(gold);
  const characters = charactersOf(people, gold.entities);
  const quotes = gold.quotes
    .flatMap(({ content, speakerName }) => content.map(([start, end]) => ({ start, end, speakerName })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return talk.turns.map((turn, index) => {
    const candidates = talk.candidates[index] as Int32Array;
    const piece = turn.quotations[0]?.content[0];
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= (piece?.start ?? 0)) next++;
    const quote = quotes[next];
    const speaker = quote !== undefined && piece !== undefined && quote.start < piece.end ? quote.speakerName : undefined;
    const rightOf = (candidates: Int32Array): number[] => {
      if (turn.clue === Clue.named && candidates.length === 1) return [0];
      if (speaker === undefined || speaker.startsWith('_')) return [];
      const right = [...candidates].flatMap((person, at) => (person >= 0 && characters[person] === speaker ? [at] : []));
      // whoever is not among the candidates is somebody else
      return right.length > 0 ? right : [...candidates].flatMap((person, at) => (person === UNKNOWN ? [at] : []));
    };
    const seenWith = (candidates: Int32Array): SeenTurn => {
      const features: [number, number][][] = Array.from(candidates, () => []);
      if (candidates.length > 1)
        talk.surroundings.features(turn, candidates, (candidate, feature, value) => features[candidate]?.push([weightIndex(turn, feature), value]));
      return { turn, people, candidates, namings, words, features, contexts, right: rightOf(candidates), seenWith };
    };
    const namings = talk.namings[index] ?? [];
    const words = talk.words()[index] ?? new Int32Array();
    const contexts = talk.surroundings.contexts(turn);
    return seenWith(candidates);
  });
}
