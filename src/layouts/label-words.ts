import { isHeading } from '../lexicon/heads.ts';
import { isFirstName, isLastName, opensFullName } from '../lexicon/names.ts';
import { isPersonNoun } from '../lexicon/titles.ts';
import { isListedWord } from '../lexicon/words.ts';
import type { Label } from '../text/label.ts';

/** A head, and what tells it from the next one: `Exhibit A`, `Step 1`, `Item 4`, `Section B`. */
const NUMBERED = /^(\p{L}+) (?:[A-Z]|\d{1,3}|[IVX]{1,4})$/u;
/** Roles that are no persons elsewhere. */
const ROLES =
  /^(?:court|clerk|speaker|question|questioner|answer|operator|host|co-host|guest|moderator|interviewer|interviewee|narrator|announcer|anchor|voice|chair|chorus|all|both|man|woman|caller|audience|interpreter|juror|foreperson|foreman|bailiff|counsel|president|secretary|presenter|participant|respondent|respondents|user|assistant|bot|unidentified|unknown|inaudible)$/i;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|judge|justice|rev|hon|prof|professor|sen|rep|gov|cllr|councillor|capt|captain|mayor|mx)\.?$/i;
const COMPASS = /^(?:north|south|east|west)$/i;

export type Likeness = 'somebody' | 'perhaps' | 'nobody';

/** Do the words of a label look like somebody's name or role? */
export function likenessOf({ words, kind, bracketed }: Label): Likeness {
  const numbered = NUMBERED.exec(words)?.[1];
  if (isHead(words, kind)) return 'nobody';
  const parts = words.split(/\s+/).filter((part) => !/^(?:the|of|for|and)$/i.test(part));
  const last = (numbered ?? parts[parts.length - 1] ?? '').replace(/\.$/, '');
  const lower = last.toLowerCase();
  if (ROLES.test(last) || isPersonNoun(lower)) return 'somebody';
  if (numbered !== undefined) return 'nobody';
  if (parts.length > 1 && (HONORIFIC.test(parts[0] ?? '') || opensFullName((parts[0] ?? '').toLowerCase()))) return 'somebody';
  if (parts.length > 1 && COMPASS.test(last)) return 'nobody';
  if (parts.length === 1 && (isFirstName(lower) || isLastName(lower)) && !isListedWord(lower)) return 'somebody';
  // initials
  if (kind === 'capitals' && parts.length === 1 && /^\p{Lu}{2,3}$/u.test(last)) return 'perhaps';
  if (parts.every((part) => isListedWord(part.toLowerCase()))) return bracketed === null ? 'nobody' : 'perhaps';
  return parts.length > 1 && parts.length < 4 ? 'somebody' : 'perhaps';
}

/** `NOTE`, `Editor’s note`; `TO:` may be initials. */
export function isHead(words: string, kind: Label['kind']): boolean {
  if (kind === 'capitals' && words.length === 2) return false;
  const lower = words.toLowerCase().replaceAll('’', "'");
  return isHeading(lower) || lower.endsWith(' note') || lower.endsWith(' notes');
}

/** One key for the labels of one person: `Ana Lund`, `LUND`, `Lund`. */
export function keyOf({ words }: Label): string {
  const parts = words.toLowerCase().split(/\s+/);
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 1 && /^\d/.test(last) ? words.toLowerCase() : last;
}

/** `Ms.`, `Hon`: a word before a name. */
export function isHonorific(word: string): boolean {
  return HONORIFIC.test(word);
}

/** `Moderator`, `Chair`, `Speaker`: a word that names somebody in a record of talk. */
export function isRole(word: string): boolean {
  return ROLES.test(word);
}
