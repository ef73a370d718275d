import type { Paragraph, Passage } from '../types.ts';
import { quotesInSingles } from './convention.ts';
import { withKinds } from './kinds/index.ts';
import { pairDoubles } from './pair-doubles.ts';
import { pairSingles } from './pair-singles.ts';
import { type Mark, scanMarks } from './scan-marks.ts';
import type { Stretch } from './stretch.ts';

/**
 * Finds what stands in quotation marks.
 *
 * @param text the document's text
 * @param paragraphs its paragraphs, in order
 * @returns passages in document order, nested ones after the passage around them; spans are UTF-16 offsets, end exclusive
 */
export function findPassages(text: string, paragraphs: readonly Paragraph[]): Passage[] {
  const marks = scanMarks(text, paragraphs);
  const doubles = pairDoubles(
    text,
    paragraphs,
    marks.filter((mark) => mark.double),
  );
  const singles = marks.filter((mark) => !mark.double);
  const found = pairSingles(text, paragraphs, singles, levelsOf(singles, doubles), quotesInSingles(marks));
  return withKinds(text, assemble(doubles.concat(found)));
}

/** For each mark, the innermost of `stretches` around it, -1 for none. */
function levelsOf(marks: readonly Mark[], stretches: readonly Stretch[]): Int32Array {
  const levels = new Int32Array(marks.length).fill(-1);
  const around: number[] = [];
  let next = 0;
  for (const [index, mark] of marks.entries()) {
    for (;;) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.start > mark.at) break;
      dropEnded(around, stretches, stretch.start);
      around.push(next++);
    }
    dropEnded(around, stretches, mark.at);
    levels[index] = around[around.length - 1] ?? -1;
  }
  return levels;
}

function dropEnded(around: number[], stretches: readonly Stretch[], at: number): void {
  while (around.length > 0 && (stretches[around[around.length - 1] ?? 0]?.end ?? 0) <= at) around.pop();
}

/** Puts stretches in order and says which lies in which. */
function assemble(stretches: Stretch[]): Passage[] {
  const passages: Passage[] = [];
  const indices = new Map<Stretch, number>();
  const around: Passage[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((around[around.length - 1]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) around.pop();
    const parent = around[around.length - 1];
    const passage: Passage = {
      index: passages.length,
      start: stretch.start,
      end: stretch.end,
      inner: { start: stretch.innerStart, end: stretch.innerEnd },
      open: stretch.open?.glyph ?? null,
      close: stretch.close?.glyph ?? null,
      depth: around.length,
      parent: parent?.index ?? null,
      continues: stretch.continues === null ? null : (indices.get(stretch.continues) ?? null),
      kind: 'quotation',
      rule: 'marks',
    };
    indices.set(stretch, passage.index);
    passages.push(passage);
    around.push(passage);
  }
  return passages;
}
