import { interviewee } from './interviewee.ts';
import { cueOfLabel, mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';
import { turnFrom } from './turns.ts';
import { examinersIn, lastBefore, witnessesIn } from './who-asks.ts';

export const questionAnswer = defineLayout({
  id: 'question-answer',
  explain: '“Q” asks and “A” answers: the examiner and the witness of a court, or whom an interview is with.',
  examples: {
    hits: [
      ['BY MR. BELL:\n\nQ. Where was the ferry?\n\nA. At the pier.\n\nQ. Thank you.', 'At the pier.'],
      ['Q: Where was the ferry?\n\nA: At the pier.', 'At the pier.'],
    ],
    misses: ['A. Lund painted the ferry.\n\nB. Bell sold it.', 'Frequently asked questions\n\nQ: Where is the ferry?\n\nA: At the pier.'],
  },
  find(page) {
    const own = [...page.turns].filter(([, { kind }]) => kind === 'letter');
    const [first] = own;
    if (first === undefined) return [];
    const examiners = examinersIn(page);
    const witnesses = witnessesIn(page);
    const guest = interviewee(page, first[0]);
    return own.map(([paragraph, label]) => {
      const asks = label.words === 'Q';
      const antecedent = asks ? lastBefore(examiners, paragraph) : (lastBefore(witnesses, paragraph) ?? guest);
      const mention = mentionOfLabel(page.unitsIn(paragraph), label);
      const speaker = mention === null ? null : { ...mention, ...(antecedent === null ? {} : { antecedent }) };
      return { content: turnFrom(page, paragraph, label.start), cue: cueOfLabel(label), speaker };
    });
  },
});
