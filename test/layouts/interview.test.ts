import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { readOne } from '../input/read.ts';

const INTRODUCTION = 'Ana Lund has kept the ferry for forty years. Lund spoke to us at the pier.';
const said = async (markdown: string) => {
  const [document] = (await readOne(markdown, 'markdown')).documents;
  const { quotes } = extractQuotes(document?.text ?? '', { marked: document?.marked ?? [] });
  return quotes.filter(({ rule }) => rule === 'interview').map(({ speaker, spans }) => [speaker?.name, spans.map(({ text }) => text)]);
};

describe('an interview', () => {
  it('has questions in bold, and answers by whom it is with', async () => {
    expect(
      await said(
        `# The ferry\n\n${INTRODUCTION}\n\n**Did you sleep?**\n\nI did not.\n\nNobody did.\n\n**Why not?**\n\nThe dog.\n\n**Go on.**\n\nNo.\n\n**Please?**\n\nNo.\n\n*This interview has been edited.*`,
      ),
    ).toEqual([
      ['Ana Lund', ['I did not.', 'Nobody did.']],
      ['Ana Lund', ['The dog.']],
      ['Ana Lund', ['No.']],
      ['Ana Lund', ['No.']],
    ]);
  });

  it('stands in a letter among other things, and ends before the next heading', async () => {
    const letter = [
      '# The Slip',
      'Mayor Ines Tarn met Jasper Vole. Tarn is well.',
      '## The vote',
      'The council voted. Tarn voted twice.',
      '## Three questions for Osric Vane',
      'Vane counts eels for the Lake Trust.',
      '**Are there more eels?**',
      'There are the same eels.',
      '**How do you count them?**',
      'I count their heads.',
      '**And at night?**',
      'With a lamp.',
      '## Small print',
      'The Slip is written by nobody.',
    ].join('\n\n');
    expect(await said(letter)).toEqual([
      ['Osric Vane', ['There are the same eels.']],
      ['Osric Vane', ['I count their heads.']],
      ['Osric Vane', ['With a lamp.']],
    ]);
  });

  it.each([
    ['in bold before the answer', (question: string, answer: string) => `**${question}** ${answer}`],
    ['in italics', (question: string, answer: string) => `*${question}*\n\n${answer}`],
    ['in italics before the answer', (question: string, answer: string) => `_${question}_ ${answer}`],
  ])('has questions %s', async (_name, set) => {
    const asked = [set('Did you sleep?', 'I did not.'), set('Why?', 'My dog was ill.'), set('And now?', 'Now I sleep.')].join('\n\n');
    expect(await said(`# The ferry\n\n${INTRODUCTION}\n\n${asked}`)).toEqual([
      ['Ana Lund', ['I did not.']],
      ['Ana Lund', ['My dog was ill.']],
      ['Ana Lund', ['Now I sleep.']],
    ]);
  });

  it('is not what visitors often ask', async () => {
    const asked = '**How do I get there?**\n\nBy boat.\n\n**How much is it?**\n\nTwo crowns.\n\n**Are dogs allowed?**\n\nThey are.';
    expect(await said(`# Visiting the ferry\n\nThe Lund Ferry sails daily from Port Osk.\n\n${asked}`)).toEqual([]);
    expect(await said(`# Frequently asked questions\n\nWe answer.\n\n${asked}`)).toEqual([]);
    expect(await said(`# F.A.Q.\n\nOur Night Ferry Service answers.\n\n${asked}`)).toEqual([]);
    const ours = asked.replace('By boat.', 'By our boat.');
    expect((await said(`# Visiting\n\nOur Night Ferry Service sails.\n\n${ours}`)).map(([name]) => name)).toEqual([]);
  });

  it('may be with somebody who is not named', async () => {
    const [first] = await said('# The ferry\n\nWe went aboard.\n\n**Did you sleep?**\n\nI did not.\n\n**Why?**\n\nI was busy.\n\n**And now?**\n\nNow I sleep.');
    expect(first).toEqual([undefined, ['I did not.']]);
  });

  it.each([
    ['headings that ask nothing', '## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.'],
    ['two questions', '**Why?**\n\nText.\n\n**How?**\n\nText.'],
    ['questions without bold', 'Why?\n\nText.\n\nHow?\n\nText.\n\nWhen?\n\nText.'],
  ])('is not %s', async (_name, body) => expect(await said(`# The ferry\n\n${INTRODUCTION}\n\n${body}`)).toEqual([]));
});
