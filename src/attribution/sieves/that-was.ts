import { isPlace } from '../../lexicon/places.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { timePhraseAt } from '../../mentions/time-phrase.ts';
import { defineSieve } from '../sieve.ts';

/** What may follow the name: its end, an apposition, or where the voice came from. */
const CLOSES = /^(?:[,.;:—–]|--+|from|at|again|speaking|calling|shouting)$/;
/** `It was Bell who spoke.` */
const SPOKE = /^(?:spoke|said|asked|answered|replied|cried|called|shouted|whispered)$/;

export const thatWas = defineSieve({
  id: 'that-was',
  explain: 'After the words in marks the story says whose they were: “that was” and a name.',
  examples: {
    hits: [['“Sit down!”\n\n“Must I?”\n\n“Let her stand, Tom!” That was old Brannock, at the end of the table.', '“Let her stand, Tom!”']],
    misses: ['“Is it late?”\n\n“Not yet!” That was the first of the storm.\n\n“Is it late?”'],
  },
  find({ passage, unit, at, item, after }, { text, talk }) {
    if (!talk || !/[.,!?…—-]$/.test(text.slice(passage.inner.start, passage.inner.end).trimEnd())) return null;
    const own = at + 1 < unit.items.length;
    if (!own && after?.paragraph !== unit.paragraph) return null;
    const items = own ? unit.items : (after?.items ?? []);
    const from = own ? at + 1 : 0;
    const was = items[from + 1];
    // `“Sit down!” This from Bell, who had not moved.`, `“Sit down,” came from Bell.`
    const came = was?.lower === 'from' && (own ? items[from]?.lower === 'came' : items[from]?.lower === 'this');
    if (!came && (!/^(?:that|this|it)$/.test(items[from]?.lower ?? '') || was?.lower !== 'was' || items[from]?.capital !== true)) return null;
    const phrase = nounPhraseAt(items, from + 2, items.length);
    if (was === undefined || phrase === null || phrase.pronoun || phrase.possessed > phrase.first || timePhraseAt(items, from + 2) > from + 2) return null;
    const head = items[phrase.head];
    const closes = CLOSES.test(items[phrase.core]?.lower ?? '.') || (items[phrase.core]?.lower === 'who' && SPOKE.test(items[phrase.core + 1]?.lower ?? ''));
    if (head?.capital !== true || isPlace(head.lower) || !closes) return null;
    if (/^(?:the|an?)$/.test(items[phrase.first]?.lower ?? '')) return null;
    const speaker = mentionOf(items, { ...phrase, last: phrase.core });
    return speaker.kind === 'name'
      ? { content: [{ start: item.start, end: item.end }], cue: came ? null : { span: { start: was.start, end: was.end }, lemma: 'be' }, speaker }
      : null;
  },
});
