import { isPlace } from '../../lexicon/places.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import type { Mention, Quotation } from '../../types.ts';
import { isBody, isUnheard } from '../body-nouns.ts';
import type { Pronoun } from '../dialogue/pronouns.ts';
import { eventFrom } from '../dialogue/region.ts';
import { asOne, joinedBefore } from '../joined.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { Standing } from '../standing.ts';
import { meantBy } from '../told-before.ts';

const LEAST_LIKENESS = 0.05;
/** What has a name as bodies have and no members: `the Harbour Act`. */
const UNPEOPLED =
  / (?:Act|Law|Bill|Amendment|Treaty|Agreement|Accord|Constitution|Partnership|Pact|Protocol|Programme|Program|Plan|Project|Street|Avenue|Airport|Tower|River|War|Day|Bridge)$/;

/** `She added`: whoever spoke last or was last spoken of, by gender and number. */
export const pronounNear = defineResolver({
  id: 'pronoun-near',
  explain: 'A pronoun stands for whoever was last spoken of, by gender, number and place in the sentence.',
  examples: {
    hits: [
      ['Marta Quist dug a well. “It is dry,” she said.', 'Marta Quist'],
      ['Otto Brandt met Marta Quist at the well. “It is dry,” she said.', 'Marta Quist'],
      ['Alex Quist set the type. “Ink is ink,” said Quist. “It dries,” they added.', 'Alex Quist'],
      ['Ana Lund, one of the pilots, was late. Irena Holt had waited for her. “The fog was thick,” she told Holt.', 'Ana Lund'],
    ],
    misses: ['Marta Quist dug a well. “It is dry,” said her brother.'],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null) return null;
    const pronoun = scene.pronounOf(mention);
    if (pronoun === null) return null;
    const untold = (who: Person) => pronoun.gender !== null && who.gender === null;
    let weights = nearnessAt(scene, mention, quotation, {
      // no body reads: `“Come home,” it reads`
      suits: (who) => agrees(who, pronoun) && !(pronoun.thing && quotation.cue?.lemma === 'read' && who.kind !== 'document'),
      untold,
    });
    // `Quayline raised its fares. “Coal is dear,” it said.`
    if (pronoun.thing && weights.size === 0 && quotation.cue?.lemma !== 'read')
      weights = nearnessAt(scene, mention, quotation, { suits: (who) => isUnheard(who) || (who.plural && isBody(who)), untold });
    favourSubject(scene, mention, weights);
    // nobody tells themselves
    const other = part === 'speaker' ? quotation.addressee : quotation.speaker;
    const own = part === 'speaker' ? (other?.kind === 'name' ? scene.namedBy(other)[0] : undefined) : scene.spoken[0]?.person;
    if (own !== undefined) weights.delete(own);
    const asker = part === 'speaker' ? askedBy(scene, mention, quotation) : -1;
    if (asker >= 0 && weights.size > 1) weights.delete(asker);
    if (pronoun.plural && part === 'speaker') {
      for (const person of [...weights.keys()]) if (!actedJustBefore(scene, mention, person)) weights.delete(person);
      // `Ana Lund and Otto Brandt won. “We did it,” they said.`
      const both = joinedBefore(scene, mention.first, 1, () => true);
      if (both?.acts === true && !plurallySince(scene, both.token, mention.first, weights)) return { person: asOne(scene, both.people) };
    }
    if (pronoun.plural && weights.size === 0 && part === 'speaker') {
      const one = speaksOn(scene, mention);
      if (one >= 0) return { person: one, share: SHARE_OF_ONE };
    }
    const { person } = heaviest(weights);
    // in a talk towns and bodies are seldom `they`
    if (pronoun.plural && scene.isDialogue && scene.person(person)?.kind === 'organization') return { person: -1 };
    return { person, weights: () => weights };
  },
});

/** So many times as often the subject of the sentence is meant; by language, not fitted. */
const CALLS_IT = 4;

/** `The board fined the ferry for what it called “neglect”`: who does the rest of the sentence mostly does this too. */
function favourSubject(scene: Scene, { first }: Mention, weights: Map<number, number>): void {
  if (weights.size < 2 || scene.token(first - 1)?.lower !== 'what') return;
  const { events } = scene.names;
  const sentence = scene.reading.sentenceOf[first];
  for (let event = eventFrom(events, first) - 1; event >= 0 && events.sentence[event] === sentence; event--) {
    const person = events.person[event] ?? -1;
    const weight = weights.get(person);
    // `The board on Thursday fined …`
    const token = events.token[event] ?? 0;
    const opens = scene.reading.opens[token] === 1 || scene.reading.opens[token - 1] === 1;
    if ((scene.standings[event] !== Standing.firstSubject && !opens) || weight === undefined) continue;
    weights.set(person, weight * CALLS_IT);
    return;
  }
}

