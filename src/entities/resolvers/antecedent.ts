import { isBodyWord } from '../../lexicon/bodies.ts';
import { type NounClass, nounClass } from '../../lexicon/titles.ts';
import { MODIFIER, NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { firstEndingAfter } from '../../text/position.ts';
import { only } from '../../text/reading.ts';
import type { Mention } from '../../types.ts';
import { beforeModifier } from '../before-modifier.ts';
import { complementEnd } from '../complement.ts';
import { afterPlace } from '../names/closes-name.ts';
import { keepsNameBack } from '../not-to-be-named.ts';
import { firstOfNoun } from '../noun-words.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';
import type { Described } from '../sources.ts';
import { officeHolder } from './office-holder.ts';

const LONGEST = 7;
/** Prepositions that join more words to the noun before them. */
const JOINING = /^(?:of|at|in|from|for|with|on)$/;
const NOWADAYS = /^(?:now|then|currently|formerly|later|once)$/;
/** Characters of a place or party between a name and its apposition. */
const LONGEST_PLACE = 16;

/** `Ana Lund, who said`; `residents who said`: the words before the relative pronoun. */
export const antecedent = defineResolver({
  id: 'antecedent',
  explain: 'A relative pronoun stands for the words before it.',
  examples: {
    hits: [
      ['Marta Quist met residents who said they had heard the bell.', 'residents'],
      ['The union thanked Ana Lund, who said the ferry was late.', 'Ana Lund'],
      ['The union thanked Ana Lund and Otto Brandt, who say the ferry was late.', 'Ana Lund and Otto Brandt'],
      ['Ana Lund, the mayor of Osk, rang. Otto Brandt met the mayor, who said the ferry was late.', 'Ana Lund'],
      ['Ana Lund, now the deputy mayor, who said the ferry was late, left.', 'Ana Lund'],
      ['“They are dry,” said Ana Lund, the Osk Customs and Border Protection commissioner, who said the wells were old.', 'Ana Lund'],
      ['The paper quoted Ana Lund, a chemist at the Marlow Institute at Osk who had said the well was dry.', 'Ana Lund'],
      ['The union thanked Ana Lund’s neighbour, who said the ferry was late.', 'Ana Lund’s neighbour'],
      ['Guests such as Sen. Ana Lund of Vermont, who said the ferry was late, left.', 'Ana Lund'],
    ],
    misses: ['Marta Quist said the well was dry.'],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null || mention.kind !== 'pronoun') return null;
    const lower = scene.headOf(mention);
    if (lower !== 'who' && lower !== 'which' && lower !== 'that') return null;
    const who = firstOfJoined(scene, mention.head);
    let last = who;
    if (isBorder(scene, last - 1)) last--;
    // `villagers downstream who say`
    if (last === who && only(scene.token(last - 1)?.pos ?? 0, Pos.adverb)) last--;
    const modified = last;
    last = beforeModifier(scene.reading.tokens, last, lower === 'who');
    const hidden = sourceUnnamed(scene, who, last);
    if (hidden !== null) return { person: scene.broughtIn(hidden) };
    const end = scene.token(last - 1)?.end ?? 0;
    // `Ana Lund of Ilmar, who`, also where nothing tells that Ilmar is a place
    const settled = namedWithPlace(scene, last);
    if (settled >= 0) return { person: settled };
    const person = isPlaceOfPeople(scene, last) ? -1 : scene.namedAtEnd(end, 0);
    if (person >= 0) return { person: bothNamed(scene, person, last, who + 1) ?? person };
    // `the Harbour Courier, which said`
    const body = lower === 'who' ? -1 : bodyAtEnd(scene, end);
    if (body >= 0) return { person: body };
    let first = last;
    while (first > 0 && last - first < LONGEST) {
      const token = scene.token(first - 1);
      if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') break;
      // `one pilot familiar with the talks, who`; not `to Ana Lund`, `by slamming candidates`
      const joins = JOINING.test(scene.token(first - 2)?.lower ?? '');
      if (token.lower === 'the' && joins && first < last && !firstIsName(scene, first)) {
        first--;
        continue;
      }
      if (((token.pos & Pos.preposition) !== 0 && !JOINING.test(token.lower)) || (token.pos & Pos.verbIng) !== 0) break;
      if ((token.pos & (MODIFIER | Pos.preposition)) === 0 || (token.pos & (Pos.pronoun | Pos.auxiliary)) !== 0) break;
      if (first === last && (token.pos & (Pos.noun | Pos.number)) === 0) break;
      // `toiled with the school over two essays that say`
      if (first < last && (token.pos & Pos.preposition) !== 0 && token.lower !== 'of' && nounClass(scene.token(last - 1)?.lower ?? '')?.kind === 'document')
        break;
      first--;
    }
    // `Ana Lund’s lawyer, who said`, `her campaign’s manager, who said`
    if (first < last && scene.token(first - 1)?.lower === "'s") first = firstOfNoun(scene, first - 1);
    if (first < last && /^(?:his|her|its|their)$/.test(scene.token(first - 1)?.lower ?? '')) first--;
    const from = scene.token(first);
    const opener = /^(?:the|an?)$/.test(scene.token(first - 1)?.lower ?? '') ? first - 1 : first;
    // `Ana Lund, now the deputy mayor, who said`
    const article = NOWADAYS.test(scene.token(opener - 1)?.lower ?? '') ? opener - 1 : opener;
    // `Ana Lund of Ilmar, the deputy mayor, who said`
    const told = scene.token(article - 1)?.lower === ',' ? article - 1 : commaBefore(scene, first);
    if (told >= 0) {
      const apposed = scene.namedAtEnd(scene.token(told - 1)?.end ?? 0, LONGEST_PLACE);
      if (apposed >= 0) return { person: apposed };
    }
    if (first === last || from === undefined) return { person: -1 };
    // `Ana Lund on the radio, who said`
    const opening = scene.nameFrom(first);
    const named = opening === null ? -1 : (scene.names.personsOf(opening.form)[0] ?? -1);
    if (opening !== null && JOINING.test(scene.token(opening.last)?.lower ?? '') && scene.person(named)?.kind === 'person') return { person: named };
    const noun = headClass(scene, first, last);
    // `the mayor, who said`; not `the mayor who said`, who is told apart from others
    // `with the backing | of the mayor, who said`
    const own = JOINING.test(from.lower) ? first + 2 : first;
    if (lower === 'who' && noun?.kind === 'person' && isBorder(scene, who - 1) && own < last && scene.token(own - 1)?.lower === 'the') {
      const holder = officeHolder.resolve({ mention: descriptionOf(scene, own, last), quotation, part }, scene);
      if (holder !== null) return holder;
    }
    // `the union in Osk, which said`
    const whole = last === modified || noun?.kind === 'organization';
    const to = !whole ? last : isBorder(scene, who - 1) ? who - 1 : who;
    const words = scene.reading.text
      .slice(from.start, scene.token(to - 1)?.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:of|in|at|for|to|by|with|from)\s+/i, '');
    // `a hat that says “…”` is no group
    const kind = noun?.kind ?? (lower !== 'who' ? 'document' : isOne(scene, first, last) ? 'person' : 'group');
    return { person: scene.described(words, { anonymous: kind === 'person' || kind === 'group', kind, plural: noun?.plural === true }) };
  },
});

