import { MODIFIER } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstBeginningAt, firstWhere } from '../text/position.ts';
import type { Mention, Quotation } from '../types.ts';
import { eventFrom } from './dialogue/region.ts';
import { type Evidence, type Feature, NOTHING, weightOf } from './nearness-evidence.ts';
import type { Person } from './person.ts';
import { asksInOpening } from './questioner.ts';
import type { Scene, Spoken } from './scene.ts';
import { meantBy } from './told-before.ts';
import type { Unnamed } from './unnamed.ts';

const BACK_PARAGRAPHS = 8;
/** Further back than so many mentions nobody looks, however long a paragraph is. */
const MOST_EVENTS = 600;
/** Each sentence further back says so much less. */
const FADE = 0.6;

/** `He added: …` goes on with what he has said. */
const ADDS = /^(?:add|continue|go|conclude|reiterate)$/;

/** In the order of `Standing`. */
const STANDINGS: readonly Feature[] = ['firstSubject', 'subject', 'possessor', 'other', 'reported'];

/** Who can be meant at all, and of whom nothing tells that they can. */
interface Fits {
  suits(who: Person): boolean;
  untold(who: Person): boolean;
}

/** Where a pronoun stands. */
interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** From this token on the words belong to the pronoun’s own clause. */
  readonly apart: number;
}

/** What speaks for each person who suits, as far as it has been seen. */
class Gathered {
  readonly found = new Map<number, Evidence>();

  constructor(
    readonly people: readonly Person[],
    readonly fits: Fits,
  ) {}

  of(person: number): Evidence | null {
    const known = this.found.get(person);
    if (known !== undefined) return known;
    const who = this.people[person];
    if (who === undefined || !this.fits.suits(who)) return null;
    const evidence = { ...NOTHING };
    evidence.often = Math.log2(1 + who.count) / 5;
    evidence.untold = this.fits.untold(who) ? 1 : 0;
    evidence.unlikely = 1 - who.likeness;
    evidence.described = who.anonymous ? 1 : 0;
    this.found.set(person, evidence);
    return evidence;
  }
}

/** How likely each person who suits is meant: weights that are shares once divided by their sum. */
export function nearnessAt(scene: Scene, mention: Mention, quotation: Quotation, fits: Fits): Map<number, number> {
  const { sentenceOf, paragraphOf, tokens } = scene.reading;
  const token = firstBeginningAt(tokens, mention.span.start);
  const apart = apartBefore(scene, mention, quotation, token);
  const place = { token, sentence: sentenceOf[token] ?? 0, paragraph: paragraphOf[token] ?? 0, apart };
  const gathered = new Gathered(scene.names.people, fits);
  const last = seeNamed(gathered, scene, place);
  seeSpoken(gathered, scene, place, last, ADDS.test(quotation.cue?.lemma ?? ''));
  seeAsked(gathered, scene, mention, quotation);
  seeToldOf(gathered, scene, quotation);
  return new Map([...gathered.found].map(([person, evidence]) => [person, weightOf(evidence)]));
}

/** Sees who is named, or brought in without a name, in the paragraphs before; returns the last who was a first subject. */
function seeNamed(gathered: Gathered, scene: Scene, { token, sentence, paragraph, apart }: Place): { readonly person: number; readonly token: number } {
  const { events } = scene.names;
  const { sentenceOf, paragraphOf } = scene.reading;
  const sums = new Map<number, number>();
  let subjects = 0;
  let last = { person: -1, token: -1 };
  const nearest = eventFrom(events, token) - 1;
  const unnamed = unnamedBefore(scene, token);
  let brought = unnamed.length - 1;
  // a sentence about somebody without a name
  const bring = (one: Unnamed) => {
    const person = meantBy(scene, one);
    hear(person < 0 ? one.token - 1 : one.token);
    subject(person, one.token);
  };
  // as a sentence about somebody with a name
  const subject = (person: number, at: number) => {
    const evidence = gathered.of(person);
    if (evidence === null) return;
    const near = FADE ** (sentence - (sentenceOf[at] ?? 0));
    const feature = sentenceOf[at] === sentence && at >= apart ? 'subjectHere' : 'firstSubject';
    evidence[feature] = Math.max(evidence[feature], near);
    if (paragraphOf[at] === paragraph) evidence.sameParagraph = 1;
    if (subjects++ > 0) return;
    evidence.lastSubject = 1;
    last = { person, token: at };
  };
  let heard = heardBefore(scene, token, paragraph);
  // where nobody else could be meant since; one whom a sentence brings in there is seen as such
  const hear = (before: number) => {
    if (heard === null || before > heard.token) return;
    if (before < heard.token && gathered.found.size === 0) subject(heard.person, heard.token);
    heard = null;
  };
  for (let event = nearest; event >= 0 && nearest - event < MOST_EVENTS; event--) {
    const own = events.paragraph[event] ?? 0;
    if (own < paragraph - BACK_PARAGRAPHS) break;
    for (; brought >= 0 && (unnamed[brought]?.token ?? 0) > (events.token[event] ?? 0); brought--) bring(unnamed[brought] as Unnamed);
    const person = events.person[event] ?? -1;
    if (person < 0 || events.quoted[event] === 1) continue;
    hear(events.token[event] ?? 0);
    const evidence = gathered.of(person);
    if (evidence === null) continue;
    if (asksInOpening(scene.reading, events.token[event] ?? 0)) evidence.asker = Math.max(evidence.asker, 1);
    const near = FADE ** (sentence - (events.sentence[event] ?? 0));
    const standing = STANDINGS[scene.standings[event] ?? 0] ?? 'other';
    const here = events.sentence[event] === sentence && (events.token[event] ?? 0) >= apart;
    const feature = !here ? standing : standing === 'firstSubject' || standing === 'subject' ? 'subjectHere' : 'otherHere';
    evidence[feature] = Math.max(evidence[feature], near);
    sums.set(person, (sums.get(person) ?? 0) + near);
    if (own === paragraph) evidence.sameParagraph = 1;
    if (standing !== 'firstSubject') continue;
    if (subjects === 0) {
      evidence.lastSubject = 1;
      last = { person, token: events.token[event] ?? 0 };
    }
    subjects++;
    if (own === paragraph && (event === 0 || events.paragraph[event - 1] !== own)) evidence.opensParagraph = 1;
  }
  for (; brought >= 0; brought--) bring(unnamed[brought] as Unnamed);
  hear(-1);
  for (const [person, evidence] of gathered.found) {
    const most = Math.max(evidence.firstSubject, evidence.subject, evidence.possessor, evidence.other, evidence.reported);
    evidence.again = Math.min(1, ((sums.get(person) ?? 0) - most) / 3);
  }
  return last;
}

