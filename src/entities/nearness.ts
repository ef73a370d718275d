import { firstBeginningAt, firstWhere } from '../text/position.ts';
import type { Mention, Quotation } from '../types.ts';
import { eventFrom } from './dialogue/region.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';
import { meantBy } from './told-before.ts';
import type { Unnamed } from './unnamed.ts';

const BACK_PARAGRAPHS = 8;
/** Further back than so many mentions nobody looks, however long a paragraph is. */
const MOST_EVENTS = 600;
/** Each sentence further back says so much less. */
const FADE = 0.6;

/**
 * What stands in a text for a person whom a pronoun may mean, and what it weighs in the choice between them (logistic,
 * fitted to 375 pronouns of PolNeAR's training articles that were resolved by hand; right on 92 % of those held out).
 */
const WEIGHTS = {
  /** Named as the first subject of a sentence, the nearest one counts; so for the next four. */
  firstSubject: 1.8,
  subject: 0.8,
  possessor: 0.7,
  other: 1.4,
  reported: 0.2,
  /** Named before the pronoun in its own sentence, as a subject or otherwise. */
  subjectHere: -0.1,
  otherHere: 0.3,
  /** Named more than once nearby. */
  again: 0.9,
  sameParagraph: 1.4,
  opensParagraph: 0.6,
  /** The last who was a first subject. */
  lastSubject: 1.1,
  /** Spoke last, in this paragraph; in the one before; further back. */
  spokeHere: 2.1,
  spokeBefore: 2.5,
  spokeFar: 1.8,
  /** The same where somebody else has been a first subject since. */
  spokeBeforeOver: 1.8,
  spokeFarOver: 0.5,
  /** Spoke before the one who spoke last. */
  spokeSecond: 0.4,
  spokeEarlier: -0.5,
  /** Named often in the document. */
  often: -0.3,
  /** Nothing tells the gender that the pronoun tells. */
  untold: -1.3,
  /** Used unlike a person’s name: after `in`, after `the`. */
  unlikely: -1,
  /** Described, not named. */
  described: -0.9,
  /** Named in the very words that are reported. */
  inContent: -0.6,
  /** Was asked in the quotation before; asked in it. */
  asked: 3,
  asker: -2.5,
} as const;
type Feature = keyof typeof WEIGHTS;
const FEATURES = Object.keys(WEIGHTS) as Feature[];
const WEIGHT_OF: readonly number[] = Object.values(WEIGHTS);
const NOTHING = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Evidence;
/** In the order of `Standing`. */
const STANDINGS: readonly Feature[] = ['firstSubject', 'subject', 'possessor', 'other', 'reported'];
type Evidence = Record<Feature, number>;

/** Who can be meant at all, and of whom nothing tells that they can. */
interface Fits {
  suits(who: Person): boolean;
  untold(who: Person): boolean;
}

