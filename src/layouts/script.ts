import { mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';

export const script = defineLayout({
  id: 'script',
  explain: 'In a script the name in capitals stands above what is said, or before a period.',
  examples: {
    hits: [
      ['LUND\nWhere is the ferry?\n\nBELL\nAt the pier.\n\nLUND\nStill?\n\nBELL\nStill.', 'At the pier.'],
      ['LUND. Where is the ferry?\n\nBELL (laughing). At the pier.\n\nLUND. Still?\n\nBELL. Still.', 'At the pier.'],
    ],
    misses: ['CHAPTER ONE\nThe ferry was late.\n\nCHAPTER TWO\nIt was later.\n\nCHAPTER THREE\nIt sank.'],
  },
  find(page) {
    return [...page.turns].flatMap(([paragraph, label]) => {
      const own = page.paragraphs[paragraph];
      if (label.kind !== 'alone' || own === undefined) return [];
      return [{ content: [{ start: label.start, end: own.end }], cue: null, speaker: mentionOfLabel(page.unitsIn(paragraph), label) }];
    });
  },
});
