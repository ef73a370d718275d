import { isChannel } from '../../lexicon/channels.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import { tailOf } from '../clause/tail.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom } from '../match.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';

/** Prepositions that join what is said to a verb of saying. */
const JOINING = new Set('about on of against for to with over at from in as'.split(' '));

const WHERE = /^(?:at|from|in)$/;
/** Those that say where something was said as well. */
const PLACED = /^(?:in|on|at|from|over)$/;

/** `railed at the plan`: aloud, and about something. */
const RAILS = /^(?:rail|rant|thunder)$/;

/** Verbs that have the one spoken to for their object. */
const TELLS_SOMEBODY = /^(?:brief|inform|notify|remind|assure|tell)$/;

const THAT = /^(?:it|that|this)$/;

export const reportAbout = defineFrame({
  id: 'report-about',
  explain: 'A speaker, a reporting verb, a preposition and what was spoken about.',
  examples: {
    hits: [['He asked Lund about the new fares.', 'the new fares']],
    misses: ['Two pilots briefed on the plan were late.', 'Ana Lund spoke in the harbour hall.', 'Ana Lund wrote in her memoir about Bell.'],
  },
  find(clause) {
    const { items, verb, after } = clause;
    if (clause.place === 'after' || clause.place === 'none' || verb.negated || after > verb.last) return null;
    const tail = tailOf(clause);
    // `say for Osk to live the pier must go`: all of it is said
    if (verb.lemma === 'say' && tail.kind === 'bare' && tail.at === after) return null;
    const { addressee, at: opens } = addressed(clause, tail.addressee);
    // `a person briefed on the talks`: whoever is told without being named does not tell
    if (addressee === null && TELLS_SOMEBODY.test(verb.lemma) && verb.first === verb.main) return null;
    // `dismissed on Tuesday as “a joke”`
    const time = timePhraseAt(items, opens);
    const at = time > opens && items[time]?.lower === 'as' ? time : opens;
    const preposition = items[at];
    const next = items[at + 1];
    if (preposition === undefined || next === undefined || !JOINING.has(preposition.lower)) return null;
    const object = nounPhraseAt(items, at + 1, items.length);
    if (object === null && (next.pos & Pos.verbIng) === 0) return null;
    // `was reported as saying that …`, `was mocked for saying that …`: what was said is reported by `saying`
    if (verb.form === 'passive' && /^(?:as|for)$/.test(preposition.lower) && isReportingParticiple(items, at + 1)) return null;
    // `snorted at that. “Fair!”`: what was said is what follows
    if (object !== null && object.core === object.last && THAT.test(next.lower) && object.pronoun) return null;
    // `said as he thanked his wife`: when, not what
    if (preposition.lower === 'as' && object !== null && ((items[object.last]?.pos ?? 0) & (TENSED | Pos.verbPast)) !== 0) return null;
    // `sang at the window`, `screamed at the driver`: where, or at whom
    if (clause.entry.class === 'manner' && WHERE.test(preposition.lower) && !RAILS.test(verb.lemma)) return null;
    // `wrote in his memoir about Bell`: where, not what
    if (object !== null && PLACED.test(preposition.lower) && isChannel(items[object.head]?.lower ?? '')) return null;
    const { span, extent } = reportedFrom(clause, 'about', at + 1);
    const match = matchOf(clause, [span], addressee, extent);
    if (match === null || match.cue === null) return null;
    const end = addressee === null ? preposition.end : match.cue.span.end;
    return { ...match, cue: { ...match.cue, span: { start: match.cue.span.start, end } }, variant: `${verb.lemma}-${preposition.lower}` };
  },
});

/** The one spoken to, and the item after the words that name them: `asked Lund about`, `complained to the board about`. */
function addressed({ items, after }: Clause, named: NounPhrase | null): { addressee: NounPhrase | null; at: number } {
  if (named !== null) return { addressee: named, at: named.last };
  if (items[after]?.lower !== 'to' && items[after]?.lower !== 'with') return { addressee: null, at: after };
  const phrase = nounPhraseAt(items, after + 1, items.length);
  const follows = phrase !== null && /^(?:about|of|on|against)$/.test(items[phrase.core]?.lower ?? '');
  return phrase !== null && follows ? { addressee: { ...phrase, last: phrase.core }, at: phrase.core } : { addressee: null, at: after };
}
