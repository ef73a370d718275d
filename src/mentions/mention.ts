import { isBodyWord, isSurnameToo, isTrade, ownsBody } from '../lexicon/bodies.ts';
import { isFirstName } from '../lexicon/names.ts';
import { isNameParticle } from '../lexicon/particles.ts';
import { nounClass } from '../lexicon/titles.ts';
import { isListedWord, Pos } from '../lexicon/words.ts';
import { only } from '../text/reading.ts';
import type { Item } from '../text/units.ts';
import type { Mention, MentionKind, Span } from '../types.ts';
import { beforeChannel } from './before-channel.ts';
import { commaBeforeName, isOneOfThem } from './before-name.ts';
import { isNaming } from './called-name.ts';
import { isCommonNoun } from './common-noun.ts';
import { endOfPronoun } from './contracted.ts';
import { endOfName, nameInMarks } from './name-span.ts';
import { holderAfter, isPatron, namedByOwner, nounOfBody, possessorOfBody } from './named-body.ts';
import { isNameWord, namedWithOf } from './named-with-of.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isNameAfterTrade, nameAfterOffice, phraseOfSecondTitle } from './office-and-name.ts';
import type { NounPhrase } from './phrase.ts';
import { isRegion } from './region.ts';
import { isBareRole, isRole } from './role-beside-name.ts';
import { isHonorific, isPortfolioOf, isRankByLetters, isStyleOfTwo, isTitledName, isTitleWord, opensAsPeople } from './title-words.ts';
import { isNameInFull } from './unlisted-name.ts';

/** What a quantifier and the whole of which it is a part stand around. */
const PARTITIVE = /^(?:of|in|at|on|inside|within|among)$/;
const QUANTIFIER = /^(?:someone|somebody|one|another|some|many|most|several|few|both|all|none|each|others|either|neither|those)$/;

/** `Ana von der Heide`, and `von der Heide` alone: where the particles before the name begin. */
function particlesBefore(items: readonly Item[], from: number, start: number): number {
  let at = start;
  while (at - 1 >= from && isNameParticle(items[at - 1]?.lower ?? '') && items[at - 1]?.capital === false) at--;
  if (at === start) return start;
  return isNameWord(items[at - 1]) || /^(?:von|van|bin|ibn|de|di|da|do|dos|du)$/.test(items[at]?.lower ?? '') ? at : start;
}

