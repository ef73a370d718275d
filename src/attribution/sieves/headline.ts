import { reportingVerb } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isTitled } from '../../passages/whole.ts';
import type { Item } from '../../text/units.ts';
import type { Cue, Mention, Passage } from '../../types.ts';
import { mainClause } from '../main-clause.ts';
import { defineSieve } from '../sieve.ts';

export const headline = defineSieve({
  id: 'headline',
  explain: 'A headline begins with a sentence in marks and a colon, and goes on with what somebody tells or does.',
  examples: {
    hits: [
      ['“I heard it crack”: Pilot tells of storm on the bar', '“I heard it crack”'],
      ['“We are still waiting”: Residents slam council over ferry', '“We are still waiting”'],
    ],
    misses: ['‘Low Water’: Film of the Year', '“Low Water”: Director says the film is late', '“We are here”: the sign fell on Monday.'],
  },
  find({ passage, unit, at }, { text }) {
    const { items } = unit;
    const last = items[items.length - 1];
    if (unit.index > 0 || at > 0 || items[1]?.lower !== ':' || items.length < MOST_BARE || last === undefined || last.lower === '.') return null;
    if (passage.kind !== 'quotation') return null;
    const told = toldOf(items, items[1]);
    // `‘A slap in the face’: teachers condemn pay offer`, where a verb of saying tells that it is no title
    const said = told?.cue.lemma !== null && words(text, passage).length > 2 && !isTitled(text, passage);
    return told === null || !(said || holdsClause(text, passage)) ? null : { content: [{ start: passage.start, end: passage.end }], ...told };
  },
});

/** The marks, the colon and a word make no headline. */
const MOST_BARE = 4;
/** So many words of a passage tell. */
const SIGHT = 12;
const SUBJECTIVE = /^(?:i|he|she|we|they|you|it)(?:'.+)?$/;

/** Do a pronoun and a verb, or a verb that is nothing else, stand among the words in marks? */
function holdsClause(text: string, passage: Passage): boolean {
  const spoken = words(text, passage);
  return (
    spoken.length > 1 &&
    spoken.some(
      (word) =>
        SUBJECTIVE.test(word) ||
        ((posOf(word) & (FINITE | Pos.auxiliary | Pos.modal)) !== 0 && (posOf(word) & ~(FINITE | Pos.verbPart | Pos.auxiliary | Pos.modal)) === 0),
    )
  );
}

function words(text: string, { inner }: Passage): readonly string[] {
  return text.slice(inner.start, inner.end).toLowerCase().replace(/’/g, "'").split(/\s+/, SIGHT);
}

/** Who tells, slams or warns after the colon, by the colon where the verb is none of saying. */
function toldOf(items: readonly Item[], colon: Item): { cue: Cue; speaker: Mention } | null {
  const sign: Cue = { span: { start: colon.start, end: colon.end }, lemma: null };
  const somebody = /^(?:person|group)$/.test(nounClass(items[2]?.lower ?? '')?.kind ?? '');
  // `Residents slam council`: each of the three may be a noun
  if (somebody && ((items[3]?.pos ?? 0) & FINITE) !== 0) {
    const noun = nounPhraseAt(items, 2, 3);
    return noun === null ? null : { cue: sign, speaker: mentionOf(items, noun) };
  }
  const clause = mainClause(items.slice(2));
  if (clause === null) return null;
  return { cue: reportingVerb(clause.cue.lemma ?? '') === undefined ? sign : clause.cue, speaker: clause.speaker };
}