/** Sees who spoke in the paragraphs before, the last of them first. */
function seeSpoken(
  gathered: Gathered,
  scene: Scene,
  { token, paragraph }: Place,
  last: { readonly person: number; readonly token: number },
  adds: boolean,
): void {
  let rank = 0;
  const spoke = new Set<number>();
  for (const spoken of scene.spoken) {
    if (spoken.paragraph < paragraph - BACK_PARAGRAPHS) break;
    if (spoken.token >= token) continue;
    if (spoke.has(spoken.person)) continue;
    spoke.add(spoken.person);
    const evidence = gathered.of(spoken.person);
    if (evidence !== null) {
      const back = paragraph - spoken.paragraph;
      const over = last.person !== spoken.person && last.token > spoken.token;
      const near: Feature = back === 0 ? 'spokeHere' : back === 1 ? (over ? 'spokeBeforeOver' : 'spokeBefore') : over ? 'spokeFarOver' : 'spokeFar';
      const feature: Feature = spoken.aside && back > 0 ? 'spokeFarOver' : rank > 1 ? 'spokeEarlier' : rank === 1 ? 'spokeSecond' : near;
      evidence[feature] = 1;
      if (adds && rank === 0 && back <= 1) evidence.goesOn = 1;
    }
    rank++;
  }
}

/** Sees who asks and who is asked in the quotation before. */
function seeAsked({ found }: Gathered, scene: Scene, mention: Mention, quotation: Quotation): void {
  const question = scene.before(quotation);
  if (question === null || question.cue?.lemma !== 'ask') return;
  const asked = question.addressee === null ? undefined : found.get(scene.namedBy(question.addressee)[0] ?? -1);
  const asker = question.speaker === null ? undefined : found.get(scene.namedBy(question.speaker)[0] ?? -1);
  if (asked !== undefined) asked.asked = 1;
  // `Quill asked him whether … he answered`: not Quill
  const him = question.addressee === null ? null : scene.pronounOf(question.addressee);
  if (asker !== undefined) asker.asker = him !== null && him.gender === scene.pronounOf(mention)?.gender ? 3 : 1;
}

/** Sees who is named in the very words that are reported. */
function seeToldOf({ found }: Gathered, scene: Scene, { content }: Quotation): void {
  const { events } = scene.names;
  for (const { start, end } of content) {
    for (let event = eventFrom(events, firstBeginningAt(scene.reading.tokens, start)); event < events.size; event++) {
      if ((scene.token(events.token[event] ?? 0)?.start ?? end) >= end) break;
      const evidence = found.get(events.person[event] ?? -1);
      if (evidence !== undefined) evidence.inContent = 1;
    }
  }
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

/** Words before a noun that open its sentence. */
const LONGEST_OPENING = 6;

/** `The mayor told reporters that she would not sign. “Never,” she said.`: who has just spoken, where a sentence is about them and they have no name. */
function heardBefore(scene: Scene, before: number, paragraph: number): Spoken | null {
  const last = scene.spoken.find(({ token }) => token < before);
  if (last === undefined || last.paragraph !== paragraph || scene.person(last.person)?.anonymous !== true) return null;
  for (let at = last.token; at > last.token - LONGEST_OPENING; at--) {
    if (scene.reading.opens[at] === 1) return last;
    const token = scene.token(at - 1);
    if (token === undefined || (token.pos & (MODIFIER | Pos.determiner)) === 0) return null;
  }
  return null;
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