/** How likely each person who suits is meant: weights that are shares once divided by their sum. */
export function nearnessAt(scene: Scene, mention: Mention, quotation: Quotation, { suits, untold }: Fits): Map<number, number> {
  const { events, people } = scene.names;
  const { sentenceOf, paragraphOf } = scene.reading;
  const token = firstBeginningAt(scene.reading.tokens, mention.span.start);
  const sentence = sentenceOf[token] ?? 0;
  const paragraph = paragraphOf[token] ?? 0;
  const found = new Map<number, Evidence>();
  const sums = new Map<number, number>();
  const evidenceOf = (person: number): Evidence | null => {
    const known = found.get(person);
    if (known !== undefined) return known;
    const who = people[person];
    if (who === undefined || !suits(who)) return null;
    const evidence = { ...NOTHING };
    evidence.often = Math.log2(1 + who.count) / 5;
    evidence.untold = untold(who) ? 1 : 0;
    evidence.unlikely = 1 - who.likeness;
    evidence.described = who.anonymous ? 1 : 0;
    found.set(person, evidence);
    return evidence;
  };
  const apart = apartBefore(scene, mention, quotation, token);
  let subjects = 0;
  let last = { person: -1, token: -1 };
  const nearest = eventFrom(events, token) - 1;
  const unnamed = unnamedBefore(scene, token);
  let brought = unnamed.length - 1;
  // a sentence about somebody without a name
  const bring = (one: Unnamed) => {
    const person = meantBy(scene, one);
    const evidence = evidenceOf(person);
    if (evidence === null) return;
    const near = FADE ** (sentence - (sentenceOf[one.token] ?? 0));
    const feature = sentenceOf[one.token] === sentence && one.token >= apart ? 'subjectHere' : 'firstSubject';
    evidence[feature] = Math.max(evidence[feature], near);
    if (paragraphOf[one.token] === paragraph) evidence.sameParagraph = 1;
    if (subjects++ > 0) return;
    evidence.lastSubject = 1;
    last = { person, token: one.token };
  };
  for (let event = nearest; event >= 0 && nearest - event < MOST_EVENTS; event--) {
    const own = events.paragraph[event] ?? 0;
    if (own < paragraph - BACK_PARAGRAPHS) break;
    for (; brought >= 0 && (unnamed[brought]?.token ?? 0) > (events.token[event] ?? 0); brought--) bring(unnamed[brought] as Unnamed);
    const person = events.person[event] ?? -1;
    if (person < 0 || events.quoted[event] === 1) continue;
    const evidence = evidenceOf(person);
    if (evidence === null) continue;
    const near = FADE ** (sentence - (events.sentence[event] ?? 0));
    const standing = STANDINGS[scene.standings[event] ?? 0] ?? 'other';
    const here = events.sentence[event] === sentence && (events.token[event] ?? 0) >= apart;
    const feature = !here ? standing : standing === 'firstSubject' || standing === 'subject' ? 'subjectHere' : 'otherHere';
    evidence[feature] = Math.max(evidence[feature], near);
    sums.set(person, (sums.get(person) ?? 0) + near);
    if (own === paragraph) evidence.sameParagraph = 1;
    if (standing === 'firstSubject') {
      if (subjects === 0) {
        evidence.lastSubject = 1;
        last = { person, token: events.token[event] ?? 0 };
      }
      subjects++;
      if (own === paragraph && (event === 0 || events.paragraph[event - 1] !== own)) evidence.opensParagraph = 1;
    }
  }
  for (; brought >= 0; brought--) bring(unnamed[brought] as Unnamed);
  let rank = 0;
  const spoke = new Set<number>();
  for (const spoken of scene.spoken) {
    if (spoken.paragraph < paragraph - BACK_PARAGRAPHS) break;
    if (spoken.token >= token) continue;
    if (spoke.has(spoken.person)) continue;
    spoke.add(spoken.person);
    const evidence = evidenceOf(spoken.person);
    if (evidence !== null) {
      const back = paragraph - spoken.paragraph;
      const over = last.person !== spoken.person && last.token > spoken.token;
      const near: Feature = back === 0 ? 'spokeHere' : back === 1 ? (over ? 'spokeBeforeOver' : 'spokeBefore') : over ? 'spokeFarOver' : 'spokeFar';
      const feature: Feature = spoken.aside && back > 0 ? 'spokeFarOver' : rank > 1 ? 'spokeEarlier' : rank === 1 ? 'spokeSecond' : near;
      evidence[feature] = 1;
    }
    rank++;
  }
  for (const [person, evidence] of found)
    evidence.again = Math.min(
      1,
      ((sums.get(person) ?? 0) - Math.max(evidence.firstSubject, evidence.subject, evidence.possessor, evidence.other, evidence.reported)) / 3,
    );
  const question = scene.before(quotation);
  if (question !== null && question.cue?.lemma === 'ask') {
    const asked = question.addressee === null ? undefined : found.get(scene.namedBy(question.addressee)[0] ?? -1);
    const asker = question.speaker === null ? undefined : found.get(scene.namedBy(question.speaker)[0] ?? -1);
    if (asked !== undefined) asked.asked = 1;
    // `Quill asked him whether … he answered`: not Quill
    const him = question.addressee === null ? null : scene.pronounOf(question.addressee);
    if (asker !== undefined) asker.asker = him !== null && him.gender === scene.pronounOf(mention)?.gender ? 3 : 1;
  }
  for (const { start, end } of quotation.content) {
    for (let event = eventFrom(events, firstBeginningAt(scene.reading.tokens, start)); event < events.size; event++) {
      if ((scene.token(events.token[event] ?? 0)?.start ?? end) >= end) break;
      const evidence = found.get(events.person[event] ?? -1);
      if (evidence !== undefined) evidence.inContent = 1;
    }
  }
  const nearness = new Map<number, number>();
  for (const [person, evidence] of found) {
    // in the order of the weights
    const seen = Object.values(evidence);
    let sum = 0;
    for (let at = 0; at < seen.length; at++) sum += (WEIGHT_OF[at] ?? 0) * (seen[at] ?? 0);
    nearness.set(person, Math.exp(sum));
  }
  return nearness;
}

/** Those who were brought in without a name in the paragraphs before token `token`. */
function unnamedBefore(scene: Scene, token: number): readonly Unnamed[] {
  const { paragraphOf } = scene.reading;
  const paragraph = paragraphOf[token] ?? 0;
  const last = firstWhere(scene.unnamed.length, (at) => (scene.unnamed[at]?.token ?? 0) >= token);
  let first = last;
  while (first > 0 && (paragraphOf[scene.unnamed[first - 1]?.token ?? 0] ?? 0) >= paragraph - BACK_PARAGRAPHS) first--;
  return scene.unnamed.slice(first, last);
}

const LONGEST_SENTENCE = 120;

/**
 * The token from which on the words belong to the pronoun’s own clause: `Quill was tired; he said …`, `Quill saw it
 * differently: “It is late,” he said`. A subject further ahead in the sentence is as good as one of the sentence before.
 */
function apartBefore({ reading }: Scene, mention: Mention, { content }: Quotation, token: number): number {
  const first = content[0];
  if (first !== undefined && first.start < mention.span.start) return firstBeginningAt(reading.tokens, first.start);
  const sentence = reading.sentenceOf[token];
  for (let at = token - 1; at > token - LONGEST_SENTENCE && reading.sentenceOf[at] === sentence; at--)
    if (/^(?:[;:—–]|--+|-)$/.test(reading.tokens[at]?.lower ?? '')) return at;
  return -1;
}
