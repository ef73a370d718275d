import { isObjective } from '../../lexicon/pronouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { mayHoldView } from '../../mentions/somebody.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Clause } from './clause.ts';
import { isDeed } from './deed.ts';
import { isMeanwhile } from './meanwhile.ts';
import { isToldToDo } from './told-to-do.ts';
import { isTurnOfPhrase } from './turn-of-phrase.ts';
import { isWhatWasSaid } from './what-was-said.ts';

/** Does a clause look like a report and tell what nobody has said? */
export function reportsNobody(clause: Clause): boolean {
  return (
    speaksForNobody(clause) ||
    isBidden(clause) ||
    givesName(clause) ||
    isLeave(clause) ||
    isMeant(clause) ||
    isWorrying(clause) ||
    isCalledBack(clause) ||
    isDeed(clause) ||
    isForExample(clause) ||
    isLikened(clause) ||
    isToldApart(clause) ||
    isPointedAt(clause) ||
    isWhatIsSaid(clause) ||
    isDoneBy(clause) ||
    isLabelledBy(clause) ||
    isWhoeverWishes(clause) ||
    isThanks(clause) ||
    isHowItIsPut(clause) ||
    isHowMuch(clause) ||
    isMeanwhile(clause) ||
    isWhatWasSaid(clause) ||
    isSaidBefore(clause) ||
    isTurnOfPhrase(clause) ||
    isToldToDo(clause)
  );
}

/** `Experience shows that …`, `nobody knew why …`: no one's words. */
const NOBODY = new Set('please nobody none nothing neither experience history life reality logic instinct hindsight'.split(' '));

function speaksForNobody({ subject, subjectUnit: { items }, entry, verb, items: own }: Clause): boolean {
  if (subject === null) return false;
  const head = items[subject.head];
  if (head === undefined) return false;
  // `Had Lund said that it was over, he would have left.`
  if (subject.first === 1 && items[0]?.lower === 'had' && items[items.length - 1]?.lower !== '?') return true;
  // `Neither Lund nor Bell would say who had signed it`
  if (items[subject.first - 1]?.lower === 'nor' && items.slice(Math.max(0, subject.first - 10), subject.first - 1).some(({ lower }) => lower === 'neither'))
    return true;
  if (head.capital && !subject.pronoun && subject.first > 0) return false;
  // `Neither side would confirm it`, `No official has said so`, not `No 10 said`
  if (/^(?:neither|no)$/.test(items[subject.first]?.lower ?? '') && items[subject.first + 1]?.kind !== 'number') return true;
  // `If members reject the deal, …`
  if (entry.class === 'describe' && subject.first > 0 && items[subject.first - 1]?.lower === 'if') return true;
  // `Not everyone agrees that it is late`
  const not = items[subject.first]?.lower === 'not' ? subject.first : subject.first - 1;
  if (items[not]?.lower === 'not' && /^(?:every(?:one|body)?|all|many)$/.test(items[not + 1]?.lower ?? '')) return true;
  // `Did she think it was worth it?`
  if (entry.class === 'think' && items[subject.first - 1] === items[0] && /^(?:do|does|did)$/.test(items[0]?.lower ?? '')) return true;
  // `Would you recommend it to a friend?`, `Would the mayor confirm that it was late?`
  if (((items[subject.first - 1]?.pos ?? 0) & Pos.modal) !== 0 && (head.lower === 'you' || items[items.length - 1]?.lower === '?')) return true;
  // `You could say that it is over`
  if (head.lower === 'you' && /^(?:could|might|may|would)$/.test(own[verb.first]?.lower ?? '')) return true;
  // `You may think it is over`
  if (entry.class === 'think' && head.lower === 'you') return true;
  // `as everyone knows`
  if (entry.class === 'think' && /^(?:everyone|everybody|anyone|anybody)$/.test(head.lower)) return true;
  return NOBODY.has(head.lower) || (head.lower === 'one' && items[subject.head - 1]?.lower === 'no');
}