/** `When asked by Ana Lund if it was late, she replied: “No”`: who asks in the same sentence does not answer; -1 for nobody. */
function askedBy(scene: Scene, mention: Mention, quotation: Quotation): number {
  const question = scene.before(quotation);
  if (question?.speaker?.kind !== 'name' || question.cue?.lemma !== 'ask' || question.speaker.span.start < question.cue.span.end) return -1;
  const { sentenceOf } = scene.reading;
  return sentenceOf[question.speaker.first] === sentenceOf[mention.first] ? (scene.namedBy(question.speaker)[0] ?? -1) : -1;
}

/** Sentences back in one paragraph. */
const BACK_SENTENCES = 3;

/** A body that is one is seldom `they`, but where it has just spoken or acted: `The board met. They said …` */
function actedJustBefore(scene: Scene, { first }: Mention, person: number): boolean {
  const who = scene.person(person);
  if (who?.kind !== 'organization' || who.plural) return true;
  const { paragraphOf, sentenceOf } = scene.reading;
  if (scene.spoken.some((one) => one.person === person && one.token < first && (paragraphOf[first] ?? 0) - one.paragraph <= 1)) return true;
  const { events } = scene.names;
  for (let event = eventFrom(events, first) - 1; event >= 0; event--) {
    const back = (sentenceOf[first] ?? 0) - (events.sentence[event] ?? 0);
    if (back > (events.paragraph[event] === paragraphOf[first] ? BACK_SENTENCES : 1)) return false;
    if (events.person[event] === person && scene.standings[event] === Standing.firstSubject) return true;
  }
  return false;
}

/** Has one of those who are several been spoken of between the two tokens? */
function plurallySince(scene: Scene, from: number, to: number, weights: ReadonlyMap<number, number>): boolean {
  if (weights.size === 0) return false;
  const { events } = scene.names;
  if (scene.spoken.some(({ token, person }) => token > from && token < to && weights.has(person))) return true;
  for (let event = eventFrom(events, from); event < events.size && (events.token[event] ?? to) < to; event++)
    if (weights.has(events.person[event] ?? -1)) return true;
  return scene.unnamed.some((one) => one.token > from && one.token < to && weights.has(meantBy(scene, one)));
}

/** Told of one as often as of several of whom the text has no name. */
const SHARE_OF_ONE = 0.5;

/** `“Ink is all I know,” said Quist. “I was born in it,” they added.`: who has just spoken, where nothing tells `he` or `she` and no others were spoken of. */
function speaksOn(scene: Scene, mention: Mention): number {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who === undefined || who.kind !== 'person' || who.anonymous || who.plural) return -1;
  if (who.bearer?.forms.some(({ followed, honorific }) => followed.m + followed.f > 0 || honorific?.gender != null) !== false) return -1;
  if (scene.reading.paragraphOf[mention.first] !== last.paragraph) return -1;
  for (let at = last.token; at < mention.first; at++) {
    const lower = scene.token(at)?.lower ?? '';
    if (scene.reading.quoted[at] === 0 && (lower === 'and' || nounClass(lower)?.plural === true)) return -1;
  }
  return last.person;
}

function agrees(who: Person, pronoun: Pronoun): boolean {
  if (pronoun.thing) return (who.kind === 'organization' && !isOfPeople(who)) || who.kind === 'document';
  if (pronoun.plural) return who.plural || who.kind === 'group' || (who.kind === 'organization' && hasMembers(who));
  if (who.plural || who.kind !== 'person' || who.likeness < LEAST_LIKENESS) return false;
  return pronoun.gender === null || who.gender === null || who.gender === pronoun.gender;
}

function hasMembers(who: Person): boolean {
  const name = who.name ?? '';
  return !isPlace(name.toLowerCase()) && !UNPEOPLED.test(name) && !isOfPeople(who);
}

/** `Republican`, `Kazakh`: a word for a people or a party, before a noun each time, and of nobody who spoke. */
function isOfPeople({ name, bearer }: Person): boolean {
  if (name === null || bearer === null || name.includes(' ') || (posOf(name.toLowerCase()) & Pos.adjective) === 0) return false;
  return bearer.forms.every(({ spoke, definite, count }) => spoke === 0 && definite < count);
}
