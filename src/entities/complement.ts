import { nounClass } from '../lexicon/titles.ts';
import { FINITE, MODIFIER, NOUN, TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { isTimeWord } from '../mentions/time-phrase.ts';
import type { Token } from '../types.ts';

const JOINING = /^(?:of|in|at|from|for|with|on|to|near|behind|outside|inside|by)$/;
/** Words of one complement: `of the Harlow Centre for the Study of Ice`. */
const LONGEST = 6;
const OBJECT = MODIFIER | Pos.determiner | Pos.possessive | Pos.verbPart;

/** `an editorial | at the mayor`, which was aimed at her: what may belong to the verb when the noun is its object. */
const OF_THE_VERB = /^(?:on|to|with|by|for|near|behind|outside|inside)$/;

/**
 * Where the phrases end that tell more of the noun before token `at`: `spokeswoman | for Ana Lund`, `source | close to the
 * board`, `officials | briefed on the talks`; `at` where none stand there.
 *
 * @param acts is the noun the subject of its sentence?
 */
export function complementEnd(tokens: readonly Token[], at: number, acts = true): number {
  if (nounClass(tokens[at - 1]?.lower ?? '')?.kind === 'document') return at;
  const first = tokens[at];
  if (((first?.pos ?? 0) & (Pos.adjective | Pos.verbPart)) !== 0 && JOINING.test(tokens[at + 1]?.lower ?? '')) {
    const end = phrasesEnd(tokens, at + 1, true);
    // `Economists | looked at data` has no other verb
    const verb = acts && ((first?.pos ?? 0) & Pos.verbPast) !== 0 && !isTensed(tokens[end]);
    return end > at + 1 && !verb ? end : at;
  }
  return phrasesEnd(tokens, at, acts);
}

function phrasesEnd(tokens: readonly Token[], at: number, acts: boolean): number {
  let end = at;
  while (JOINING.test(tokens[end]?.lower ?? '')) {
    if (!acts && (end > at || OF_THE_VERB.test(tokens[end]?.lower ?? '') || isHowDone(tokens, end))) break;
    let last = end + 1;
    let noun = false;
    while (last < end + 1 + LONGEST) {
      const token = tokens[last];
      if (token === undefined || (token.kind !== 'word' && token.kind !== 'number') || isTimeWord(token.lower)) break;
      if (!token.capital && token.kind === 'word' && token.lower !== "'s" && (token.pos & OBJECT) === 0) break;
      // `at the bank said`, `at the bank cut their rating`
      if (noun && !token.capital && token.lower !== "'s" && ((token.pos & TENSED) !== 0 || ((token.pos & FINITE) !== 0 && takesObject(tokens[last + 1]))))
        break;
      noun = token.capital || (token.pos & NOUN) !== 0;
      last++;
    }
    if (!noun) return end;
    end = last;
  }
  return end;
}

/** `warned the department | in writing`, `met the mayor | at length`: a bare noun, which tells of the verb. */
function isHowDone(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at + 1], tokens[at + 2]];
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '') || noun?.kind !== 'word' || noun.capital) return false;
  return (noun.pos & (NOUN | Pos.verbIng)) !== 0 && (noun.pos & Pos.determiner) === 0 && next?.capital !== true && ((next?.pos ?? 0) & NOUN) === 0;
}

function isTensed(token: Token | undefined): boolean {
  return token?.lower === ',' || (token?.kind === 'word' && (token.pos & TENSED) !== 0);
}

function takesObject(next: Token | undefined): boolean {
  return next?.kind === 'word' && (next.pos & (Pos.determiner | Pos.possessive)) !== 0 && next.lower !== "'s";
}
