import { nounClass } from '../../lexicon/titles.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { STUDY } from '../described-source.ts';
import { eventFrom } from '../dialogue/region.ts';
import { firstOfNoun } from '../noun-words.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';
import { Standing } from '../standing.ts';
import { toldBefore } from '../told-before.ts';

/** Sentences further back nobody looks for it. */
const BACK_SENTENCES = 1;
const BACK_TOKENS = 80;
/** Tokens of what is quoted between two sentences of the writer’s. */
const BACK_QUOTED = 200;
/** Bodies that need no article. */
const MASS = /^(?:television|radio)$/;
const IN = /^(?:in|with|by|through|via)$/;
/** What is spoken of more often than it speaks. */
const WIDE = /^(?:state|nation|country|city|town|village|county|province|house|party|law|network|exchange|society|service|force|account|plan)$/;

/** Several who act as one: `The panel cleared her. It said …` */
const AS_ONE = /^(?:panel|jury|group|team|coalition|delegation|leadership|management|prosecution|defen[cs]e)$/;

/** `She lifted a sign. “All the way,” it read`: a paper or a body that has no name. */
export const thingNear = defineResolver({
  id: 'thing-near',
  explain: '“It” stands for the paper or the body without a name that was last spoken of.',
  examples: {
    hits: [
      ['Irena Holt lifted a painted sign in Ilmar. “All the way,” it read.', 'painted sign'],
      ['Holt’s campaign backtracked on Friday. The bell, it said, “was cracked.”', 'Holt’s campaign'],
      ['An ethics panel cleared Irena Holt, but it said her office had been slow.', 'ethics panel'],
    ],
    misses: ['A letter came on Friday. The Harbour Ministry was late. “We are late,” it said.', 'Irena Holt lifted a sign. “All the way,” she said.'],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'pronoun' || scene.headOf(mention) !== 'it' || scene.isDialogue) return null;
    const { sentenceOf, quoted, paragraphOf } = scene.reading;
    const last = scene.spoken[0];
    // no body reads: `The ministry sent a cable. “Come home,” it reads`
    const written = quotation.cue?.lemma === 'read';
    const suits = (person: number) => isThing(scene, person) && (!written || scene.person(person)?.kind === 'document');
    // `State television reported it. It did not say how`: who spoke in the sentence before
    if (
      last !== undefined &&
      suits(last.person) &&
      sentenceOf[mention.first] !== sentenceOf[last.token] &&
      sentenceBefore(scene, mention.first) === sentenceOf[last.token] &&
      paragraphOf[last.token] === paragraphOf[mention.first]
    )
      return { person: last.person };
    // a body that has just spoken goes on speaking
    const goesOn = scene.spoken.slice(0, 2).some((spoken) => suits(spoken.person) && (paragraphOf[mention.first] ?? 0) - spoken.paragraph <= 1);
    const sentence = sentenceOf[mention.first] ?? 0;
    for (let at = mention.first - 1; at > mention.first - BACK_TOKENS && sentence - (sentenceOf[at] ?? -9) <= BACK_SENTENCES; at--) {
      if (quoted[at] === 1 || !isHead(scene, at, written)) continue;
      // `In a statement, it said`: the paper is what was said it in
      if (sentenceOf[at] === sentence && IN.test(scene.token(firstOfNoun(scene, at) - 2)?.lower ?? '')) continue;
      // but for one that a sentence since is about: `The board met on Friday. Afterward, it said …`
      if (goesOn && !((last?.token ?? at) < at && opensSentence(scene, at) && paragraphOf[at] === paragraphOf[mention.first])) return null;
      if (!written && bodySince(scene, at, mention.first)) return null;
      // who spoke in those words was found already
      const own = scene.spoken.find(({ token }) => token <= at && token >= firstOfNoun(scene, at) - 1);
      return { person: own !== undefined && suits(own.person) ? own.person : describedAt(scene, at) };
    }
    return null;
  },
});

/** The sentence of the writer’s words before token `from`: in `“It is shut,” it said. “Go home.” It said …` the one that holds `it said`. */
function sentenceBefore({ reading: { quoted, sentenceOf } }: Scene, from: number): number {
  let at = from - 1;
  while (at > from - BACK_QUOTED && quoted[at] === 1) at--;
  return sentenceOf[at] ?? -1;
}

