import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimError, claimOf } from '../../src/verify/claim.ts';
import { Source } from '../../src/verify/source.ts';
import { verify } from '../../src/verify/verify.ts';

const TEXT = `Ana Lund, the harbour master, told reporters on Monday that the ferry would not sail. “The ice is thin,” she said, wiping her glasses, “and we know it.”

“We shall wait for a colder night,” said Otto Bell. “Then the whole town can walk across, and nobody needs a ferry.”
`;
const source = new Source('talk.txt', TEXT);
const findingOf = (line: string, sources = [source]) => {
  const claim = claimOf(line, 'list:1');
  if (claim === null) throw new Error(`no claim: ${line}`);
  return verify(claim, sources);
};

describe('a claim', () => {
  it.each([
    ['Ana Lund: “We sail.”', 'Ana Lund', ['We sail.']],
    ['“We sail.” — Ana Lund', 'Ana Lund', ['We sail.']],
    ['"We sail," said Ana Lund.', 'Ana Lund', ['We sail,']],
    ['"We sail."', null, ['We sail.']],
    ['{"text":"We sail.","speaker":{"name":"Ana Lund"}}', 'Ana Lund', ['We sail.']],
    ['{"spans":[{"text":"“We sail,”"},{"text":"“and soon.”"}],"speaker":{"name":null,"mention":{"text":"she"}}}', 'she', ['“We sail,”', '“and soon.”']],
  ])('%s', (line, speaker, pieces) => expect(claimOf(line, 'x')).toEqual({ where: 'x', speaker, pieces }));

  it.each(['', '  ', '# a heading'])('is none: %j', (line) => expect(claimOf(line, 'x')).toBeNull());
  it.each(['We sail', '{"speaker":"Ana"}', '{oops'])('cannot be read: %j', (line) => expect(() => claimOf(line, 'x')).toThrow(ClaimError));
});

describe('a verdict', () => {
  it.each([
    ['Otto Bell: “We shall wait for a colder night”', 'verbatim'],
    ['Bell: “We shall wait for a colder night.”', 'verbatim'],
    ['Otto Bell: "we shall  wait, for a colder night"', 'marks'],
    // joined from pieces
    ['Otto Bell: “We shall wait … the whole town can walk across”', 'verbatim'],
    ['Otto Bell: “We shall wait [...] nobody needs a ferry.”', 'verbatim'],
    ['Otto Bell: “Then [everybody] can walk across”', 'verbatim'],
    ['Ana Lund: “The ice is thin, and we know it.”', 'marks'],
    ['Ana Lund: “The ice is thin … and we know it.”', 'verbatim'],
    ['“The ice is thin”', 'verbatim'],
    // off
    ['Otto Bell: “We will wait for a colder night”', 'words'],
    ['Ana Lund: “We shall wait for a colder night”', 'other'],
    ['Eva Lund: “The ice is thin”', 'other'],
    ['Otto Bell: “No moon is ever made of such old cheese”', 'absent'],
    ['Otto Bell: “nobody needs a ferry … We shall wait”', 'words'],
    ['Otto Bell: “…”', 'absent'],
  ])('%s: %s', (line, finding) => expect(findingOf(line).finding).toBe(finding));

  it('shows what only the one and what only the other has', () => {
    expect(findingOf('Otto Bell: “We will wait for a colder night”').changes).toEqual([
      { in: 'both', words: 'we' },
      { in: 'source', words: 'shall' },
      { in: 'claim', words: 'will' },
      { in: 'both', words: 'wait for a colder night' },
    ]);
  });

  it('shows no more of the source than the claim’s own end stands for', () => {
    expect(findingOf('Otto Bell: “We shall wait for a colder winter”').changes).toEqual([
      { in: 'both', words: 'we shall wait for a colder' },
      { in: 'source', words: 'night' },
      { in: 'claim', words: 'winter' },
    ]);
  });

  it('says where, and who says it there', () => {
    const { saidBy, spans, source: id } = findingOf('Ana Lund: “We shall wait”');
    expect([saidBy, id]).toEqual(['Otto Bell', 'talk.txt']);
    expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['We shall wait']);
  });

  it('finds whatever stretch of the source is claimed, however it is cut', () => {
    const words = TEXT.match(/\S+/g) ?? [];
    fc.assert(
      fc.property(fc.nat(words.length - 4), fc.integer({ min: 3, max: 12 }), fc.nat(6), fc.integer({ min: 2, max: 6 }), (from, length, gap, more) => {
        const first = words.slice(from, from + length).join(' ');
        const second = words.slice(from + length + gap, from + length + gap + more).join(' ');
        const claim = { where: 'x', speaker: null, pieces: second === '' ? [first] : [`${first} … ${second}`] };
        expect(['verbatim', 'marks']).toContain(verify(claim, [source]).finding);
      }),
    );
  });

  it('costs as much for each character of a source of the same words, however long it is', () => {
    const claim = 'Ana: “the ice and the ferry and the ice sails and sails”';
    const timed = (times: number) => {
      const long = new Source('long', 'the ferry and the ice and '.repeat(times));
      const start = process.cpuUsage().user;
      expect(findingOf(claim, [long]).finding).not.toBe('verbatim');
      return (process.cpuUsage().user - start) / times;
    };
    timed(4000);
    // far from what it would be, were each word compared with each
    expect(timed(40_000)).toBeLessThan(5 * timed(4000));
  });
});
