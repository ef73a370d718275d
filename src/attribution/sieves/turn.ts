import { defineSieve } from '../sieve.ts';

/** A turn ends as a sentence or a part of one does; white space before the closing mark is left of a dash that was lost. */
const SPOKEN = /[.!?,;:…—–\-_*][\s’'”"»)]*$|\p{L}\s+$/u;

export const turn = defineSieve({
  id: 'turn',
  explain: 'In a talk between characters, words in marks that stand by themselves are a turn.',
  examples: {
    hits: [['“Is it late?”\n\n“Not yet!”\n\n“Who is that?”\n\n“A boat.”', '“A boat.”']],
    misses: ['“Is it late?”\n\nThe “Heron” sailed at six.'],
  },
  find({ passage, unit, item }, { text, talk }) {
    // a letter set apart by the markup is no turn
    if (!talk || passage.rule === 'markup') return null;
    const inner = text.slice(passage.inner.start, passage.inner.end);
    const opensParagraph = unit.items[0]?.start === item.start;
    // `“Because”—a phrase came to her—“you are dull.”`
    const broken = /^(?:--|[—–])/.test(text.slice(passage.end, passage.end + 2));
    if (!SPOKEN.test(inner) && !(opensParagraph && (broken || /\s/.test(inner.trim())))) return null;
    return { content: [{ start: item.start, end: item.end }], cue: null, speaker: null };
  },
});
