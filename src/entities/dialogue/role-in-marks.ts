import type { NameMention } from '../names/name-form.ts';
import type { Reading } from '../reading.ts';
import { isAnnounced } from './announced.ts';
import { Role } from './event.ts';

/** What may stand before somebody who is called: `Oh, Ana`, `my dear Ana`, `and, Ana,`. */
const BEFORE_CALLED = new Set('oh o ah dear my well yes no now hush why poor good hullo hello you darling come dearest sir'.split(' '));

/** `I’m Ana.`, `I am Ana`, `My name is Ana`, `My name’s Ana`: the words before the name at token `first` tell whose it is. */
function namesSpeaker({ tokens }: Reading, first: number): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const verb = lower(first - 1);
  if (verb === "i'm") return true;
  if (verb === 'am') return lower(first - 2) === 'i';
  return /^(?:is|'s)$/.test(verb) && lower(first - 2) === 'name' && lower(first - 3) === 'my';
}

/** Called (`Come here, Ana!`), spoken of (`I saw Ana.`), or the speaker’s own name (`I’m Ana.`). */
export function roleInMarks(reading: Reading, mention: NameMention): number {
  const { tokens } = reading;
  const before = tokens[mention.first - 1];
  const after = tokens[mention.last];
  if ((namesSpeaker(reading, mention.first) && after?.lower !== "'s") || answersCall(reading, mention)) return Role.own;
  const closes = after === undefined || after.kind === 'mark' || /^(?:[,.!?;:…—–_]|--+|\.\.+)$/.test(after.lower);
  if (!closes || after?.lower === "'s") return Role.spokenOf;
  const opens =
    before === undefined ||
    reading.opens[mention.first] === 1 ||
    before.kind === 'mark' ||
    before.lower === ',' ||
    before.lower === '_' ||
    BEFORE_CALLED.has(before.lower);
  if (!opens) return Role.spokenOf;
  if (isAnnounced(reading, mention)) return Role.spokenOf;
  // `Ana, Otto and …` is a list; `Ana, who` spoken of
  if (after?.lower === ',' && reading.opens[mention.first] === 1) {
    const following = tokens[mention.last + 1];
    if (following?.lower === 'who' || (following?.capital === true && tokens[mention.last + 2]?.lower === 'and')) return Role.spokenOf;
  }
  return answeredName(reading, mention) ?? Role.vocative;
}

/** `“Otto Bell speaking.”`, `“Bell here,” said a voice.` */
function answersCall({ tokens, opens }: Reading, { first, last }: NameMention): boolean {
  if (opens[first] === 0 || !/^(?:speaking|here)$/.test(tokens[last]?.lower ?? '')) return false;
  return /^[.,!?]$/.test(tokens[last + 1]?.lower ?? '');
}

/** So many tokens into a paragraph a name still answers what was asked in the one before. */
const AT_ONCE = 8;
/** So many tokens before its end the question asks for the name. */
const LAST_WORDS = 12;

/** `“What’s your name?”⏎“Nell. Nell Carrow.”`: who says so is called so; `“What is his name?”⏎“Otto Bell.”` tells of another, as `“Who did it?”⏎“Otto.”` does. Null where no name was asked for. */
function answeredName({ tokens, paragraphOf, firstOf, quoted }: Reading, { first, last, paragraph }: NameMention): number | null {
  const from = firstOf[paragraph] ?? 0;
  if (first - from > AT_ONCE || from === 0) return null;
  let end = from - 1;
  while (end > 0 && tokens[end]?.kind === 'mark') end--;
  if (tokens[end]?.lower !== '?' || quoted[end] === 0) return null;
  for (let at = end - 1; at > end - LAST_WORDS && paragraphOf[at] === paragraph - 1; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[.!?]$/.test(lower)) return null;
    if (lower === 'name') return tokens[at - 1]?.lower === 'your' ? Role.own : Role.spokenOf;
    if (WHO.test(lower)) return isWholeAnswer(tokens, first, last) ? (ofThemselves(tokens, at, end) ? Role.own : Role.spokenOf) : null;
  }
  return null;
}

const WHO = /^(?:who|who's|whom|whose|who'd|who'll)$/;

/** `“Ana.”`: nothing more is answered. */
function isWholeAnswer(tokens: Reading['tokens'], first: number, last: number): boolean {
  return /^[.!,]$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.kind === 'mark' && tokens[first - 1]?.kind !== 'word';
}

/** `Who’s there?`, `Who are you?` */
function ofThemselves(tokens: Reading['tokens'], who: number, end: number): boolean {
  return end - who <= LONGEST_WHO && /^(?:there|you)$/.test(tokens[end - 1]?.lower ?? '');
}

/** `Who goes there` */
const LONGEST_WHO = 3;
