// Texts for the fuzzer and the property tests: articles of fixtures/ that something befell, as arbitraries of fast-check.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { MarkedSpan } from '../../src/types.ts';
import { MUTATIONS } from './mutations.ts';
import { SHREDS } from './shreds.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const SOURCES = ['source.txt', 'source.md', 'source.html'];

/** News, interviews, transcripts, fiction, pages: as they stand in the files. */
const WELL: readonly string[] = ['articles', 'dialogues'].flatMap((kind) =>
  readdirSync(join(fixtures, kind))
    .flatMap((slug) => SOURCES.map((name) => join(fixtures, kind, slug, name)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8')),
);

/** A longer text is cut to this, so that many can be tried: UTF-16 code units. */
const LONGEST = 6000;
/** An article that all befalls is read from somewhere on, and no further than so many code units. */
const WINDOW = 2500;

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const piece = () =>
  fc
    .tuple(fc.constantFrom(...WELL), share(), fc.integer({ min: 0, max: WINDOW }))
    .map(([text, at, length]) => text.slice(Math.floor(at * at * text.length)).slice(0, length));

const step = () =>
  fc
    .record({ mutation: fc.constantFrom(...Object.values(MUTATIONS)), at: share(), length: share(), shred: fc.constantFrom(...SHREDS), other: piece() })
    .map(({ mutation, at, length, shred, other }) => (text: string) => {
      const from = Math.floor(at * text.length);
      // most of what happens is small
      const to = Math.min(text.length, from + Math.ceil(length ** 4 * text.length));
      return mutation(text, { from, to, shred, other }).slice(0, LONGEST);
    });

/** An article after up to a dozen mishaps. */
const brokenArticle = (): fc.Arbitrary<string> =>
  fc.tuple(piece(), fc.array(step(), { minLength: 1, maxLength: 12 })).map(([text, steps]) => steps.reduce((broken, mishap) => mishap(broken), text));

/** Nothing but shreds, and words of no article. */
const shredsAlone = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SHREDS) }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

export const brokenText = (): fc.Arbitrary<string> => fc.oneof({ weight: 9, arbitrary: brokenArticle() }, { weight: 1, arbitrary: shredsAlone() });

/** What markup could say of a text of about this length, right or wrong. */
export const markup = (): fc.Arbitrary<MarkedSpan[]> =>
  fc.array(
    fc.record(
      {
        kind: fc.constantFrom('block' as const, 'inline' as const, 'strong' as const),
        start: fc.integer({ min: -5, max: WINDOW }),
        end: fc.integer({ min: -5, max: WINDOW }),
        source: fc.record({ start: fc.integer({ min: -5, max: WINDOW }), end: fc.integer({ min: -5, max: WINDOW }) }),
      },
      { requiredKeys: ['kind', 'start', 'end'] },
    ),
    { maxLength: 4 },
  );
