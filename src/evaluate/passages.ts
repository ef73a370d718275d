import type { Span } from '../types.ts';
import type { OpenCounts, OpenScore } from './counts.ts';
import { lengthOf, shared, touching, trimmed, wordsOf } from './spans.ts';
import { cueRight, type Given, type Judging, mentionRight, type Wanted } from './verdict.ts';

/** A quotation is over a stretch in marks where it holds so much of it. */
const OVER = 0.6;

function found(counts: OpenCounts): void {
  counts.asked++;
  counts.found++;
  counts.given++;
  counts.right++;
}

function missed(counts: OpenCounts): void {
  counts.asked++;
}

function wrong(counts: OpenCounts): void {
  counts.given++;
}

function share(counts: OpenCounts, right: boolean): void {
  counts.asked++;
  if (right) counts.found++;
}

/**
 * Counts the stretches in quotation marks: which are quotations, which are titles and scare quotes, who speaks.
 *
 * A second record over the same stretch is a false one, and so is a direct or mixed record that touches no quotation.
 */
export function scorePassages(
  text: string,
  marked: readonly Span[],
  wanted: readonly Wanted[],
  given: readonly Given[],
  judging: Judging,
  score: OpenScore,
): void {
  const quoted = given.filter(({ quote }) => quote.type !== 'indirect');
  const givenNear = touching(quoted);
  const wantedNear = touching(wanted.filter(({ gold }) => !gold.optional));
  const anyNear = touching(wanted);
  const claimed = new Set<Given>();
  for (const raw of marked) {
    const stretch = trimmed(text, raw);
    const size = stretch.end - stretch.start;
    if (size <= 0) continue;
    const isOver = ({ pieces }: { readonly pieces: readonly Span[] }) => shared([stretch], pieces) >= OVER * size;
    const gold = wantedNear(stretch)
      .filter(isOver)
      .sort((a, b) => lengthOf(a.pieces) - lengthOf(b.pieces))[0];
    const over = givenNear(stretch)
      .filter(isOver)
      .sort((a, b) => b.quote.confidence - a.quote.confidence);
    const record = over[0];
    for (const extra of over.slice(1)) {
      if (claimed.has(extra)) continue;
      claimed.add(extra);
      wrong(score.passages);
      wrong(score.attributed);
    }
    if (record !== undefined) claimed.add(record);
    share(gold === undefined ? score.leftOut : score.kept, (gold === undefined) === (record === undefined));
    const speaks = gold !== undefined && gold.gold.speaker.length > 0;
    if (gold === undefined) {
      if (record === undefined) continue;
      wrong(score.passages);
      wrong(score.attributed);
    } else if (record === undefined) {
      missed(score.passages);
      if (speaks) missed(score.attributed);
    } else {
      found(score.passages);
      if (wordsOf(text, gold.gold.cue).length > 0) share(score.passageCue, cueRight(text, gold.gold, record.quote));
      if (!speaks) continue;
      const right = mentionRight(text, gold.gold, record.quote, judging);
      share(score.passageMention, right);
      if (right) found(score.attributed);
      else {
        missed(score.attributed);
        wrong(score.attributed);
      }
    }
  }
  for (const one of quoted) {
    if (claimed.has(one) || one.pieces.some((piece) => anyNear(piece).length > 0)) continue;
    wrong(score.passages);
    wrong(score.attributed);
  }
}
