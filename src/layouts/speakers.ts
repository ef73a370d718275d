import type { Label } from '../text/label.ts';
import { areAskedOften } from './asked-often.ts';
import { exchangesAmong } from './exchange.ts';
import { isHead, keyOf, type Likeness, likenessOf } from './label-words.ts';
import type { Paged } from './layout.ts';

const LEAST_CAPITALS = 3;
const LEAST_NAMES = 4;
/** Of the labels of a page, one in so many may come once and in no likeness of another. */
const MOSTLY = 0.75;

interface Group {
  readonly likeness: Likeness;
  readonly places: number[];
}

/**
 * Labels before a colon that are those of speakers: enough of them, some come again, what follows is said in sentences, and
 * they look like persons, or take turns with one who does.
 */
export function speakersAmong(page: Paged): Map<number, Label> {
  const own = [...page.labels].filter(([, label]) => label.kind === 'capitals' || label.kind === 'name');
  if (own.length === 0) return new Map();
  // `THE COURT:` among questions and answers needs no more of its kind
  const letters = [...page.labels.values()].filter(({ kind }) => kind === 'letter');
  const court = letters.some(({ words }) => words === 'Q') && letters.length > 2;
  const groups = groupsOf(own);
  const taken = new Map(
    own.filter(([place, label]) => {
      const group = groups.get(keyOf(label));
      return group !== undefined && (group.likeness !== 'nobody' || (!isHead(label.words, label.kind) && takesTurns(group, place, groups, page.labels)));
    }),
  );
  if (court) return taken;
  const capitals = [...taken.values()].every(({ kind }) => kind === 'capitals');
  const stamped = page.text.includes(' --> ') ? taken.size : [...taken.values()].filter((label) => label.stamped).length;
  const again = new Set([...taken.values()].map(keyOf).filter((key) => (groups.get(key)?.places.length ?? 0) > 1)).size;
  const few = taken.size < (capitals || 2 * stamped > taken.size ? LEAST_CAPITALS : LEAST_NAMES);
  if (few || again < (capitals || stamped > 0 ? 1 : 2) || !areSentences(page, [...taken])) return new Map(exchangesAmong(page, [...taken]));
  const named = [...groups.values()].some(({ likeness }) => likeness === 'somebody');
  if (!named && stamped === 0 && !isTalk(page, [...taken])) return new Map();
  return taken;
}

function groupsOf(own: readonly (readonly [number, Label])[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [place, label] of own) {
    const key = keyOf(label);
    const group = groups.get(key);
    const likeness = likenessOf(label);
    if (group === undefined) groups.set(key, { likeness, places: [place] });
    else {
      group.places.push(place);
      if (likeness === 'somebody' && group.likeness !== 'somebody') groups.set(key, { likeness, places: group.places });
    }
  }
  return groups;
}

/** A label that looks like nobody's speaks where it comes again and takes turns with somebody's: `Ledger:`, `Ione Clarke:`. */
function takesTurns(group: Group, place: number, groups: ReadonlyMap<string, Group>, labels: ReadonlyMap<number, Label>): boolean {
  if (group.places.length < 2) return false;
  return [place - 2, place - 1, place + 1, place + 2].some((near) => {
    const label = labels.get(near);
    const other = label === undefined ? undefined : groups.get(keyOf(label));
    return other !== undefined && other !== group && other.likeness !== 'nobody' && other.places.length > 1;
  });
}

const SHORT_INTRODUCTION = 3;
const LEAST_ALONE = 3;
const SCENE = /^(?:INT|EXT)[./]/m;

