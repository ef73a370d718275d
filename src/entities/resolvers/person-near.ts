import { isOfficeNoun, officeNoun, sameOffice } from '../../lexicon/offices.ts';
import { isOwnerPronoun } from '../../lexicon/pronouns.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { eventFrom } from '../dialogue/region.ts';
import type { Gender } from '../entity.ts';
import { firstOfNoun, tellsOfNoun } from '../noun-words.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

const NEW = /^(?:an?|one|another)$/;
/** Words before the subject: `But her brother …`, `On Monday` has more. */
const MOST_BEFORE = 2;
const LONGEST = 6;
/** `his rival | in next month’s vote, Ana Lund,` */
const LONGEST_COMPLEMENT = 10;
const BACK_TOKENS = 250;

/** `Lund’s lawyer denied it. “She was at home,” he said`: somebody without a name whom the sentence before is about. */
export const personNear = defineResolver({
  id: 'person-near',
  explain: '“He” or “she” stands for somebody without a name who is the subject of the sentence before.',
  examples: {
    hits: [
      ['Otto Brandt rang the bell in Ilmar. Brandt’s lawyer denied it. “The bell rang by itself,” he told the Ilmar Herald.', 'Brandt’s lawyer'],
      ['Marta Quist runs the mill. Her brother works there too. “It is loud,” he told the Ilmar Herald.', 'Her brother'],
    ],
    misses: [
      'Otto Brandt runs the mill in Ilmar. His wife complained in May. “It is loud,” he told the Ilmar Herald.',
      'Otto Brandt runs the mill in Ilmar. His doctor has told him to rest. “It is quiet,” he told the Ilmar Herald.',
    ],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'pronoun' || scene.isDialogue) return null;
    const gender = scene.pronounOf(mention)?.gender ?? null;
    if (gender === null) return null;
    if (isNamedInSentence(scene, mention.first, gender)) return null;
    const open = openingBefore(scene, mention.first);
    const head = open < 0 ? -1 : subjectAt(scene, afterOpener(scene, open));
    const own = nounClass(scene.token(head)?.lower ?? '')?.gender ?? null;
    if (head < 0 || (own !== null && own !== gender)) return null;
    // `His doctor told him to rest. He …`: it may be either
    const owner = scene.token(firstOf(scene, head))?.lower ?? '';
    if (owner === (gender === 'm' ? 'his' : 'her')) return null;
    const last = scene.spoken[0];
    if (last !== undefined && last.token >= open && last.token < mention.first) return last.token <= head ? { person: last.person } : null;
    const first = firstOf(scene, head);
    const words = scene.reading.text.slice(scene.token(first)?.start, scene.token(head)?.end).replace(/\s+/g, ' ');
    return { person: scene.described(words, { offices: [scene.token(head)?.lower ?? ''], kind: 'person' }) };
  },
});

/** No sentence that people write names more people. */
const MOST_EVENTS = 40;

/** `The board’s head, Judith Larkin, will speak on Monday, when she …`: somebody named stands nearer. */
function isNamedInSentence({ names, reading }: Scene, at: number, gender: Gender): boolean {
  const { events } = names;
  const last = eventFrom(events, at) - 1;
  for (let event = last; event >= Math.max(0, last - MOST_EVENTS) && events.sentence[event] === reading.sentenceOf[at]; event--) {
    const who = names.people[events.person[event] ?? -1];
    if (events.quoted[event] === 0 && who?.kind === 'person' && who.bearer !== null && (who.gender ?? gender) === gender) return true;
  }
  return false;
}

/** First token of the sentence before that of token `at`, in its paragraph and outside of marks; -1 where there is none. */
function openingBefore({ reading }: Scene, at: number): number {
  const { sentenceOf, paragraphOf, quoted } = reading;
  const sentence = (sentenceOf[at] ?? 0) - 1;
  let open = -1;
  for (let back = at - 1; back >= Math.max(0, at - BACK_TOKENS) && (sentenceOf[back] ?? 0) >= sentence && paragraphOf[back] === paragraphOf[at]; back--) {
    if (sentenceOf[back] === sentence) open = back;
  }
  // what begins further back is not looked for
  if (open < 0 || quoted[open] === 1 || sentenceOf[open - 1] === sentence) return -1;
  return open;
}

