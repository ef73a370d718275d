import { governingVerb } from '../../frames/clause/governing.ts';
import { spanOfItems } from '../../frames/content/span-of-items.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { Pos } from '../../lexicon/words.ts';
import { isDash } from '../../mentions/segment.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import type { Item } from '../../text/units.ts';
import { chanceSaid, LEAST_SAID } from '../said.ts';
import { defineSieve } from '../sieve.ts';

export const leftOver = defineSieve({
  id: 'left-over',
  explain: 'The verb that governs a quotation in marks is its cue, whatever verb it is, and the verb’s subject speaks.',
  examples: {
    hits: [['Ana Lund painted the offer as “an insult to every driver in this town.”', 'the offer as “an insult to every driver in this town.”']],
    misses: ['The “Heron” sailed at six.'],
  },
  find({ unit, at }, { text, talk, because }) {
    const { items } = unit;
    if (talk) return null;
    const governing = governingVerb(items, at);
    if (governing === null) {
      because?.('no verb with a subject governs the words in marks');
      return null;
    }
    // `Here’s how it works: “…”`
    if (THING.test(governing.headOfSpeaker) && reportingVerb(governing.lemma ?? '') === undefined) return null;
    const chance = chanceSaid(text, items, at, governing);
    if (chance < LEAST_SAID) {
      because?.(`the chance that “${governing.headOfSpeaker}” said them is ${chance.toFixed(2)}, below ${LEAST_SAID}`);
      return null;
    }
    const { group, speaker: subject } = governing;
    const border = items[at - 1];
    const apart = border !== undefined && (border.lower === ':' || border.lower === ',');
    const start = apart ? at : contentStart(items, group.last, at);
    const content = spanOfItems(items, start, endAfter(items, at));
    if (content === null) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma: governing.lemma };
    return { content: [content], cue, speaker: subject, chance };
  },
});

/** Who speaks only by a verb that reports. */
const THING = /^(?:it|this|that)$/;

/** Skips prepositions that belong to the cue: `talked about the “…”`. */
function contentStart(items: readonly Item[], from: number, passage: number): number {
  // `dismissed on Tuesday as “a joke”`
  let at = Math.min(passage, timePhraseAt(items, from));
  if (at > from) return at;
  while (at < passage && (items[at]?.pos ?? 0) & Pos.preposition && at === from) at++;
  return at;
}

function endAfter(items: readonly Item[], passage: number): number {
  let at = passage + 1;
  while (at < items.length && items[at]?.lower !== ',' && items[at]?.lower !== ';' && !isDash(items[at])) at++;
  return at;
}
