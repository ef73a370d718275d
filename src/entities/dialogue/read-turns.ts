import { firstBeginningAt } from '../../text/position.ts';
import type { Mention, Passage, Quotation } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { beatOf } from './beat.ts';
import { type ClueRead, clueOf, type Known, NO_CLUE, nominalOf, withBeat } from './clue.ts';
import { narratorActs } from './narrator-acts.ts';
import { Clue, Gap, type GapKind, type Turn } from './turn.ts';

/** Marks of one paragraph are one speaker's where so few tokens stand between them and no words name another. */
const ONE_BREATH = 30;
/** The same where a pronoun speaks after a name or a pronoun of its gender. */
const ONE_BREATH_PRONOUN = 25;

/** A turn whose pieces are still being gathered. */
interface Draft extends Turn {
  readonly quotations: Quotation[];
  readonly pieces: (readonly [number, number])[];
}

/** Reads quotations, in document order, as turns. */
export function readTurns(reading: Reading, quotations: readonly Quotation[], passages: readonly Passage[], known: Known): Turn[] {
  const turns: Draft[] = [];
  const continued = new Set(passages.filter((passage) => passage.continues !== null).map((passage) => passage.start));
  for (const quotation of quotations) {
    const read = turnOf(reading, quotation, turns[turns.length - 1], continued, known);
    const previous = turns[turns.length - 1];
    if (previous !== undefined && goesOn(previous, read, known)) turns[turns.length - 1] = join(previous, read);
    else turns.push({ ...read, index: turns.length });
  }
  return turns;
}

function turnOf(reading: Reading, quotation: Quotation, previous: Turn | undefined, continued: ReadonlySet<number>, known: Known): Draft {
  const pieces = quotation.content.map((span) => [firstBeginningAt(reading.tokens, span.start), firstBeginningAt(reading.tokens, span.end)] as const);
  const first = pieces[0]?.[0] ?? 0;
  const last = pieces[pieces.length - 1]?.[1] ?? first;
  const paragraph = reading.paragraphOf[Math.min(first, reading.tokens.length - 1)] ?? 0;
  const opensOpen = continued.has(quotation.content[0]?.start ?? -1);
  const end = reading.firstOf[paragraph + 1] ?? reading.tokens.length;
  const spoken = clueOf(reading, quotation.speaker, known, pieces, previous);
  const from = Math.max(reading.firstOf[paragraph] ?? 0, previous?.last ?? 0);
  const beat =
    quotation.speaker === null || spoken.clue === Clue.pronoun
      ? beatOf(reading, known.storyNouns, from, first, quotation.speaker === null ? last : end, end)
      : null;
  const leader = beat !== null && spoken.clue === Clue.pronoun && leadsIn(reading, beat, first) ? clueOf(reading, beat, known, pieces, previous) : null;
  const actor =
    leader === null && spoken.clue === Clue.pronoun && spoken.gender !== null
      ? known.actsBefore(first, spoken.gender, (quotation.speaker?.first ?? 0) >= first)
      : -1;
  const answerer = actor < 0 && leader === null ? answering(reading, previous, spoken, paragraph, first, known) : -1;
  const asked = answersAsked(spoken, known.askedBefore(first, spoken.clue === Clue.none), known);
  const bare = spoken.clue === Clue.none && beat === null;
  const newcomer = bare && asked < 0 ? known.drawsEyesBefore(first, last) : -1;
  const told = asked >= 0 ? asked : Math.max(actor, answerer, newcomer);
  const led = told >= 0 ? { ...NO_CLUE, clue: Clue.named, named: [told] } : leader;
  const mine = led === null && beat === null && quotation.speaker === null && known.narrator < 0 && narratorActs(reading, from, first, last, end);
  const read = mine ? SOMEBODY : led === null || (led.gender !== null && led.gender !== spoken.gender) ? spoken : { ...led, gender: spoken.gender };
  return {
    index: -1,
    quotations: [quotation],
    paragraph,
    first,
    last,
    pieces,
    ...(beat === null || read !== spoken ? read : withBeat(read, nominalOf(reading, beat, known), beat.first >= last)),
    ...(bare && read === spoken ? { among: known.kinOfCalled(pieces) } : {}),
    addressee: addressed(reading, quotation.addressee, known, read.named.length === 1 ? (read.named[0] ?? -1) : -1),
    gap: previous === undefined ? Gap.far : opensOpen ? Gap.continued : gapOf(reading, previous, paragraph),
    verb: quotation.cue?.lemma ?? null,
    question: asks(reading, last),
    openEnd: breaksOff(reading, last),
    answers: ANSWERS.has((reading.tokens[first]?.kind === 'mark' ? reading.tokens[first + 1] : reading.tokens[first])?.lower ?? ''),
    short: last - first <= SHORT,
    lead: first - (reading.firstOf[paragraph] ?? 0) > 1,
    tail: end - last > 1,
  };
}

/** Who is not known: whoever tells the story, where nobody else is known to. */
const SOMEBODY: ClueRead = { ...NO_CLUE, clue: Clue.nominal, noun: 'someone' };

