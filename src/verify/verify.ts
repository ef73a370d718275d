import { diffArrays } from 'diff';
import { lengthOf, shared } from '../text/overlap.ts';
import type { Span } from '../types.ts';
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';
import { GAP, type Segment, segmentsOf, wordsIn } from './words.ts';

/**
 * `verbatim`: as it stands; `marks`: but for marks, punctuation, case and space; `words`: in other words, or with some
 * more or less; `absent`: nowhere; `other`: there, and said by somebody else.
 */
export type Finding = 'verbatim' | 'marks' | 'words' | 'absent' | 'other';

/** A run of words that both have, that only the source has, or that only the claim has. */
export interface Change {
  readonly in: 'both' | 'source' | 'claim';
  readonly words: string;
}

export interface Verdict {
  readonly claim: Claim;
  readonly finding: Finding;
  readonly source: string | null;
  readonly spans: readonly Span[];
  /** Who says it in the source, by name or by the words that mention them; null where the source does not tell. */
  readonly saidBy: string | null;
  readonly changes: readonly Change[];
}

/** So much of the words must be the source's for a claim in other words. */
const LEAST_COMMON = 0.5;

/** Looks for a claim in the sources, the first that has it word for word first. */
export function verify(claim: Claim, sources: readonly Source[]): Verdict {
  const segments = segmentsOf(claim.pieces);
  if (segments.length === 0) return absent(claim);
  let other: Verdict | null = null;
  for (const source of sources) {
    const places = source.find(segments);
    const apart = places.length > 0 ? null : source.findInterrupted(segments.flatMap(({ words }) => words));
    for (const spans of apart === null ? places : [apart]) {
      const said = speakersAt(source, spans);
      const own = claim.speaker === null ? said[0] : said.find(({ names }) => names.some((name) => isSame(name, claim.speaker ?? '')));
      const found = { claim, source: source.id, spans, saidBy: (own ?? said[0])?.name ?? null, changes: [] };
      if (claim.speaker === null || own !== undefined || said.length === 0)
        return { ...found, finding: apart === null && isVerbatim(claim, source) ? 'verbatim' : 'marks' };
      other ??= { ...found, finding: 'other' };
    }
  }
  return other ?? inOtherWords(claim, segments, sources);
}

function absent(claim: Claim): Verdict {
  return { claim, finding: 'absent', source: null, spans: [], saidBy: null, changes: [] };
}

/** Does each stretch between gaps stand in the source to the letter, but for marks and punctuation at its ends? */
function isVerbatim(claim: Claim, source: Source): boolean {
  return claim.pieces.every((piece) =>
    piece
      .split(GAP)
      .map((part) => part.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
      .every((part) => source.text.includes(part)),
  );
}

interface Voice {
  readonly name: string;
  readonly names: readonly string[];
}

/** A quotation says what stands at spans where it holds so much of it. */
const LEAST_HELD = 0.6;

/** Who says what stands at these spans, as far as the source tells; whoever says least else first. */
function speakersAt(source: Source, spans: readonly Span[]): Voice[] {
  const { quotes, speakers } = source.extraction;
  return quotes
    .filter((quote) => shared(quote.spans, spans) >= LEAST_HELD * lengthOf(spans))
    .sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans))
    .flatMap(({ speaker }): Voice[] => {
      // a pronoun that nobody stands behind tells nothing
      if (speaker?.name == null) return [];
      const { id, name, mention } = speaker;
      const aliases = speakers.find((one) => one.id === id)?.aliases ?? [];
      return [{ name, names: [name, ...aliases, ...(mention === null ? [] : [mention.text])] }];
    });
}

const TITLES = new Set('mr mrs ms miss dr sir lady lord sen rep gov president minister professor prof the a an'.split(' '));
function partsOf(name: string): string[] {
  const all = wordsIn(name).map(({ key }) => key);
  const own = all.filter((key) => !TITLES.has(key.replace(/\.$/, '')));
  // `the lady` is nobody else than the lady
  return own.length > 0 ? own : all;
}

