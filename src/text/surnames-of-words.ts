import { isFirstName } from '../lexicon/names.ts';
import { Pos } from '../lexicon/words.ts';
import type { Token } from '../types.ts';

/** What does not open a noun phrase by itself, so that nobody is looked for behind it. */
const NO_NOUN = Pos.modal | Pos.adverb | Pos.verbPast | Pos.verbThird;
const FINITE = Pos.verbPast | Pos.verbThird | Pos.auxiliary;

/**
 * `Ana Long … Long said`, `Otto May … May, who left early, said`: a word that is a surname in this text, though it is an adverb or
 * a verb elsewhere, is a name where it has a capital and stands right before a verb, or inside a sentence.
 *
 * @returns the tokens, with others in place of such words
 */
export function withSurnames(tokens: Token[]): Token[] {
  let surnames: Set<string> | null = null;
  for (let at = 1; at < tokens.length; at++) {
    if (!mayBeSurname(tokens[at]) || tokens[at - 1]?.capital !== true || tokens[at - 1]?.kind !== 'word') continue;
    if (tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1 && isFirstName(tokens[at - 1]?.lower ?? '')) {
      surnames ??= new Set();
      surnames.add(tokens[at]?.lower ?? '');
    }
  }
  if (surnames === null) return tokens;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !mayBeName(token) || !surnames.has(token.lower)) continue;
    if (tokens[at - 1]?.kind === 'word' || isSubject(tokens, at + 1)) tokens[at] = { ...token, pos: Pos.properNoun };
  }
  return tokens;
}

/** What stands behind a first name in headlines, and is nobody's surname. */
const IN_HEADLINES = /^(?:said|told|then|now|also|not|too|never|again|just|only|here|there|back|out|off|up|down|away|soon|even|so|very|still)$/;
const INFLECTED = /(?:ed|s)$/;

/** `Otto May`, `Ana Rose`; not `Ana Says` in a headline. */
function mayBeSurname(token: Token | undefined): boolean {
  // inside a sentence `May` is no verb any more
  if (token?.lower === 'may') return token.capital;
  if (token === undefined || !mayBeName(token) || IN_HEADLINES.test(token.lower)) return false;
  return !INFLECTED.test(token.lower) || (token.pos & (Pos.verbPast | Pos.verbThird)) === 0 || (token.pos & Pos.noun) !== 0;
}

function mayBeName(token: Token | undefined): boolean {
  return token?.capital === true && token.kind === 'word' && (token.pos & NO_NOUN) !== 0 && token.end - token.start > 2;
}

/** `said`, `also said`, `, who`, `, 41,`, `’s`: what stands behind a name and behind no adverb that opens a sentence. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (token.lower === ',') return next.lower === 'who' || next.lower === 'whose' || (next.kind === 'number' && tokens[at + 2]?.lower === ',');
  if (token.kind !== 'word' || token.capital) return false;
  if (token.lower === "'s") return true;
  const verb = token.pos === Pos.adverb ? next : token;
  return !verb.capital && (verb.pos & FINITE) !== 0 && (verb.pos & (Pos.verbBase | Pos.noun)) === 0;
}
