import { verbGroupAt } from '../../frames/verbs/verb-group.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { subjectBefore } from '../../mentions/subject.ts';
import { isWhole } from '../../passages/whole.ts';
import type { Item, Unit } from '../../text/units.ts';
import type { Cue, Mention, Quotation } from '../../types.ts';
import { defineSieve } from '../sieve.ts';

const PERSON = /^(?:he|she|i|we|they)$/;

export const saidSo = defineSieve({
  id: 'said-so',
  explain: 'The sentence before, in the same paragraph, is about somebody; whole sentences in marks follow it.',
  examples: {
    hits: [
      ['Asked about the ferry, Ana Lund shrugged. “No idea.”', '“No idea.”'],
      ['The ferry was late again. Ana Lund shook her head. “We have waited here for a month.”', '“We have waited here for a month.”'],
    ],
    misses: ['The ferry was late again. It rained all night. “We have waited here for a month.”'],
  },
  alone: true,
  find({ passage, unit, item, before }, { text, talk, reportsIn, unitBefore }) {
    if (talk || before === null || before.paragraph !== unit.paragraph || unit.items[0] !== item) return null;
    const answers = reportsIn(before).some(isUnasked) && ENDS_SENTENCE.test(text.slice(passage.inner.start, passage.inner.end));
    if (!answers && !isWhole(text, passage)) return null;
    // what is said earlier in the paragraph goes on by itself
    for (let earlier: Unit | null = before; earlier !== null && earlier.paragraph === unit.paragraph; earlier = unitBefore(earlier)) {
      if (reportsIn(earlier).some((report) => !isUnasked(report)) || earlier.items.some((other) => other.passage !== null && isWhole(text, other.passage)))
        return null;
    }
    const clause = mainClause(before.items);
    return clause === null ? null : { content: [{ start: passage.start, end: passage.end }], ...clause };
  },
});

const ENDS_SENTENCE = /^\p{Lu}.*[.!?]$/su;

/** `Asked about the lock, Ana Lund shrugged.`: a question of nobody in particular. */
function isUnasked({ speaker, cue }: Quotation): boolean {
  return speaker === null && cue?.lemma === 'ask';
}

/** The first clause whose subject is somebody. */
function mainClause(items: readonly Item[]): { cue: Cue; speaker: Mention } | null {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.kind !== 'word' || (item.pos & TENSED) === 0 || (item.pos & Pos.noun) !== 0) continue;
    const group = verbGroupAt(items, at);
    const subject = group === null ? null : subjectBefore(items, group.first, 0);
    if (group === null || subject === null) continue;
    const head = items[subject.phrase.head];
    if (head === undefined || (head.pos & Pos.relative) !== 0) continue;
    const somebody = subject.phrase.pronoun ? PERSON.test(head.lower) : head.capital || /^(?:person|group)$/.test(nounClass(head.lower)?.kind ?? '');
    if (!somebody) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma: group.lemma };
    return { cue, speaker: mentionOf(items, subject.phrase) };
  }
  return null;
}
