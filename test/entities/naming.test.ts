import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/entities/dialogue/candidates.ts';
import { FEATURES } from '../../src/entities/dialogue/feature-names.ts';
import { type Naming, NamingHeard } from '../../src/entities/dialogue/naming.ts';

const ANA = 0;
const OTTO = 1;
const RUTH = 2;
/** `Ruthie`, `Mrs. Holt` */
const [RUTHIE, HOLT] = [0, 1];

/** What is emitted for Ana and Otto at a turn in which `here` is said, where each turn before was taken for certain. */
function heard(turns: readonly (readonly [taker: number, namings: readonly Naming[]])[], here: readonly Naming[]) {
  const namings = [...turns.map(([, own]) => own), here];
  const candidates = namings.map(() => Int32Array.of(ANA, OTTO, UNKNOWN));
  const shares = [...turns.map(([taker]) => Float64Array.of(taker === ANA ? 1 : 0, taker === OTTO ? 1 : 0, 0)), Float64Array.of(0.5, 0.5, 0)];
  const found: Record<string, number>[] = [{}, {}, {}];
  new NamingHeard(namings, candidates, shares).features(turns.length, (candidate, feature, value) => {
    const own = found[candidate];
    const name = FEATURES[feature];
    if (own !== undefined && name !== undefined) own[name] = value;
  });
  return { ana: found[0] ?? {}, otto: found[1] ?? {}, nobody: found[2] ?? {} };
}

const says = (form: number): Naming[] => [{ person: RUTH, form }];

describe('how speakers name others', () => {
  it('speaks for who uses the same form', () => {
    const { ana, otto, nobody } = heard(
      [
        [ANA, says(RUTHIE)],
        [OTTO, says(HOLT)],
        [ANA, says(RUTHIE)],
        [OTTO, says(HOLT)],
      ],
      says(RUTHIE),
    );
    expect(ana['names-them-so']).toBeGreaterThan(0);
    expect(otto['names-them-so']).toBeLessThan(0);
    expect(nobody).toEqual({});
  });

  it('speaks against who never names them, though often others', () => {
    const others = [{ person: 3, form: 3 }];
    const { ana, otto } = heard(
      [
        [ANA, says(HOLT)],
        [OTTO, others],
        [ANA, says(HOLT)],
        [OTTO, others],
      ],
      says(HOLT),
    );
    expect(ana['names-them']).toBeGreaterThan(0);
    expect(otto['names-them']).toBeLessThan(0);
  });

  it('does not count what the turn itself was heard to say', () => {
    const { ana, otto } = heard([], says(HOLT));
    expect(ana['names-them-so']).toBeCloseTo(0);
    expect(otto['names-them']).toBeCloseTo(0);
  });

  it('says nothing of a turn that names nobody', () => {
    expect(heard([[ANA, says(HOLT)]], []).ana).toEqual({});
  });
});