/** `“You are late,” Ana told her.⏎“I am,” she said.`: who was told so in the paragraph before; -1 where the pronoun may be another's. */
function answering(reading: Reading, previous: Turn | undefined, { clue, gender, plural }: ClueRead, paragraph: number, first: number, known: Known): number {
  if (previous === undefined || previous.addressee < 0 || previous.clue !== Clue.named || clue !== Clue.pronoun || plural || gender === null) return -1;
  if (gapOf(reading, previous, paragraph) !== Gap.next || first - (reading.firstOf[paragraph] ?? 0) > 1) return -1;
  return known.genderOf(previous.addressee) === gender ? previous.addressee : -1;
}

/** `Ana asked Otto whether it would hold.⏎“It will.”`: who was asked, where the words beside what is said may be theirs. */
function answersAsked({ clue, gender, plural }: ClueRead, person: number, known: Known): number {
  if (person < 0 || plural || (clue !== Clue.none && clue !== Clue.pronoun)) return -1;
  return clue === Clue.none || known.genderOf(person) === gender ? person : -1;
}

/** Whom the words give as the one spoken to: `told Ana`, `told her`, `asked the porter`. */
function addressed(reading: Reading, mention: Mention | null, known: Known, speaker: number): number {
  if (mention === null) return -1;
  if (mention.kind === 'name') return known.namedBy(mention)[0] ?? -1;
  if (mention.kind === 'pronoun') return known.toldTo(mention, speaker);
  return known.unnamed(reading.tokens[mention.head]?.lower ?? '');
}

/** `Here the doctor broke in: “Not so!” he exclaimed.`: do the words of whoever acts before lead into what is said? */
function leadsIn({ tokens }: Reading, beat: Mention, first: number): boolean {
  let at = first - 1;
  if (tokens[at]?.kind === 'mark') at--;
  return at > beat.head && tokens[at]?.lower === ':';
}

/** `“A,” said Ana. She put down her cup. “B.”`: is the next quotation a part of the same turn? */
function goesOn(before: Turn, next: Turn, known: Known): boolean {
  const between = next.first - before.last;
  if (before.paragraph !== next.paragraph || next.gap !== Gap.same) return false;
  if (next.clue === Clue.none) return between <= ONE_BREATH;
  if (next.clue !== Clue.pronoun || between > ONE_BREATH_PRONOUN || next.plural) return false;
  if (before.clue === Clue.pronoun) return before.gender === next.gender && !before.plural;
  const named = before.clue === Clue.named ? known.genderOf(before.named[0] ?? -1) : null;
  return before.clue === Clue.named && (named === null || next.gender === null || named === next.gender);
}

/** The turn with the next quotation in it: its own lists grow, so that a turn of many pieces costs no more than its pieces. */
function join(before: Draft, next: Draft): Draft {
  before.quotations.push(...next.quotations);
  before.pieces.push(...next.pieces);
  return {
    ...before,
    ...(before.clue === Clue.none && before.noun === null && next.noun !== null ? nominalIn(next) : {}),
    last: next.last,
    addressee: before.addressee >= 0 ? before.addressee : next.addressee,
    question: next.question,
    openEnd: next.openEnd,
    short: false,
    tail: next.tail,
  };
}

/** What the noun of a turn tells. */
function nominalIn({ noun, nounAfter, gender, described, indefinite, age }: Turn) {
  return { noun, nounAfter, gender, described, indefinite, age };
}

function gapOf(reading: Reading, previous: Turn, paragraph: number): GapKind {
  const from = reading.paragraphOf[Math.max(0, previous.last - 1)] ?? previous.paragraph;
  const distance = paragraph - from;
  if (distance <= 0) return Gap.same;
  for (let between = from + 1; between <= paragraph && distance < 8; between++)
    if (reading.heading[between] === 1 || breaksScene(reading, between)) return Gap.far;
  if (distance === 1) return Gap.next;
  if (distance === 2) return Gap.one;
  return distance <= 5 ? Gap.few : Gap.far;
}

/** `* * *`, `—`, `#`: a paragraph of signs. */
function breaksScene({ tokens, firstOf }: Reading, paragraph: number): boolean {
  const first = firstOf[paragraph] ?? 0;
  const last = firstOf[paragraph + 1] ?? first;
  for (let at = first; at < last; at++) if (tokens[at]?.kind !== 'punctuation') return false;
  return last > first;
}

/** Does the content that ends before token `last` end in a question? */
function asks(reading: Reading, last: number): boolean {
  for (let at = last - 1; at > last - 4; at--) if (reading.tokens[at]?.lower === '?') return true;
  return false;
}

const ANSWERS = new Set('yes no oh ah well indeed certainly perhaps not why but of quite true never nonsense yeah yea nay'.split(' '));
const SHORT = 8;

/** Does the content that ends before token `last` break off (`…, “`, `—`)? */
function breaksOff(reading: Reading, last: number): boolean {
  for (let at = last - 1; at > last - 4; at--) {
    const token = reading.tokens[at];
    if (token === undefined || token.kind === 'word') return false;
    if (token.lower === ',' || /^(?:[-–—]+|…|\.\.+)$/.test(token.lower)) return true;
    if (token.kind === 'punctuation') return false;
  }
  return false;
}
