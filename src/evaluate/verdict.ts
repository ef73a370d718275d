import { reportingVerb } from '../lexicon/reporting.ts';
import { lemmaOf } from '../lexicon/verbs.ts';
import { lengthOf, shared } from '../text/overlap.ts';
import type { QuotationType, Quote, Span } from '../types.ts';
import type { OpenScore } from './counts.ts';
import type { GoldQuotation } from './gold.ts';
import { namesSpeaker } from './head.ts';
import { isNamed, letterName } from './name.ts';
import { touching, trimmed, wordsOf } from './spans.ts';

/** How strictly is judged: as the docs publish, or to the letter, as our own fixtures are. */
export interface Judging {
  /**
   * The mention and the name must be the gold's own words, and everything is asked for. Else a mention need hold the
   * speaker's head word, and indirect speech is asked for only where its cue holds a verb of saying.
   */
  readonly toTheLetter: boolean;
}

/** What is compared, how strictly, and what is counted of it. */
export interface Comparison {
  readonly text: string;
  readonly judging: Judging;
  readonly score: OpenScore;
}

/** A record as it is compared. */
export interface Given {
  readonly quote: Quote;
  readonly pieces: readonly Span[];
  readonly key: string;
}

/** A gold quotation as it is compared. */
export interface Wanted {
  readonly gold: GoldQuotation;
  readonly type: QuotationType;
  readonly pieces: readonly Span[];
  /** Of its content and of those that are as right. */
  readonly keys: readonly string[];
  /** False: right if given. */
  readonly asked: boolean;
}

/** A record answers for a quotation where it holds so much of it, and the two share so much of what either holds. */
const LEAST_HELD = 0.6;
const LEAST_LIKENESS = 0.3;

/** A gold cue of several words may be missed by so many characters on either side. */
const CUE_SLACK = 15;

/** Reports of words, by class; `according to` and a few verbs of other classes; not what can be done without a word. */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'promise', 'announce']);
const ALSO_SAYING = new Set('accord cry demand describe express plead point propose quote recommend shout signal urge utter yell'.split(' '));
const WORDLESS = new Set(
  'allow bemoan calculate convince decline dispute echo find forecast offer persuade reflect refuse rule threaten underscore wonder'.split(' '),
);

/** Does the cue hold a verb of saying or writing, not only of thinking, wanting or showing? */
export function isSaying(text: string, cue: readonly Span[]): boolean {
  return cue.some(({ start, end }) =>
    (text.slice(start, end).match(/\p{L}+/gu) ?? []).some((word) => {
      const lemma = lemmaOf(word.toLowerCase());
      return ALSO_SAYING.has(lemma) || (SAYING.has(reportingVerb(lemma)?.class ?? '') && !WORDLESS.has(lemma));
    }),
  );
}

/** Which record answers for each gold quotation: the exact one, else, unless judged to the letter, the one most like it. */
export function pairs(wanted: readonly Wanted[], given: readonly Given[], { toTheLetter }: Judging): Map<Wanted, Given> {
  const byKey = new Map<string, Given[]>();
  for (const one of given) {
    const same = byKey.get(one.key);
    if (same === undefined) byKey.set(one.key, [one]);
    else same.push(one);
  }
  const paired = new Map<Wanted, Given>();
  const taken = new Set<Given>();
  // what is asked for chooses first
  for (const one of [...wanted].sort((a, b) => Number(b.asked) - Number(a.asked))) {
    const exact = one.keys.flatMap((key) => byKey.get(key) ?? []).find((other) => !taken.has(other));
    if (exact === undefined) continue;
    paired.set(one, exact);
    taken.add(exact);
  }
  if (toTheLetter) return paired;
  const near = touching(given);
  for (const one of wanted) {
    if (paired.has(one)) continue;
    const first = one.pieces[0]?.start ?? 0;
    const last = one.pieces[one.pieces.length - 1]?.end ?? 0;
    const best = near({ start: first, end: last })
      .map((other) => ({ other, held: shared(other.pieces, one.pieces) }))
      .filter(({ other, held }) => held >= LEAST_HELD * lengthOf(one.pieces) && held >= LEAST_LIKENESS * (lengthOf(one.pieces) + lengthOf(other.pieces) - held))
      .sort((a, b) => Number(taken.has(a.other)) - Number(taken.has(b.other)) || b.held - a.held)[0];
    if (best === undefined) continue;
    paired.set(one, best.other);
    taken.add(best.other);
  }
  return paired;
}

/** Is the record's mention the gold's speaker? Where the gold has none, it must have none. */
export function mentionRight(text: string, { speaker }: GoldQuotation, quote: Quote, { toTheLetter }: Judging): boolean {
  const mention = quote.speaker?.mention ?? null;
  if (speaker.length === 0) return mention === null;
  if (mention === null) return false;
  if (!toTheLetter) return namesSpeaker(text, trimmed(text, mention), wordsOf(text, speaker));
  return speaker.some(({ start, end }) => letterName(text.slice(start, end)) === letterName(mention.text) && start < mention.end && mention.start < end);
}

/** Does the record's cue overlap the gold's, without a phrase around it? Punctuation alone is no cue. */
export function cueRight(text: string, { cue }: GoldQuotation, quote: Quote): boolean {
  const wanted = wordsOf(text, cue);
  const own = quote.cue === null ? null : trimmed(text, quote.cue);
  if (own === null || own.start === own.end) return wanted.length === 0;
  const held = shared([own], wanted);
  return held > 0 && own.end - own.start - held <= CUE_SLACK;
}

/** Is the record's name the gold's? */
export function nameRight({ name, names = [] }: GoldQuotation, given: string | null, sharedBy: ReadonlySet<string>, { toTheLetter }: Judging): boolean {
  if (given === null) return name === null;
  if (name === null) return false;
  const right = name === undefined ? names : [name, ...names];
  return toTheLetter ? right.some((one) => letterName(one) === letterName(given)) : isNamed(given, right, sharedBy);
}
