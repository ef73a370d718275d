import { Pos } from '../lexicon/words.ts';
import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Cue, Mention } from '../types.ts';
import type { Announced } from './announcement.ts';
import { governingVerb } from './clause/governing.ts';
import { clausesOf } from './clause/read-clauses.ts';
import { tailOf } from './clause/tail.ts';
import { announcedInManner } from './in-manner.ts';
import { cueOf, speakerOf } from './match.ts';
import type { VerbGroup } from './verbs/verb-group.ts';

/** `Ana Lund put it more plainly:` The clause that ends at the colon announces what its subject says next. */
export function announcedBy(text: string, unit: Unit): Announced | null {
  const { items } = unit;
  const had = hadToSay(items);
  if (had !== null) return had;
  const reporting = clausesOf(text, unit, null).findLast(({ subject, place, verb }) => subject !== null && place !== 'none' && announces(items, verb));
  if (reporting !== undefined) {
    const speaker = speakerOf(reporting);
    const { addressee } = tailOf(reporting);
    if (speaker !== null && !isRelativeMention(reporting.items, speaker))
      return { cue: cueOf(reporting), speaker, addressee: addressee === null ? null : mentionOf(items, addressee) };
  }
  const from = sourceAfterFrom(items);
  if (from !== null) return { cue: spanCue(items, items.length - 1), speaker: from };
  const owner = ownerOfStatement(items);
  if (owner !== null) return { cue: spanCue(items, items.length - 1), speaker: owner };
  const inManner = announcedInManner(items);
  if (inManner !== null) return inManner;
  const governing = governingVerb(items, items.length - 1);
  if (governing === null || isRelativeMention(items, governing.speaker) || !announces(items, governing.group)) return null;
  const { group, lemma, speaker } = governing;
  if (STANDING.has(lemma) || (speaker.kind === 'pronoun' && /^(?:it|this|that|there|here|these|those|you)$/.test(governing.headOfSpeaker))) return null;
  return { cue: { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma }, speaker };
}

/** `Here is what Ana Lund had to say:` */
function hadToSay(items: readonly Item[]): Announced | null {
  const say = items.findLastIndex(({ lower }) => lower === 'say');
  const verb = say - 2;
  if (verb < 2 || items[say - 1]?.lower !== 'to' || !/^(?:had|has|have)$/.test(items[verb]?.lower ?? '')) return null;
  const what = items.findLastIndex(({ lower }, at) => lower === 'what' && at < verb);
  const phrase = what < 0 ? null : nounPhraseAt(items, what + 1, verb);
  const [first, last] = [items[verb], items[say]];
  if (phrase?.last !== verb || first === undefined || last === undefined) return null;
  return { cue: { span: { start: first.start, end: last.end }, lemma: 'say' }, speaker: mentionOf(items, phrase) };
}

/** Not `while she may have said so, …`, not `how you should think about it:`. */
function announces(items: readonly Item[], { first, form, lemma, negated }: VerbGroup): boolean {
  return (!negated || HOLDS_BACK.has(lemma)) && form !== 'infinitive' && ((items[first]?.pos ?? 0) & Pos.modal) === 0;
}

/** `did not hesitate:`, `didn’t mince words:` */
const HOLDS_BACK = new Set('hesitate hold mince flinch blink equivocate falter waver miss pause'.split(' '));

/** `The winners are:`, `Three ports have closed:` announce a list. */
const STANDING = new Set('be have do include become seem look get mean'.split(' '));

function isRelativeMention(items: readonly Item[], speaker: Mention): boolean {
  const head = items.find(({ token }) => token === speaker.head);
  return head !== undefined && (head.pos & Pos.relative) !== 0;
}

function spanCue(items: readonly Item[], at: number): Cue | null {
  const colon = items[at];
  return colon?.lower === ':' ? { span: { start: colon.start, end: colon.end }, lemma: null } : null;
}

const MOST_BEFORE_FROM = 5;
const OPENS = /^(?:and|then|this|now|also|next|a|the|full|statement|letter|note|message|word|more|response|words|excerpt|email|desk|office|pen|,)$/;
const DESKS = /^(?:desk|office|pen|diary|letters?|notebook)$/;

/** `And from Chairwoman Bell:`, `A statement from the union:`, `From the desk of Otto Bell, baker.` */
export function sourceAfterFrom(items: readonly Item[]): Mention | null {
  let at = 0;
  while (at < MOST_BEFORE_FROM && OPENS.test(items[at]?.lower ?? '')) at++;
  if (items[at]?.lower !== 'from') return null;
  const phrase = nounPhraseAt(items, at + 1, items.length);
  if (phrase === null || phrase.pronoun) return null;
  if (DESKS.test(items[phrase.core - 1]?.lower ?? '') && items[phrase.core]?.lower === 'of') {
    const owner = nounPhraseAt(items, phrase.core + 1, items.length);
    return owner === null ? null : mentionOf(items, owner);
  }
  return mentionOf(items, phrase);
}

const STATEMENTS = /^(?:statement|letter|response|reply|message|words|remarks|email|e-mail|post|tweet|apology|resignation)$/;
/** `in full`, `in its entirety`, `reads as follows`, `below` */
const IN_FULL = /^(?:in|full|its|their|entirety|read|reads|as|follows|below|here|is|the)$/;

/** `Here is the mayor’s statement in full:`, `The following statement may be attributed to the mayor:` are of the mayor. */
function ownerOfStatement(items: readonly Item[]): Mention | null {
  const attributed = items.findIndex(({ lower }) => lower === 'attributed' || lower === 'attributable');
  if (attributed > 0 && items[attributed + 1]?.lower === 'to' && items.slice(0, attributed).some(({ lower }) => STATEMENTS.test(lower))) {
    const named = nounPhraseAt(items, attributed + 2, items.length);
    return named === null || named.pronoun ? null : mentionOf(items, named);
  }
  let noun = items.length - 2;
  while (noun > 0 && IN_FULL.test(items[noun]?.lower ?? '')) noun--;
  if (!STATEMENTS.test(items[noun]?.lower ?? '')) return null;
  const possessive = items[noun - 1]?.lower === 'full' ? noun - 2 : noun - 1;
  if (items[possessive]?.lower !== "'s") return null;
  for (let at = Math.max(0, possessive - MOST_OF_OWNER); at < possessive; at++) {
    const owner = nounPhraseAt(items, at, possessive);
    if (owner !== null && !owner.pronoun && owner.last === possessive) return mentionOf(items, owner);
  }
  return null;
}

const MOST_OF_OWNER = 6;
