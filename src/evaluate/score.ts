import { typeOf } from '../frames/type-of.ts';
import { findPassages } from '../passages/index.ts';
import { paragraphsOf } from '../text/document.ts';
import { lengthOf, shared } from '../text/overlap.ts';
import type { Quote, Span } from '../types.ts';
import { ask, give, noParts, noScore, type OpenParts, type OpenScore, type Score } from './counts.ts';
import type { GoldQuotation, GoldText } from './gold.ts';
import { letterName, sharedNames } from './name.ts';
import { scorePassages } from './passages.ts';
import { keyOf, piecesOf, wordsOf } from './spans.ts';
import { type Comparison, cueRight, type Given, isSaying, type Judging, mentionRight, nameRight, pairs, type Wanted } from './verdict.ts';

export { accuracy, addScores, f1, precision, type Score } from './counts.ts';
export { contentKey } from './spans.ts';

/** One thing that is wrong, in words, and where: `at` is the offset of the quotation. */
export interface Miss {
  readonly what: 'missed' | 'extra' | 'extent' | 'cue' | 'mention' | 'name' | 'addressee';
  readonly at: number;
  readonly gold: string;
  readonly given: string;
  /** The rule of the record; null where there is none. */
  readonly rule: string | null;
}

interface Scoring extends Comparison {
  readonly misses: Miss[];
}

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The stretches in quotation marks that a gold lists, or those that are found, and what is told by them. */
function marksOf({ text, marked }: GoldText): { passages: ReturnType<typeof findPassages>; marked: readonly Span[] } {
  const passages = findPassages(text, paragraphsOf(text)).filter(({ depth }) => depth === 0);
  return { passages, marked: marked ?? passages };
}

/**
 * Compares what was found in a text with its gold. Quotations inside quotations are left out of account.
 *
 * @param judging to the letter unless said otherwise
 */
export function scoreText(gold: GoldText, quotes: readonly Quote[], judging: Judging = { toTheLetter: true }): { score: Score; misses: Miss[] } {
  const { text, quotations, entities } = gold;
  const { passages, marked } = marksOf(gold);
  const given = quotes
    .filter(({ parent }) => parent === undefined)
    .map((quote): Given => {
      const pieces = piecesOf(text, quote.spans);
      return { quote, pieces, key: keyOf(pieces) };
    })
    .filter(({ pieces }) => pieces.length > 0);
  const wanted = quotations
    .map((one): Wanted => {
      const type = one.type ?? typeOf(text, one.content, passages);
      const pieces = piecesOf(text, one.content);
      const asked = !one.optional && (judging.toTheLetter || type !== 'indirect' || isSaying(text, one.cue));
      return { gold: one, type, pieces, keys: [keyOf(pieces), ...(one.or ?? []).map((other) => keyOf(piecesOf(text, other)))], asked };
    })
    .filter(({ pieces }) => pieces.length > 0);
  const scoring: Scoring = { text, judging, score: noScore(), misses: [] };
  const paired = pairs(wanted, given, judging);
  scoreContents(scoring, wanted, given, paired);
  const ambiguous = entities === undefined ? new Set<string>() : sharedNames(entities);
  for (const [one, { quote }] of paired) if (one.asked) compare(scoring, one, quote, ambiguous);
  scorePassages(scoring, marked, wanted, given);
  if (quotations.length > 0 && quotations.every(({ cue }) => cue.length === 0)) scorePieces(scoring, wanted, given);
  return { score: scoring.score, misses: scoring.misses.sort((a, b) => a.at - b.at) };
}

const startOf = (pieces: readonly Span[]) => pieces[0]?.start ?? 0;

function partsOf(score: OpenScore, rule: string): OpenParts {
  score.rules[rule] ??= noParts();
  return score.rules[rule];
}

