import { folkClass } from '../../lexicon/characters.ts';
import { isNominative } from '../../lexicon/pronouns.ts';
import type { ReportingClass } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt, timePhraseBefore } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { verbAfterAside } from '../content/aside-of-subject.ts';
import type { Clause } from './clause.ts';
import { toldBeforeClause } from './told-clause.ts';

const ADDRESSED = new Set(
  'tell ask remind assure inform warn advise notify reassure persuade convince promise instruct urge order beg command teach show brief text email e-mail message wire cable telegraph write call implore encourage request answer press quiz'.split(
    ' ',
  ),
);

/** Classes of verbs that tell somebody a clause. */
const TELLS_CLAUSE: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'promise']);

/** The one spoken to, where the verb at once names one: `told reporters that …`; `last` is where the words for that one end. */
export function addresseeAt({ text, unit, items, verb, entry, place }: Clause, at: number): NounPhrase | null {
  if (!ADDRESSED.has(verb.lemma) || place === 'after' || verb.form === 'passive' || items[at]?.kind === 'passage') return null;
  // `promised Sunday to end it`
  const time = timePhraseAt(items, at);
  // `told the Sunday Courier that …`
  if (time > at && !(items[at]?.lower === 'the' && items[time]?.capital === true)) return null;
  const whole = beforeOfMarks(items, nounPhraseAt(items, at, items.length));
  const alone = verb.lemma !== 'tell' && entry.takes.includes('bare');
  const needed = verb.lemma === 'tell' || !alone;
  const clause = whole !== null && TELLS_CLAUSE.has(entry.class) && items[at]?.lower !== 'that';
  if (clause && isToldAsActing(items, whole) && (verb.lemma === 'tell' || mayBeAddressed(items, whole))) return whole;
  const told = clause ? toldBeforeClause(text, items, whole, needed || entry.class === 'promise', unit.headline) : null;
  // `promised her boats would leave`: they may be hers
  if (told !== null && (needed || items[told.head]?.lower !== 'her')) return told;
  // `warned nine people had died`, `wrote Bell had lied`: who acts in the clause is spoken to by nobody
  if (alone && clause && actsAtOnce(items, whole)) return null;
  // `warned the mayor, who is 45, would go`
  if (alone && verbAfterAside(items, at) > at) return null;
  const phrase = beforeName(items, beforeTime(items, verb.lemma === 'call' ? whole : beforeMarks(items, whole)));
  // `warned that 300 pubs could close`, `warned that officers he met feared it`: nobody is called `that pubs`
  if (phrase !== null && items[phrase.first]?.lower === 'that') {
    // `wrote that Ana “has built a wall”`
    if (items[phrase.head]?.kind === 'passage' || items[phrase.last]?.kind === 'passage') return null;
    if (((items[phrase.last]?.pos ?? 0) & (TENSED | Pos.adverb)) !== 0 || nounClass(items[phrase.head]?.lower ?? '')?.plural === true) return null;
  }
  // `warned they would leave`
  if (phrase === null || (phrase.pronoun && isNominative(items[phrase.head]?.lower ?? ''))) return null;
  // `called the plans to build it “a joke”`, `wrote a letter to Lund`: nobody speaks to a plan
  const paper = nounClass(items[phrase.head]?.lower ?? '')?.kind === 'document';
  if (paper && (verb.lemma === 'call' || (verb.lemma === 'write' && items[phrase.core]?.lower === 'to'))) return null;
  const close = bracketsEnd(items, phrase);
  if (close > phrase.core) return { ...phrase, last: close };
  const named = verb.lemma === 'tell' || (INFORMS.has(verb.lemma) && items[phrase.core]?.lower === 'that');
  // `asked it to shut the pier`: a body
  const it = items[phrase.head]?.lower === 'it' && items[phrase.core]?.lower === 'to' && ((items[phrase.core + 1]?.pos ?? 0) & Pos.verbBase) !== 0;
  return named || it || mayBeAddressed(items, phrase) ? { ...phrase, last: addresseeEnd(items, phrase) } : null;
}

/** `told the lawyer representing Bell | that it was late`: what they do is part of who they are; not `told him running it was hard`. */
function isToldAsActing(items: readonly Item[], { core, last }: NounPhrase): boolean {
  if (((items[core]?.pos ?? 0) & Pos.verbIng) === 0 || last <= core + 1) return false;
  const next = items[last];
  return next?.kind === 'passage' || next?.lower === 'that' || next?.lower === 'to' || isNominative(next?.lower ?? '');
}

/** `told the crowd “we will win this”`: the marks after one who can be spoken to are no part of the phrase, but `told the “real” story` has them. */
export function beforeMarks(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || items[phrase.first]?.lower === 'that') return phrase;
  if (items[phrase.head]?.passage?.kind !== 'quotation' || items[phrase.head - 1]?.kind !== 'word') return phrase;
  const before = nounPhraseAt(items, phrase.first, phrase.head);
  return before !== null && before.last === phrase.head && mayBeAddressed(items, before) ? before : phrase;
}

