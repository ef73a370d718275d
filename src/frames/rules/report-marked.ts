import { Pos } from '../../lexicon/words.ts';
import { tailOf } from '../clause/tail.ts';
import { isTitle } from '../content/left-content.ts';
import { defineFrame } from '../frame.ts';
import { matchOf, reportedFrom } from '../match.ts';

export const reportMarked = defineFrame({
  id: 'report-marked',
  explain: 'A speaker, a reporting verb and then the words in marks.',
  examples: {
    hits: [
      ['Ana Lund said, “The ferry will not sail.”', '“The ferry will not sail.”'],
      ['Ana Lund said: “The ferry will not sail.”', '“The ferry will not sail.”'],
    ],
    misses: ['She didn’t say “perhaps”.', 'The board called Ana Lund “the keeper of the lock.”'],
  },
  find(clause) {
    const tail = tailOf(clause);
    const { items, verb } = clause;
    const comma = tail.kind === 'comma' && items[tail.at]?.kind === 'passage';
    const colon = tail.kind === 'colon';
    if (tail.kind !== 'passage' && !comma && !colon) return null;
    // `wrote in her memoir, “Low Water.”`
    if (verb.negated || (comma && isTitle(items[tail.at]))) return null;
    if (colon && items[tail.at]?.kind !== 'passage' && clause.place === 'none') return null;
    // `“Book early,” as Ana Lund would say, “or walk.”`
    if (comma && clause.first === 2 && items[1]?.lower === 'as' && items[0]?.kind === 'passage') return null;
    // `Press “Go” twice`, `Quote of the week: “…”`
    if (clause.place === 'none' && verb.first === 0 && ((items[0]?.pos ?? 0) & Pos.verbBase) !== 0) return null;
    // `Thought for the week: “…”`
    if (colon && clause.place === 'none' && verb.first === 0 && /^(?:for|of)$/.test(items[verb.last]?.lower ?? '')) return null;
    // `her captain, who called the pitch “a car park”: “Ask him.”`
    const told = colon && clause.subject !== null && clause.subjectUnit.items === items && items[clause.subject.head]?.lower === 'who';
    if (told && tail.addressee !== null && items.slice(tail.addressee.first, tail.addressee.last).some(({ kind }) => kind === 'passage')) return null;
    // `called Ana Lund “the keeper of the lock.”`: her name for her, not what was called out to her
    if (verb.lemma === 'call' && tail.kind === 'passage' && tail.addressee !== null && !tail.addressee.pronoun) return null;
    const { span, extent } = reportedFrom(clause, 'marked', tail.at);
    return matchOf(clause, [span], tail.addressee, extent);
  },
});
