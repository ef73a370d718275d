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

  it.each([
    ['headings that ask nothing', '## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.'],
    ['two questions', '**Why?**\n\nText.\n\n**How?**\n\nText.'],
    ['questions without bold', 'Why?\n\nText.\n\nHow?\n\nText.\n\nWhen?\n\nText.'],
  ])('is not %s', async (_name, body) => expect(await said(`# The ferry\n\n${INTRODUCTION}\n\n${body}`)).toEqual([]));
});