/** Names in capitals that stand alone above what is said, or before a period: a script. */
export function rolesAmong(page: Paged): Map<number, Label> {
  const own = [...page.labels].filter(([, label]) => label.kind === 'alone' && !isHead(label.words.replace(/\..*/s, ''), label.kind));
  if (own.length < LEAST_ALONE) return new Map(exchangesAmong(page, own));
  const groups = groupsOf(own);
  const again = [...groups.values()].filter(({ places, likeness }) => places.length > 1 && likeness !== 'nobody').length;
  const script = SCENE.test(page.text.slice(0, page.paragraphs[SHORT_INTRODUCTION]?.end));
  if (again < (script ? 1 : 2) || !areSentences(page, own)) return new Map(exchangesAmong(page, own));
  return new Map(own.filter(([, label]) => script || groups.get(keyOf(label))?.likeness !== 'nobody'));
}

const LEAST_BARE = 2;

/**
 * `Q` and `A`, where something is asked; without period or colon only several. `speakers`: others who answer, as at a
 * briefing.
 */
export function lettersAmong({ text, paragraphs, labels }: Paged, speakers: number, sworn: boolean): Map<number, Label> {
  const letters = [...labels].filter(([, { kind }]) => kind === 'letter');
  const answered = letters.some(([, { words, colon }]) => words === 'A' && colon !== null);
  const all = letters.filter(([, { span, start }]) => answered || start > span.end);
  const [first] = all;
  if (first === undefined || areAskedOften(text.slice(0, first[1].span.start))) return new Map();
  const bare = all.filter(([, label]) => isBare(text, label));
  const own = bare.length >= LEAST_BARE && bare.some(([, { words }]) => words === 'Q') ? all : all.filter(([, label]) => !isBare(text, label));
  const questions = own.filter(([, { words }]) => words === 'Q');
  const answers = own.length - questions.length;
  if (questions.length === 0 || (answers === 0 && speakers === 0 && !areAnsweredBelow(own, paragraphs.length))) return new Map();
  const asks = questions.some(([place, { start }]) => /\?["”’)*_]*$/.test(text.slice(start, paragraphs[place]?.end)));
  return asks || sworn ? new Map(own) : new Map();
}

const LEAST_ALONE_QUESTIONS = 3;
const LONGEST_ANSWER = 8;

/** `Q: Did you sleep?` and below it, without a label, the answer. */
export function areAnsweredBelow(questions: readonly (readonly [number, Label])[], paragraphs: number): boolean {
  if (questions.length < LEAST_ALONE_QUESTIONS || questions.some(([, { words }]) => words !== 'Q')) return false;
  return questions.every(([place], at) => {
    const next = questions[at + 1]?.[0] ?? Math.min(place + 2, paragraphs);
    return next > place + 1 && next <= place + 1 + LONGEST_ANSWER;
  });
}

function isBare(text: string, { span, colon }: Label): boolean {
  return colon === null && text[span.end] !== '.';
}

const WORD = /\p{L}\p{L}/u;
const SENTENCE_END = /[.!?…—-][\s"”’)\]*_]*$/u;

/** What is said to somebody: `I`, `you`, a question. */
const TALK = /\?|\b(?:I|you|your|we|us|our|my|me|yes|no|ok|thanks?|please|hi|hello|sorry)\b/i;
const LEAST_TALK = 0.25;

/** Some of what follows the labels is said to somebody, not `Rope: Hemp is best.` */
function isTalk({ text, paragraphs }: Paged, labels: readonly (readonly [number, Label])[]): boolean {
  const talk = labels.filter(([paragraph, { start }]) => TALK.test(text.slice(start, paragraphs[paragraph]?.end)));
  return talk.length >= LEAST_TALK * labels.length;
}

/** Mostly sentences, not `Ana Lund: 1,769.` */
function areSentences({ text, paragraphs }: Paged, labels: readonly (readonly [number, Label])[]): boolean {
  // subtitles part a sentence wherever its time is up
  const subtitles = text.includes(' --> ');
  const sentences = labels.filter(([paragraph, { start, stamped }]) => {
    const words = text.slice(start, paragraphs[paragraph]?.end);
    return (WORD.test(words) && SENTENCE_END.test(words)) || (stamped || subtitles ? /\p{L}/u : TALK).test(words);
  });
  return sentences.length >= MOSTLY * labels.length;
}
