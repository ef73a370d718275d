import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { isRelative } from '../../mentions/relative.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { isHearing } from '../clause/hearing.ts';
import { isDoing } from '../clause/set-phrase.ts';
import { tailOf } from '../clause/tail.ts';
import { endsOpen, isOpeningAdjunct, isReported, type LeftContent, leftContentOf } from '../content/left-content.ts';
import { leftStarts } from '../content/left-starts.ts';
import { spanOfItems } from '../content/span-of-items.ts';
import { goesOnReporting, tellsOn } from '../content/tells-on.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, variantOf } from '../match.ts';
import { hasFiniteVerb } from '../verbs/finite-verb.ts';

export const contentThenReport = defineFrame({
  id: 'content-then-report',
  explain: 'What is reported comes first; the speaker and the reporting verb follow it after a comma or a closing mark.',
  examples: {
    hits: [
      ['“The ferry will not sail,” Ana Lund said.', '“The ferry will not sail,”'],
      ['The ferry will not sail, the harbour office said on Monday.', 'The ferry will not sail'],
      ['Ferry “will not sail before June”, says council', 'Ferry “will not sail before June”'],
      ['“The ferry will not sail,” said Ana Lund, who runs the harbour office.', '“The ferry will not sail,”'],
    ],
    misses: ['When the wind rose, Ana Lund said nothing.'],
  },
  find(clause) {
    const { form, negated } = clause.verb;
    if ((form !== 'finite' && form !== 'ing' && !isHearing(clause)) || (negated && clause.place !== 'before')) return null;
    if (clause.place !== 'before' && clause.place !== 'after') return null;
    const left = leftContentOf(clause);
    const { items } = clause;
    if (left === null || !(left.statement || endsInMarks(clause, left) || isVerdict(clause, left)) || tellsOfWord(clause) || isImagined(clause)) return null;
    if (left.marked && !left.complete && goesOnUnparted(clause, left)) return null;
    const tail = tailOf(clause);
    // `“…,” said Ana Lund, whose pier, I note, was sold`
    if (tail.kind === 'comma' && items[clause.first - 1]?.lower === ',' && isReported(items, left)) return null;
    // `What was it like? she asks.`
    const asked = items[left.to]?.lower === '?';
    const readings = () =>
      leftStarts(items, left.from, left.to).flatMap(({ at, variant }) =>
        variantOf(asked ? 'asked' : variant, matchOf(clause, [spanOfItems(items, at, left.to)], tail.addressee)),
      );
    if (left.marked) return readings();
    if (tail.kind === 'comma' && (endsOpen(left, items) || goesOnReporting(clause, left.from) || tellsOn(clause, left.from, left.to))) return null;
    // `…, she told her crew as the tide came in`
    const meanwhile = tail.kind === 'bare' && /^(?:as|while|when|before|after)$/.test(items[tail.at]?.lower ?? '');
    if (tail.kind !== 'end' && tail.kind !== 'comma' && !meanwhile) return null;
    if (!clause.entry.takes.some((t) => t === 'clause' || t === 'bare')) return null;
    if (tail.kind === 'end' && !isLast(clause, tail.at)) return null;
    return readings();
  },
});

/** `said that in light of the “mess” it would not sail`: no comma parts the marks at the end from the clause. */
function goesOnUnparted({ text, items, first, place }: Parameters<typeof tailOf>[0], { to }: LeftContent): boolean {
  const inner = items[to - 1]?.passage?.inner;
  if (place !== 'before' || inner === undefined || to < first) return false;
  return /[\p{L}\p{N}]\s*$/u.test(text.slice(Math.max(inner.start, inner.end - 2), inner.end));
}

/** `Bridge ‘will not open this year’, says council`: the verb stands in the marks. */
function endsInMarks({ items, place }: Parameters<typeof tailOf>[0], { from, to, marked }: LeftContent): boolean {
  return place === 'after' && marked && !isOpeningAdjunct(items, from, to);
}

const LONGEST_VERDICT = 5;

const ANSWER = /^(?:yes|no|none|never|nobody|nothing|nowhere|neither|both|maybe|perhaps)$/;
const ANSWERS = /^(?:say|reply|answer|insist|respond)$/;

/** `Not so, says Lund.`, `A waste of money, said the mayor.`: a few words that are a whole sentence, by a verb that stands before its subject. */
function isVerdict({ items, place, verb, after, subject }: Parameters<typeof tailOf>[0], { from, to, marked }: LeftContent): boolean {
  const first = items[from];
  // `None, the minister replied.`
  if (place === 'before' && !marked && from === 0 && to === 1 && ANSWER.test(first?.lower ?? '') && ANSWERS.test(verb.lemma)) return true;
  if (marked || from !== 0 || to - from > LONGEST_VERDICT || verb.lemma !== 'say' || first === undefined) return false;
  // `Carbon dioxide, she says.`, and no more
  if (place === 'before' && !(subject?.pronoun === true && after >= items.length - 1 && items[to]?.lower === ',' && timePhraseAt(items, 0) === 0)) return false;
  // `The contrast, says Lund, is plain.`
  if (hasFiniteVerb(items, after, items.length)) return false;
  // `To sleep, she says.`
  if (first.lower === 'to' && ((items[1]?.pos ?? 0) & Pos.verbBase) !== 0) return true;
  return (first.pos & Pos.negation) !== 0 || !isOpeningAdjunct(items, from, to);
}

/** `…, who said so`: a relative clause says something of a word in the sentence, not about it. */
function tellsOfWord({ subject, subjectUnit }: Parameters<typeof tailOf>[0]): boolean {
  return subject !== null && isRelative(subjectUnit.items, subject);
}

/** `“Is it late?” the sign might have asked`: it did not. */
function isImagined({ items, verb }: Parameters<typeof tailOf>[0]): boolean {
  const words = items.slice(verb.first, verb.main).map(({ lower }) => lower);
  return /^(?:might|could|should)$/.test(words[0] ?? '') && words.includes('have');
}

/** `she told the board after flying over the bay`, `… when it met` */
const OPENS_OCCASION = /^(?:as|when|while|because|after|before|since|upon|following|during|amid)$/;

/** Nothing but an adjunct follows: what follows is not an object of the verb. */
function isLast(clause: Parameters<typeof tailOf>[0], at: number): boolean {
  const next = clause.items[at];
  // `…, the doctors said in a report published in May`
  const published = next !== undefined && (next.pos & Pos.verbPart) !== 0 && nounClass(clause.items[at - 1]?.lower ?? '')?.kind === 'document';
  return (
    next === undefined || next.kind === 'punctuation' || clause.place === 'after' || published || OPENS_OCCASION.test(next.lower) || isDoingIt(clause.items, at)
  );
}

/** `…, Lund said after meeting | the board` */
function isDoingIt(items: readonly Item[], at: number): boolean {
  return /^(?:after|before)$/.test(items[at - 2]?.lower ?? '') && isDoing(items, at - 1);
}
