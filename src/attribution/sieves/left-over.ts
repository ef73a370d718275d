import { spanOfItems } from '../../frames/content.ts';
import { type VerbGroup, verbGroupAt } from '../../frames/verb-group.ts';
import { lemmaOf } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { subjectBefore } from '../../mentions/subject.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { chanceSaid, type Governing, LEAST_SAID, saidFeatures } from '../said.ts';
import { defineSieve } from '../sieve.ts';

const VERB = Pos.verbBase | Pos.verbThird | Pos.verbPast | Pos.verbPart | Pos.verbIng;

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
    const chance = chanceSaid(saidFeatures(text, items, at, governing));
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

/** The verb to the left that governs the passage at item `at`, with its subject; null where there is none of both. */
export function governingVerb(items: readonly Item[], at: number): (Governing & { readonly group: VerbGroup }) | null {
  const group = governor(items, at);
  const subject = group === null || group.form === 'passive' ? null : speaker(items, group);
  if (group === null || subject === null) return null;
  const head = items.find((item) => item.token === subject.head);
  return { group, lemma: lemmaOf(items[group.main]?.lower ?? ''), form: group.form, last: group.last, speaker: subject, headOfSpeaker: head?.lower ?? '' };
}

function governor(items: readonly Item[], passage: number): VerbGroup | null {
  for (let at = passage - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined || item.lower === ';') return null;
    if (item.kind === 'passage' && item.pos === 0) return null;
    if (item.kind !== 'word' || (item.pos & VERB) === 0) continue;
    if ((item.pos & (Pos.noun | Pos.adjective | Pos.preposition)) !== 0 && (item.pos & Pos.verbIng) === 0 && subjectBefore(items, at, 0) === null) continue;
    if ((item.pos & (Pos.noun | Pos.preposition)) !== 0) continue;
    return verbGroupAt(items, at);
  }
  return null;
}

function speaker(items: readonly Item[], group: VerbGroup): Mention | null {
  const own = group.form === 'finite' ? subjectBefore(items, group.first, 0) : null;
  if (own !== null) return mentionOf(items, own.phrase);
  // `…, painting it as “…”`, `tried to call it “…”`: the subject of the clause before
  for (let at = group.first - 1; at > 0; at--) {
    const item = items[at];
    if (
      item === undefined ||
      item.kind !== 'word' ||
      (item.pos & (Pos.verbPast | Pos.verbThird | Pos.auxiliary | Pos.modal)) === 0 ||
      (item.pos & Pos.noun) !== 0
    )
      continue;
    const before = verbGroupAt(items, at);
    const found = before === null ? null : subjectBefore(items, before.first, 0);
    if (found !== null) return mentionOf(items, found.phrase);
  }
  return null;
}

/** Skips prepositions that belong to the cue: `talked about the “…”`. */
function contentStart(items: readonly Item[], from: number, passage: number): number {
  let at = from;
  while (at < passage && (items[at]?.pos ?? 0) & Pos.preposition && at === from) at++;
  return at;
}

function endAfter(items: readonly Item[], passage: number): number {
  let at = passage + 1;
  while (at < items.length && items[at]?.lower !== ',' && items[at]?.lower !== ';' && !/^[-–—]+$/.test(items[at]?.lower ?? '')) at++;
  return at;
}
