import { lemmaOf } from '../../lexicon/verbs.ts';
import { NOUN, VERB } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { heardSubject } from '../../mentions/heard-subject.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isRelative } from '../../mentions/relative.ts';
import { isDash, isStop } from '../../mentions/segment.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';
import { type VerbGroup, verbGroupAt } from '../verbs/verb-group.ts';
import { receivedBefore } from './received.ts';
import { shownSaying } from './shown-saying.ts';

/** The one beside a participle or an infinitive whose words it reports, rather than the subject of the sentence; null for none. */
export function accompanyingSubject(items: readonly Item[], group: VerbGroup): NounPhrase | null {
  if (group.form === 'infinitive') return ledTo(items, group) ?? subjectAfterWith(items, group);
  return group.form === 'ing'
    ? (heardSubject(items, group.first) ??
        shownSaying(items, group.first) ??
        bookedFor(items, group.first) ??
        receivedBefore(items, group.first) ??
        subjectAfterWith(items, group) ??
        afterDash(items, group))
    : null;
}

/** `and Otto Brandt was booked for telling the referee …`: whom it cost something. */
function bookedFor(items: readonly Item[], first: number): NounPhrase | null {
  const verb = items[first - 2];
  if (items[first - 1]?.lower !== 'for' || verb?.kind !== 'word' || (verb.pos & (Pos.verbPast | Pos.verbPart)) === 0 || (verb.pos & NOUN) !== 0) return null;
  const group = verbGroupAt(items, first - 2);
  const subject = group === null || group.form === 'participle' ? null : subjectBefore(items, group.first, 0);
  return subject === null || isRelative(items, subject.phrase) ? null : subject.phrase;
}

const LONGEST_ACCOMPANYING = 14;

/** `…, with Ana Lund telling reporters that …`: the one named after `with` speaks. */
function subjectAfterWith(items: readonly Item[], { first, form }: VerbGroup): NounPhrase | null {
  const joined = form === 'ing' ? joinedAfterWith(items, first) : null;
  if (joined !== null) return joined;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_ACCOMPANYING); at--) {
    if (items[at]?.lower !== 'with') continue;
    const phrase = nounPhraseAt(items, at + 1, first);
    if (phrase === null) return null;
    const rest = items.slice(phrase.last, first);
    // `with Ana Lund taking to the radio to call it …`
    const acts = ((rest[0]?.pos ?? 0) & Pos.verbIng) !== 0 && rest.every(({ kind }) => kind === 'word');
    // `with its leader, Ana Lund, saying`
    const apposed = form === 'ing' && rest[0]?.lower === ',' && rest.at(-1)?.lower === ',' && rest.slice(1, -1).every(({ capital }) => capital);
    if (apposed && rest.length > 2) return phrase;
    // `with Ana Lund, of the union, saying`
    const aside = form === 'ing' && rest.length > 2 && rest[0]?.lower === ',' && rest.at(-1)?.lower === ',' && rest.slice(1, -1).every(isPartOfAside);
    if (aside && isNameOrPerson(items[phrase.head])) return phrase;
    // `with one, a pilot named Ana Lund, saying`
    const told = form === 'ing' && phrase.pronoun && rest[0]?.lower === ',' && rest.at(-1)?.lower === ',' ? nounPhraseAt(items, phrase.last + 1, first) : null;
    if (told !== null && told.last === first - 1) return phrase;
    return acts || (form === 'ing' && rest.every((item) => only(item.pos, Pos.adverb))) ? phrase : null;
  }
  return null;
}

/** `of the union`, `54`, `the mayor of Osk`: no verb, and no second comma. */
function isPartOfAside({ kind, pos }: Item): boolean {
  return kind === 'number' || (kind === 'word' && ((pos & (VERB | Pos.auxiliary | Pos.modal)) === 0 || (pos & NOUN) !== 0));
}

/** `with one calling it “rotten” and another saying …`: the second of the two. */
function joinedAfterWith(items: readonly Item[], first: number): NounPhrase | null {
  for (let at = first - 1; at > Math.max(0, first - LONGEST_ACCOMPANYING); at--) {
    if (!/^(?:and|but|while)$/.test(items[at]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(items, at + 1, first);
    if (phrase?.last !== first) return null;
    for (let before = at - 1; before > Math.max(0, at - LONGEST_LED); before--) {
      if (items[before]?.lower !== 'with') continue;
      const other = nounPhraseAt(items, before + 1, at);
      return other !== null && ((items[other.last]?.pos ?? 0) & Pos.verbIng) !== 0 ? phrase : null;
    }
    return isNameOrPerson(items[phrase.head]) && participleBefore(items, at) ? phrase : null;
  }
  return null;
}

/** `saying it was late | and the mayor calling her a liar`: does another participle report something before the joint? */
function participleBefore(items: readonly Item[], joint: number): boolean {
  for (let at = joint - 1; at > Math.max(0, joint - LONGEST_LED); at--) {
    if (items[at]?.lower === ';') return false;
    if (isReportingParticiple(items, at)) return true;
  }
  return false;
}

/** Verbs whose object does what the infinitive says: `led her to declare …`. */
const LEADS = new Set('lead prompt cause force compel push drive inspire spur allow enable permit embolden provoke oblige'.split(' '));
const LONGEST_LED = 24;

/** `prompted Ana Lund, the pilot, to declare …`: the one who was led to it. */
function ledTo(items: readonly Item[], { first }: VerbGroup): NounPhrase | null {
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_LED); at--) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || isStop(item)) return null;
    if (item.kind !== 'word' || (item.pos & VERB) === 0 || !(LEADS.has(lemmaOf(item.lower)) || isLeaving(items, at))) continue;
    const phrase = nounPhraseAt(items, at + 1, first);
    if (phrase === null) return null;
    // nothing but the one who was led and what belongs to it
    return phrase.last === first || items[first - 1]?.lower === ',' || LIKE.test(items[phrase.last]?.lower ?? '') ? phrase : null;
  }
  return null;
}

/** `The vote failed, leaving Ana Lund to explain that …`; not `left Osk to say …` */
function isLeaving(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'leaving' && items[at - 1]?.lower === ',';
}

const LIKE = /^(?:like|such|who|in|of|at|from)$/;

/** `Both wrote a letter – Ana Lund saying …, Otto Brandt adding …`: a name between a dash and the participle. */
function afterDash(items: readonly Item[], { first }: VerbGroup): NounPhrase | null {
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    if (!isDash(items[at])) continue;
    const phrase = nounPhraseAt(items, at + 1, first);
    return phrase !== null && phrase.last === first && items[phrase.head]?.capital === true ? phrase : null;
  }
  return null;
}