/** The words before the name that are a title of its bearer: `President`, `foreign affairs adviser`, `Sen.`. */
function nameStart(items: readonly Item[], from: number, head: number): number {
  let start = head;
  while (start - 1 >= from) {
    const before = items[start - 1];
    if (before === undefined) break;
    const particles = particlesBefore(items, from, start);
    if (particles < start) {
      start = particles;
      continue;
    }
    if ((isNameWord(before) && !only(before.pos, Pos.adverb | Pos.conjunction)) || before.lower === '&') start--;
    // `the All Harbours Congress`
    else if (before.lower === 'all' && before.capital && items[start - 2]?.lower === 'the') start--;
    else if (/^[’']$/.test(before.lower) && isNameWord(items[start - 2])) start--;
    else if (before.lower === "'s" && (ownsBody(items[start - 2]?.lower ?? '', items[start]?.lower ?? '') || isPatron(items, start - 2, head))) start--;
    else if (before.lower === '.' && (items[start - 2]?.end ?? -1) === before.start) start--;
    else if (before.kind === 'passage' && isNameWord(items[start - 2]) && before.end - before.start < 24) start--;
    else break;
  }
  return start;
}

/** Leaves out titles at the front of a run of capitals: `President Ana Lund` → `Ana Lund`; `Mrs. Lund` keeps its honorific out too. */
function afterTitles(items: readonly Item[], start: number, head: number): number {
  let from = start;
  for (let at = start; at < head; at++) {
    const item = items[at];
    if (item === undefined) break;
    const known = nounClass(item.lower);
    if (isPortfolioOf(item.lower, items[at + 1]?.lower ?? '')) continue;
    // `the newspaper Dagblad`
    const body = known?.kind === 'organization' && !item.capital;
    // `Justice Department`, `Sheriff’s Office`, `Attorney General’s Office`
    const ofBody =
      item.capital &&
      (items[head - 1]?.lower === "'s" ||
        items[at + 1]?.lower === "'s" ||
        ((at + 1 === head || opensAsPeople(items, at, head)) && isBodyWord(items[head]?.lower ?? '') && !isSurnameToo(items[head]?.lower ?? '')));
    // `PC Dean Rowley`
    if (from === at && at > start && at + 1 === head && isFirstName(item.lower)) break;
    // `Det Con Lee Varley`
    const rank = from === at && /^det\.?$/.test(items[at - 1]?.lower ?? '') && /^(?:con|const|ch)\.?$/.test(item.lower) && at + 1 < head;
    const letters = at === start && at + 1 < head && isRankByLetters(item.lower) && isFirstName(items[at + 1]?.lower ?? '');
    const style = at > start && at + 1 <= head && isStyleOfTwo(items[at - 1]?.lower ?? '', item.lower);
    if (!ofBody && !isSaint(item.lower) && (rank || letters || style || isHonorific(item.lower) || ((known?.kind === 'person' || body) && head > at)))
      from = at + 1;
  }
  return from;
}

/** `St. Paul`, `Marit St. Clair`: of the name, and no title. */
const isSaint = (lower: string) => /^(?:st\.?|saint)$/.test(lower);

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

/** The mention that a noun phrase makes: the name without its titles, or the described source with its modifiers. */
export function mentionOf(items: readonly Item[], withChannel: NounPhrase): Mention {
  // `Lund and Bell in a statement`, `one of the pilots in an interview`
  const phrase = { ...withChannel, last: beforeChannel(items, withChannel) };
  const whole = spanOf(items, phrase.first, phrase.last);
  const first = items[phrase.first]?.token ?? 0;
  const last = (items[phrase.last - 1]?.token ?? 0) + 1;
  const mention = (kind: MentionKind, span: Span, role: Span | null, head = items[phrase.head]?.token ?? first): Mention => {
    return { kind, phrase: whole, span, role, first, last, head };
  };
  // `one of his advisers`, `some in the crowd`
  if (
    phrase.pronoun &&
    PARTITIVE.test(items[phrase.head + 1]?.lower ?? '') &&
    QUANTIFIER.test(items[phrase.head]?.lower ?? '') &&
    phrase.last > phrase.core + 1
  )
    return (isOneOfThem(items, phrase) ? apposedName(items, phrase) : null) ?? mention('nominal', whole, null);
  // `those surveyed`
  if (phrase.pronoun && phrase.core > phrase.head + 1) return mention('nominal', whole, null);
  if (phrase.pronoun) {
    // `someone else`
    const other = items[phrase.head + 1]?.lower === 'else' ? 2 : 1;
    const { start, end } = spanOf(items, phrase.head, phrase.head + other);
    return mention('pronoun', { start, end: endOfPronoun(items[phrase.head]) ?? end }, null);
  }
  const held = nameAfterOffice(items, phrase);
  if (held !== null) {
    const name = spanOf(items, held.first, held.last);
    return mention('name', name, spanOf(items, phrase.possessed, held.first), items[held.last - 1]?.token ?? first);
  }
  const second = phraseOfSecondTitle(items, phrase);
  if (second !== null) {
    const named = mentionOf(items, second);
    return { ...named, phrase: whole, first, role: { start: whole.start, end: named.span.start } };
  }
  const ofBody = nounOfBody(items, phrase);
  if (ofBody > 0) return mention('nominal', whole, null, items[ofBody]?.token ?? first);
  const head = items[phrase.head];
  // `the Archbishop of Ilmar, the Most Rev. Otto Brandt, said`
  const common = isCommonNoun(items, phrase);
  const apposed = head?.capital === true && !common && !isDetermined(items, phrase) && !isBareRole(items, phrase) ? null : apposedName(items, phrase);
  if (apposed !== null) return apposed;
  // `Josh White`, where so many capitals stand that they tell nothing of the word
  const named = ((head?.pos ?? 0) & (Pos.properNoun | Pos.noun)) !== 0 || isFirstName(items[phrase.head - 1]?.lower ?? '');
  if (isNameWord(head) && named && !common) {
    const start = nameStart(items, possessorOfBody(items, phrase) ?? phrase.possessed, phrase.head);
    const from = afterTitles(items, start, phrase.head);
    const to = namedWithOf(items, endOfName(items, phrase.head), phrase.last);
    const inName = holderIn(items, phrase.head + 2, to);
    const holder = inName > 0 ? { first: inName, last: to } : holderAfter(items, to, phrase.last);
    if (holder !== null)
      return mention('name', spanOf(items, holder.first, holder.last), spanOf(items, phrase.possessed, holder.first), items[holder.last - 1]?.token ?? first);
    const article = from === phrase.first + 1 && items[phrase.first]?.lower === 'the' ? phrase.first : from;
    const role = calledAs(items, phrase) ?? (from > phrase.possessed && article === from ? spanOf(items, phrase.possessed, from) : null);
    return mention('name', spanOf(items, article, conjuncts(items, phrase, to)), role);
  }
  const inMarks = phrase.core === phrase.first + 1 ? nameInMarks(items, phrase.head) : null;
  if (inMarks !== null) return mention('name', inMarks, null);
  return mention('nominal', spanOf(items, namedByOwner(items, phrase) ?? phrase.possessed, phrase.last), null);
}

/** `her coach, Otto Brandt, said`: the name that follows a person's description names the speaker. */
function apposedName(items: readonly Item[], phrase: NounPhrase): Mention | null {
  const person = isRole(items[phrase.head] ?? {}) || isOneOfThem(items, phrase);
  const comma = commaBeforeName(items, phrase);
  if ((!person && !isOwned(items, phrase)) || items[comma]?.lower !== ',') return null;
  const first = comma + 1;
  const name = nounPhraseAt(items, first, items.length);
  // `the mill’s largest shareholder, Pine Ridge Capital, said`
  const firm = HOLDS.test(items[phrase.head]?.lower ?? '') && name !== null && isFirmName(items[name.head]?.lower ?? '');
  // `her opposite number, Otto Brandt, said`
  if (!person && !firm && !(name !== null && isNameInFull(items, first, name.head + 1))) return null;
  if (name === null || name.pronoun || !items.slice(name.head + 1, name.core).every(({ capital }) => capital)) return null;
  // `the lead author, Ana Lund of the University of Osk, said`
  const placed = name.last > name.core && /^(?:of|from|at)$/.test(items[name.core]?.lower ?? '') && items[name.core + 1]?.kind === 'word';
  const next = items[placed ? name.last : name.core];
  if (next !== undefined && next.kind !== 'passage' && !/^[,.;:!?—–-]/.test(next.lower)) return null;
  // `a woman in Ilmar, Vermont, said`
  if (comma > phrase.core && items[comma - 1]?.capital === true && isRegion(items, name.first, name.core)) return null;
  if (comma > phrase.core && isNamedBody(items, comma - 1, name)) return null;
  const named = mentionOf(items, { ...name, last: name.core });
  // `the council’s leader, Forward’s Otto Brandt, said`
  const bare = items.slice(name.possessed, name.core).every((item) => item.capital && item.kind === 'word') || isNameAfterTrade(items, name);
  if (!bare && (named.kind !== 'name' || named.role === null || !isTitledName(items, name))) return null;
  const described = { start: items[phrase.possessed]?.start ?? named.span.start, end: named.span.end };
  return { ...named, role: spanOf(items, phrase.first, comma), described };
}

/** `a sailor named Otto Bell`: the words that say who it is. */
function calledAs(items: readonly Item[], { first, possessed }: NounPhrase): Span | null {
  return possessed > first + 1 && isNaming(items[possessed - 1]) ? spanOf(items, first, possessed - 1) : null;
}

const isFirmName = (last: string) => isTrade(last) || (isBodyWord(last) && !isSurnameToo(last));

/** Who may be a firm or somebody. */
const HOLDS = /^(?:owner|shareholder|investor|backer|sponsor|supplier|lender|insurer|operator|builder|developer|publisher|rival)$/;

/** `the board’s pick` */
function isOwned(items: readonly Item[], { first, possessed, head }: NounPhrase): boolean {
  const opposite = items[head - 1]?.lower === 'opposite';
  if (items[head]?.capital !== false || (!opposite && nounClass(items[head]?.lower ?? '') !== undefined)) return false;
  return possessed > first || /^(?:his|her|its|their)$/.test(items[first]?.lower ?? '');
}

/** `a spokeswoman for the ship’s owner, Nordhav Lines`: the name is the owner's, for its last word is a common one; `for the firm, Quayline` */
function isNamedBody(items: readonly Item[], noun: number, { first, head }: NounPhrase): boolean {
  const { lower = '', capital = true } = items[noun] ?? {};
  const known = nounClass(lower);
  const holds = HOLDS.test(lower);
  if (capital || (known === undefined && !holds) || isFirstName(items[first]?.lower ?? '')) return false;
  const last = items[head]?.lower ?? '';
  if (head === first) return (known?.kind === 'organization' || holds) && !isListedWord(last) && !isSurnameToo(last);
  return !isTitleWord(items[first]) && !isSurnameToo(last) && (isFirmName(last) || isListedWord(last));
}

function isDetermined(items: readonly Item[], { first, possessed }: NounPhrase): boolean {
  return possessed > first || /^(?:the|an?|his|her|its|their)$/.test(items[first]?.lower ?? '');
}

/** `Council of Ilmar President Otto Brandt`: where the name begins of whoever holds an office in the body; 0 where no name does. */
function holderIn(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (isTitleWord(items[at - 1]) && (isFirstName(items[at]?.lower ?? '') || (at + 2 === to && areNoWords(items.slice(at, to))))) return at;
  return 0;
}

const areNoWords = (items: readonly Item[]) => items.every(({ lower }) => !isListedWord(lower));

/** `Lund and Okoro`: a second name joined to the first speaks with it; so do all of `Lund, Holt and Okoro`. */
function conjuncts(items: readonly Item[], phrase: NounPhrase, end: number): number {
  if (items[end]?.lower === ',' && end + 1 < phrase.last) return phrase.last;
  let joint = end;
  // `Ana Lund (Green) and Otto Bell`
  if (items[joint]?.lower === '(') while (joint < phrase.last && items[joint - 1]?.lower !== ')') joint++;
  if (items[joint]?.lower !== 'and' || joint + 1 >= phrase.last) return end;
  let at = joint + 1;
  // `Lund and two of her aides`
  const ofThem = items[at + 1]?.lower === 'of' && ((items[at]?.pos ?? 0) & Pos.number) !== 0 ? at + 1 : -1;
  while (at < phrase.last && /^(?:word|number)$/.test(items[at]?.kind ?? '') && (items[at]?.lower !== 'of' || at === ofThem) && items[at]?.lower !== 'and')
    at++;
  return at;
}
