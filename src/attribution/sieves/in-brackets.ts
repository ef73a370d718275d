import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { isClauseInMarks } from '../clause-in-marks.ts';
import { mainClause } from '../main-clause.ts';
import { defineSieve } from '../sieve.ts';

const LEAST_WORDS = 4;
/** Whom a sentence tells of stands among its first items. */
const FARTHEST = 100;

export const inBrackets = defineSieve({
  id: 'in-brackets',
  explain: 'After what is told of somebody, a clause in marks stands in brackets: so they put it.',
  examples: {
    hits: [
      ['A slip by the paper: a quotation from Ana Lund (“Cats do not love us”) was left out.', '“Cats do not love us”'],
      ['Ana Lund is funny about fame (“It’s mostly people asking for the ferry”) and the papers.', '“It’s mostly people asking for the ferry”'],
    ],
    misses: ['The ferry (“Heron”) is late.', 'The board met (“It is late” was the motto of the year).'],
  },
  find({ passage, unit, at, item }, { text, talk }) {
    const { items } = unit;
    if (talk || items[at - 1]?.lower !== '(' || items[at + 1]?.lower !== ')') return null;
    const inner = text.slice(passage.inner.start, passage.inner.end);
    if (!isClauseInMarks(inner, LEAST_WORDS)) return null;
    const speaker = makerOf(items, at - 1) ?? toldOf(items.slice(0, Math.min(at - 1, FARTHEST)));
    return speaker === null ? null : { content: [{ start: item.start, end: item.end }], cue: null, speaker };
  },
});

/** `a quotation from Ana Lund (“…”)`: whose words the noun right before the bracket says they are. */
function makerOf(items: readonly Item[], bracket: number): Mention | null {
  for (let at = bracket - 2; at > Math.max(0, bracket - LONGEST_NAME); at--) {
    if (!/^(?:from|by|of)$/.test(items[at]?.lower ?? '')) continue;
    const noun = items[at - 1]?.lower ?? '';
    if (verbOfSayingNoun(noun) === undefined && !/^(?:quotation|quote|line|words)$/.test(noun)) return null;
    const maker = nounPhraseAt(items, at + 1, bracket);
    return maker === null || maker.pronoun || maker.last !== bracket ? null : mentionOf(items, maker);
  }
  return null;
}

const LONGEST_NAME = 7;

/** `She’s funny about fame`, `Ana Lund abolished the board`: whom the sentence opens with. */
function toldOf(items: readonly Item[]): Mention | null {
  const clause = mainClause(items);
  if (clause !== null) return clause.speaker;
  // `Owing to a slip, …`
  if (((items[0]?.pos ?? 0) & (Pos.preposition | Pos.verbIng)) !== 0) return null;
  const opens = nounPhraseAt(items, 0, items.length);
  const head = items[opens?.head ?? -1];
  if (opens === null || head === undefined) return null;
  return (opens.pronoun ? /^(?:he|she)(?:'s)?$/.test(head.lower) : isNameOrPerson(head)) ? mentionOf(items, opens) : null;
}
