// Fits src/entities/dialogue/data/dialogue-weights.ts, and again-weights.ts for later readings, on novels whose speakers are known (PDNC): who takes each turn.
//   npx tsx scripts/fit-dialogue.ts GOLD.jsonl [ROUNDS]
// A conditional random field over the turns of each novel; the gradient is what the known speakers show less what the model expects.
import { readFileSync, writeFileSync } from 'node:fs';
import { attribute } from '../src/attribution/attribute.ts';
import { UNKNOWN, withHeardNear, withShares } from '../src/entities/dialogue/candidates.ts';
import { type ChainTurn, runChain } from '../src/entities/dialogue/chain.ts';
import { type DialogueModel, emptyModel, modelOf, PATTERN_NAMES, patternScores, weightIndex, weightNames } from '../src/entities/dialogue/model.ts';
import { type Naming, NamingHeard } from '../src/entities/dialogue/naming.ts';
import { NounsHeard } from '../src/entities/dialogue/nouns-heard.ts';
import { type Talk, talkOf } from '../src/entities/dialogue/take-turns.ts';
import { TalkingNear } from '../src/entities/dialogue/talking-near.ts';
import { Clue, type Turn } from '../src/entities/dialogue/turn.ts';
import { WordsHeard } from '../src/entities/dialogue/words-heard.ts';
import { anonymousAt, unnamedBy } from '../src/entities/document-people.ts';
import { gatherPeople } from '../src/entities/gather-people.ts';
import { kinMeant } from '../src/entities/kin/kin-meant.ts';
import type { Person } from '../src/entities/person.ts';
import { Scene } from '../src/entities/scene.ts';
import { findFrames } from '../src/frames/find-frames.ts';
import { findPassages } from '../src/passages/index.ts';
import { documentOf } from '../src/text/document.ts';
import { unitsOf } from '../src/text/read-units.ts';
import { tokenize } from '../src/text/tokens.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly content: readonly (readonly [number, number])[]; readonly speakerName?: string }[];
  readonly entities: Readonly<Record<string, readonly string[]>>;
}

interface SeenTurn {
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
  const scene = new Scene(names, quotations, (own) =>
    talkOf(names, quotations, passages, {
      namedBy: (mention) => own.namedBy(mention).slice(0, 1),
      describedBy: (mention) => own.describedBy(mention),
      unnamed: (noun) => unnamedBy(names, noun),
      ownedAt: (token) => anonymousAt(names, token),
      kinMeant: (mention, said, before) => (mention.kind === 'nominal' ? kinMeant(names, mention, said, before) : null),
      narrator: names.narrator,
      storyNouns: names.storyNouns,
      genderOf: (person) => own.person(person)?.gender ?? null,
    }),
  );
  return { talk: scene.talk, people: names.people };
}

function seenIn(gold: Gold): SeenTurn[] {
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

function chain(turns: readonly SeenTurn[], model: DialogueModel, clamped: boolean): ChainTurn[] {
  return turns.map(({ candidates, features, contexts, right }) => {
    const scores = Float64Array.from(features, (own, at) => {
      if (clamped && right.length > 0 && !right.includes(at)) return -50;
      return own.reduce((sum, [feature, value]) => sum + value * (model.features[feature] ?? 0), 0);
    });
    return { candidates, scores, patterns: patternScores(model, contexts) };
  });
}

const path = process.argv[2];
if (path === undefined) throw new Error('name a gold file: GOLD.jsonl');
const rounds = Number(process.argv[3] ?? 60);
const novels = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Gold => JSON.parse(line))
  .map(seenIn);

const RATE = 0.25;
const SHRINK = 3;
/** Weights that are not shrunk to zero: what these show is rare in old novels told by nobody (37 turns of ten for the first) and common in those of today. */
const LIKELY: ReadonlyMap<string, number> = new Map([
  ['beat|described', 1],
  ['beat|described-after', 1.5],
  ['beat|known-by-noun', 1.5],
  ['beat|young-for-young', 0.5],
  ['beat|old-for-old', 0.5],
  ['beat|old-for-young', -0.7],
  ['beat|young-for-old', -0.7],
  ['beat|same-noun-near', 1],
  ['pronoun|described', 0.5],
  ['pronoun|known-by-noun', 1],
  ['pronoun|same-noun-near', 1],
  ['nominal|young-for-young', 0.7],
  ['nominal|old-for-old', 0.7],
  ['nominal|old-for-young', -1],
  ['nominal|young-for-old', -1],
  ['beat|middle-opens', 2],
  ['beat|tail-opens', 1.5],
  ['none|says-own-name', 3],
  ['beat|says-own-name', 3],
  ['nominal|not-of-the-family', -3],
  ['beat|lead-is-the-narrators', 1.5],
  ['beat|middle-is-the-narrators', 2.5],
  ['beat|tail-is-the-narrators', 1.5],
  ['beat|acts-beside-the-narrator', -2],
  ['pronoun|says-own-name', 3],
  ['nominal|says-own-name', 3],
  ['beat|lead-beside-pronoun', -1],
  ['beat|lead-pronoun-antecedent', 0.7],
  ['beat|middle-pronoun-antecedent', 0.7],
]);
const likely = modelOf(LIKELY);

