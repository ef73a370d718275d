import { isBeforePeriod } from '../text/label.ts';
import { mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';
import { turnFrom } from './turns.ts';

export const script = defineLayout({
  id: 'script',
  explain: 'In a script or the record of a hearing the name stands above what is said, or before a period.',
  examples: {
    hits: [
      ['LUND\nWhere is the ferry?\n\nBELL\nAt the pier.\n\nLUND\nStill?\n\nBELL\nStill.', 'At the pier.'],
      ['LUND. Where is the ferry?\n\nBELL (laughing). At the pier.\n\nLUND. Still?\n\nBELL. Still.', 'At the pier.'],
      ['The CHAIRMAN. Where is the ferry?\n\nMs. BELL. At the pier.\n\nThe CHAIRMAN. Still?\n\nMs. BELL. Still, sir.', 'At the pier.'],
    ],
    misses: [
      'Mr. Lund. So the letter began.\n\nNobody read it.\n\nMs. Bell. So it ended.',
      'CHAPTER ONE\nThe ferry was late.\n\nCHAPTER TWO\nIt was later.\n\nCHAPTER THREE\nIt sank.',
    ],
  },
  find(page) {
    return [...page.turns].flatMap(([paragraph, label]) => {
      const own = page.paragraphs[paragraph];
      if (label.kind !== 'alone' || own === undefined) return [];
      const content = isBeforePeriod(page.text, label) ? turnFrom(page, paragraph, label.start) : [{ start: label.start, end: own.end }];
      return [{ content, cue: null, speaker: mentionOfLabel(page.text, page.unitsIn(paragraph), label) }];
    });
  },
});