/** The words from the article before token `first` as what they would be for the subject of a clause of their own. */
function descriptionOf(scene: Scene, first: number, last: number): Mention {
  let head = first;
  while (head + 1 < last && !JOINING.test(scene.token(head + 1)?.lower ?? '')) head++;
  const span = { start: scene.token(first - 1)?.start ?? 0, end: scene.token(head)?.end ?? 0 };
  const phrase = { start: span.start, end: scene.token(last - 1)?.end ?? span.end };
  return { kind: 'nominal', span, phrase, role: null, first: first - 1, last: head + 1, head };
}

/** `met pilots in Osk, who said`: the one word with a capital before token `last` is where people are, though no list holds it. */
function isPlaceOfPeople(scene: Scene, last: number): boolean {
  if (scene.token(last - 1)?.capital !== true || !/^(?:in|from|at|near)$/.test(scene.token(last - 2)?.lower ?? '')) return false;
  const people = scene.token(last - 3);
  // `at the Institute for Soil at Osk`
  if (people?.capital === true) {
    let at = last - 3;
    while (at > last - LONGEST - 3 && (scene.token(at)?.capital === true || /^(?:of|for|and)$/.test(scene.token(at)?.lower ?? ''))) {
      if (isBodyWord(scene.token(at)?.lower ?? '')) return true;
      at--;
    }
    return false;
  }
  const known = people === undefined ? undefined : nounClass(people.lower);
  return known?.kind === 'group' || known?.kind === 'person';
}

/** A comma or a dash. */
function isBorder(scene: Scene, at: number): boolean {
  return /^(?:,|[-–—]+)$/.test(scene.token(at)?.lower ?? '');
}

/** `a former signwriter who wrote`, though no list has the noun. */
function isOne(scene: Scene, first: number, last: number): boolean {
  return /^(?:an?|one|another)$/.test(scene.token(first - 1)?.lower ?? '') && !/s$/.test(scene.token(last - 1)?.lower ?? '');
}

