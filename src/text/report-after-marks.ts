import { lemmaOf, reportingForm } from '../lexicon/verbs.ts';
import { FINITE } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import type { Passage, Token } from '../types.ts';
import { only } from './reading.ts';
import { isTerminal } from './sentences.ts';

const REPORT_WITHIN = 9;

/** `“It is late.” Ana Lund said.`: a slip for a comma, where nothing but the report follows. */
const SLIP = /^(?:say|add|note|write|tweet|explain|tell|ask|reply|answer|respond|mutter|murmur|mumble|whisper|exclaim|retort|remark)$/;

/** `“Who won?” Ana Lund asked.`: after `?`, `!` and `…` a short clause with a reporting verb belongs to the quotation. */
export function reportFollows(text: string, tokens: readonly Token[], from: number, passage: Passage): boolean {
  const slip = !/(?:[?!…—-]|\.\.|…\.)[\s’”"'»]*$/.test(text.slice(passage.end - 5, passage.end));
  if (text.slice(passage.end, tokens[from]?.start ?? passage.end).includes('\n\n')) return false;
  let verb = false;
  const apposed = afterApposition(tokens, from);
  const start = apposed === from ? from : apposed - 1;
  for (let at = start; at < start + REPORT_WITHIN; at++) {
    const token = tokens[at];
    if (token === undefined) return verb;
    // `“It is late.” Ana Lund said⏎⏎“It rains,” she added.`: the period is missing at the end of the paragraph
    if (verb && text.slice(tokens[at - 1]?.end ?? token.start, token.start).includes('\n\n')) return true;
    if (token.kind === 'mark') return false;
    if (slip && verb) return isTerminal(token);
    if (isTerminal(token) || (token.lower === ',' && at >= apposed)) return verb;
    if (at > from && (token.pos & (PLAIN.test(tokens[at - 1]?.lower ?? '') ? FINITE : THIRD)) !== 0 && (token.pos & Pos.properNoun) === 0) {
      if (!slip && isTalkPhrase(tokens, at)) return true;
      const entry = reportingForm(token.lower);
      const noun = (token.pos & Pos.noun) !== 0 && !(ASKS.test(token.lower) && tokens[at - 1]?.capital === true) && !PLAIN.test(tokens[at - 1]?.lower ?? '');
      if (noun) continue;
      if (entry !== undefined && (!slip || SLIP.test(entry.lemma))) verb = true;
      else return verb;
    }
    if (!verb) continue;
    if (token.lower === 'that' ? !TIME.test(tokens[at + 1]?.lower ?? '') : OWN_OBJECT.test(token.lower)) return false;
  }
  return verb;
}

/** `“Who won?” Ana broke in.`, `“Who won?” Ana wanted to know.`; not `“Fire!” Ana broke in the door.` */
export function isTalkPhrase(tokens: readonly Pick<Token, 'lower' | 'pos'>[], verb: number): boolean {
  const phrase = PHRASES.get(tokens[verb]?.lower ?? '');
  if (phrase === undefined || !phrase.every((word, at) => tokens[verb + 1 + at]?.lower === word)) return false;
  const after = tokens[verb + 1 + phrase.length];
  return after === undefined || /^(?:[.,;:]|with|from|as|at|again)$/.test(after.lower) || only(after.pos, Pos.adverb);
}

const PHRASES = new Map<string, readonly string[]>([
  ...'put puts broke breaks struck strikes joined joins chimed chimes cut cuts'.split(' ').map((verb): [string, string[]] => [verb, ['in']]),
  ['wanted', ['to', 'know']],
  ['wants', ['to', 'know']],
]);

/** `“What weather!” She says this without a smile.`: the verb has its object, and reports nothing else. */
const OWN_OBJECT = /^(?:this|it|nothing|something)$/;
/** `Ana Lund asked that evening.` */
const TIME = /^(?:day|night|evening|morning|afternoon|time|week|year|moment)$/;
/** Verbs of saying that can be nouns too. */
const ASKS = /^(?:asks|says|tweets|jokes|counters|notes)$/;
/** `“Who won?” I ask.`: who does so in the plain form of the verb. */
const PLAIN = /^(?:i|we|they|you)$/;
const THIRD = Pos.verbPast | Pos.verbThird;
const LONGEST_APPOSITION = 24;

/** `Bell, a retired printer from Osk, said`: the token after the comma that closes what describes the name, or `from`. */
function afterApposition(tokens: readonly Token[], from: number): number {
  let comma = from;
  while (comma < from + 4 && tokens[comma]?.capital === true) comma++;
  if (comma === from || tokens[comma]?.lower !== ',') return from;
  for (let at = comma + 1; at < comma + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isTerminal(token)) return from;
    if (token.lower === ',' && SLIP.test(lemmaOf(tokens[at + 1]?.lower ?? ''))) return at + 1;
  }
  return from;
}
