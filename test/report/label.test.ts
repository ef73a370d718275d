import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/report/label.ts';

describe('labelOf', () => {
  it.each([
    ['Ilse Brandvold', 'IB'],
    ['Mateus Okonjo-Reyes', 'MO'],
    ['Mrs. Fenn', 'Fe'],
    ['Dr. Odalys Kerensky', 'OK'],
    ['Dorrit', 'Do'],
    ['RBC', 'RBC'],
    ['officials at the ministry', 'OM'],
    ['the Harbour Workers’ Union', 'HU'],
    ['éowyn', 'Éo'],
    ['李明', '李明'],
    ['the', 'Th'],
    ['— !', 'S'],
    ['', 'S'],
  ])('%s is %s', (name, label) => expect(labelOf(name, new Set())).toBe(label));

  it('tells those apart who begin alike', () => {
    expect(labelOf('Mr. Fenn', new Set(['Fe']))).toBe('Fe2');
    expect(labelOf('Ida Bell', new Set(['IB', 'IB2']))).toBe('IB3');
  });
});
