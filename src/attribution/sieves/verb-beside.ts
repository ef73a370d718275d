import { verbGroupAt } from '../../frames/verbs/verb-group.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { FINITE, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { isWhole } from '../../passages/whole.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { defineSieve } from '../sieve.ts';

/** Items after the marks in which a verb of saying is looked for. */
const FARTHEST = 30;
const LONGEST_NAME = 8;

export const verbBeside = defineSieve({
  id: 'verb-beside',
  explain: 'After whole sentences in marks comes a name and then a verb, or a verb and then a name.',
  examples: {
    hits: [
      ['“The well is dry and we know it,” an angry Otto Bell riffed at the board.', '“The well is dry and we know it,”'],
      ['“Nobody came,” ran one headline.', '“Nobody came,”'],
      ['“The well is dry and we know it,” riffed the mayor.', '“The well is dry and we know it,”'],
    ],
    misses: ['“The Well Is Dry,” a film by Otto Bell, opened in May.'],
  },
  find({ passage, unit: { items }, at }, { text, talk }) {
    const before = items[at - 1];
    const runs = talk || !/,\s*$/.test(text.slice(passage.inner.start, passage.inner.end)) ? null : paperRuns(items, at + 1);
    if (runs !== null) return matched(items, items[at + 1]?.lower === ',' ? at + 2 : at + 1, runs);
    if (talk || !isWhole(text, passage) || (before !== undefined && before.kind !== 'punctuation')) return null;
    // a period ends what is said there
    if (/\.[\s’'”"»]*$/.test(text.slice(passage.inner.start, passage.inner.end))) return null;
    const next = items[at + 1];
    const from = next?.lower === ',' || isDash(next) ? at + 2 : at + 1;
    const first = saying(items, from, from + 1) ?? (isPlainVerb(items[from]) ? from : null);
    if (first !== null) return matched(items, first, nounPhraseAt(items, first + 1, items.length));
    const verb = saying(items, from + 1, from + FARTHEST) ?? verbAfter(items, from);
    return verb === null ? null : matched(items, verb, nounPhraseAt(items, from, verb));

    function matched(all: readonly Item[], main: number, who: NounPhrase | null) {
      const group = verbGroupAt(all, main);
      if (group === null || who === null || group.negated || ((all[who.head]?.pos ?? 0) & Pos.relative) !== 0) return null;
      const cue = { span: { start: all[group.first]?.start ?? 0, end: all[group.last - 1]?.end ?? 0 }, lemma: group.lemma };
      return { content: [{ start: passage.start, end: passage.end }], cue, speaker: mentionOf(all, who) };
    }
  },
});

/** `“Nobody came,” ran one headline`, `“We are thrilled,” goes the letter`: the paper in which the words stand, after its verb. */
function paperRuns(items: readonly Item[], comma: number): NounPhrase | null {
  const verb = items[comma]?.lower === ',' ? comma + 1 : comma;
  if (!/^(?:runs?|ran|goes|went)$/.test(items[verb]?.lower ?? '')) return null;
  const paper = nounPhraseAt(items, verb + 1, items.length);
  if (paper === null || paper.pronoun) return null;
  const noun = items[paper.head]?.lower ?? '';
  return nounClass(noun)?.kind === 'document' || RUNS.test(noun) ? paper : null;
}

const RUNS = /^(?:line|motto|refrain|song|joke|saying|proverb|rumou?r|argument|theory|thinking|chorus|message)$/;

/** The first finite verb of saying in items `[from, to)`; no further than the next marks. */
function saying(items: readonly Item[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, items.length); at++) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage' || item.lower === ';' || item.lower === ':') return null;
    if (item.kind !== 'word' || (item.pos & FINITE) === 0) continue;
    if (SPEAKS.has(reportingForm(item.lower)?.class ?? '')) return at;
  }
  return null;
}

const SPEAKS: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'announce', 'manner', 'turn']);

/** `an angry Lund retaliated`: a verb right after the name that begins at item `from`. */
function verbAfter(items: readonly Item[], from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_NAME; at++) {
    if ((!isPlainVerb(items[at]) && !endsAsVerb(items, at)) || ((items[at + 1]?.pos ?? 0) & NOUN) !== 0) continue;
    const name = nounPhraseAt(items, from, at);
    if (name !== null && (name.last === at || name.core === at)) return at;
  }
  return null;
}

/** `“…,” the insider dishes.`: one that could be a noun elsewhere, after one person and with nothing behind it. */
function endsAsVerb(items: readonly Item[], at: number): boolean {
  const { kind, pos = 0 } = items[at] ?? {};
  const next = items[at + 1];
  return kind === 'word' && (pos & Pos.verbThird) !== 0 && (next === undefined || next.lower === '.') && isNameOrPerson(items[at - 1]);
}

/** A finite verb, and no noun. */
function isPlainVerb(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind === 'word' && only(item.pos, FINITE | Pos.verbPart | Pos.adjective) && (item.pos & (Pos.verbPast | Pos.verbThird)) !== 0
  );
}
