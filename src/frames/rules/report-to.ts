import { reportingForm } from '../../lexicon/verbs.ts';
import { NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { isHelped, isVerb } from '../content/hosts-verb.ts';
import { defineFrame, type FrameMatch } from '../frame.ts';
import { matchOf, reportedFrom, variantOf } from '../match.ts';

export const reportTo = defineFrame({
  id: 'report-to',
  explain: 'A speaker, a verb of promising, urging or asking and an infinitive.',
  examples: {
    hits: [
      ['Ana Lund promised to reopen the pier.', 'to reopen the pier'],
      ['She urged the board to wait.', 'the board to wait'],
    ],
    misses: ['Two pilots alleged to have robbed the mill were held.', 'Ana Lund went to reopen the pier.', 'Ana Lund called the paper to say so.'],
  },
  find(clause) {
    // `begged to differ` says nothing more
    if (clause.verb.lemma === 'beg' && clause.items[clause.after + 1]?.lower === 'differ') return null;
    const tail = tailOf(clause);
    if (tail.kind !== 'to' || isSaidOf(clause)) return null;
    // `called the police to report a theft`: by telephone; `called on the police to act`
    if (clause.verb.lemma === 'call' && clause.after === clause.verb.last) return null;
    // `broke in to say: “…”`
    if (saysMarks(clause, tail.at + 1) || ringsToSay(clause, tail.at + 1)) return null;
    const plain = reportedFrom({ ...clause, limit: beforeMainVerb(clause, tail.at) }, 'to', tail.at);
    const readings = [...variantOf('to', matchOf(clause, [plain.span], tail.addressee, plain.extent)), ...declined(clause, tail.at)];
    // `urged the board not to wait`: what is not to be done stands alone
    if (tail.addressee === null || clause.items[tail.at]?.lower !== 'to') return readings;
    // `urged the board to wait`: the one who is to act can belong to what is asked
    const whole = reportedFrom(clause, 'object-to', tail.addressee.first);
    return [...variantOf('object-to', matchOf(clause, [whole.span], tail.addressee, whole.extent)), ...readings];
  },
});

/** `A pilot who asked not to be named | said it was late`: a verb that nothing in the infinitive can be the subject of is the main one. */
function beforeMainVerb({ items, limit, subject, subjectUnit }: Clause, start: number): number {
  if (subject === null || subjectUnit.items !== items || items[subject.head]?.lower !== 'who' || items[subject.head - 1]?.lower === ',') return limit;
  for (let at = start + 2; at < Math.min(limit, start + FARTHEST); at++) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.pos & (Pos.conjunction | Pos.relative)) !== 0) return limit;
    if (!isVerb(items, at) || isHelped(items, at)) continue;
    let before = at - 1;
    while (only(items[before]?.pos ?? 0, Pos.adverb)) before--;
    return before > start && ((items[before]?.pos ?? 0) & (NOUN | Pos.pronoun)) === 0 ? before + 1 : limit;
  }
  return limit;
}

const FARTHEST = 12;

/** `Two men alleged to have robbed the mill`: what is said of them, for such verbs take no infinitive. */
function isSaidOf({ verb: { lemma, form, first, main } }: Clause): boolean {
  return form === 'finite' && first === main && /^(?:allege|report|say|believe|think|know|understand|estimate|rumou?r)$/.test(lemma);
}

/** `called the paper to say that …`, `wrote to say that …`: the way it is said, and nobody is called on to say it. */
function ringsToSay({ items, verb, after }: Clause, at: number): boolean {
  return (WRITES.has(verb.lemma) || (verb.lemma === 'call' && after === verb.last)) && SAYING.has(reportingForm(items[at]?.lower ?? '')?.class ?? '');
}

const WRITES = new Set('write email e-mail text wire cable telegraph telephone message tweet post radio'.split(' '));
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'announce']);

function saysMarks({ items }: Clause, at: number): boolean {
  const opens = items[at + 1]?.lower === ':' || items[at + 1]?.lower === ',' ? at + 2 : at + 1;
  return /^(?:say|ask|add|reply|answer|declare)$/.test(items[at]?.lower ?? '') && items[opens]?.kind === 'passage';
}

/** `declined to comment on the sale`: what was not done is the report's own, what follows it is the content. */
function declined(clause: Clause, to: number): FrameMatch[] {
  const { items, verb } = clause;
  const deed = items[to + 1];
  if (!/^(?:decline|refuse)$/.test(verb.lemma) || deed === undefined || (deed.pos & Pos.verbBase) === 0) return [];
  const next = items[to + 2];
  if (next?.kind !== 'word') return [];
  const { span, extent } = reportedFrom(clause, 'about', to + 2);
  const match = matchOf(clause, [span], null, extent);
  if (match === null || match.cue === null) return [];
  return [
    {
      ...match,
      cue: { ...match.cue, span: { start: match.cue.span.start, end: deed.end } },
      variant: `to-${deed.lower}-${(next.pos & Pos.preposition) === 0 ? '' : next.lower}`,
    },
  ];
}
