import { describe, expect, it } from 'vitest';
import { GoldError, type GoldText } from '../../src/evaluate/gold.ts';
import { goldOfLine } from '../../src/evaluate/gold-lines.ts';
import { headsOf } from '../../src/evaluate/head.ts';
import { parseInline } from '../../src/evaluate/inline.ts';
import { isNamed, sharedNames } from '../../src/evaluate/name.ts';
import { accuracy, f1, precision, scoreText } from '../../src/evaluate/score.ts';
import type { QuotationType, Quote } from '../../src/types.ts';

const asPublished = { toTheLetter: false };

/** A record whose parts are words of the text. */
function record(text: string, type: QuotationType, content: readonly string[], mention: string | null, cue: string | null, name: string | null = null): Quote {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const speaker = { id: null, name, kind: null, anonymous: false, role: null, confidence: 1, mention: mention === null ? null : at(mention) };
  const found = cue === null ? null : { ...at(cue), lemma: null };
  return { id: 'q1', type, text: '', spans: content.map(at), speaker, cue: found, addressee: null, paragraph: 0, sentence: 0, confidence: 0.9, rule: 'any' };
}

describe('a score', () => {
  const inline =
    'Ferry chief {s1 Ana Lund} {c1 said} {1 the “old” boat would sail}. The “Heron” stayed. {2 “We wait,”} {c2 said} {s2 Otto Bell}.\n==\n1 = Ana Lund';
  const gold = parseInline(inline);
  const { text } = gold;

  it('is full for the gold itself', () => {
    const quotes = [
      record(text, 'mixed', ['the “old” boat would sail'], 'Ana Lund', 'said', 'Ana Lund'),
      record(text, 'direct', ['“We wait,”'], 'Otto Bell', 'said'),
    ].map((quote, index) =>
      index === 0 ? quote : { ...quote, cue: { start: text.lastIndexOf('said'), end: text.lastIndexOf('said') + 4, text: 'said', lemma: 'say' } },
    );
    const { score, misses } = scoreText(gold, quotes, asPublished);
    expect(misses).toEqual([]);
    for (const figure of ['content', 'whole', 'passages', 'attributed'] as const) expect(f1(score[figure]), figure).toBe(100);
    for (const figure of ['kept', 'leftOut', 'mention', 'cue', 'name', 'persons'] as const) expect(accuracy(score[figure]), figure).toBe(100);
    expect(score.leftOut.asked).toBe(1);
  });

  it('asks nothing of marks, commas and periods at the ends of a content', () => {
    const { score } = scoreText(gold, [record(text, 'direct', ['We wait'], 'Otto Bell', 'said')], asPublished);
    expect(score.content).toEqual({ asked: 2, found: 1, given: 1, right: 1 });
  });

  it('tells a content that begins elsewhere from one that is missed, and judges its speaker', () => {
    const { score, misses } = scoreText(gold, [record(text, 'mixed', ['boat would sail'], 'Ana Lund', 'said')], asPublished);
    expect(misses.map(({ what }) => what)).toEqual(['extent', 'name', 'missed']);
    expect(score.mention).toEqual({ asked: 1, found: 1, given: 1, right: 1 });
    expect(score.content).toEqual({ asked: 2, found: 0, given: 1, right: 0 });
  });

  it('counts a title that is given, and a second record over the same marks, as false', () => {
    const quotes = [record(text, 'direct', ['“Heron”'], null, null), ...[1, 2].map(() => record(text, 'direct', ['“We wait,”'], 'Otto Bell', 'said'))];
    const { score } = scoreText(gold, quotes, asPublished);
    expect(score.passages).toEqual({ asked: 2, found: 1, given: 3, right: 1 });
    expect(accuracy(score.leftOut)).toBe(0);
  });

  it('wants a mention to hold the head of the speaker and little else', () => {
    const right = (mention: string) =>
      scoreText(gold, [record(text, 'mixed', ['the “old” boat would sail'], mention, 'said')], asPublished).score.mention.found === 1;
    expect(right('Lund')).toBe(true);
    expect(right('Ana Lund said')).toBe(true);
    expect(right('Ana')).toBe(false);
    expect(right('Ferry chief Ana Lund')).toBe(false);
  });

  it('does not ask for indirect speech without a verb of saying, and takes it where it is given', () => {
    const wish = parseInline('{s1 Ana Lund} {c1 wants} {1 the boat to sail}.');
    expect(scoreText(wish, [], asPublished).score.content.asked).toBe(0);
    expect(scoreText(wish, [], { toTheLetter: true }).score.content.asked).toBe(1);
    const { score } = scoreText(wish, [record(wish.text, 'indirect', ['the boat to sail'], 'Ana Lund', 'wants')], asPublished);
    expect(precision(score.content)).toBe(100);
  });

  it('neither asks for nor counts what is optional', () => {
    const optional = parseInline('{s1 Ana Lund} {c1 said} {1 so}.\n==\n1 ?');
    for (const quotes of [[], [record(optional.text, 'indirect', ['so'], 'Ana Lund', 'said')]]) {
      const { score, misses } = scoreText(optional, quotes, asPublished);
      expect([score.content.asked, misses]).toEqual([0, []]);
    }
  });

  it('counts pieces of speech one by one where the gold is a dialogue', () => {
    const talk = parseInline('{1 “A tide,”} she said, {1 “and a boat.”} {2 “Well?”}');
    const { score } = scoreText(
      talk,
      [record(talk.text, 'direct', ['“A tide,”'], null, null), record(talk.text, 'direct', ['“and a boat.”'], null, null)],
      asPublished,
    );
    expect(score.pieces).toEqual({ asked: 3, found: 2, given: 2, right: 2 });
  });
});

