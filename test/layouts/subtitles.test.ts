import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

const said = (text: string) => extractQuotes(text).quotes.map(({ speaker, spans }) => [speaker?.name, ...spans.map((span) => span.text)]);

describe('subtitles', () => {
  it('SubRip: labels say who speaks; times and numbers are nobody’s words', () => {
    const text = [
      '1\n00:00:01,000 --> 00:00:04,000\nANA LUND: We had no boat that winter,\nand nobody told us why.',
      '2\n00:00:04,500 --> 00:00:07,000\nOTTO BELL: The boat was sold,',
      '3\n00:00:07,500 --> 00:00:09,000\nand that was that.',
      '4\n00:00:10,000 --> 00:00:12,000\nANA LUND: Who bought it?',
    ].join('\n\n');
    expect(said(text)).toEqual([
      ['ANA LUND', 'We had no boat that winter,\nand nobody told us why.'],
      ['OTTO BELL', 'The boat was sold,', 'and that was that.'],
      ['ANA LUND', 'Who bought it?'],
    ]);
  });

  it('WebVTT: `<v Ana Lund>` says who speaks', () => {
    const text = [
      'WEBVTT - The ferry',
      'NOTE made by hand',
      '00:01.000 --> 00:04.000 align:start\n<v Ana Lund>We had no boat that winter,\nand nobody told us why.</v>',
      '00:04.500 --> 00:07.000\n<v.loud Otto Bell>It was sold.',
      '00:10.000 --> 00:12.000\n<v Ana Lund>Who bought it?</v>',
    ].join('\n\n');
    expect(said(text)).toEqual([
      ['Ana Lund', 'We had no boat that winter,\nand nobody told us why.'],
      ['Otto Bell', 'It was sold.'],
      ['Ana Lund', 'Who bought it?'],
    ]);
  });

  it('without either are nobody’s', () => {
    expect(said('1\n00:00:01,000 --> 00:00:04,000\nThe ferry is late.\n\n2\n00:00:05,000 --> 00:00:07,000\nIt always was.\n')).toEqual([]);
  });
});