/** Words of `At a hearing in the county court, her brother …` before the comma. */
const LONGEST_OPENER = 14;

/** Where the clause begins after a preposition with its nouns that opens the sentence at token `open`. */
function afterOpener(scene: Scene, open: number): number {
  if (((scene.token(open)?.pos ?? 0) & Pos.preposition) === 0) return open;
  for (let at = open + 1; at < open + LONGEST_OPENER; at++) {
    const token = scene.token(at);
    if (token?.lower === ',') return at + 1;
    if (token?.kind !== 'word' || (token.pos & (Pos.auxiliary | Pos.modal)) !== 0) return open;
  }
  return open;
}

/** The noun of the person whom the sentence from token `open` has for its subject, by an owner or as somebody new; -1 for none. */
function subjectAt(scene: Scene, open: number): number {
  for (let at = open; at <= open + MOST_BEFORE; at++) {
    const token = scene.token(at);
    if (token === undefined) return -1;
    const owned = scene.token(at + 1)?.lower === "'s" && token.capital;
    if (!owned && !isOwnerPronoun(token.lower) && !NEW.test(token.lower) && token.lower !== 'the') continue;
    // `Asked by a host if he would stay, he laughed`
    if (scene.token(at - 1)?.lower === 'by') return -1;
    const head = headFrom(scene, owned ? at + 2 : at + 1);
    return token.lower === 'the' && !isHeldByNobody(scene, head) && !isAlone(scene, open) ? -1 : head;
  }
  return -1;
}

/** `The minister shrugged. He said …`, where nobody in the text is a minister; `the pilot` may be anybody who was named. */
function isHeldByNobody(scene: Scene, head: number): boolean {
  const noun = officeNoun(scene.token(head)?.lower ?? '');
  return isOfficeNoun(noun) && scene.names.people.every(({ bearer, offices }) => bearer === null || !offices.some((office) => sameOffice(office, noun)));
}

/** So many names are looked at: a long text has named somebody before. */
const MOST_NAMES = 200;

/** `The goalkeeper left the pitch. She said …`, where no person has been named before token `at`. */
function isAlone({ names }: Scene, at: number): boolean {
  for (let mention = 0; mention < names.mentions.length && (names.mentions[mention]?.first ?? at) < at; mention++)
    if (mention >= MOST_NAMES || names.people[names.personOfMention[mention] ?? -1]?.kind === 'person') return false;
  return true;
}

function headFrom(scene: Scene, from: number): number {
  let head = -1;
  for (let at = from; at < from + LONGEST && tellsOfNoun(scene, at); at++) {
    const token = scene.token(at);
    if (token !== undefined && !token.capital && isPersonNoun(token.lower)) head = at;
  }
  // `a spokeswoman for the union, Ana Lund,`
  for (let at = head + 1; head >= 0 && at < head + LONGEST_COMPLEMENT && scene.token(at)?.kind !== 'mark'; at++)
    if (scene.token(at)?.lower === ',' && scene.nameFrom(at + 1) !== null) return -1;
  const next = scene.token(head + 1);
  if (head < 0 || next?.kind !== 'word' || next.capital) return -1;
  return (next.pos & (TENSED | Pos.verbPast | Pos.preposition | Pos.adverb)) !== 0 ? head : -1;
}

/** Where the words for that person begin: with their owner, without an article. */
function firstOf(scene: Scene, head: number): number {
  let first = firstOfNoun(scene, head);
  const before = scene.token(first - 1)?.lower ?? '';
  if (before === "'s") {
    first -= 2;
    while (scene.token(first - 1)?.capital === true && scene.token(first - 1)?.kind === 'word' && head - first < 2 * LONGEST) first--;
  } else if (isOwnerPronoun(before)) first--;
  return first;
}
