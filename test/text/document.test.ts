import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/document.ts';

const slices = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('ends them at blank lines, whatever the line ends are', () => {
    expect(slices('One.\n\nTwo.\r\n\r\nThree.\r\rFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('joins the hard-wrapped lines of one paragraph', () => {
    const text = 'The pier was long\nand the wind was\ncold that night.\n\nNobody came.\n';
    expect(slices(text)).toEqual(['The pier was long\nand the wind was\ncold that night.', 'Nobody came.']);
  });

  it('takes long lines without blank lines for paragraphs', () => {
    const long = 'The council met on Tuesday and spoke about the pier until the lamps were lit and nobody could read the plans any more.';
    expect(slices(`${long}\n${long}\n${long}`)).toEqual([long, long, long]);
  });

  it('finds none in white space', () => {
    expect(slices(' \n\n\t\n')).toEqual([]);
  });
});