function scoreContents(
  { text, judging, score, misses }: Scoring,
  wanted: readonly Wanted[],
  given: readonly Given[],
  paired: ReadonlyMap<Wanted, Given>,
): void {
  const answers = new Map<Given, Wanted>();
  for (const [one, other] of paired) if (one.keys.includes(other.key)) answers.set(other, one);
  const isWhole = ({ gold, type, keys }: Wanted, { quote, key }: Given) =>
    (quote.type === type || key !== keys[0]) && mentionRight(text, gold, quote, judging) && cueRight(text, gold, quote);
  for (const one of wanted) {
    if (!one.asked) continue;
    const answer = paired.get(one);
    const exact = answer !== undefined && answers.get(answer) === one;
    const whole = exact && isWhole(one, answer);
    for (const parts of [score, score.kinds[one.type]]) {
      ask(parts.content, exact);
      ask(parts.whole, whole);
    }
    if (exact) continue;
    const words = slices(text, one.pieces);
    if (answer === undefined) misses.push({ what: 'missed', at: startOf(one.pieces), gold: words, given: '', rule: null });
    else misses.push({ what: 'extent', at: startOf(one.pieces), gold: words, given: slices(text, answer.pieces), rule: answer.quote.rule });
  }
  const answering = new Set(paired.values());
  for (const one of given) {
    const answer = answers.get(one);
    if (answer === undefined && isOptional(one, wanted)) continue;
    for (const parts of [score, score.kinds[one.quote.type], partsOf(score, one.quote.rule)]) {
      give(parts.content, answer !== undefined);
      give(parts.whole, answer !== undefined && isWhole(answer, one));
    }
    if (!answering.has(one)) misses.push({ what: 'extra', at: startOf(one.pieces), gold: '', given: slices(text, one.pieces), rule: one.quote.rule });
  }
}

const MOST_OF = 0.8;

/** A record most of which lies in a quotation that is right if given is neither right nor wrong. */
function isOptional({ pieces }: Given, wanted: readonly Wanted[]): boolean {
  const least = MOST_OF * lengthOf(pieces);
  return wanted.some((one) => one.gold.optional && shared(pieces, one.pieces) >= least);
}

/** Mention, cue, name and addressee of a quotation that was found. */
function compare({ text, judging, score, misses }: Scoring, { gold, type, pieces }: Wanted, quote: Quote, ambiguous: ReadonlySet<string>): void {
  const check = (what: 'cue' | 'mention' | 'name' | 'addressee', right: boolean, wanted: string, got: string | null | undefined) => {
    for (const parts of [score, score.kinds[type], partsOf(score, quote.rule)]) {
      ask(parts[what], right);
      if (got != null) give(parts[what], right);
    }
    if (!right) misses.push({ what, at: startOf(pieces), gold: wanted, given: got ?? '—', rule: quote.rule });
  };
  if (wordsOf(text, gold.cue).length > 0) check('cue', cueRight(text, gold, quote), slices(text, gold.cue), quote.cue?.text);
  if (gold.speaker.length > 0) check('mention', mentionRight(text, gold, quote, judging), slices(text, gold.speaker), quote.speaker?.mention?.text);
  const name = quote.speaker?.name ?? null;
  const right = nameRight(gold, name, ambiguous, judging);
  if (gold.name === null) {
    if (name !== null) check('name', false, '?', name);
  } else if (gold.name !== undefined) {
    check('name', right, gold.name, name);
    const group = (gold.kind ?? 'person') === 'person' && gold.anonymous !== true ? score.persons : score.others;
    ask(group, right);
    if (name !== null) give(group, right);
  }
  compareAddressee(text, gold, quote, check);
}

function compareAddressee(
  text: string,
  gold: GoldQuotation,
  { addressee }: Quote,
  check: (what: 'addressee', right: boolean, wanted: string, got: string | null) => void,
): void {
  if (gold.addressee.length === 0 && gold.addresseeName === undefined) return;
  const wanted = gold.addresseeName ?? slices(text, gold.addressee);
  const got = (gold.addresseeName === undefined ? addressee?.mention?.text : (addressee?.name ?? addressee?.mention?.text)) ?? null;
  const names = [wanted, ...(gold.addresseeNames ?? [])].map(letterName);
  check('addressee', got !== null && names.includes(letterName(got)), wanted, got);
}

/** Where a gold has no cues it is a dialogue: each piece of speech counts for itself, however turns are put together. */
function scorePieces({ text, score }: Comparison, wanted: readonly Wanted[], given: readonly Given[]): void {
  const pieces = (spans: readonly Span[]) => wordsOf(text, spans).map(({ start, end }) => `${start}-${end}`);
  const gold = new Set(wanted.flatMap((one) => pieces(one.gold.content)));
  const own = new Set(given.flatMap(({ quote }) => (quote.type === 'indirect' ? [] : pieces(quote.spans))));
  for (const key of gold) ask(score.pieces, own.has(key));
  for (const key of own) give(score.pieces, gold.has(key));
}
