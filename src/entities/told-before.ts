import { officeNoun } from '../lexicon/offices.ts';
import { nounClass } from '../lexicon/titles.ts';
import { MODIFIER, NOUN } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstEndingAfter } from '../text/position.ts';
import type { Token } from '../types.ts';
import { complementEnd } from './complement.ts';
import type { Scene } from './scene.ts';
import type { Described } from './sources.ts';
import type { Unnamed } from './unnamed.ts';

const BACK_PARAGRAPHS = 8;
const BACK_TOKENS = 600;
/** `two senior harbour police` */
const LONGEST = 6;
const ARTICLE = /^(?:the|an?|one|another)$/;
const DEFINITE = /^(?:the|this|that|these|those|such)$/;

const OPENS_CLAUSE = /^(?:when|after|before|since|until|as|while|if|because|although|though|where)$/;

/** What is spoken of more often than it speaks. */
const WIDE = /^(?:state|nation|country|city|town|village|county|province|house|party|world|rest)$/;

/** Where somebody was told of, and whether in words that already speak of one who is known: `the board of elections`. */
export interface Told extends Described {
  readonly definite: boolean;
}

/**
 * Where the text first told of those for whom `the` and a noun now stand: `The paper cited two pilots. … the pilots said`.
 *
 * @param words after the article, lower case; the noun is the last
 * @returns null where nothing but the same words stands before
 */
export function toldBefore(scene: Scene, from: number, words: readonly string[]): Told | null {
  const { tokens, quoted, paragraphOf } = scene.reading;
  const noun = words[words.length - 1] ?? '';
  if (nounClass(noun) === undefined || WIDE.test(noun)) return null;
  const paragraph = (paragraphOf[from] ?? 0) - BACK_PARAGRAPHS;
  for (let head = from - 1; head > from - BACK_TOKENS && head >= 0 && (paragraphOf[head] ?? 0) >= paragraph; head--) {
    const token = tokens[head];
    if (token?.lower !== noun || token.kind !== 'word' || quoted[head] === 1 || scene.reading.heading[paragraphOf[head] ?? 0] === 1) continue;
    if (token.capital && (scene.reading.opens[head] === 0 || isInName(scene, token.start))) continue;
    const next = tokens[head + 1];
    // `a coroner’s report` is of no coroner who speaks
    if (next?.lower === "'s" && nounClass(noun)?.kind === 'person') continue;
    // `a union leader` is no union, `pilot Ana Lund` has a name
    if (next?.kind === 'word' && (next.pos & NOUN) !== 0 && (next.pos & ~(NOUN | Pos.adjective)) === 0) continue;
    if (scene.nameFrom(head + 1) !== null || (next?.lower === ',' && isApposed(scene, head + 2))) {
      if (next?.lower === ',') return null;
      continue;
    }
    // `A state court found that a lower court had been quick. … the court said`
    if (noun === 'court' && words.length === 1 && tokens[head - 1]?.lower === 'lower') continue;
    const first = firstOf(tokens, head);
    // a headline tells of no more than the noun: `Airline apologises`
    if (first === head && token.capital && nounClass(noun)?.plural !== true) continue;
    // `When the group published its results`
    const acts = scene.reading.opens[first] === 1 || scene.reading.opens[first - 1] === 1 || OPENS_CLAUSE.test(tokens[first - 2]?.lower ?? '');
    const last = complementEnd(tokens, head + 1, acts);
    const opener = tokens[first - 1]?.lower ?? '';
    const own = words.slice(0, -1);
    for (let at = first; at < head && own.length > 0; at++) if (own[0] === tokens[at]?.lower) own.shift();
    if (own.length > 0) continue;
    const definite = DEFINITE.test(opener);
    if (definite && head - first < words.length && last === head + 1) continue;
    // `Ana Lund, a pilot,` is told of by name
    if (ARTICLE.test(opener) && tokens[first - 2]?.lower === ',' && scene.namedUpTo(tokens[first - 3]?.end ?? -1)) return null;
    return { first, head, last, definite };
  }
  return null;
}

