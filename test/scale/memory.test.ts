import { describe, expect, it } from 'vitest';
import { residentOf } from '../../scripts/bench/command.ts';
import { memoryOf } from '../../scripts/bench/memory.ts';
import { records } from '../robustness/articles.ts';

/** Where CI is set more is read, for minutes; `npm run bench` reads 300 MB. */
const WHOLE = process.env.CI === 'true';
const megabytes = WHOLE ? 70 : 12;
const warm = WHOLE ? 50 : 8;
/** Resident megabytes that no run may go beyond, whatever it reads. */
const MOST = 300;
/** What the collector of garbage may be late with, in megabytes. */
const SLACK = 40;

const part = Buffer.from(records(600));
const tells = residentOf(process.pid) !== null;
const RUNS = [
  { name: 'in one thread', args: ['-j', '1'], slow: false },
  // as many as help, on the machine that has fewest
  { name: 'in two threads, with a slow reader', args: ['-j', '2'], slow: true },
];

describe(`the memory of a run on ${megabytes} MB (70 where CI is set)`, () => {
  it.skipIf(!tells).for(RUNS)('$name is bounded, and flat once it is warm', { timeout: 900_000 }, async ({ args, slow }) => {
    const { before, after, read } = await memoryOf({ args, slow, part, megabytes, warm });
    console.log(`${args.join(' ')}: ${before.toFixed(0)} MB up to ${warm} MB, then ${after.toFixed(0)} MB`);
    expect(read).toBeGreaterThan(megabytes * 1e5);
    expect(Math.max(before, after)).toBeLessThan(MOST);
    expect(after).toBeLessThan(before + SLACK);
  });
});
