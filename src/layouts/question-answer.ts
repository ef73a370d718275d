import { interviewee } from './interviewee.ts';
import { cueOfLabel, mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';
import { areAnsweredBelow } from './speakers.ts';
import { isApart, turnFrom } from './turns.ts';
import { examinersIn, lastBefore, witnessesIn } from './who-asks.ts';

export const questionAnswer = defineLayout({
  id: 'question-answer',
  explain: '“Q” asks and “A” answers: the examiner and the witness of a court, or whom an interview is with.',
  examples: {
    hits: [
      ['BY MR. BELL:\n\nQ. Where was the ferry?\n\nA. At the pier.\n\nQ. Thank you.', 'At the pier.'],
      ['Q: Where was the ferry?\n\nA: At the pier.', 'At the pier.'],
      ['Q: Where was the ferry?\n\nAt the pier.\n\nQ: When?\n\nAt noon, when I looked.\n\nQ: And now?\n\nIt sank.', 'At noon, when I looked.'],
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
    const unlabelled = page.turns.size === own.length && areAnsweredBelow(own, page.paragraphs.length);
    return own.flatMap(([paragraph, label], at) => {
      const asks = label.words === 'Q';
      const antecedent = asks ? lastBefore(examiners, paragraph) : (lastBefore(witnesses, paragraph) ?? guest);
      const mention = mentionOfLabel(page.text, page.unitsIn(paragraph), label);
      const speaker = mention === null ? null : { ...mention, ...(antecedent === null ? {} : { antecedent }) };
      const cue = cueOfLabel(label);
      if (!unlabelled) return [{ content: turnFrom(page, paragraph, label.start), cue, speaker }];
      const question = { start: label.start, end: page.paragraphs[paragraph]?.end ?? label.start };
      const answer = page.paragraphs.slice(paragraph + 1, own[at + 1]?.[0] ?? paragraph + 2).filter(({ start, end }) => !isApart(page.text.slice(start, end)));
      return [
        { content: [question], cue, speaker },
        { content: answer.map(({ start, end }) => ({ start, end })), cue: null, speaker: guest },
      ];
    });
  },
});
