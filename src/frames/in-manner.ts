import { verbOfSayingNoun } from '../lexicon/saying-nouns.ts';
import { lemmaOf } from '../lexicon/verbs.ts';
import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../mentions/somebody.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { Item } from '../text/units.ts';
import type { Cue, Mention } from '../types.ts';
import { verbGroupAt } from './verbs/verb-group.ts';

const IS = /^(?:is|was|were|are)$/;
/** `had one word for it`, `gave a simple answer` */
const GIVES = /^(?:has|had|have|gave|gives|offer(?:s|ed)|sends?|sent|issue[sd]|delivers?|delivered|posed|poses)$/;
/** `more openly philosophical`, `no words of comfort for the crews` */
const LONGEST = 12;
const LONGEST_WHOLE = 16;
const LONGEST_ASIDE = 5;

/** Who is told of, and by which verb. */
export interface Told {
  readonly cue: Cue;
  readonly speaker: Mention;
}

/**
 * `Her friend Ana Lund was more philosophical:`, `Otto Bell had one word for it:` tell how somebody put it; `The rules were
 * simple:` tells nothing of anybody.
 *
 * @param whole a sentence of some length follows in marks: whatever its subject was, `Lund was in the boat:`, it speaks
 */
export function announcedInManner(items: readonly Item[], whole = false): Told | null {
  return items.at(-1)?.lower === ':' ? toldIn(items, whole, isState) : null;
}

/** `Ana Lund was adamant.`: a sentence that tells in which manner somebody spoke. */
export function spokenInManner(items: readonly Item[]): Told | null {
  return items.at(-1)?.lower === '.' ? (toldIn(items, false, isTone) ?? holdsBack(items)) : null;
}

/** `Ana Lund was late.`: a sentence that tells what somebody was. */
export function toldToBe(items: readonly Item[]): Told | null {
  return items.at(-1)?.lower === '.' ? toldIn(items, true, isState) : null;
}

type IsState = (items: readonly Item[], from: number, to: number) => boolean;

function toldIn(items: readonly Item[], whole: boolean, state: IsState): Told | null {
  const end = items.length - 1;
  for (let at = end - 2; at > Math.max(0, end - (whole ? LONGEST_WHOLE : LONGEST)); at--) {
    const verb = items[at];
    if (verb === undefined || verb.kind === 'passage') return null;
    if (verb.lower === ',') {
      const opens = asideBefore(items, at);
      if (opens < 0) return null;
      at = opens;
      continue;
    }
    const is = IS.test(verb.lower);
    if (!is && !GIVES.test(verb.lower)) continue;
    if (is ? !whole && !state(items, at + 1, end) : !isRemark(items, at + 1, end)) return null;
    const told = toldOf(items, at, { span: { start: verb.start, end: verb.end }, lemma: is ? 'be' : lemmaOf(verb.lower) });
    // `Ana Lund was sure the pier was rotten:`
    if (told !== null || !whole) return told;
  }
  return null;
}

/** `Ana Lund did not hesitate.`, `She never minces words.` */
function holdsBack(items: readonly Item[]): Told | null {
  const main = items.findIndex(({ lower, kind }) => kind === 'word' && /^(?:hesitat|minc|equivocat)(?:e[sd]?|ing)$/.test(lower));
  const group = main <= 0 || items.length > LONGEST_WHOLE ? null : verbGroupAt(items, main);
  return group === null
    ? null
    : toldOf(items, group.first, { span: { start: items[group.first]?.start ?? 0, end: items[main]?.end ?? 0 }, lemma: group.lemma });
}

/** What is told of somebody by the verb at item `verb`. */
function toldOf(items: readonly Item[], verb: number, cue: Cue): Told | null {
  const subject = subjectBefore(items, verb, 0)?.phrase;
  const head = items[subject?.head ?? -1];
  if (subject === undefined || head === undefined) return null;
  // `Another was blunter: “…”`
  const other = OTHERS.test(head.lower) && items.slice(verb + 1).some(({ lower }) => /^(?:more|less)$|.er$/.test(lower));
  const somebody = other || (subject.pronoun ? /^(?:he|she|they)$/.test(head.lower) : isNameOrPerson(head));
  return somebody ? { cue, speaker: mentionOf(items, subject) } : null;
}

const OTHERS = /^(?:another|others|third)$/;

/** The comma that opens `, as ever,`, where the one at item `comma` closes it; -1 where it does not. */
function asideBefore(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at >= comma - LONGEST_ASIDE; at--) {
    if (items[at]?.lower === ',') return /^(?:as|if|like|in|by)$/.test(items[at + 1]?.lower ?? '') ? at : -1;
    if (items[at]?.kind !== 'word') return -1;
  }
  return -1;
}

/** `more philosophical`, `not so sure`, `blunt about the pier`, `in no doubt`, `having none of it` */
function isState(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]?.lower ?? '';
  if (first === 'having' || (/^(?:in|under|of|beyond)$/.test(first) && !items.slice(from, to).some(({ capital }) => capital)))
    return (
      isOfOpinion(items, from, to) ||
      items[from + 1]?.lower === (first === 'having' ? 'none' : 'no') ||
      /^two minds$/.test(`${items[from + 1]?.lower} ${items[from + 2]?.lower}`)
    );
  const end = topicAfter(items, from, to);
  const manner = items[end - 1];
  if (manner?.kind !== 'word' || manner.capital || ((manner.pos & (Pos.adjective | Pos.verbPart)) === 0 && !TONES.has(manner.lower))) return false;
  for (let at = from; at < end - 1; at++) {
    const { pos = 0, lower = '' } = items[at] ?? {};
    if ((pos & (Pos.adverb | Pos.negation)) === 0 && !DEGREE.test(lower) && lower !== ',') return false;
  }
  return true;
}

/** `of a different opinion` */
function isOfOpinion(items: readonly Item[], from: number, to: number): boolean {
  return items[from]?.lower === 'of' && /^(?:opinion|view|mind|belief)$/.test(items[to - 1]?.lower ?? '');
}

/** The item where `about the pier`, `when asked` follows a manner; `to` where nothing does. */
function topicAfter(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (/^(?:about|on|over|when|than)$/.test(items[at]?.lower ?? '')) return at;
  return to;
}

/** `adamant`, `rather blunt about it` */
function isTone(items: readonly Item[], from: number, to: number): boolean {
  return TONES.has(items[topicAfter(items, from, to) - 1]?.lower ?? '') && isState(items, from, to);
}

/** Adjectives of how somebody speaks, rather than how they are. */
const TONES = new Set(
  (
    'adamant blunt emphatic unequivocal categorical defiant unrepentant unapologetic scathing withering dismissive philosophical unmoved unimpressed ' +
    'unconvinced sceptical skeptical insistent frank candid forthright unambiguous sanguine diplomatic coy evasive succinct terse curt brief wistful rueful ' +
    'jubilant damning outspoken firm clear certain sure'
  ).split(' '),
);

const DEGREE = /^(?:more|less|not|no|so|as|ever|too|quite|rather)$/;

/** `one word for it`, `a simple message`, `no regrets` */
function isRemark(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhraseAt(items, from, to);
  if (phrase === null || phrase.pronoun || phrase.last !== to) return false;
  const noun = items[phrase.head];
  return noun?.capital === false && (verbOfSayingNoun(noun.lower) !== undefined || /^(?:no|few)$/.test(items[from]?.lower ?? ''));
}
