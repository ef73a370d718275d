import { describe, expect, it } from 'vitest';
import { contrast, difference, mixed, pageColors, type Rgb, VISIONS } from './page-colors.ts';

const AA_TEXT = 4.5;
const AA_PARTS = 3;
/** About five times the least difference that is seen. */
const APART = { first: 0.09, all: 0.05 };

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colors = pageColors()[scheme];
  const root = colors.get(':root') ?? {};
  const get = (from: Readonly<Record<string, Rgb>>, name: string): Rgb => {
    const color = from[name];
    if (color === undefined) throw new Error(`no color --${name}`);
    return color;
  };
  const speakers = [...colors].filter(([name]) => name !== ':root');

  it('are ten for speakers, one that they share, one for nobody', () =>
    expect(speakers.map(([name]) => name)).toEqual([...Array.from({ length: 10 }, (_, number) => `.c${number}`), '.cx', '.cu']));

  it.each(['ink', 'soft', 'link'])('%s is read on paper and on what is raised from it', (name) => {
    for (const ground of ['paper', 'raised']) expect(contrast(get(root, name), get(root, ground))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it('text that a filter sets back is read too', () =>
    expect(contrast(mixed(get(root, 'ink'), get(root, 'paper'), 0.72), get(root, 'paper'))).toBeGreaterThanOrEqual(AA_TEXT));

  it.each(speakers)('%s: letters are read on it, and it is seen beside the text', (_name, color) => {
    const [strong, tint] = [get(color, 'strong'), get(color, 'tint')];
    expect(contrast(get(root, 'on-strong'), strong)).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(get(root, 'ink'), tint)).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(get(root, 'soft'), tint)).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(strong, get(root, 'paper'))).toBeGreaterThanOrEqual(AA_PARTS);
    expect(contrast(strong, tint)).toBeGreaterThanOrEqual(AA_PARTS);
  });

  it.each(Object.keys(VISIONS))('labels are told apart by %s', (who) => {
    const vision = VISIONS[who];
    if (vision === undefined) throw new Error(who);
    const least = (count: number) => {
      const strong = speakers.slice(0, count).map(([, color]) => get(color, 'strong'));
      return Math.min(...strong.flatMap((one, index) => strong.slice(0, index).map((other) => difference(one, other, vision))));
    };
    expect(least(6)).toBeGreaterThanOrEqual(APART.first);
    expect(least(10)).toBeGreaterThanOrEqual(APART.all);
  });
});
