import { isNominative } from '../../lexicon/pronouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isImpersonal } from '../../mentions/somebody.ts';
import { only } from '../../text/reading.ts';
import { bareClauseAt } from '../clause/bare-clause.ts';
import { commaBeforeMain } from '../clause/before-main.ts';
import type { Clause } from '../clause/clause.ts';
import { saidAloudFrom } from '../clause/said-aloud.ts';
import { tailOf } from '../clause/tail.ts';
import { beforeHostsVerb } from '../content/hosts-verb.ts';
import { leftContentOf } from '../content/left-content.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';

/** `I had written, I had been answered`: its capital begins no sentence. */
const ALWAYS_CAPITAL = /^i(?:'|$)/;

export const reportBare = defineFrame({
  id: 'report-bare',
  explain: 'A speaker, a reporting verb and a clause without “that”.',
  examples: {
    hits: [
      ['Ana Lund said the ferry would not sail.', 'the ferry would not sail'],
      ['The minister said, the ferry is late and the board will answer for it.', 'the ferry is late and the board will answer for it'],
      ['The paper reported, The ferry would not sail before Monday.', 'The ferry would not sail before Monday'],
    ],
    misses: [
      'Ana Lund said nothing.',
      'The gauge says 1.4 metres and the river rises.',
      'She had written, I had answered.',
      'The baker lit the oven, adding wood until it roared.',
      'Despite what Ana Lund wrote in her memoir, Bell would vote for her.',
      'Ana Lund read the letters of a pilot who was lost.',
      'As the mayor said, the ferry is late.',
      'The mayor asked Ana Lund to leave, and when she refused, Bell entered the race.',
    ],
  },
  find(clause) {
    if (saidAloudFrom(clause) >= 0) return null;
    const tail = tailOf(clause);
    // `reported, The ferry …`: a whole sentence without its marks
    const first = clause.items[tail.at];
    const capital = first?.capital === true && !ALWAYS_CAPITAL.test(first.lower);
    const whole =
      tail.kind === 'comma' &&
      (capital || isPlainlySaid(clause, tail.at)) &&
      clause.place === 'before' &&
      !isEmbedded(clause) &&
      bareClauseAt(clause.items, tail.at, true);
    if (
      (tail.kind !== 'bare' && !whole) ||
      showsMeasure(clause, tail.at) ||
      saysItsName(clause, tail.at) ||
      isReader(clause) ||
      isOneOfThem(clause, tail.at) ||
      isWatched(clause, tail.at) ||
      tellsHow(clause, tail.at) ||
      tellsWhen(clause, tail.at)
    )
      return null;
    const { span, extent } = reportedFrom({ ...clause, limit: beforeHostsVerb(clause, tail.at) }, 'bare', tail.at);
    const match = matchOf(clause, [span], tail.addressee, extent);
    if (whole) return variantOf('whole', match);
    if (tail.sooner === undefined || match === null) return match;
    const sooner = reportedFrom(clause, 'bare', tail.sooner);
    return [match, ...variantOf('sooner', matchOf(clause, [sooner.span], tail.addressee, sooner.extent))];
  },
});

const OPENS_SAID = Pos.determiner | Pos.possessive | Pos.pronoun;

/** `The minister said, the boats are late and the board will answer for it.`: in a sentence that it begins, without marks. */
function isPlainlySaid({ items, verb, first }: Clause, at: number): boolean {
  if (first !== 0 || verb.lemma !== 'say' || verb.first !== verb.last - 1 || items[at - 1]?.lower !== ',' || items.some(({ kind }) => kind === 'passage'))
    return false;
  const { lower = '', pos = 0 } = items[at] ?? {};
  return ((pos & OPENS_SAID) !== 0 && (pos & (Pos.relative | Pos.conjunction)) === 0) || lower === 'if' || lower === 'actually';
}

/** `She read the letters that were left`: whoever reads has something before them, and what is written reads so. */
function isReader({ verb, subject, subjectUnit }: Clause): boolean {
  const head = subject === null ? undefined : subjectUnit.items[subject.head];
  return verb.lemma === 'read' && head !== undefined && !isImpersonal(head.lower) && nounClass(head.lower)?.kind !== 'document';
}

/** `The way he said it made her laugh`: how, and not what. */
function tellsHow({ items, subject }: Clause, at: number): boolean {
  return subject !== null && /^(?:it|that|this)$/.test(items[at]?.lower ?? '') && /^(?:way|manner|tone)$/.test(items[subject.first - 1]?.lower ?? '');
}

/** `The pier is shut, Lund said as he left.`: what was said stands before, and the clause after tells when. */
function tellsWhen(clause: Clause, at: number): boolean {
  const { items, first, place } = clause;
  if (place !== 'before' || !/^(?:as|when|while|before|after)$/.test(items[at]?.lower ?? '') || items[first - 1]?.lower !== ',') return false;
  // `…, she said as much as she could`
  if (/^(?:much|many|few|little)$/.test(items[at + 1]?.lower ?? '')) return false;
  return leftContentOf(clause)?.statement === true && commaBeforeMain(items, at + 1, items.length) === items.length;
}

/** `saw the roof fall`: what somebody looks on at, with a verb that has no tense. */
function isWatched({ items, verb: { lemma } }: Clause, at: number): boolean {
  if (lemma !== 'see' && lemma !== 'hear' && lemma !== 'feel') return false;
  for (let next = at; next < items.length; next++) {
    const { kind, pos = 0 } = items[next] ?? {};
    if (kind === 'punctuation' || (pos & (Pos.conjunction | Pos.relative)) !== 0) return true;
    if (kind !== 'word' || (pos & (Pos.verbPast | Pos.verbThird | Pos.auxiliary | Pos.modal)) !== 0) return false;
  }
  return true;
}

/** `what she wrote, Lund …`, `when he refused, Lund …`: the clause depends on the words before it, and the comma ends it. */
function isEmbedded({ items, first }: Clause): boolean {
  return /^(?:what|whatever|how|why|who|which|when|whenever|after|once|if|unless|until|because|although|though)$/.test(items[first - 1]?.lower ?? '');
}

/** `Who said it: Ana Lund`, `When I say her name she looks up`: what is said is a name, and the rest is somebody else's clause. */
function saysItsName({ items, entry, subject, subjectUnit }: Clause, at: number): boolean {
  if (entry.class !== 'say') return false;
  if (items[at]?.lower === 'it' && items[at + 1]?.lower === ':') return true;
  if (subject === null || subjectUnit.items !== items || !/^(?:when|whenever|if)$/.test(items[subject.first - 1]?.lower ?? '')) return false;
  const object = nounPhraseAt(items, at, items.length);
  return object !== null && !object.pronoun && isNominative(items[object.last]?.lower ?? '');
}

/** `She read neither, though friends thought otherwise.`: an object, and a clause of the writer's. */
function isOneOfThem({ items, verb }: Clause, at: number): boolean {
  // `I read it several times.`
  if (verb.lemma === 'read' && /^(?:it|them)$/.test(items[at]?.lower ?? '')) return true;
  return /^(?:neither|both|none|it|them|all|some)$/.test(items[at]?.lower ?? '') && items[at + 1]?.lower === ',';
}

/** `The gauge says 1.4 metres and the river rises.`: what is neither a person, a body nor a paper shows a number, and says nothing. */
function showsMeasure({ items, subject, subjectUnit }: Clause, at: number): boolean {
  const first = items[at];
  if (subject === null || subject.pronoun || (first?.kind !== 'number' && ((first?.pos ?? 0) & Pos.number) === 0)) return false;
  const head = subjectUnit.items[subject.head];
  return head !== undefined && !head.capital && only(head.pos, Pos.noun) && nounClass(head.lower) === undefined;
}
