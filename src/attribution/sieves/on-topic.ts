import { hasFiniteVerb } from '../../frames/verbs/finite-verb.ts';
import { isQuestionWord } from '../../lexicon/question-words.ts';
import { Pos } from '../../lexicon/words.ts';
import { isSentence, isWhole } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { ASKED, askedIn } from '../main-clause.ts';
import { defineSieve } from '../sieve.ts';
import { speakerBefore } from '../speaker-before.ts';

const LONGEST_TOPIC = 20;

export const onTopic = defineSieve({
  id: 'on-topic',
  explain: 'A few words before a colon say what the words in marks are about, or when they were said; whoever spoke before goes on.',
  examples: {
    hits: [
      ['Coach Ana Lund met the press in Osk.\n\nOn the injury to Otto Bell: “He is sore and grumpy.”', '“He is sore and grumpy.”'],
      ['“You will see,” said Ana Lund the first time. The second: “You will see, I said.”', '“You will see, I said.”'],
      ['Ana Lund denied that there was a memo. Then, wiping her hands: “It was a good memo.”', '“It was a good memo.”'],
      ['Ana Lund is one of only two. Asked why she stays: “Where would I go?”', '“Where would I go?”'],
    ],
    misses: ['The pier opened in May.\n\nOn the door: “No Dogs”.', 'The second: “Heron” and its crew.'],
  },
  find({ passage, unit, at, item }, surroundings) {
    const { text, talk } = surroundings;
    const { items } = unit;
    if (talk || items[at - 1]?.lower !== ':') return null;
    const asks = ASKED.test(items[0]?.lower ?? '') && !hasSubject(items, at - 1);
    if (!asks && !opensTopic(items, at - 1) && !isTurn(items, at - 1)) return null;
    if (!isWhole(text, passage) && !isSentence(text, passage)) return null;
    const speaker = (asks ? askedOfWhom(items, at - 1) : null) ?? speakerBefore(unit, surroundings);
    return speaker === null ? null : { content: [{ start: item.start, end: item.end }], cue: null, speaker };
  },
});

/** `On the injury to Otto Bell`, `On whether she will stay`; not `On Monday the board was plain`, whose subject speaks. */
function opensTopic(items: readonly Item[], colon: number): boolean {
  const [opener] = items;
  if (opener === undefined || !/^(?:on|about|regarding)$/.test(opener.lower) || !opener.capital || colon < 2 || colon > LONGEST_TOPIC) return false;
  let plain = 1;
  while (plain < colon && ((items[plain]?.pos ?? 0) & Pos.relative) === 0 && !/^(?:whether|if|how|why|what)$/.test(items[plain]?.lower ?? '')) plain++;
  return !hasFiniteVerb(items, 1, plain);
}

/** `Asked about it, Ana Lund did not hesitate:` has a subject of its own, which other rules know. */
function hasSubject(items: readonly Item[], colon: number): boolean {
  return items.slice(1, colon).some(({ lower }) => lower === ',');
}

/** `Asked why she stays:` */
function askedOfWhom(items: readonly Item[], colon: number): Mention | null {
  const opens = items.findIndex(({ lower }) => isQuestionWord(lower));
  return opens < 0 || opens >= colon ? null : askedIn(items, items[opens]?.start ?? 0);
}

/** `The second:`, `The third time:`, `Then, wiping her hands:` */
function isTurn(items: readonly Item[], colon: number): boolean {
  const [first, second, third] = items.map(({ lower }) => lower);
  if (first === 'the') return colon <= 3 && ORDINAL.test(second ?? '') && (colon === 2 || third === 'time');
  return first === 'then' && second === ',' && ((items[2]?.pos ?? 0) & Pos.verbIng) !== 0 && !items.slice(3, colon).some(({ lower }) => lower === ',');
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|next|last|other)$/;
