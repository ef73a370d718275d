import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Rgb = readonly [number, number, number];

/** Custom properties of `:root` and of each colour class, light or dark, as `colors.css` has them. */
export function pageColors(): Readonly<Record<'light' | 'dark', ReadonlyMap<string, Readonly<Record<string, Rgb>>>>> {
  const css = readFileSync(fileURLToPath(new URL('../../src/report/client/colors.css', import.meta.url)), 'utf8');
  const border = css.indexOf('@media');
  const light = rulesOf(css.slice(0, border));
  const dark = new Map([...light].map(([name, colors]) => [name, { ...colors, ...rulesOf(css.slice(border)).get(name) }]));
  return { light, dark };
}

function rulesOf(css: string): Map<string, Record<string, Rgb>> {
  const rules = new Map<string, Record<string, Rgb>>();
  for (const [, selector = '', body = ''] of css.matchAll(/(:root|\.c\w)\s*\{([^}]*)\}/g)) {
    const colors: Record<string, Rgb> = {};
    for (const [, name = '', hex = ''] of body.matchAll(/--([\w-]+):\s*#([0-9a-f]{6});/gi)) colors[name] = linearOf(hex);
    rules.set(selector, colors);
  }
  return rules;
}

/** sRGB as light: IEC 61966-2-1. */
function linearOf(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

/** A part of one colour over another, as `color-mix(in srgb, …)` mixes them. */
export function mixed(one: Rgb, other: Rgb, part: number): Rgb {
  const gamma = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const mix = (a: number, b: number) => linear(gamma(a) * part + gamma(b) * (1 - part));
  return [mix(one[0], other[0]), mix(one[1], other[1]), mix(one[2], other[2])];
}

/** WCAG 2's contrast of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const row = ([a, b, c]: Rgb) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const SAME: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** How dichromats see: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  everybody: SAME,
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopes: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours look to somebody: distance in Oklab (Ottosson, 2020). */
export function difference(one: Rgb, other: Rgb, vision: Matrix): number {
  const [a, b] = [oklab(times(vision, one)), oklab(times(vision, other))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(color: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  );
  const root: Rgb = [Math.cbrt(Math.max(0, cones[0])), Math.cbrt(Math.max(0, cones[1])), Math.cbrt(Math.max(0, cones[2]))];
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    root,
  );
}
