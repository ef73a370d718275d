import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anyFile, anyMarkup, anyText } from '../../scripts/fuzz/properties.ts';

/** The same texts every time; `npm run fuzz` tries others. Where CI is set they are many, here few: it takes minutes. */
const MANY = process.env.CI === 'true';
const SETTINGS = { seed: 20_000 };

describe('whatever the text', () => {
  const texts = MANY ? 20_000 : 150;
  it(`extraction holds to its contract (${texts} texts, 20000 where CI is set)`, { timeout: 900_000 }, () => {
    fc.assert(anyText(), { ...SETTINGS, numRuns: texts });
  });

  const marked = MANY ? 2000 : 40;
  it(`and whatever the markup says, and whether it is asked why (${marked} texts, 2000 where CI is set)`, { timeout: 300_000 }, () => {
    fc.assert(anyMarkup(), { ...SETTINGS, numRuns: marked });
  });

  const files = MANY ? 1500 : 40;
  it(`and whatever the file, of any format, into any other (${files} files, 1500 where CI is set)`, { timeout: 300_000 }, async () => {
    await fc.assert(anyFile(), { ...SETTINGS, numRuns: files });
  });
});
