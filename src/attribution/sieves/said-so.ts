import { inEyesOf } from '../../frames/in-eyes-of.ts';
import { spokenInManner, toldToBe } from '../../frames/in-manner.ts';
import { hasFiniteVerb } from '../../frames/verbs/finite-verb.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { isSentence, isWhole } from '../../passages/whole.ts';
import type { Unit } from '../../text/units.ts';
import { isPut, isQuestion } from '../continuation.ts';
import { isGesture } from '../gesture.ts';
import { askedIn, askedOf, mainClause } from '../main-clause.ts';
import { defineSieve, type SieveMatch, type Uncovered } from '../sieve.ts';

export const saidSo = defineSieve({
  id: 'said-so',
  explain: 'The sentence before, in the same paragraph, is about somebody; whole sentences in marks follow it.',
  examples: {
    hits: [
      ['Asked about the ferry, Ana Lund shrugged. “No idea.”', '“No idea.”'],
      ['Ana Lund was adamant. “No.”', '“No.”'],
      ['The ferry was late. Did Ana Lund ever think of leaving? “Every morning.”', '“Every morning.”'],
      ['The ferry was late again. Ana Lund shook her head. “We have waited here for a month.”', '“We have waited here for a month.”'],
    ],
    misses: ['The ferry was late again. It rained all night. “We have waited here for a month.”'],
  },
  alone: true,
  find(uncovered, { text, talk, reportsIn, unitBefore }) {
    const { passage, unit, item, before } = uncovered;
    if (talk || before === null || unit.items[0] !== item) return null;
    if (before.paragraph !== unit.paragraph) {
      const put = before.paragraph === unit.paragraph - 1 ? reportsIn(before).at(-1) : undefined;
      // `“Why not?” Ana Lund asked Otto Bell.⏎“Because the last one was sent home.”`
      if (put !== undefined && isPut(text, put) && isWhole(text, passage))
        return { content: [{ start: passage.start, end: passage.end }], cue: null, speaker: put.addressee };
      return smiledBefore(uncovered, text);
    }
    const content = [{ start: passage.start, end: passage.end }];
    // `Did she ever think of it? “Every morning.”`
    if (isSentence(text, passage)) {
      const question = isPause(before) ? unitBefore(before) : before;
      const asked = question?.paragraph === unit.paragraph ? askedOf(question.items) : null;
      if (asked !== null) return { content, cue: null, speaker: asked };
      // `“I did,” he said. For how long? “A week.”`
      const earlier = isPartOfQuestion(before) ? unitBefore(before) : null;
      const last =
        earlier?.paragraph === unit.paragraph ? reportsIn(earlier).findLast(({ speaker, parent }) => speaker !== null && parent === null) : undefined;
      if (last !== undefined && last.speaker?.kind !== 'nominal') return { content, cue: null, speaker: last.speaker };
    }
    const asks = reportsIn(before).every((report) => isQuestion(text, report)) ? reportsIn(before).at(-1) : undefined;
    // `I asked her what came next. “Sleep.”`
    if (asks !== undefined && asks.speaker !== null) {
      const speaker = asks.addressee ?? askedIn(before.items, asks.content[0]?.start ?? 0);
      return { content, cue: null, speaker };
    }
    // `Ana Lund was adamant. “No.”`
    const inManner = inEyesOf(before.items) ?? spokenInManner(before.items);
    const answers = (asks !== undefined || inManner !== null) && isSentence(text, passage);
    const laughs = isSentence(text, passage) && endsInAct(before);
    if (!answers && !laughs && !isWhole(text, passage)) return null;
    const clause = (inManner?.cue.lemma === 'be' ? inManner : null) ?? mainClause(before.items) ?? inManner ?? toldToBe(before.items);
    const reacts =
      clause !== null && (clause.speaker.kind === 'name' || before.items.length <= SHORT) && (isGesture(clause.cue.lemma ?? '') || blushes(before));
    // what is said earlier in the paragraph goes on by itself, but for `Ana Lund snorts at that. “Fair!”`
    for (let earlier: Unit | null = before; !reacts && earlier !== null && earlier.paragraph === unit.paragraph; earlier = unitBefore(earlier)) {
      if (
        reportsIn(earlier).some((report) => !isQuestion(text, report)) ||
        earlier.items.some((other) => other.passage !== null && isWhole(text, other.passage))
      )
        return null;
    }
    // `Ana Lund was asked whether she had lied. “Never.”`
    return clause === null ? null : { content, ...clause, cue: clause.cue.lemma === 'ask' ? null : clause.cue };
  },
});

/** `He smiled for the first time that night.⏎“Nice tie.”`: the marks alone make the next paragraph. */
function smiledBefore({ passage, unit, before }: Uncovered, text: string): SieveMatch | null {
  const clause = before === null || before.paragraph !== unit.paragraph - 1 || unit.items.length > 1 ? null : mainClause(before.items);
  if (clause === null || clause.cue.lemma === 'pause' || !isGesture(clause.cue.lemma ?? '') || !isWhole(text, passage)) return null;
  return { content: [{ start: passage.start, end: passage.end }], ...clause };
}

/** `She grins.`, `When I repeat this, she hoots.` */
const SHORT = 10;

/** `Ana Lund laughs.`, `Ana Lund, a pilot, disagreed.` */
function endsInAct({ items }: Unit): boolean {
  const { span, lemma } = mainClause(items)?.cue ?? { span: null, lemma: null };
  return span !== null && span.end === items[items.length - 2]?.end && (isGesture(lemma ?? '') || reportingVerb(lemma ?? '') !== undefined);
}

/** `For how long?`, `Which one?`: a few words that ask for more of what was said. */
function isPartOfQuestion({ items }: Unit): boolean {
  if (items.at(-1)?.lower !== '?' || items.length > SHORT || hasFiniteVerb(items, 0, items.length)) return false;
  return items.slice(0, 2).some(({ lower }) => /^(?:how|which|why|when|where|what|who|whom|whose)$/.test(lower));
}

/** `Long pause.`, `A sigh.` between a question and the answer. */
function isPause({ items }: Unit): boolean {
  return items.length <= SHORT && /^(?:pause|silence|sigh|shrug|laugh|smile|grin|beat|nod|wince|grimace)$/.test(items.at(-2)?.lower ?? '');
}

/** `When I say this, she goes pink.` */
function blushes({ items }: Unit): boolean {
  return /^(?:goes|went)$/.test(items.at(-3)?.lower ?? '') && /^(?:pink|red|white|pale|quiet|silent)$/.test(items.at(-2)?.lower ?? '');
}
