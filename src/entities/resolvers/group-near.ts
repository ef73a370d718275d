import { isOwnerPronoun } from '../../lexicon/pronouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Quotation, Token } from '../../types.ts';
import { complementEnd } from '../complement.ts';
import { eventFrom } from '../dialogue/region.ts';
import { joinedBefore } from '../joined.ts';
import { firstOfNoun } from '../noun-words.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

const BACK_TOKENS = 120;
/** Tokens of what is quoted between two sentences of the writer’s. */
const BACK_QUOTED = 200;
const LONGEST_NAME = 4;

/** `That worries many pilots because they fear …`: people without a name, of whom the sentence has spoken already. */
export const groupNear = defineResolver({
  id: 'group-near',
  explain: '“They” stands for the people without a name of whom the same sentence has spoken, or who have just spoken.',
  examples: {
    hits: [
      ['The Harbour Ministry met on Friday. Its delay worries many pilots because they say the channel is silting up.', 'many pilots'],
      ['The Harbour Ministry met on Friday. Otto Brandt’s supporters cheered as they learned that the lock was open.', 'Otto Brandt’s supporters'],
      ['Some old hands say it is late. The Harbour Ministry could help, they say.', 'Some old hands'],
    ],
    misses: [
      'Otto Brandt met pilots with sailors, and they said the channel was silting up.',
      'The Harbour Ministry met on Friday. They said the lock was shut.',
    ],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'pronoun' || scene.headOf(mention) !== 'they') return null;
    const { sentenceOf, paragraphOf } = scene.reading;
    const at = mention.first;
    const spoke = scene.spoken.find(({ token }) => token < at);
    const who = scene.person(spoke?.person ?? -1);
    const many = who !== undefined && (who.plural || who.kind === 'group');
    // `While old hands say it is late, they say …`
    if (many && spoke !== undefined && !spoke.aside && sentenceOf[spoke.token] === sentenceOf[at]) return { person: spoke.person };
    const head = headInSentence(scene, at, quotation);
    if (head >= 0 && !isNamedBetween(scene, head, at)) {
      const first = firstWithOwner(scene, head);
      return { person: scene.broughtIn({ first, head, last: complementEnd(scene.reading.tokens, head + 1, isSubject(scene, head)) }) };
    }
    const before = head === NONE ? subjectOfSentenceBefore(scene, at) : NONE;
    if (before >= 0 && !isNamedBetween(scene, before, at) && (spoke === undefined || spoke.token <= before)) {
      const first = firstWithOwner(scene, before);
      return { person: scene.broughtIn({ first, head: before, last: complementEnd(scene.reading.tokens, before + 1, true) }) };
    }
    const other = head === NONE && before === NONE ? onlyInSentenceBefore(scene, at) : NONE;
    if (
      other >= 0 &&
      !isNamedBetween(scene, other, at) &&
      (spoke === undefined || spoke.token < other - BACK_TOKENS || sentenceOf[spoke.token] !== sentenceOf[other])
    ) {
      const first = firstWithOwner(scene, other);
      return { person: scene.broughtIn({ first, head: other, last: complementEnd(scene.reading.tokens, other + 1, false) }) };
    }
    if (head !== NONE || !many || spoke === undefined || spoke.aside || paragraphOf[spoke.token] !== paragraphOf[at]) return null;
    return sentenceBefore(scene, at) === sentenceOf[spoke.token] && !isNamedBetween(scene, spoke.token, at) ? { person: spoke.person } : null;
  },
});

const NONE = -1;
const SEVERAL = -2;

/** The one noun for people in the plural that stands in the sentence before token `from`, or the subject among several; `SEVERAL` where it may be any. */
function headInSentence(scene: Scene, from: number, { content }: Quotation): number {
  // `The channel is bad for the pilots, they say`
  const inside = ({ start }: Token) => content.some((piece) => piece.start <= start && start < piece.end);
  const { sentenceOf, quoted } = scene.reading;
  let found = NONE;
  let subject = NONE;
  for (let at = from - 1; at > from - BACK_TOKENS && sentenceOf[at] === sentenceOf[from]; at--) {
    const token = scene.token(at);
    if (token === undefined || quoted[at] === 1 || !isHead(scene, at) || inside(token)) continue;
    if (isSubject(scene, at)) subject = at;
    found = found === NONE ? at : SEVERAL;
  }
  return found === SEVERAL && subject >= 0 ? subject : found;
}

