import { DOUBLE_MARKS, SINGLE_MARKS } from '../lexicon/marks.ts';
import { reportingVerb } from '../lexicon/reporting.ts';
import { Pos } from '../lexicon/words.ts';
import { BY_MARKUP } from '../passages/marked.ts';
import { hasSmallLetter, isSmallFirst } from '../text/letters.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Passage, Quotation } from '../types.ts';
import { coveredBy } from './continuation.ts';

/** Whole sentences and their parts, not a word or two; white space before the closing mark is left of a dash that was lost (`“I only   ”`). */
const SPOKEN = /[.!,?…—-][\s’'”"»)_*]*$|\p{L}\s+$/u;
const LIVELY = /[!?]/;
const ADDRESSED = /\b(?:you|your|yours|thou|thee|thy)\b/i;
const FIRST = /\b(?:I|my|me)\b/;
/** So many words at most are a short turn. */
const SHORT = 5;

/**
 * What tells a talk between characters from a report, in log odds.
 *
 * Of what is said in marks: the shares that stand far from the words of a report, ask or exclaim, fill their paragraph, say `you`,
 * say `I`, are short (what goes on in the next paragraph is no turn yet), and that of those which the writer weaves into a sentence
 * (`dinner can be “a lot.”`). Of the words outside of marks: the shares that are `he` or `she`, `I`, numbers, days and months, in
 * capitals, and names inside a sentence. Of the reports: the shares whose verb tells how it sounded (`cried`), stands before its
 * subject (`said Ana`), stands in the present (`says`), and that quote a few words.
 *
 * Fitted to PolNeAR’s training articles, whole and halved, against stretches of 500 to 8,000 characters of ten PDNC novels and of
 * LitBank. Set by hand: `inTurn`, `inverted`, `present` and `narrator`, for the books are old and told in the third person, and `woven`, of
 * which they have few.
 */
const WEIGHTS = {
  bare: 1.1,
  lively: 4.8,
  lone: 3.9,
  addressed: 2.7,
  first: 2.3,
  short: 5.2,
  inTurn: 2,
  woven: -8,
  heOrShe: 21,
  narrator: 15,
  number: -177,
  date: -112,
  shouted: -37,
  name: -23,
  manner: 4.7,
  inverted: 3,
  present: -3,
  mixed: -6.9,
} as const;
type Sign = keyof typeof WEIGHTS;
/** Words that are signs by themselves. */
const WORDS: ReadonlyMap<string, Sign> = new Map([
  ...signed('heOrShe', 'he she him her his himself herself'),
  ...signed('narrator', 'i me my myself'),
  ...signed(
    'date',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ),
]);

function signed(sign: Sign, words: string): [string, Sign][] {
  return words.split(' ').map((word) => [word, sign]);
}

/** `said Mrs. Lund` has one name in it, as `said Ana` has. */
const STYLES = new Set('mr mrs miss ms master dr sir lady lord captain colonel aunt uncle madame'.split(' ').flatMap((word) => [word, `${word}.`]));

const BIAS = -2;
/** So many words that tell nothing are added, so that few words say little. */
const FEW_WORDS = 20;
/** One passage alone is no talk; nor are more where nobody asks, cries, narrates or is left alone with the words. */
const LEAST_PASSAGES = 2;

/** Is a document a talk between characters? By what it looks like. */
export function isTalk(text: string, units: readonly Unit[], quotations: readonly Quotation[]): boolean {
  const signs = { ...NO_SIGNS };
  const see = (sign: Sign) => signs[sign]++;
  const covered = coveredBy(quotations);
  let all = 0;
  let doubles = false;
  let words = FEW_WORDS;
  let reported = -2;
  let filled = -2;
  for (const unit of units) {
    if (isShouted(text, unit)) continue;
    for (let index = 0; index < unit.items.length; index++) {
      const item = unit.items[index] as Item;
      const { passage, kind } = item;
      if (passage === null) {
        if (kind !== 'word' && kind !== 'number') continue;
        words++;
        const sign = signOfWord(text, item, item === unit.items[0]);
        if (sign !== null) see(sign);
        continue;
      }
      if (unit.items[index - 1]?.kind === 'word' && isSmallFirst(text.slice(passage.inner.start, passage.inner.start + 2))) see('woven');
      const end = closingOf(text, passage);
      if (passage.kind !== 'quotation' || passage.rule === BY_MARKUP || !SPOKEN.test(end)) continue;
      // a line in single marks among double ones is a heading
      if (doubles && SINGLE_MARKS.includes(passage.open ?? ' ')) continue;
      doubles ||= DOUBLE_MARKS.includes(passage.open ?? ' ');
      const inner = text.slice(passage.inner.start, passage.inner.end).trim();
      all++;
      if (LIVELY.test(end)) see('lively');
      if (ADDRESSED.test(inner)) see('addressed');
      if (FIRST.test(inner)) see('first');
      const ends = passage.close !== null || passage.open === null;
      if (ends && inner.split(/\s+/, SHORT + 1).length <= SHORT) see('short');
      if (ends && fillsParagraph(unit, units)) {
        see('lone');
        if (unit.paragraph === filled + 1) see('inTurn');
        filled = unit.paragraph;
      }
      if (covered(passage)) reported = unit.paragraph;
      else if (unit.paragraph - reported > 1) see('bare');
      else if (unit.paragraph > reported) reported = -2;
    }
  }
  if (all < LEAST_PASSAGES || !OF_TURNS.some((sign) => signs[sign] > 0)) return false;
  const cues = quotations.filter(({ cue }) => cue?.lemma != null);
  for (const one of cues) for (const sign of signsOfReport(text, one)) see(sign);
  let odds = BIAS;
  for (const sign of IN_MARKS) odds += (WEIGHTS[sign] * signs[sign]) / (all + 1);
  odds += (WEIGHTS.woven * signs.woven) / (all + signs.woven + 1);
  for (const sign of OUTSIDE) odds += (WEIGHTS[sign] * signs[sign]) / words;
  for (const sign of OF_REPORTS) odds += (WEIGHTS[sign] * signs[sign]) / (cues.length + 1);
  return odds > 0;
}

/** `CHAPTER III.`, `IN WHICH A BARREL IS ROLLED.`: a heading tells nothing of what stands below it. */
function isShouted(text: string, { start, end, items }: Unit): boolean {
  return end - start <= LONGEST_HEADING && items.every(({ passage }) => passage === null) && !hasSmallLetter(text, start, end);
}

/** In UTF-16 code units. */
const LONGEST_HEADING = 120;

const OF_TURNS: readonly Sign[] = ['bare', 'lively', 'lone', 'narrator'];
const IN_MARKS = ['bare', 'lively', 'lone', 'addressed', 'first', 'short', 'inTurn'] as const;
const OUTSIDE = ['heOrShe', 'narrator', 'number', 'date', 'shouted', 'name'] as const;
const OF_REPORTS = ['manner', 'inverted', 'present', 'mixed'] as const;
const NO_SIGNS: Readonly<Record<Sign, number>> = Object.fromEntries([...IN_MARKS, 'woven', ...OUTSIDE, ...OF_REPORTS].map((sign) => [sign, 0])) as Record<
  Sign,
  number
>;

/** `himself`: words that are signs without a capital are no longer. */
const LONGEST_SMALL = 7;

function signOfWord(text: string, { kind, lower, pos, capital, start, end }: Item, opens: boolean): Sign | null {
  if (kind === 'number') return 'number';
  if (!capital && (lower.length > LONGEST_SMALL || (pos & (Pos.pronoun | Pos.possessive)) === 0)) return null;
  const sign = WORDS.get(lower);
  if (sign === 'heOrShe') return sign;
  if (sign === 'narrator') return lower !== 'i' || capital ? sign : null;
  if (!capital) return null;
  if (sign === 'date') return sign;
  if (end - start > 1 && !hasSmallLetter(text, start, end)) return 'shouted';
  return opens || STYLES.has(lower) ? null : 'name';
}

function signsOfReport(text: string, { cue, speaker, type }: Quotation): Sign[] {
  if (cue === null) return [];
  const signs: Sign[] = [];
  if (isPresent(text.slice(cue.span.start, cue.span.end))) signs.push('present');
  if (type === 'indirect') return signs;
  if (type === 'mixed') signs.push('mixed');
  if (reportingVerb(cue.lemma ?? '')?.class === 'manner') signs.push('manner');
  if (speaker !== null && speaker.span.start >= cue.span.end) signs.push('inverted');
  return signs;
}

/** `says`, `recalls`; neither `said` nor `according to`. */
function isPresent(cue: string): boolean {
  return /^\p{L}+[^s]s$/u.test(cue);
}

function fillsParagraph({ index, items, paragraph }: Unit, units: readonly Unit[]): boolean {
  return items.length === 1 && units[index - 1]?.paragraph !== paragraph && units[index + 1]?.paragraph !== paragraph;
}

function closingOf(text: string, { inner }: Passage): string {
  return text.slice(Math.max(inner.start, inner.end - 3), inner.end);
}

/** Do the words in marks end as a sentence or a part of one does? */
export function isSpoken(text: string, passage: Passage): boolean {
  return SPOKEN.test(closingOf(text, passage));
}