/** `told the board | of “years of neglect”`: of what they were told. */
function beforeOfMarks(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.pronoun || items[phrase.core]?.lower !== 'of' || phrase.last === phrase.core) return phrase;
  const article = only(items[phrase.core + 1]?.pos ?? 0, Pos.determiner | Pos.possessive) ? 1 : 0;
  return items[phrase.core + 1 + article]?.passage?.kind === 'quotation' ? { ...phrase, last: phrase.core } : phrase;
}

/** `nine people | had died`, `some of the crew | were hurt`; not `the speech given by the pilot who spoke`. */
function actsAtOnce(items: readonly Item[], { core, head, last }: NounPhrase): boolean {
  if (!isPlainlyFinite(items[last]) || nounClass(items[head]?.lower ?? '')?.kind === 'document') return false;
  return items.slice(core, last).every(({ lower }) => lower !== 'and');
}

/** Verbs whose object before `that` is told something, whoever it is: `reminded walkers that …`. */
const INFORMS = new Set('remind assure inform notify reassure persuade convince'.split(' '));

/** `told a reporter years later that …`: the time is no part of the one spoken to. */
function beforeTime(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.pronoun) return phrase;
  // `told board members last week that …`
  const time = timePhraseBefore(items, phrase.core, phrase.first + 1);
  // `told Osk Today that …`, which is a paper
  const isPaper = items[time]?.lower === 'today' && items[time]?.capital === true;
  if (time < phrase.core && !isPaper && /^(?:last|this|next|yesterday|today|earlier|late|early)$|day$/.test(items[time]?.lower ?? ''))
    return { ...phrase, core: time, last: time, head: time - 1 };
  for (let at = phrase.first + 2; at < phrase.core; at++) {
    if (!SPANS_OF_TIME.test(items[at]?.lower ?? '') || !/^(?:later|earlier|ago|before|after)$/.test(items[at + 1]?.lower ?? '')) continue;
    return { ...phrase, core: at, last: at, head: at - 1 };
  }
  return phrase;
}

/** `told supporters Osk wanted peace`: the name is the subject of what they were told. `told officer Ana Lund` has no verb after it. */
function beforeName(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.pronoun || !isPlainlyFinite(items[phrase.last])) return phrase;
  for (let at = phrase.possessed + 1; at < phrase.core; at++) {
    const head = items[at - 1];
    // `telling the Times Ana Lund believes …`
    const paper = items[phrase.first]?.lower === 'the' && at === phrase.first + 2 && head !== undefined && PAPERS.test(head.lower);
    if (items[at]?.capital !== true || head === undefined || (!paper && (head.capital || nounClass(head.lower) === undefined))) continue;
    return { ...phrase, core: at, last: at, head: at - 1 };
  }
  return phrase;
}

const PAPERS = /^(?:times|post|journal|herald|tribune|guardian|telegraph|mail|mirror|sun|express|star|independent|observer|globe|courier|echo|bbc|ap)$/;

function isPlainlyFinite(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || (item.pos & (Pos.noun | Pos.preposition)) !== 0) return false;
  return (item.pos & TENSED) !== 0;
}

const SPANS_OF_TIME = /^(?:years|months|weeks|days|hours|minutes|moments)$/;

export function mayBeAddressed(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[phrase.head];
  if (head === undefined) return false;
  if (phrase.pronoun) return head.lower !== 'that' && head.lower !== 'it' && head.lower !== 'this' && head.lower !== 'which' && head.lower !== 'who';
  if (head.capital || (head.pos & Pos.properNoun) !== 0) return true;
  return folkClass(head.lower) !== undefined || /(?:man|woman)$/.test(head.lower);
}

const LONGEST_BRACKETS = 10;

/** `asked Sen. Otto Bell (D-Osk) | whether …`: behind what stands in brackets after somebody’s name. */
function bracketsEnd(items: readonly Item[], { core, head }: NounPhrase): number {
  if (items[core]?.lower !== '(' || items[head]?.capital !== true) return core;
  for (let at = core + 1; at < core + LONGEST_BRACKETS; at++) if (items[at]?.lower === ')') return at + 1;
  return core;
}

/** Items of `into the fire at the pier`. */
const LONGEST_INTO = 8;

/** `told a crowd of supporters in the hall that …`: with its modifiers where content follows, else without. */
function addresseeEnd(items: readonly Item[], phrase: NounPhrase): number {
  const next = items[phrase.core];
  // `urged residents downwind to stay in`
  if (next?.kind === 'word' && only(next.pos, Pos.adverb) && items[phrase.core + 1]?.lower === 'to') return phrase.core + 1;
  // `told the inquiry into aged care that …`
  if (next?.lower === 'into') for (let at = phrase.core + 2; at < phrase.core + LONGEST_INTO; at++) if (items[at]?.lower === 'that') return at;
  if (next !== undefined && phrase.last > phrase.core && (next.lower === 'of' || next.lower === 'and')) return phrase.last;
  return phrase.core;
}
