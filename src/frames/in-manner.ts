import { verbOfSayingNoun } from '../lexicon/saying-nouns.ts';
import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../mentions/somebody.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { Item } from '../text/units.ts';
import type { Announced } from './announcement.ts';

const IS = /^(?:is|was|were|are)$/;
const HAS = /^(?:has|had|have)$/;
/** `more openly philosophical`, `no words of comfort for the crews` */
const LONGEST = 8;

/**
 * `Her friend Ana Lund was more philosophical:`, `Otto Bell had one word for it:` tell how somebody put it; `The rules were
 * simple:` tells nothing of anybody.
 */
export function announcedInManner(items: readonly Item[]): Announced | null {
  const colon = items.length - 1;
  if (items[colon]?.lower !== ':') return null;
  for (let at = colon - 2; at > Math.max(0, colon - LONGEST); at--) {
    const verb = items[at];
    if (verb === undefined || verb.kind === 'passage' || verb.lower === ',') return null;
    const told = IS.test(verb.lower) ? isState(items, at + 1, colon) : HAS.test(verb.lower) && isRemark(items, at + 1, colon);
    if (!told) {
      if (IS.test(verb.lower) || HAS.test(verb.lower)) return null;
      continue;
    }
    const subject = subjectBefore(items, at, 0)?.phrase;
    const head = items[subject?.head ?? -1];
    if (subject === undefined || head === undefined) return null;
    const somebody = subject.pronoun ? /^(?:he|she|they)$/.test(head.lower) : isNameOrPerson(head);
    if (!somebody) return null;
    return { cue: { span: { start: verb.start, end: verb.end }, lemma: IS.test(verb.lower) ? 'be' : 'have' }, speaker: mentionOf(items, subject) };
  }
  return null;
}

/** `more philosophical`, `not so sure`, `in no doubt`, `having none of it` */
function isState(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]?.lower ?? '';
  if (first === 'having' || (/^(?:in|under|of|beyond)$/.test(first) && !items.slice(from, to).some(({ capital }) => capital)))
    return items[from + 1]?.lower === (first === 'having' ? 'none' : 'no') || /^two minds$/.test(`${items[from + 1]?.lower} ${items[from + 2]?.lower}`);
  const manner = items[to - 1];
  if (manner?.kind !== 'word' || manner.capital || (manner.pos & Pos.adjective) === 0) return false;
  for (let at = from; at < to - 1; at++) if (((items[at]?.pos ?? 0) & (Pos.adverb | Pos.negation)) === 0 && !DEGREE.test(items[at]?.lower ?? '')) return false;
  return true;
}

const DEGREE = /^(?:more|less|not|no|so|as|too|quite|rather)$/;

/** `one word for it`, `a simple message`, `no regrets` */
function isRemark(items: readonly Item[], from: number, to: number): boolean {
  const phrase = nounPhraseAt(items, from, to);
  if (phrase === null || phrase.pronoun || phrase.last !== to) return false;
  const noun = items[phrase.head];
  return noun?.capital === false && (verbOfSayingNoun(noun.lower) !== undefined || /^(?:no|few)$/.test(items[from]?.lower ?? ''));
}
