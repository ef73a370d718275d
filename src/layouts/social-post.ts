import { mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';

export const socialPost = defineLayout({
  id: 'social-post',
  explain: 'A handle and a colon come before what was posted.',
  examples: {
    hits: [['The board was told at once.\n\n@analund: The ferry is late again. Again!', 'The ferry is late again. Again!']],
    misses: ['Write to us @ferryboard: letters are read on Monday by nobody.', 'The ferry is late, says @analund.'],
  },
  find(page) {
    return [...page.labels].flatMap(([paragraph, label]) => {
      const own = page.paragraphs[paragraph];
      if (label.kind !== 'handle' || own === undefined) return [];
      return [
        {
          content: [{ start: label.start, end: own.end }],
          cue: label.colon === null ? null : { span: label.colon, lemma: null },
          speaker: mentionOfLabel(page.unitsIn(paragraph)[0], label),
        },
      ];
    });
  },
});
