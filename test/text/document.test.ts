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

  it('begins one at each point of a list, and not where a line is broken before a dash', () => {
    expect(slices('Orders\n- light the\n  lamps\n- keep the log\n- sleep')).toEqual(['Orders', '- light the\n  lamps', '- keep the log', '- sleep']);
    expect(slices('Orders:\n* light the\n  lamps\n* keep the log')).toEqual(['Orders:', '* light the\n  lamps', '* keep the log']);
    const broken = 'Anybody may come aboard, said the keeper\n- who had a lamp\n- to lose.';
    expect(slices(broken)).toEqual([broken]);
  });

  it('parts the heads of a manual from what stands further in below them', () => {
    expect(slices('NAME\n    lamp\n\nNOTES\n    It is old.\n\nTHE LOCK\n    It is older.')).toEqual([
      'NAME',
      'lamp',
      'NOTES',
      'It is old.',
      'THE LOCK',
      'It is older.',
    ]);
    const script = 'LUND\n    Who is there?\n\nBELL\n    Nobody.';
    expect(slices(script)).toEqual(script.split('\n\n'));
  });

  it('finds none in white space', () => {
    expect(slices(' \n\n\t\n')).toEqual([]);
  });
});