/** Does the sentence begin with the noun at token `head` and its article? */
function opensSentence(scene: Scene, head: number): boolean {
  const first = firstOfNoun(scene, head);
  return scene.reading.opens[first] === 1 || scene.reading.opens[first - 1] === 1;
}

function isThing(scene: Scene, person: number): boolean {
  const who = scene.person(person);
  return who?.kind === 'organization' || who?.kind === 'document' || (who?.kind === 'group' && who.offices.some((office) => AS_ONE.test(office)));
}

/** Is the token the noun of one paper or body, with a determiner or an owner before it? */
function isHead(scene: Scene, at: number, written: boolean): boolean {
  const token = scene.token(at);
  const next = scene.token(at + 1);
  if (token === undefined || token.capital || token.kind !== 'word') return false;
  const known = nounClass(token.lower);
  if (written && known?.kind !== 'document') return false;
  if (known === undefined || known.plural === true || WIDE.test(token.lower)) return false;
  if (known.kind !== 'document' && known.kind !== 'organization' && !AS_ONE.test(token.lower)) return false;
  if (next?.kind === 'word' && (next.pos & NOUN) !== 0 && (next.pos & ~(NOUN | Pos.adjective)) === 0) return false;
  const before = scene.token(firstOfNoun(scene, at) - 1);
  // `a memo from the panel … It`
  if (known.kind === 'group' && ((scene.token(firstOfNoun(scene, at) - 2)?.pos ?? 0) & Pos.preposition) !== 0) return false;
  // `State television showed pictures`
  if (MASS.test(token.lower) && scene.reading.opens[firstOfNoun(scene, at)] === 1) return true;
  return before !== undefined && (before.pos & (Pos.determiner | Pos.possessive)) !== 0 && !/^(?:no|any|every|each)$/.test(before.lower);
}

/** Is a body with a name the subject of the sentence of token `from` or of one since, or named in that of the pronoun? */
function bodySince(scene: Scene, from: number, to: number): boolean {
  const { events, people } = scene.names;
  const { sentenceOf } = scene.reading;
  const own = sentenceOf[to];
  // `The union, which paid for the study, was glad.`
  let open = from;
  while (open > 0 && from - open < BACK_TOKENS && sentenceOf[open - 1] === sentenceOf[from]) open--;
  const first = firstOfNoun(scene, from);
  for (let event = eventFrom(events, open); event < events.size && (events.token[event] ?? to) < to; event++) {
    const kind = people[events.person[event] ?? -1]?.kind;
    if (kind !== 'organization' || events.quoted[event] === 1) continue;
    // `the Osk school board` is not Osk
    const at = events.token[event] ?? 0;
    if ((at >= first && at <= from) || isDateline(scene, at)) continue;
    if (scene.standings[event] === Standing.firstSubject || events.sentence[event] === own) return true;
  }
  return false;
}

/** `OSK — The board …` */
function isDateline(scene: Scene, at: number): boolean {
  return scene.reading.paragraphOf[at - 1] !== scene.reading.paragraphOf[at] && /^(?:[-–—]+|,)$/.test(scene.token(at + 1)?.lower ?? '');
}

/** The words of the noun with its modifiers and its owner. */
function describedAt(scene: Scene, head: number): number {
  let first = firstOfNoun(scene, head);
  if (scene.token(first - 1)?.lower === "'s") first = firstOfNoun(scene, first - 1);
  else if (/^(?:his|her|its|their)$/.test(scene.token(first - 1)?.lower ?? '')) first--;
  // `The film … It` after a two-minute film
  if (scene.token(first - 1)?.lower === 'the') {
    const own: string[] = [];
    for (let at = first; at <= head; at++) own.push(scene.token(at)?.lower ?? '');
    const told = toldBefore(scene, first - 1, own);
    if (told !== null) return scene.broughtIn(told);
  }
  const words = scene.reading.text.slice(scene.token(first)?.start, scene.token(head)?.end).replace(/\s+/g, ' ');
  const lower = scene.token(head)?.lower ?? '';
  return scene.described(words, { offices: [lower], kind: STUDY.test(words) ? 'document' : (nounClass(lower)?.kind ?? 'document') });
}
