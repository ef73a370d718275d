import { describe, expect, it } from 'vitest';
import { UNKNOWN, withHeardNear, withShares } from '../../src/entities/dialogue/candidates.ts';
import { Clue, Gap, type GapKind, type Turn } from '../../src/entities/dialogue/turn.ts';
import { nobody } from '../../src/entities/people.ts';
import type { Person } from '../../src/entities/person.ts';

const ANA = 0;
const OTTO = 1;
const people: Person[] = [
  { ...nobody(ANA), gender: 'f' },
  { ...nobody(OTTO), gender: 'm' },
];

function turnOf(gap: GapKind, more: Partial<Turn> = {}): Turn {
  return { gap, clue: Clue.none, gender: null, plural: false, named: [], among: [], addressee: -1, ...more } as unknown as Turn;
}

/** Candidates of a turn that follows one which Otto took by `share`, and whose own are Ana and nobody known. */
function widened(turn: Turn, share = 0.9): number[] {
  const candidates = [Int32Array.of(OTTO, UNKNOWN), Int32Array.of(ANA, UNKNOWN)];
  const shares = [Float64Array.of(share, 1 - share), Float64Array.of(0.6, 0.4)];
  return [...(withHeardNear([turnOf(Gap.far), turn], candidates, shares, people)[1] as Int32Array)];
}

describe('candidates of a later reading', () => {
  it('take in who was heard near', () => {
    expect(widened(turnOf(Gap.next))).toEqual([ANA, UNKNOWN, OTTO]);
  });

  it('leave out who was heard in another scene, or hardly', () => {
    expect(widened(turnOf(Gap.far))).toEqual([ANA, UNKNOWN]);
    expect(widened(turnOf(Gap.next), 0.3)).toEqual([ANA, UNKNOWN]);
  });

  it('leave out whom the clue does not allow', () => {
    expect(widened(turnOf(Gap.next, { clue: Clue.pronoun, gender: 'f' }))).toEqual([ANA, UNKNOWN]);
    expect(widened(turnOf(Gap.next, { addressee: OTTO }))).toEqual([ANA, UNKNOWN]);
  });

  it('had no share in the reading before', () => {
    expect(withShares([Float64Array.of(0.6, 0.4)], [Int32Array.of(ANA, UNKNOWN, OTTO)])).toEqual([Float64Array.of(0.6, 0.4, 0)]);
  });
});