/** `Lund` and `Ana Lund` are one; `Ana Lund` and `Eva Lund` are two. */
function isSame(name: string, other: string): boolean {
  const own = partsOf(name);
  const theirs = partsOf(other);
  if (own.length === 0 || theirs.length === 0) return false;
  const [short, long] = own.length < theirs.length ? [own, theirs] : [theirs, own];
  return short.every((part) => long.includes(part)) && short[short.length - 1] === long[long.length - 1];
}

/** The stretch of a source that has most of the words, and the difference. */
function inOtherWords(claim: Claim, segments: readonly Segment[], sources: readonly Source[]): Verdict {
  const words = segments.flatMap((segment) => segment.words);
  let best: Verdict | null = null;
  let most = LEAST_COMMON * words.length;
  for (const source of sources) {
    const near = source.nearest(words);
    if (near === null) continue;
    const theirs = source.words.slice(near.first, near.last);
    const changes = drawnTogether(
      diffArrays(
        theirs.map(({ key }) => key),
        words,
      ).map(({ added, removed, value }): Change => ({ in: added ? 'claim' : removed ? 'source' : 'both', words: value.join(' ') })),
    );
    const common = changes.filter((change) => change.in === 'both').reduce((sum, change) => sum + change.words.split(' ').length, 0);
    const held = changes.filter((change) => change.in !== 'claim').reduce((sum, change) => sum + change.words.split(' ').length, 0);
    if (common < most || held > 3 * words.length) continue;
    most = common;
    const from =
      near.first +
      indexOf(
        theirs.map(({ key }) => key),
        changes,
      );
    const spans = [source.span(from, from + held)];
    best = { claim, finding: 'words', source: source.id, spans, saidBy: speakersAt(source, spans)[0]?.name ?? null, changes };
  }
  return best ?? absent(claim);
}

/**
 * The difference without what stands before and after in the source: of `we know it. We shall wait` against `We will wait`
 * the second `we` is meant.
 */
function drawnTogether(changes: readonly Change[]): Change[] {
  const own = [...changes];
  const isSource = (change: Change | undefined) => change?.in === 'source';
  while (isSource(own[0])) own.shift();
  while (isSource(own[own.length - 1])) own.pop();
  const [first, second] = own;
  if (first?.in === 'both' && second?.in === 'source') {
    const later = ` ${second.words} `.lastIndexOf(` ${first.words} `);
    if (later >= 0) own.splice(1, 1, ...rest(second.words.slice(later + first.words.length)));
  }
  const last = own[own.length - 1];
  const before = own[own.length - 2];
  if (own.length > 2 && last?.in === 'both' && before?.in === 'source') {
    const earlier = ` ${before.words} `.indexOf(` ${last.words} `);
    if (earlier >= 0) own.splice(own.length - 2, 1, ...rest(before.words.slice(0, earlier)));
  }
  // what the claim ends with stands for no more words than it has itself
  if (last?.in === 'claim' && before?.in === 'source') {
    const most = last.words.split(' ').length;
    own.splice(own.length - 2, 1, { in: 'source', words: before.words.split(' ').slice(0, most).join(' ') });
  }
  return joined(own);
}

/** Runs of one kind that have come to stand beside one another are one. */
function joined(changes: readonly Change[]): Change[] {
  const runs: Change[] = [];
  for (const change of changes) {
    const before = runs[runs.length - 1];
    if (before?.in === change.in) runs[runs.length - 1] = { ...change, words: `${before.words} ${change.words}` };
    else runs.push(change);
  }
  return runs;
}

const rest = (words: string): Change[] => (words.trim() === '' ? [] : [{ in: 'source', words: words.trim() }]);

/** Where the first words that the source has begin among its words. */
function indexOf(words: readonly string[], changes: readonly Change[]): number {
  const own = changes.filter((change) => change.in !== 'claim').flatMap((change) => change.words.split(' '));
  for (let at = 0; at + own.length <= words.length; at++) if (own.every((word, index) => words[at + index] === word)) return at;
  return 0;
}