/** `was called “Quick”`, `knew her as “the Widow”`: what somebody goes by is reported of nobody. */
function givesName({ items, verb: { lemma, first }, subject, subjectUnit, after }: Clause): boolean {
  const named = (at: number) => items[at]?.passage?.kind === 'nickname';
  if (lemma === 'know') return [after, after + 1].some((as) => items[as]?.lower === 'as' && named(as + 1));
  if (lemma !== 'call') return false;
  // `The paper, called “The Keel,” is free`
  const beside = subject !== null && subjectUnit.items === items && subject.core === first - 1 && subject.first === 0 && items[first - 1]?.lower === ',';
  return named(after) || (beside && items[after]?.kind === 'passage');
}

/** `Never say that it is late.`, `Say why.`: the reader is bidden to speak, and nobody has spoken. */
function isBidden({ items, place, verb: { first, main } }: Clause): boolean {
  const pos = items[main]?.pos ?? 0;
  // `the lamp is moved (see Lamps below)`
  if (items[main]?.lower === 'see' && first === main && /^[(;]$/.test(items[first - 1]?.lower ?? '')) return true;
  // `Then ask him why.`
  if (place === 'carried' && main === 1 && /^(?:then|now|so|please|just|and)$/.test(items[0]?.lower ?? '') && isObjective(items[2]?.lower ?? ''))
    return (pos & (Pos.verbPast | Pos.verbThird)) === 0 && (pos & Pos.verbBase) !== 0;
  // `Tell the board that the pier is shut.`
  if (place === 'after' && main === 0) return (pos & Pos.verbBase) !== 0 && (pos & (Pos.verbPast | Pos.verbThird | Pos.verbIng)) === 0;
  const opened = /^(?:if|when|unless|whenever)$/.test(items[0]?.lower ?? '') && items[main - 1]?.lower === ',';
  if ((place !== 'none' && !opened) || (pos & Pos.verbBase) === 0 || (pos & (Pos.verbPast | Pos.verbThird | Pos.verbIng)) !== 0) return false;
  // `If they call, tell them why.`
  return opened || items.slice(0, main).every(({ lower }, at) => only(items[at]?.pos ?? 0, Pos.adverb) || BIDS.test(lower));
}

const BIDS = /^(?:do|don't|not|n't|never|just|let's)$/;

/** `asked for anonymity to discuss the deal`, `was not authorized to speak to the press`: what one may say and has not said. */
function isLeave({ items, verb: { first, form, lemma } }: Clause): boolean {
  // `settled without admitting that it leaked`
  if (form === 'ing' && items[first - 1]?.lower === 'without') return true;
  // `faulted her for not warning them that it leaked`
  if (
    form === 'ing' &&
    items[items[first]?.lower === 'not' ? first - 1 : first - 2]?.lower === 'for' &&
    (items[first]?.lower === 'not' || items[first - 1]?.lower === 'not')
  )
    return true;
  // `ministers failed to agree on a date`
  if (form === 'infinitive' && lemma === 'agree' && SHORT_OF.test(items[first - 1]?.lower ?? '')) return true;
  return form === 'infinitive' && LEAVE.test(items[first - 1]?.lower ?? '');
}

const SHORT_OF = /^(?:fail(?:ed|s|ing)?|unable|unlikely|refus(?:e|ed|es|ing))$/;
const LEAVE = /^(?:anonymity|authori[sz]ed|permitted|allowed|cleared)$/;

/** `The number refers to boats alone`: what a thing means, and nobody says. */
function isMeant({ subject, subjectUnit: { items }, verb: { lemma } }: Clause): boolean {
  if (subject === null || lemma !== 'refer') return false;
  const head = items[subject.head];
  if (head === undefined || subject.pronoun) return false;
  return !head.capital && head.kind === 'word' && NAMES_NOBODY.test(head.lower);
}

const NAMES_NOBODY = /^(?:numbers?|figures?|words?|terms?|names?|dates?|letters|initials|phrases?|titles?|labels?)$/;

/** `The noise worries the crews`: what a thing does to them. */
function isWorrying({ subject, subjectUnit, items, after, verb: { lemma } }: Clause): boolean {
  if (lemma !== 'worry' || subject === null || subject.pronoun || ((items[after]?.pos ?? 0) & (Pos.determiner | Pos.possessive | Pos.properNoun)) === 0)
    return false;
  return subjectUnit.items[subject.head]?.capital === false && items[after]?.lower !== 'that' && !mayHoldView(subjectUnit.items, subject);
}

/** `recalled its envoy`, `recalls 900 boats`: told to come back; not `recalled his mother` */
function isCalledBack({ items, after, verb: { lemma } }: Clause): boolean {
  const opener = items[after];
  if (lemma !== 'recall' || opener === undefined || /^(?:his|her|my|our)$/.test(opener.lower)) return false;
  const object = nounPhraseAt(items, after, items.length);
  if (object === null || object.pronoun) return false;
  return opener.kind === 'number' || isHouse(items[object.head]) || /^(?:person|group)$/.test(nounClass(items[object.head]?.lower ?? '')?.kind ?? '');
}

/** `recalled parliament from its rest` */
function isHouse(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (/^(?:parliament|congress|legislature|lawmakers)$/.test(item.lower) || (item.capital && /^(?:assembly|senate|house|commons|council)$/.test(item.lower)))
  );
}

/** `no more than, say, a barrel`, `a small port (think Tarn in May)`: for example. */
function isForExample({ items, verb: { first, main, last } }: Clause): boolean {
  if (items[main]?.lower === 'think' && items[first - 1]?.lower === '(') return true;
  return first === main && items[main]?.lower === 'say' && items[first - 1]?.lower === ',' && items[last]?.lower === ',';
}

/** `looked at me as if I had asked for his kidney`: what nobody said, to tell how it was. */
function isLikened({ items, place, entry, subject, subjectUnit, verb: { first, form } }: Clause): boolean {
  // `shrugged, as if to ask who had a boat`
  if (form === 'infinitive' && /^(?:if|though)$/.test(items[first - 1]?.lower ?? '') && items[first - 2]?.lower === 'as') return true;
  // `It was as if they had decided …` tells what somebody may think of them
  if (!/^(?:say|tell|ask|manner)$/.test(entry.class) || place !== 'before' || subject === null || subjectUnit.items !== items) return false;
  return /^(?:if|though)$/.test(items[subject.first - 1]?.lower ?? '') && items[subject.first - 2]?.lower === 'as';
}

/** `could tell within a minute whether it was safe`: what one sees, and tells nobody. */
function isToldApart({ items, after, verb: { lemma, first, main } }: Clause): boolean {
  if (lemma !== 'tell' || !items.slice(first, main).some(({ lower }) => /^(?:can|could|can't|cannot|couldn't)$/.test(lower))) return false;
  const next = items[after];
  if (next === undefined || next.kind !== 'word' || next.capital || (next.pos & (Pos.pronoun | Pos.determiner | Pos.possessive)) !== 0) return false;
  return items.slice(after, after + FEW).some(({ lower }) => /^(?:whether|if|that|how)$/.test(lower));
}

const FEW = 5;

/** `said a student, pointing to his jaw`: where he put his finger. */
function isPointedAt({ items, after, verb: { lemma } }: Clause): boolean {
  return lemma === 'point' && /^(?:his|her|their|my|its)$/.test(items[after]?.lower ?? '') && BODY.test(items[after + 1]?.lower ?? '');
}

const BODY =
  /^(?:jaw|head|chest|heart|arms?|legs?|knees?|feet|foot|neck|throat|stomach|belly|back|eyes?|ears?|nose|mouth|teeth|tooth|forehead|face|cheeks?|hands?|wrists?|shoulders?|elbow|temple|scar|shoes?|boots?|watch|badge|hat)$/;

/** `whether she reads what is written about her`: what there is to read, and nobody in particular has written. */
function isWhatIsSaid({ items, after, verb: { form, first, lemma } }: Clause): boolean {
  return (form === 'passive' && items[first - 1]?.lower === 'what') || (lemma === 'read' && items[after]?.lower === 'what');
}

/** `Readers who wish to complain may write`: whoever does. */
function isWhoeverWishes({ items, subject, subjectUnit, verb: { lemma, main } }: Clause): boolean {
  if (lemma !== 'wish' || subject === null || subjectUnit.items !== items || items[subject.head]?.lower !== 'who') return false;
  return items[subject.head - 1]?.kind === 'word' && ((items[main]?.pos ?? 0) & Pos.verbBase) !== 0;
}

/** `It lives!! thank you all` */
function isThanks({ items, after, subject, subjectUnit, verb: { lemma, main } }: Clause): boolean {
  if (items[main]?.lower !== 'thank' || lemma !== 'thank' || items[after]?.lower !== 'you') return false;
  return !/^(?:i|we|they|you)$/.test(subjectUnit.items[subject?.head ?? -1]?.lower ?? '');
}

/** `“A bath” is how Lund describes the offer`: what is described is told before. */
function isHowItIsPut({ items, first, place, entry }: Clause): boolean {
  if (place !== 'before' || (entry.class !== 'describe' && entry.class !== 'call')) return false;
  return items[first - 1]?.lower === 'how' && /^(?:is|was)$/.test(items[first - 2]?.lower ?? '');
}

/** `shows how worried the board is about it`: how somebody feels, which nobody says. */
function isHowMuch({ items, first, verb, entry }: Clause): boolean {
  return entry.class === 'think' && items[verb.first - 1]?.lower === 'how' && ((items[verb.main]?.pos ?? 0) & Pos.verbPart) !== 0 && first >= verb.first;
}

/** `Lund said this in answer to the board`: what is told before; not `said this in the hall: “…”`. */
function isSaidBefore({ items, after, entry }: Clause): boolean {
  if (!/^(?:say|state|disclose|announce|reveal)$/.test(entry.lemma) || items[after]?.lower !== 'this') return false;
  const next = items[after + 1];
  if (next !== undefined && !OCCASION.test(next.lower) && timePhraseAt(items, after + 1) === after + 1) return false;
  return !items.slice(after + 1).some(({ kind, lower }) => kind === 'passage' || lower === ':');
}

const OCCASION = /^(?:in|at|on|to|during|while|when|after|before|through|via|following|as|[.;])$/;

/** `The plan announced by the council was dropped`: a participle with its agent, before the verb of the sentence. */
function isDoneBy({ items, after, place, subject, subjectUnit, verb: { main, form, last } }: Clause): boolean {
  if (form !== 'finite' || place !== 'before' || after !== last || items[after]?.lower !== 'by' || ((items[main]?.pos ?? 0) & Pos.verbPart) === 0) return false;
  if (subject === null || subjectUnit.items !== items || subject.pronoun || subject.last !== main || timePhraseAt(items, after) > after) return false;
  // `called on him to go, a demand echoed by the union`
  if (items[subject.first - 1]?.lower === ',' && /^an?$/.test(items[subject.first]?.lower ?? '') && subject.last === subject.core) return true;
  const agent = nounPhraseAt(items, after + 1, items.length);
  const verb = items[agent?.last ?? items.length];
  return agent !== null && verb?.kind === 'word' && (verb.pos & TENSED) !== 0 && (verb.pos & NOUN) === 0;
}

/** `The ad was labelled (as) “mostly false” by the league`: they label it, as another frame reads. */
function isLabelledBy({ items, verb: { form, last }, entry }: Clause): boolean {
  if (form !== 'passive' || (entry.class !== 'call' && entry.class !== 'describe')) return false;
  const marks = items[last]?.lower === 'as' ? last + 1 : last;
  if (items[marks]?.kind !== 'passage' || items[marks + 1]?.lower !== 'by' || timePhraseAt(items, marks + 1) > marks + 1) return false;
  const agent = nounPhraseAt(items, marks + 2, items.length);
  return agent !== null && mayHoldView(items, agent);
}
