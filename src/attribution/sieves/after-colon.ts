import { announcedBy } from '../../frames/announced.ts';
import { reportingForm } from '../../lexicon/verbs.ts';
import { BY_MARKUP } from '../../passages/marked.ts';
import type { Unit } from '../../text/units.ts';
import type { Mention, Passage } from '../../types.ts';
import { defineSieve } from '../sieve.ts';
import { speakerBefore } from '../speaker-before.ts';
import { isSpoken } from '../talk.ts';

/** In UTF-16 code units. */
const LONGEST_TITLE = 80;

export const afterColon = defineSieve({
  id: 'after-colon',
  explain: 'The line before ends in a colon and says who speaks; the marks open the next paragraph.',
  examples: {
    hits: [
      ['Ana Lund put it more plainly:\n\n“We never slept on the ferry.”', '“We never slept on the ferry.”'],
      ['Ana Lund said it was “a bit rich”.\n\nHere’s the full quote:\n\n“I think it is a bit rich, frankly.”', '“I think it is a bit rich, frankly.”'],
      ['And from Chairwoman Bell:\n\n“We never slept on the ferry.”', '“We never slept on the ferry.”'],
    ],
    misses: ['Three ferries were late:\n\nThe “Heron” was the first.', 'Ana Lund recommended three books:\n\n“The Ferry” by Otto Bell.'],
  },
  alone: true,
  find({ passage, unit, item }, surroundings) {
    const { text, unitBefore } = surroundings;
    const before = unitBefore(unit);
    if (unit.items[0] !== item || before === null || before.paragraph !== unit.paragraph - 1) return null;
    if (before.items[before.items.length - 1]?.lower !== ':' && !(surroundings.talk && endsInVerb(before))) return null;
    // `She recommends three books:¶“The Ferry” by Otto Bell`
    if (!isSpoken(text, passage) && !announcesMore(text, passage) && passage.end - passage.start < LONGEST_TITLE) return null;
    const announced = announcedBy(text, before) ?? (givesInFull(before) ? goesOn(speakerBefore(before, surroundings)) : null);
    return announced === null ? null : { content: [{ start: passage.start, end: passage.end }], ...announced };
  },
});

/** `Ana smiled and said,¶“…”`, `Otto wound it up by exclaiming--¶“…”`: old books end the line before so. */
function endsInVerb({ items }: Unit): boolean {
  if (!/^(?:,|[-–—]+)$/.test(items.at(-1)?.lower ?? '')) return false;
  const verb = items.at(-2)?.lower.endsWith('ly') === true ? items.at(-3) : items.at(-2);
  return verb?.kind === 'word' && reportingForm(verb.lower) !== undefined;
}

/** `Here’s the full quote:`, `Here is what she said in full:`, `His words again:`: what was told of is given now. */
function givesInFull({ items }: Unit): boolean {
  if (items.length > LONGEST_LINE || !/^(?:here|the|this|that)$/.test(items[0]?.lower ?? '')) return false;
  return (
    /^(?:quote|quotation|answer|exchange|passage|line|words|remarks|comments)$/.test(items.at(-2)?.lower ?? '') &&
    items.some(({ lower }) => IN_FULL.test(lower))
  );
}

const LONGEST_LINE = 9;
const IN_FULL = /^(?:full|fuller|complete|whole|exact|here|entire)$/;

const goesOn = (speaker: Mention | null) => (speaker === null ? null : { cue: null, speaker });

/** `> I have three demands:` is the first paragraph of a block, and what it announces is in the next. */
function announcesMore(text: string, { rule, end }: Passage): boolean {
  return rule === BY_MARKUP && text[end - 1] === ':';
}
