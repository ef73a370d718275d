import { isChannel } from '../../lexicon/channels.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isWhole } from '../../passages/whole.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { pastAdverbs } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { bareClauseAt } from '../clause/bare-clause.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { elseReportsAfter } from '../content/else-reports.ts';
import { endsOpen, hasMainVerb, isConnective, isOpeningAdjunct, isReported, isTitle, type LeftContent, leftContentOf } from '../content/left-content.ts';
import { leftStarts } from '../content/left-starts.ts';
import { resumedAt, waitsForVerb } from '../content/resumed-at.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { goesOnReporting, tellsOn } from '../content/tells-on.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';
import { isReportingFinite, isReportingParticiple } from '../verbs/reporting-verb.ts';

const NOT_RESUMED = new Set('according who which whose where although though'.split(' '));

export const interrupted = defineFrame({
  id: 'interrupted',
  explain: 'The speaker and the reporting verb stand between commas inside what is reported.',
  examples: {
    hits: [
      ['The ferry, she said, will not sail before Monday.', 'The ferry … will not sail before Monday'],
      ['“The ferry,” said Ana Lund, “will not sail.”', '“The ferry,” … “will not sail.”'],
      ['The board heard from many people, including, she said, “men who never rowed.”', '“men who never rowed.”'],
      ['The risk, said Ana Lund, is that it will sink.', 'The risk … is that it will sink'],
      ['It was, Ana Lund confirmed, a ferry of ninety feet.', 'It was … a ferry of ninety feet'],
    ],
    misses: ['In July, Ana Lund said, “The ferry will not sail.”'],
  },
  find(clause) {
    if (clause.verb.form !== 'finite' || clause.verb.negated) return null;
    const left = leftContentOf(clause);
    // `Remarking on her “calm,” Ana Lund said, “…”`: a report of its own
    if (left?.marked === true && isReportingParticiple(clause.items, left.from) && !hasMainVerb(clause.items, left.from + 1, left.to)) return null;
    if (left === null || tellsWho(clause) || goesOnReporting(clause, left.from)) return null;
    const told = tailOf(clause);
    const { items } = clause;
    const goesOn = told.kind === 'comma' && !left.marked && (!left.statement || endsOpen(left, items) || waitsForVerb(items, left.from, left.to));
    const tail = goesOn ? { ...told, at: resumedAt(items, told.at, clause.place === 'after') } : told;
    // `It is rarely long, she says: in May it was nine days.`
    const apart = tail.kind === 'colon' && left.statement && !left.marked && ((items[left.from]?.pos ?? 0) & Pos.preposition) === 0;
    const explains = apart && items[tail.at]?.kind !== 'passage' && bareClauseAt(items, tail.at);
    if (tail.kind !== 'comma' && tail.kind !== 'passage' && !explains) return null;
    // `Speaking in Osk, Bell called Ana Lund, his rival, a “ghost.”`
    if (/^(?:call|accuse)$/.test(clause.entry.class) && !left.marked) return null;
    // `“The ferry,” said Ana Lund “will not sail.”`: a comma is missing
    const next = items[tail.at];
    const noComma = left.complete && !(endsWith(clause, /,/) && next?.passage != null && isWhole(clause.text, next.passage));
    if (tail.kind === 'passage' && (!left.marked || noComma)) return null;
    // `Lund began with, “Why now?” Bell wrote back, “You look well.”`: two sentences
    if (next?.kind === 'passage' && !left.complete && items[clause.first - 1]?.kind === 'passage' && endsWith(clause, /[.?!]/)) return null;
    // `…, Lund wrote in her memoir, “Low Water.”`
    if (next === undefined || isTitle(next)) return null;
    if (next.kind === 'passage') {
      const opensSentence =
        beginsWithCapital(clause.text.slice(next.start, next.end)) && !/^\P{L}*(?:I\b|I[’'])/u.test(clause.text.slice(next.start, next.end));
      if (!left.statement && opensSentence) return null;
      if (!left.marked && isOpeningAdjunct(items, left.from, left.to) && opensSentence) return null;
    } else {
      // `On the fee, he replied with a shrug, but added that …`: the speaker goes on, not what was said
      if (/^(?:and|but)$/.test(next.lower) && isReportingFinite(items, pastAdverbs(items, tail.at + 1))) return null;
      // `The ferry is late, he said, but the board said it would sail`: somebody else's report
      if (left.statement && elseReportsAfter(items, tail.at, items.length)) return null;
      // `On Monday, she wrote to her brother, and she tore the letter up.`
      if (
        /^(?:and|but|so|or)$/.test(next.lower) &&
        !left.statement &&
        !left.marked &&
        ((items[left.from]?.pos ?? 0) & Pos.preposition) !== 0 &&
        bareClauseAt(items, tail.at + 1)
      )
        return null;
      if (NOT_RESUMED.has(next.lower) || (next.lower !== 'that' && (next.pos & (Pos.verbIng | Pos.relative)) !== 0)) return null;
      if ((next.pos & Pos.preposition) !== 0 && ((items[tail.at + 1]?.pos ?? 0) & Pos.relative) !== 0) return null;
      // after a whole quotation only marks go on with it: `“Follow us,” she said, and the boys did.`
      if (left.complete && !(next.kind === 'word' && items[tail.at + 1]?.kind === 'passage')) return null;
      if (
        clause.place === 'after'
          ? !bareClauseAt(items, tail.at, true) && !isThereWas(items, tail.at) && !(goesOn && (isItsVerb(next) || goesOnOpen(left, items, tail.at)))
          : !resumes(items, tail.at, left.statement && !endsOpen(left, items) && !tellsOn(clause, left.from, left.to))
      )
        return null;
    }
    // `“…,” said Ana Lund, whose pier, I note, was sold`: the first report is whole, and the second is the writer's
    const reported = isReported(items, left);
    if (reported && !isWhich(items, left.to - 1)) return null;
    const { span, extent } = reportedFrom(clause, 'resumed', tail.at);
    const opening =
      isConnective(items, left.from, left.to) || opensAnew(items, left.to) || ((next.kind === 'passage' || reported) && isWhich(items, left.to - 1))
        ? null
        : spanOfItems(items, left.from, left.to);
    if (opening === null) return matchOf(clause, [span], tail.addressee, extent);
    return [
      ...leftStarts(items, left.from, left.to).flatMap(({ at, variant }) =>
        variantOf(variant, matchOf(clause, [spanOfItems(items, at, left.to), span], tail.addressee, extent)),
      ),
      ...(left.marked ? [] : variantOf('second-part', matchOf(clause, [span], tail.addressee, extent))),
    ];
  },
});

/** `Ana Lund, who wrote a book, told me that …`, `The firm, which reports on Thursday, lost …`: who she is, and not what was said. */
function tellsWho({ items, subject, subjectUnit }: Clause): boolean {
  return subject !== null && subjectUnit.items === items && /^(?:who|which)$/.test(items[subject.head]?.lower ?? '');
}

/** `The risk, said Ana Lund, is that …` */
function isItsVerb({ kind, pos }: Item): boolean {
  return kind === 'word' && (pos & (Pos.auxiliary | Pos.modal)) !== 0 && (pos & Pos.pronoun) === 0;
}

/** `The fact is, said Ana Lund, that …`, `A pier would, said Ana Lund, cost …` */
function goesOnOpen(left: LeftContent, items: readonly Item[], at: number): boolean {
  if (!endsOpen(left, items)) return false;
  const { lower = '', pos = 0, kind } = items[at] ?? {};
  return lower === 'that' || (kind === 'word' && (pos & (Pos.verbBase | Pos.verbPart | Pos.adjective | Pos.negation)) !== 0);
}

/** `By noon, said Ana Lund, there was nobody left.` */
function isThereWas(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'there' && ((items[at + 1]?.pos ?? 0) & (Pos.auxiliary | Pos.modal)) !== 0;
}

/** `the old days when, she said, nobody paid`: what is said begins with the clause. */
function opensAnew(items: readonly Item[], to: number): boolean {
  return /^(?:when|where|because|while|although|including)$/.test(items[to - 1]?.lower ?? '');
}

/** `a summit at which, she joked, “nobody swims”`, `ministers who, he claimed, “ate” the money` */
function isWhich(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'who' || (/^(?:which|whom)$/.test(items[at]?.lower ?? '') && ((items[at - 1]?.pos ?? 0) & Pos.preposition) !== 0);
}

/** Do the marks right before the clause end with such a sign? */
function endsWith({ text, items, first }: Clause, sign: RegExp): boolean {
  const inner = items[first - 1]?.passage?.inner;
  return inner !== undefined && sign.test(text.slice(Math.max(inner.start, inner.end - 2), inner.end));
}

/** Does what follows the second comma go on with the report? Always where the first part is no statement by itself. */
function resumes(items: Parameters<typeof hasFiniteVerb>[0], at: number, statement: boolean): boolean {
  if (!statement) return true;
  const first = items[at];
  if (first === undefined) return false;
  // `It could be, he said, that …`
  if (first.kind === 'passage' || first.lower === 'that') return true;
  if (goesOnWithPhrase(items, at)) return true;
  return hasFiniteVerb(items, at, items.length) && (first.pos & Pos.verbIng) === 0;
}

/** `It was seen, she joked, by eleven people.`, `It is his job, he said, to talk.`; not `…, he said, by phone`. */
function goesOnWithPhrase(items: readonly Item[], at: number): boolean {
  const opener = items[at]?.lower ?? '';
  const next = items[at + 1];
  if (opener === 'to') return ((next?.pos ?? 0) & Pos.verbBase) !== 0;
  // `…, he said, from his home in Osk`
  if (!GOES_ON.test(opener) || (opener === 'from' && ((next?.pos ?? 0) & Pos.possessive) !== 0)) return false;
  const phrase = nounPhraseAt(items, at + 1, items.length);
  return phrase === null ? (next?.pos ?? 0) !== 0 : !phrase.pronoun && !isChannel(items[phrase.head]?.lower ?? '');
}

const GOES_ON = /^(?:by|from|of|through|under|into)$/;