/** `Pilots familiar with the plan rowed home. | They said …`: the people whom the sentence before begins with, where both stand in one paragraph; `NONE` where it begins otherwise. */
function subjectOfSentenceBefore(scene: Scene, at: number): number {
  const { sentenceOf, paragraphOf, opens, quoted } = scene.reading;
  if (opens[at] !== 1 || quoted[at - 1] === 1) return NONE;
  let first = at - 1;
  while (first > at - BACK_TOKENS && sentenceOf[first - 1] === sentenceOf[at - 1]) first--;
  if (sentenceOf[first - 1] === sentenceOf[at - 1] || paragraphOf[first] !== paragraphOf[at]) return NONE;
  first = afterOpener(scene, first);
  for (let head = first; head < first + LONGEST_SUBJECT; head++) {
    const token = scene.token(head);
    if (token?.kind !== 'word' || quoted[head] === 1) return NONE;
    const known = nounClass(token.lower);
    if (known?.plural === true && known.kind === 'group' && (head === first || !token.capital)) {
      const next = scene.token(head + 1);
      return next?.kind === 'word' && (next.pos & (TENSED | Pos.verbBase | Pos.preposition | Pos.adjective)) !== 0 && next.lower !== "'s" ? head : NONE;
    }
    if (
      (!token.capital && (token.pos & (Pos.determiner | Pos.adjective | Pos.number | Pos.noun)) === 0) ||
      (token.pos & (Pos.preposition | Pos.conjunction)) !== 0
    )
      return NONE;
  }
  return NONE;
}

/** `On the other side are pilots who rowed home. | They said …`: the only people of whom the sentence before tells, in one paragraph. */
function onlyInSentenceBefore(scene: Scene, at: number): number {
  const { sentenceOf, paragraphOf, opens, quoted } = scene.reading;
  if (opens[at] !== 1 || quoted[at - 1] === 1) return NONE;
  const sentence = sentenceOf[at - 1];
  let found = NONE;
  for (let head = at - 1; head > at - BACK_TOKENS && sentenceOf[head] === sentence && paragraphOf[head] === paragraphOf[at]; head--) {
    if (quoted[head] === 1) return NONE;
    if (!isHead(scene, head)) continue;
    if (found !== NONE) return NONE;
    found = head;
  }
  return joinedBefore(scene, at, 0, () => true) === null ? found : NONE;
}

/** Words of `According to the paper,` with its comma. */
const LONGEST_OPENER = 8;

/** `According to the Gazette, | pilots rowed home.`: past what stands before the subject. */
function afterOpener(scene: Scene, first: number): number {
  if (((scene.token(first)?.pos ?? 0) & (Pos.preposition | Pos.adverb | Pos.verbIng)) === 0) return first;
  for (let at = first + 1; at < first + LONGEST_OPENER; at++) if (scene.token(at)?.lower === ',') return at + 1;
  return first;
}

/** `Some senior harbour pilots` */
const LONGEST_SUBJECT = 5;

/** A noun for people in the plural, and no part of a longer one: not `officials` of `officials’ cars`. */
function isHead(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (token?.kind !== 'word' || token.capital) return false;
  const known = nounClass(token.lower);
  if (known?.plural !== true || known.kind !== 'group') return false;
  const next = scene.token(at + 1);
  return next?.kind !== 'mark' && next?.lower !== "'s" && !(next?.kind === 'word' && (next.pos & NOUN) !== 0 && (next.pos & ~(NOUN | Pos.adjective)) === 0);
}

/** Does the sentence, or what follows a comma or a conjunction, begin with the words of the noun, and a verb follow? */
function isSubject(scene: Scene, head: number): boolean {
  const first = firstWithOwner(scene, head);
  const before = scene.token(first - 1);
  const opens = scene.reading.opens[first] === 1 || before?.lower === ',' || ((before?.pos ?? 0) & Pos.conjunction) !== 0;
  const article = ((before?.pos ?? 0) & Pos.determiner) !== 0 && scene.reading.opens[first - 1] === 1;
  const next = scene.token(head + 1);
  return (opens || article) && next?.kind === 'word' && (next.pos & (TENSED | Pos.verbBase | Pos.preposition)) !== 0;
}

/** Where the words for the noun begin, with the owner’s: `Otto Brandt’s supporters`. */
function firstWithOwner(scene: Scene, head: number): number {
  const first = firstOfNoun(scene, head);
  const before = scene.token(first - 1)?.lower ?? '';
  if (isOwnerPronoun(before)) return first - 1;
  if (before !== "'s") return isCounted(scene, first - 1) ? first - 1 : first;
  let owner = first - 2;
  while (owner > first - 2 - LONGEST_NAME && scene.token(owner - 1)?.capital === true && scene.token(owner - 1)?.kind === 'word') owner--;
  return owner;
}

/** `many pilots`, `some of` */
function isCounted(scene: Scene, at: number): boolean {
  return /^(?:many|some|several|most|few|two|three|four|five|six|dozens|hundreds)$/.test(scene.token(at)?.lower ?? '');
}

/** Are several with a name, or a body, the subject of the text between the two tokens? */
function isNamedBetween(scene: Scene, from: number, to: number): boolean {
  const { events, people } = scene.names;
  for (let event = eventFrom(events, from); event < events.size && (events.token[event] ?? to) < to; event++) {
    const who = people[events.person[event] ?? -1];
    if (events.quoted[event] === 0 && who !== undefined && who.bearer !== null && (who.plural || who.kind === 'group')) return true;
  }
  return false;
}

/** The sentence of the writer’s words before token `from`. */
function sentenceBefore({ reading: { quoted, sentenceOf } }: Scene, from: number): number {
  let at = from - 1;
  while (at > from - BACK_QUOTED && (quoted[at] === 1 || sentenceOf[at] === sentenceOf[from])) at--;
  return sentenceOf[at] ?? -1;
}