/** `the charity, the newly founded Harbour Centre,`: a name within so many words. */
const LONGEST_TITLE = 4;

function isApposed(scene: Scene, from: number): boolean {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const token = scene.token(at);
    if (token?.kind !== 'word') return false;
    const named = scene.nameFrom(at);
    if (named !== null) return /^[,.—–]$/.test(scene.token(named.last)?.lower ?? '');
    if ((token.pos & (MODIFIER | Pos.determiner | Pos.verbPart | Pos.adverb)) === 0) return false;
  }
  return false;
}

/** `the Dock Workers’ Federation` */
function isInName({ names }: Scene, start: number): boolean {
  const named = names.mentions[firstEndingAfter(names.mentions, start)];
  return named !== undefined && named.start <= start;
}

/** First token of what describes the noun at token `head`, with its owner and a number. */
function firstOf(tokens: readonly Token[], head: number): number {
  let first = head;
  while (head - first < LONGEST) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' && before?.kind !== 'number') break;
    if (before.lower !== "'s" && (before.pos & MODIFIER) === 0 && before.kind !== 'number') break;
    // `the club’s rules committee`
    const owned = tokens[first - 2]?.lower === "'s" && (before.pos & Pos.noun) !== 0;
    if ((before.pos & (Pos.preposition | Pos.conjunction | Pos.auxiliary | Pos.verbPast | Pos.verbThird)) !== 0 && before.lower !== "'s" && !owned) break;
    first--;
  }
  while (tokens[first]?.lower === "'s") first++;
  return first;
}

/** Those who come by in an article, and whom it seldom names. */
const SERVING =
  /^(?:waiter|waitress|clerk|butler|maid|servant|footman|usher|bartender|barman|receptionist|cashier|dispatcher|trucker|technician|shopkeeper|bystander|passer-?by|porter|conductor|cook|moderator|interviewer|caller|announcer|stranger)$/;

const STILL_THE_SAME = /^(?:former|longtime|veteran|retired|outgoing|incoming|new|current|ex|ousted|deposed|disgraced|embattled)$/;

/** `The mayor laughed`: the one who was given the office, or was told of in such words; -1 where it may be anybody. */
function broughtBack(scene: Scene, { token, first, head, last }: Unnamed): number {
  // who speaks there is found as a speaker
  if (last > head + 1 || scene.isSpeaker(head)) return -1;
  const noun = officeNoun(scene.token(head)?.lower ?? '');
  const holders = new Set<number>();
  const former = first === head - 1 && STILL_THE_SAME.test(scene.token(first)?.lower ?? '');
  if (first === head || former)
    for (const titled of scene.names.titles) {
      if (titled.token >= token) break;
      if (titled.noun === noun) holders.add(titled.person);
    }
  // `The former manager`: no title that somebody has now
  if (former && !scene.isDialogue)
    for (const who of scene.names.people) if (!who.anonymous && who.offices.includes(noun) && who.traits.includes('former')) holders.add(who.index);
  if (holders.size > 0) return holders.size === 1 ? ([...holders][0] ?? -1) : -1;
  const words: string[] = [];
  for (let at = first; at <= head; at++) words.push(scene.token(at)?.lower ?? '');
  const told = toldBefore(scene, token, words);
  if (told !== null) return scene.broughtIn(told);
  // `The waiter grinned. “She talks,” he said`: in news somebody without a name, also where the article knows him
  return first === head && !scene.isDialogue && SERVING.test(noun) ? scene.broughtIn({ first, head, last }) : -1;
}

/** Who a sentence without a name is about; -1 where it may be anybody. */
export function meantBy(scene: Scene, one: Unnamed): number {
  let person = scene.meant.get(one);
  if (person === undefined) {
    person = one.definite ? broughtBack(scene, one) : scene.broughtIn(one);
    scene.meant.set(one, person);
  }
  return person;
}
