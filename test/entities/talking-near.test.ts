import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/entities/dialogue/candidates.ts';
import { FEATURES } from '../../src/entities/dialogue/feature-names.ts';
import { TalkingNear } from '../../src/entities/dialogue/talking-near.ts';
import { Gap, type GapKind, type Turn } from '../../src/entities/dialogue/turn.ts';

const ANA = 0;
const OTTO = 1;

/** A turn a paragraph; the reading looks at no more of them. */
function turnsOf(gaps: readonly GapKind[]): Turn[] {
  return gaps.map((gap, index) => ({ index, paragraph: index, gap }) as unknown as Turn);
}

/** What is emitted for each person at a turn, by the feature's name, where each turn before was taken for certain. */
function heardAt(index: number, takers: readonly number[], gaps: readonly GapKind[] = takers.map(() => Gap.next)) {
  const candidates = takers.map(() => Int32Array.of(ANA, OTTO, UNKNOWN));
  const shares = takers.map((taker) => Float64Array.of(taker === ANA ? 1 : 0, taker === OTTO ? 1 : 0, 0));
  const found: Record<string, number>[] = [{}, {}, {}];
  new TalkingNear(turnsOf(gaps), candidates, shares).features(index, (candidate, feature, value) => {
    const own = found[candidate];
    const name = FEATURES[feature];
    if (own !== undefined && name !== undefined && value !== 0) own[name] = value;
  });
  return { ana: found[0] ?? {}, otto: found[1] ?? {}, nobody: found[2] ?? {} };
}

describe('who talks near a turn', () => {
  it('is told apart by whether they take turns with it', () => {
    const { ana, otto } = heardAt(2, [ANA, OTTO, ANA, OTTO, ANA]);
    expect(ana).toMatchObject({ 'talks-by-turns': Math.log1p(2), 'takes-2-before': 1, 'takes-2-after': 1 });
    expect(otto).toMatchObject({ 'talks-between-turns': Math.log1p(2), 'takes-1-before': 1, 'takes-1-after': 1 });
    expect(ana).not.toHaveProperty('talks-between-turns');
  });

  it('leaves the turn itself out, and says nothing of nobody', () => {
    const { ana, nobody } = heardAt(1, [OTTO, ANA, OTTO]);
    expect(ana).toEqual({});
    expect(nobody).toEqual({});
  });

  it('counts another scene apart', () => {
    const { otto } = heardAt(2, [OTTO, OTTO, ANA, ANA], [Gap.far, Gap.next, Gap.far, Gap.next]);
    expect(otto).toMatchObject({ 'talks-in-another-scene': Math.log1p(2) });
    expect(otto).not.toHaveProperty('talks-near');
  });

  it('says that somebody has no part only of a long talk', () => {
    expect(heardAt(2, [ANA, ANA, ANA, ANA]).otto).not.toHaveProperty('talks-nowhere');
    expect(
      heardAt(
        8,
        Array.from({ length: 17 }, () => ANA),
      ).otto,
    ).toMatchObject({ 'talks-nowhere': 1, 'talks-seldom': 1 });
  });
});
