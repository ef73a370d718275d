import { lengthOf, shared } from '../text/overlap.ts';
import type { Span } from '../types.ts';
import { ask, give } from './counts.ts';
import { touching, trimmed, wordsOf } from './spans.ts';
import { type Comparison, cueRight, type Given, mentionRight, type Wanted } from './verdict.ts';

/** A quotation is over a stretch in marks where it holds so much of it. */
const OVER = 0.6;

/**
 * Counts the stretches in quotation marks: which are quotations, which are titles and scare quotes, who speaks.
 *
 * A second record over the same stretch is a false one, and so is a direct or mixed record that touches no quotation.
 */
export function scorePassages(comparison: Comparison, marked: readonly Span[], wanted: readonly Wanted[], given: readonly Given[]): void {
  const { text, score } = comparison;
  const quoted = given.filter(({ quote }) => quote.type !== 'indirect');
  const givenNear = touching(quoted);
  const wantedNear = touching(wanted.filter(({ gold }) => !gold.optional));
  const anyNear = touching(wanted);
  const claimed = new Set<Given>();
  const isFalse = () => {
    give(score.passages, false);
    give(score.attributed, false);
  };
  for (const raw of marked) {
    const stretch = trimmed(text, raw);
    const size = stretch.end - stretch.start;
    if (size <= 0) continue;
    const isOver = ({ pieces }: { readonly pieces: readonly Span[] }) => shared([stretch], pieces) >= OVER * size;
    const [gold] = wantedNear(stretch)
      .filter(isOver)
      .sort((a, b) => lengthOf(a.pieces) - lengthOf(b.pieces));
    const [record, ...extra] = givenNear(stretch)
      .filter(isOver)
      .sort((a, b) => b.quote.confidence - a.quote.confidence);
    for (const one of extra) {
      if (!claimed.has(one)) isFalse();
      claimed.add(one);
    }
    if (record !== undefined) claimed.add(record);
    ask(gold === undefined ? score.leftOut : score.kept, (gold === undefined) === (record === undefined));
    if (gold !== undefined) scoreQuotation(comparison, gold, record);
    else if (record !== undefined) isFalse();
  }
  for (const one of quoted) if (!claimed.has(one) && !one.pieces.some((piece) => anyNear(piece).length > 0)) isFalse();
}

/** A stretch that is a quotation, and the record over it, if there is one. */
function scoreQuotation({ text, judging, score }: Comparison, { gold }: Wanted, record: Given | undefined): void {
  const speaks = gold.speaker.length > 0;
  ask(score.passages, record !== undefined);
  if (record === undefined) {
    if (speaks) ask(score.attributed, false);
    return;
  }
  give(score.passages, true);
  if (wordsOf(text, gold.cue).length > 0) ask(score.passageCue, cueRight(text, gold, record.quote));
  if (!speaks) return;
  const right = mentionRight(text, gold, record.quote, judging);
  ask(score.passageMention, right);
  ask(score.attributed, right);
  give(score.attributed, right);
}