/** The weights under which the known speakers are likeliest. */
function fitTo(novels: readonly (readonly SeenTurn[])[]): DialogueModel {
  const model = emptyModel();
  const squares = emptyModel();
  const turns = novels.reduce((sum, novel) => sum + novel.length, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = emptyModel();
    let likelihood = 0;
    for (const novel of novels) {
      const free = runChain(chain(novel, model, false));
      const known = runChain(chain(novel, model, true));
      likelihood += known.logTotal - free.logTotal;
      novel.forEach((turn, index) => {
        const seen = known.marginals[index] as Float64Array;
        const expected = free.marginals[index] as Float64Array;
        turn.features.forEach((own, at) => {
          const difference = (seen[at] ?? 0) - (expected[at] ?? 0);
          if (Math.abs(difference) > 1e-9)
            for (const [feature, value] of own) gradient.features[feature] = (gradient.features[feature] ?? 0) + difference * value;
        });
        for (const context of turn.contexts) {
          for (let pattern = 0; pattern < PATTERN_NAMES.length; pattern++) {
            const at = context * PATTERN_NAMES.length + pattern;
            gradient.patterns[at] = (gradient.patterns[at] ?? 0) + ((known.expected[index]?.[pattern] ?? 0) - (free.expected[index]?.[pattern] ?? 0));
          }
        }
      });
    }
    for (const part of ['features', 'patterns'] as const) {
      for (let at = 0; at < model[part].length; at++) {
        const slope = (gradient[part][at] ?? 0) - SHRINK * ((model[part][at] ?? 0) - (likely[part][at] ?? 0));
        squares[part][at] = (squares[part][at] ?? 0) + slope * slope;
        if (slope !== 0) model[part][at] = (model[part][at] ?? 0) + (RATE * slope) / Math.sqrt(squares[part][at] ?? 1);
      }
    }
    if (round % 10 === 9) console.log(`round ${round + 1}: ${(likelihood / turns).toFixed(4)} a turn`);
  }
  return model;
}

/** The turns with what a reading by the model says of who talks near each, and of how they name others. */
function heardBy(novel: readonly SeenTurn[], model: DialogueModel): SeenTurn[] {
  const { marginals } = runChain(chain(novel, model, false));
  const turns = novel.map(({ turn }) => turn);
  const narrow = novel.map(({ candidates }) => candidates);
  const candidates = withHeardNear(turns, narrow, marginals, novel[0]?.people ?? []);
  const shares = withShares(marginals, candidates);
  const near = new TalkingNear(turns, candidates, shares);
  const naming = new NamingHeard(
    novel.map(({ namings }) => namings),
    candidates,
    shares,
  );
  const nouns = new NounsHeard(turns, candidates, shares);
  const words = new WordsHeard(
    novel.map(({ words }) => words),
    candidates,
    shares,
  );
  return novel.map((before, index) => {
    const own = candidates[index] as Int32Array;
    const seen = own === before.candidates ? before : before.seenWith(own);
    const features = seen.features.map((one) => [...one]);
    const emit = (candidate: number, feature: number, value: number) => features[candidate]?.push([weightIndex(seen.turn, feature), value]);
    if (own.length > 1) {
      near.features(index, emit);
      naming.features(index, emit);
      nouns.features(index, emit);
      words.features(index, emit);
    }
    return { ...seen, features };
  });
}

function write(file: string, name: string, of: string, model: DialogueModel): number {
  const names = weightNames();
  const lines = [
    ...names.features.map((feature, at) => [feature, model.features[at] ?? 0] as const),
    ...names.patterns.map((context, at) => [context, model.patterns[at] ?? 0] as const),
  ]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .map(([feature, weight]) => `  ['${feature}', ${weight.toFixed(2)}],`);
  writeFileSync(
    new URL(`../src/entities/dialogue/data/${file}`, import.meta.url),
    `// Written by scripts/fit-dialogue.ts: feature or context, weight in log odds${of}.\nexport const ${name}: ReadonlyMap<string, number> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
  return lines.length;
}

const first = fitTo(novels);
const again = fitTo(novels.map((novel) => heardBy(novel, first)));
const weights = write('dialogue-weights.ts', 'DIALOGUE_WEIGHTS', '', first) + write('again-weights.ts', 'AGAIN_WEIGHTS', ', for later readings', again);
const turns = novels.reduce((sum, novel) => sum + novel.length, 0);
console.log(`${novels.length} novels, ${turns} turns, ${weights} weights`);