/** Words of the longest relative clause before another of the same noun. */
const LONGEST_CLAUSE = 30;

/** `Ana Lund, whose boats are gone and who said`: the first of the pronouns that stand for the same words. */
function firstOfJoined(scene: Scene, who: number): number {
  const joint = scene.token(who - 1)?.lower ?? '';
  if (!/^(?:and|but|or)$/.test(joint)) return who;
  for (let at = who - 2; at > who - LONGEST_CLAUSE; at--) {
    const token = scene.token(at);
    if (token === undefined || /^[.;:!?]$/.test(token.lower)) return who;
    if (/^(?:who|whose)$/.test(token.lower)) return at;
  }
  return who;
}

function bodyAtEnd({ names }: Scene, end: number): number {
  const at = firstEndingAfter(names.mentions, end) - 1;
  const body = names.people[names.personOfMention[at] ?? -1];
  return names.mentions[at]?.end === end && body?.kind === 'organization' ? body.index : -1;
}

/** `An aide to Ana Lund, who asked not to be named`: nobody who is named wants that. The source whose words end at token `last`, or null. */
function sourceUnnamed(scene: Scene, who: number, last: number): Described | null {
  if (!keepsNameBack(scene.reading.tokens, who)) return null;
  for (let head = last - 1; head > last - LONGEST_SOURCE; head--) {
    const token = scene.token(head);
    if (token?.kind !== 'word') return null;
    const noun = token.capital ? undefined : nounClass(token.lower);
    if (noun === undefined || (noun.kind !== 'person' && noun.kind !== 'group') || complementEnd(scene.reading.tokens, head + 1) !== last) continue;
    let first = head;
    while (((scene.token(first - 1)?.pos ?? 0) & MODIFIER) !== 0 && ((scene.token(first - 1)?.pos ?? 0) & Pos.determiner) === 0) first--;
    return { first, head, last };
  }
  return null;
}

const LONGEST_SOURCE = 12;

/** Of `pilots in the country` the noun before the preposition tells what they are. */
function headClass(scene: Scene, first: number, last: number): NounClass | undefined {
  let noun: NounClass | undefined;
  for (let at = first; at < last; at++) {
    const token = scene.token(at);
    if (token === undefined || (at > first && JOINING.test(token.lower))) break;
    noun = nounClass(token.lower) ?? noun;
  }
  return noun;
}

/** Words of a description between a name and `who`. */
const LONGEST_DESCRIPTION = 14;

/** `, a chemist at the Osk Institute for Soil at Marlow`: the comma before the article that opens the description of which token `first` is a word; -1 for none. */
function commaBefore(scene: Scene, first: number): number {
  for (let at = first - 1; at > first - LONGEST_DESCRIPTION; at--) {
    const token = scene.token(at);
    if (token?.lower === ',') return /^(?:the|an?|another)$/.test(scene.token(at + 1)?.lower ?? '') ? at : -1;
    if (token?.kind !== 'word' || (!token.capital && (token.pos & (Pos.auxiliary | Pos.pronoun | Pos.relative)) !== 0)) return -1;
    if (!token.capital && (token.pos & TENSED) !== 0 && (token.pos & NOUN) === 0) return -1;
  }
  return -1;
}

function firstIsName(scene: Scene, at: number): boolean {
  return scene.token(at)?.capital === true;
}

/** `Ana Lund of Ilmar, who`, `Ana Lund (D-Vt.), who`: the person whose name and place end at token `last`; -1 where nobody's do. */
function namedWithPlace(scene: Scene, last: number): number {
  for (let at = last - 1; at > last - LONGEST; at--) {
    const named = scene.nameFrom(at);
    if (named === null || named.last === last || afterPlace(scene.reading.tokens, named.last) !== last) continue;
    const person = scene.names.personsOf(named.form)[0] ?? -1;
    if (scene.person(person)?.kind === 'person') return person;
  }
  return -1;
}

/** `Ana Lund and Otto Brandt, who say`: the verb tells that both are meant. */
function bothNamed(scene: Scene, person: number, last: number, verb: number): number | null {
  const tells = scene.token(verb)?.pos ?? 0;
  if ((tells & Pos.verbBase) === 0 || (tells & (Pos.verbPast | Pos.verbThird)) !== 0) return null;
  let at = last - 1;
  while (at > last - LONGEST && scene.nameFrom(at)?.last !== last) at--;
  if (scene.token(at - 1)?.lower !== 'and') return null;
  const other = scene.person(scene.namedAtEnd(scene.token(at - 2)?.end ?? 0, 0));
  const own = scene.person(person);
  if (other === undefined || own === undefined || other === own) return null;
  return scene.described(`${other.name} and ${own.name}`, { kind: 'group', plural: true });
}