describe('the head of a speaker', () => {
  const heads = (words: string) => headsOf(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end));
  it.each([
    ['Ana Lund', ['Lund']],
    ['harbour chief Ana Lund, who sails', ['Lund']],
    ['the ministry’s spokesman', ['spokesman']],
    ['two officials at the ministry', ['officials']],
    ['Ana Lund and Otto Bell', ['Lund', 'Bell']],
    ['The union', ['union']],
    ['He', ['He']],
    ['“”', ['“”']],
  ])('of %j is %j', (words, expected) => expect(heads(words)).toEqual(expected));
});

describe('a name', () => {
  const shared = sharedNames(
    new Map([
      ['Otto Bell', ['Mr. Bell', 'Otto']],
      ['Ada Bell', ['Mrs. Bell', 'Ada']],
    ]),
  );
  it.each([
    ['Otto Bell', true],
    ['Mr Bell', true],
    ['Otto', true],
    ['Bell', false],
    ['Mrs. Bell', false],
    ['Ada', false],
    ['', false],
  ])('%j is Otto Bell’s: %j', (given, right) => expect(isNamed(given, ['Otto Bell', 'Mr. Bell', 'Otto'], shared)).toBe(right));
});

describe('a line of gold', () => {
  const read = (record: object): GoldText => goldOfLine(JSON.stringify(record), 'f:1').gold;

  it('keeps spans, names, aliases and marks', () => {
    const gold = read({
      id: 7,
      text: '“No,” said Bell.',
      quotes: [{ type: 'direct', content: [[0, 5]], cue: [[6, 10]], speaker: [{ start: 11, end: 15 }], speakerName: 'Otto Bell', or: [[[1, 3]]] }],
      marked: [[0, 5]],
      entities: { 'Otto Bell': ['Bell'] },
    });
    const [quotation] = gold.quotations;
    expect(quotation).toMatchObject({
      content: [{ start: 0, end: 5 }],
      speaker: [{ start: 11, end: 15 }],
      name: 'Otto Bell',
      names: ['Bell'],
      or: [[{ start: 1, end: 3 }]],
    });
    expect(gold.marked).toEqual([{ start: 0, end: 5 }]);
  });

  it.each([
    [{ quotes: [] }, 'no “text”'],
    [{ text: 'a' }, 'no “quotes”'],
    [{ text: 'a', quotes: [{}] }, 'quotation 1: no “content”'],
    [{ text: 'a', quotes: [{ content: [[0, 9]] }] }, 'quotation 1: “content” holds [0, 9], which is outside of the text'],
    [{ text: 'a', quotes: [{ content: ['0-1'] }] }, 'quotation 1: “content” is not a list of [start, end]'],
    [{ text: 'a', quotes: [{ content: [[0, 1]], type: 'sung' }] }, 'quotation 1: “type” is none of direct, mixed, indirect'],
    [{ text: 'a', quotes: [{ content: [[0, 1]], names: [1] }] }, 'quotation 1: “names” is not a list of names'],
  ])('of %j: %s', (record, message) => {
    expect(() => read(record)).toThrow(new GoldError(message));
  });

  it('that is no record says so', () => expect(() => goldOfLine('{', 'f:1')).toThrow(new GoldError('not a JSON record')));
});
