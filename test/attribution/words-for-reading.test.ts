import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

const wordsOf = (text: string) => extractQuotes(text).quotes.map((quote) => quote.text);

describe('the words of a direct quotation, for reading', () => {
  it.each([
    ['“The pier is rotten,” said Ana Lund.', 'The pier is rotten'],
    // a quotation inside keeps both its marks, at either end
    ['"She told us, \'Wake me in May,\'" said Ana Lund.', "She told us, 'Wake me in May,'"],
    ['Ana Lund said: “She told us, ‘Wake me in May.’ ”', 'She told us, ‘Wake me in May.’'],
    ['“‘Never’ is a long time,” said Ana Lund.', '‘Never’ is a long time'],
    // and loses them where there is nothing beside it
    ['“‘Never,’” said Ana Lund.', 'Never'],
    ['"\'Wake me," said Ana Lund, "in May.\'"', 'Wake me … in May.'],
    // one mark written twice encloses; an apostrophe closes nothing
    ["''The pier is rotten,'' said Ana Lund.", 'The pier is rotten'],
    ['"Ask \'em," said Ana Lund.', "Ask 'em"],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual([words]);
  });
});
