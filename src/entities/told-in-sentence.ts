import { NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstBeginningAt } from '../text/position.ts';
import type { Mention, Quotation } from '../types.ts';
import { pronounOf } from './dialogue/pronouns.ts';
import { eventFrom } from './dialogue/region.ts';
import type { Gender } from './entity.ts';
import type { Scene } from './scene.ts';
import { Standing } from './standing.ts';

// What the sentence of a description tells of who is meant: nobody is described and named in one breath.

/** In tokens: further than this no walk goes. */
const LONGEST_SENTENCE = 60;

/** Those who are named in what is said: who says it is seldom one of them. */
export function namedInside({ names, reading }: Scene, { content }: Quotation): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { start, end } of content) {
    const last = firstBeginningAt(reading.tokens, end);
    for (let event = eventFrom(names.events, firstBeginningAt(reading.tokens, start)); event < names.events.size; event++) {
      if ((names.events.token[event] ?? last) >= last) break;
      named.add(names.events.person[event] ?? -1);
    }
  }
  return named;
}

/** Words after what somebody does that begin another clause. */
const CLAUSE = /^(?:that|before|after|as|when|while|who|whose|which|but|and|because|if|since|until)$/;

/** `The senator mocked Ana Lund for …`: those to whom whoever is described does something, in the same clause. */
export function objectsAfter(scene: Scene, mention: Mention, quotation: Quotation): ReadonlySet<number> {
  const named = namedAfter(scene, mention, quotation);
  if (named.size === 0) return named;
  const { events, reading } = scene.names;
  let end = mention.last;
  const farthest = mention.last + LONGEST_SENTENCE;
  while (end < farthest && reading.tokens[end]?.kind === 'word' && !CLAUSE.test(reading.tokens[end]?.lower ?? '')) end++;
  const objects = new Set<number>();
  for (let event = eventFrom(events, mention.last); event < events.size && (events.token[event] ?? end) < end; event++) {
    const person = events.person[event] ?? -1;
    if (named.has(person)) objects.add(person);
  }
  return objects;
}

/** Those whom the sentence of a description goes on to name, beside what is reported: nobody is described first and then named in one breath. */
export function namedAfter({ names, reading }: Scene, mention: Mention, { content }: Quotation): ReadonlySet<number> {
  const { events } = names;
  const { tokens, sentenceOf } = reading;
  const first = firstBeginningAt(tokens, mention.span.start);
  const own = eventFrom(events, first);
  const sentence = sentenceOf[first];
  const named = new Set<number>();
  for (let event = own; event < events.size && events.sentence[event] === sentence && (events.token[event] ?? 0) - first < LONGEST_SENTENCE; event++) {
    const person = events.person[event] ?? -1;
    const start = tokens[events.token[event] ?? 0]?.start ?? 0;
    if (person >= 0 && events.quoted[event] === 0 && !content.some((piece) => piece.start <= start && start < piece.end)) named.add(person);
  }
  return named;
}

/** What joins the clause of a description to the one before it. */
const JOINS = /^(?:as|when|while|after|before|because|until)$/;

/** `Lund mocked Ana Holt after the senator …`: the subject of the clause before would be `he` there. */
export function subjectsBefore({ names, standings, reading }: Scene, { first }: Mention): ReadonlySet<number> {
  const subjects = new Set<number>();
  if (!JOINS.test(reading.tokens[first - 1]?.lower ?? '')) return subjects;
  const { events } = names;
  for (let event = eventFrom(events, first) - 1; event >= 0 && first - (events.token[event] ?? 0) < LONGEST_SENTENCE; event--) {
    if (events.sentence[event] !== reading.sentenceOf[first]) break;
    const standing = standings[event];
    if (events.quoted[event] === 0 && (standing === Standing.firstSubject || standing === Standing.subject)) subjects.add(events.person[event] ?? -1);
  }
  return subjects;
}

/** `The candidate ended her speech`: what a pronoun of the same clause tells; null where none does. */
export function genderAfter({ reading: { tokens, quoted } }: Scene, mention: Mention): Gender | null {
  for (
    let at = mention.last;
    at < mention.last + LONGEST_SENTENCE && tokens[at]?.kind === 'word' && quoted[at] === 0 && !CLAUSE.test(tokens[at]?.lower ?? '');
    at++
  ) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    // not `The senator told her`
    const owns = next?.kind === 'word' && (next.pos & (NOUN | Pos.adjective)) !== 0 && (next.pos & (Pos.preposition | Pos.determiner | Pos.adverb)) === 0;
    if (/^(?:himself|herself)$/.test(lower) || (owns && /^(?:his|her)$/.test(lower))) return pronounOf(lower)?.gender ?? null;
    // `The senator told Ana Lund of her boat`
    if (tokens[at]?.capital === true) return null;
  }
  return null;
}
