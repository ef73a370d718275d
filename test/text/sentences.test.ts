import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/document.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const slices = (text: string) => sentencesOf(tokenize(text), paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('are not ended by titles, initials and decimals', () => {
    expect(slices('Dr. A. B. Lund paid 3.5 crowns. She left.')).toEqual(['Dr. A. B. Lund paid 3.5 crowns.', 'She left.']);
  });

  it('are ended by an abbreviation where a new one begins', () => {
    expect(slices('They met at 9 a.m. The U.S. Senate did not.')).toEqual(['They met at 9 a.m.', 'The U.S. Senate did not.']);
  });

  it('are ended by words that are abbreviations elsewhere', () => {
    expect(slices('He shook his head no. “But I stay.”')).toEqual(['He shook his head no.', '“But I stay.”']);
    expect(slices('She lay in the sun. Lund rowed to pier no. 5 on Sat. 3 May.')).toEqual(['She lay in the sun.', 'Lund rowed to pier no. 5 on Sat. 3 May.']);
  });

  it('count inside marks, with their closing marks', () => {
    expect(slices('“We won. It was late.” He left.')).toEqual(['“We won.', 'It was late.”', 'He left.']);
  });

  it('end with their paragraph', () => {
    expect(slices('A headline\n\nA text.')).toEqual(['A headline', 'A text.']);
  });
});
