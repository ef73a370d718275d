import { genderOf, givenGenderOf, isLastName } from '../../lexicon/names.ts';
import { isPersonNoun } from '../../lexicon/titles.ts';
import { FINITE, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import type { Gender } from '../entity.ts';
import type { Reading } from '../reading.ts';
import { honorificOf } from './honorifics.ts';
import type { NameForm, NameMention } from './name-form.ts';
import { isOfSelf } from './self-gesture.ts';
import { titleOfPlaceIn } from './title-of-place.ts';

const PRONOUN_GENDER = new Map<string, 'm' | 'f' | 'it' | 'they'>([
  ['he', 'm'],
  ['his', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['their', 'they'],
]);
/** A pronoun further away than this is somebody else's. */
const REACH = 30;
/** What the lexicon says of a first name weighs as much as so many pronouns. */
const FIRST_NAME_WEIGHT = 4;
/** What a rank alone says. */
const RANK_WEIGHT = 6;
/** Most captains and colonels are men, less surely so. */
const FORCE_WEIGHT = 5;

/** `Ana rolled her eyes` tells as much as so many pronouns. */
const SURELY = 2;

/** Counts the pronouns that follow each name while no other name stands between. */
export function countPronouns(reading: Reading, mentions: readonly NameMention[], isTalk: boolean): void {
  const { tokens, quoted } = reading;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as NameMention;
    if (mention.quoted) continue;
    const previous = previousNarrated(mentions, index);
    const other = previous !== null && !mayBeSame(previous.form, mention.form) && mention.first - previous.last < REACH / 2;
    if (other && previous.paragraph === mention.paragraph) continue;
    if (isSpokenOfAsBody(tokens, mention.last)) mention.form.followed.it++;
    const spokenFor = isSpokenFor(tokens, mention.first);
    const stop = Math.min(mention.last + REACH, tokens.length, mentions[index + 1]?.first ?? tokens.length);
    let thing = false;
    let vague = false;
    for (let at = mention.last; at < stop; at++) {
      if (quoted[at] === 1 || reading.paragraphOf[at] !== mention.paragraph) {
        if (isTalk && !other && quoted[at] === 1) countTeller(reading, mention, at);
        break;
      }
      const gender = PRONOUN_GENDER.get(tokens[at]?.lower ?? '');
      if (gender === undefined || isObjectOfName(tokens, mention.last, at) || (gender === 'it' && isNothing(tokens, at))) continue;
      // somebody named at the end of the paragraph before may be `he`, and has no `its`
      const opening = gender === 'it' && mention.first === reading.firstOf[mention.paragraph];
      if (other && tokens[at]?.lower !== 'its' && !opening && !isOfSelf(tokens, at) && !isNoneOf(previous.form, gender)) break;
      // `Lund sees it coming. She …`: it is no body, and she opens the next sentence
      const opens = reading.opens[at] === 1 && (gender === 'm' || gender === 'f');
      if (thing && !opens) continue;
      if (spokenFor && (gender === 'm' || gender === 'f')) break;
      mention.form.followed[gender] += isOfSelf(tokens, at) ? SURELY : 1;
      if (opens) mention.form.opening++;
      if (thing) mention.form.followed.it--;
      if (thing && vague) mention.form.vague--;
      thing = gender === 'it';
      if (!thing) break;
      vague = isOfWeather(tokens, at) || isHolderOf(tokens, at);
      if (vague) mention.form.vague++;
    }
  }
}

/** Tokens of what somebody says before `he said`. */
const LONGEST_SAID = 120;
/** `That night Otto looked up.` */
const LONGEST_OPENING = 3;

/** `Otto shook his head. “Not I,” he said.`: who speaks right after the words is who acted right before them. */
function countTeller({ tokens, quoted, paragraphOf, firstOf }: Reading, { first, last, paragraph, form }: NameMention, from: number): void {
  if (first - (firstOf[paragraph] ?? 0) > LONGEST_OPENING || !((tokens[last]?.pos ?? 0) & TENSED)) return;
  let at = from;
  while (at < from + LONGEST_SAID && paragraphOf[at] === paragraph && (quoted[at] === 1 || tokens[at]?.kind === 'mark')) at++;
  const pronoun = paragraphOf[at] === paragraph && quoted[at] === 0 ? tokens[at]?.lower : undefined;
  if (pronoun === 'he') form.followed.m++;
  else if (pronoun === 'she') form.followed.f++;
  if (pronoun === 'he' || pronoun === 'she') form.spoke++;
}

/** `said Mrs. Bell.¶Otto hung his coat …`: does a name tell that its bearer is not `he`, or not `she`? */
function isNoneOf(form: NameForm, gender: 'm' | 'f' | 'it' | 'they'): boolean {
  const title = form.honorific?.gender ?? (form.words.length === 1 ? genderOf(form.words[0] ?? '') : givenGenderOf(form.words[0] ?? '')) ?? null;
  return title !== null && (gender === 'm' || gender === 'f') && title !== gender;
}

/** What states and companies have, and people seldom. */
const BODYS =
  /^(?:ministry|parliament|capital|embassy|ambassador|army|navy|economy|currency|population|minister|shares|shareholders|headquarters|board|chairman|chairwoman|chairperson|directors|subsidiary|subsidiaries)$/;

/** `Norland’s foreign ministry`, `Oskwater, which …`. */
function isSpokenOfAsBody(tokens: Reading['tokens'], last: number): boolean {
  if (tokens[last]?.lower === ',') return tokens[last + 1]?.lower === 'which';
  if (tokens[last]?.lower !== "'s") return false;
  for (let at = last + 1; at <= last + 3 && tokens[at]?.kind === 'word'; at++) if (BODYS.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `Ana Lund called it late`, `Ana told him so`: whom or what somebody does something to is another. `Oskwater said it had …` */
function isObjectOfName(tokens: Reading['tokens'], last: number, at: number): boolean {
  const { lower } = tokens[at] as Token;
  if ((lower !== 'it' && lower !== 'him') || at > last + 2) return false;
  const verb = tokens[at - 1];
  if (at === last || verb === undefined || !only(verb.pos, FINITE | Pos.verbPart) || (at > last + 1 && !only(tokens[last]?.pos ?? 0, Pos.adverb))) return false;
  return ((tokens[at + 1]?.pos ?? 0) & TENSED) === 0;
}

const BE = /^(?:is|was|isn't|wasn't|be)$/;

/** `Lund said it was the wrong call`, `it is not a crime`: what has been done, and no body. */
function isNothing(tokens: Reading['tokens'], it: number): boolean {
  if (tokens[it]?.lower !== 'it') return false;
  let at = ((tokens[it + 1]?.pos ?? 0) & Pos.modal) !== 0 ? it + 2 : it + 1;
  if (!BE.test(tokens[at]?.lower ?? '')) return false;
  while (only(tokens[at + 1]?.pos ?? 0, Pos.adverb | Pos.negation)) at++;
  return /^(?:an?|the|time|important|wrong|right|possible|impossible|difficult|hard|easy|necessary|clear|unclear)$/.test(tokens[at + 1]?.lower ?? '');
}

/** `Zdravka Brkic, its chairwoman`: the body is another. */
function isHolderOf(tokens: Reading['tokens'], its: number): boolean {
  if (tokens[its]?.lower !== 'its' || tokens[its - 1]?.lower !== ',') return false;
  for (let at = its + 1; at < its + 4 && tokens[at]?.kind === 'word'; at++) if (isPersonNoun(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** What a body says of itself, as people do. */
const OF_MIND =
  /^(?:aware|unaware|sorry|pleased|confident|committed|ready|willing|unwilling|able|unable|happy|glad|proud|disappointed|concerned|prepared|determined|keen|eager|grateful|saddened|responsible|liable|hopeful|optimistic|cautious|neutral|independent|profitable|solvent|insolvent)$/;
/** What times and matters do, and bodies seldom. */
const OF_MATTERS = /^(?:be|take|cost|mean|help|make|need|require|depend|happen|seem|feel|come|look|sound|rain|snow)$/;
const IS = /^(?:is|was|isn't|wasn't|'s|be)$/;

/** `said it was late`, `asked it to close`, `it would take years`: need be no body that is spoken of. */
function isOfWeather(tokens: Reading['tokens'], it: number): boolean {
  if (tokens[it]?.lower !== 'it') return false;
  let at = it + 1;
  while (only(tokens[at]?.pos ?? 0, Pos.adverb)) at++;
  const verb = tokens[at];
  if (verb === undefined || (!IS.test(verb.lower) && (verb.pos & TENSED) === 0)) return true;
  if ((verb.pos & Pos.modal) !== 0) {
    const next = tokens[at + 1];
    return next === undefined || OF_MATTERS.test(next.lower);
  }
  if (!IS.test(verb.lower)) return false;
  while (only(tokens[at + 1]?.pos ?? 0, Pos.adverb | Pos.negation)) at++;
  const { lower = '', pos = 0, kind } = tokens[at + 1] ?? {};
  const does = (pos & Pos.verbIng) !== 0 || ((pos & Pos.verbPart) !== 0 && (pos & Pos.adjective) === 0);
  return kind !== 'word' || !(does || OF_MIND.test(lower));
}

/** `a spokesman for Osk denied it. But he …`: that is the spokesman. */
function isSpokenFor(tokens: Reading['tokens'], first: number): boolean {
  return tokens[first - 1]?.lower === 'for' && isPersonNoun(tokens[first - 2]?.lower ?? '');
}

/** `Ana Lund … Lund`, `Osk & Bell … Osk`: the two without honorifics are one. */
function mayBeSame(one: NameForm, other: NameForm): boolean {
  if (one === other) return true;
  if (one.honorific !== null || other.honorific !== null) return false;
  return one.words.at(-1) === other.words.at(-1) || (other.words.length === 1 && one.words[0] === other.words[0]);
}

function previousNarrated(mentions: readonly NameMention[], index: number): NameMention | null {
  const before = mentions[index - 1];
  return before === undefined || before.quoted ? null : before;
}

/** How sure a form's bearer is a man (above 0) or a woman (below); about ±1 each pronoun more on one side. */
export function genderScore(form: NameForm): number {
  const title = form.honorific?.gender;
  if (title !== undefined && title !== null) return title === 'm' ? 40 : -40;
  let score = form.followed.m - form.followed.f;
  const isTitle = (form.words.length === 1 && form.definite > 0) || titleOfPlaceIn(form) !== null;
  const rank = isTitle ? honorificOf(form.words[0] ?? '') : null;
  // `the Duchess`, `the Earl of Orme`; not Ana King
  if (rank?.rank === 'title' && rank.gender !== null && !isLastName(form.words[0] ?? '')) return score + (rank.gender === 'm' ? RANK_WEIGHT : -RANK_WEIGHT);
  // `Captain Lund stood with her back to them`, and no `he` anywhere
  const woman = form.followed.f > 0 && form.followed.m === 0;
  if (form.honorific?.rank === 'force' && form.words.length === 1 && !woman) score += FORCE_WEIGHT;
  const single = form.words.length === 1;
  const given = single ? genderOf(form.words[0] ?? '') : givenGenderOf(form.words[0] ?? '');
  const weight = form.family || (single && form.honorific !== null) ? 0 : FIRST_NAME_WEIGHT;
  if (given === 'm') score += weight;
  else if (given === 'f') score -= weight;
  return score;
}

/** The gender that a score shows, or null where it is in doubt. */
export function genderFrom(score: number, seen: number): Gender | null {
  if (Math.abs(score) < 1.5 || Math.abs(score) < 0.25 * seen) return null;
  return score > 0 ? 'm' : 'f';
}
