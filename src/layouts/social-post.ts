import { cueOfLabel, mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';

export const socialPost = defineLayout({
  id: 'social-post',
  explain: 'A handle comes before what was posted, with a colon or as in a log.',
  examples: {
    hits: [
      ['The board was told at once.\n\n@analund: The ferry is late again. Again!', 'The ferry is late again. Again!'],
      ['[10:04] <analund> the ferry is late again', 'the ferry is late again'],
    ],
    misses: ['Write to us @ferryboard: letters are read on Monday by nobody.', 'The ferry is late, says @analund.'],
  },
  find(page) {
    return [...page.turns].flatMap(([paragraph, label]) => {
      const own = page.paragraphs[paragraph];
      if (label.kind !== 'handle' || own === undefined) return [];
      const speaker = mentionOfLabel(page.text, page.unitsIn(paragraph), label);
      return [{ content: [{ start: label.start, end: own.end }], cue: cueOfLabel(label), speaker }];
    });
  },
});
