// Written by scripts/fit-confidence.ts: what speaks for them in the mean (log odds), how many were right, of how many.
import type { Bin } from '../../chance/shares.ts';

export const NAME_SHARES: Readonly<Record<'news' | 'talk', readonly Bin[]>> = {
  news: [
    { odds: -0.42, right: 25, seen: 60 },
    { odds: 0.1, right: 57, seen: 120 },
    { odds: 0.79, right: 122, seen: 180 },
    { odds: 1.23, right: 132, seen: 180 },
    { odds: 1.47, right: 50, seen: 60 },
    { odds: 1.68, right: 207, seen: 240 },
    { odds: 2.08, right: 438, seen: 480 },
    { odds: 2.39, right: 274, seen: 300 },
    { odds: 2.57, right: 223, seen: 240 },
    { odds: 2.95, right: 1018, seen: 1080 },
    { odds: 3.41, right: 57, seen: 60 },
    { odds: 3.55, right: 354, seen: 360 },
    { odds: 3.99, right: 2418, seen: 2443 },
  ],
  talk: [
    { odds: -0.33, right: 172, seen: 360 },
    { odds: -0.05, right: 62, seen: 120 },
    { odds: 0.18, right: 437, seen: 780 },
    { odds: 0.42, right: 247, seen: 420 },
    { odds: 0.56, right: 226, seen: 360 },
    { odds: 0.68, right: 197, seen: 300 },
    { odds: 0.95, right: 558, seen: 780 },
    { odds: 1.22, right: 236, seen: 300 },
    { odds: 1.39, right: 491, seen: 600 },
    { odds: 1.61, right: 366, seen: 420 },
    { odds: 1.81, right: 316, seen: 360 },
    { odds: 2.05, right: 555, seen: 600 },
    { odds: 2.62, right: 1789, seen: 1920 },
    { odds: 3.08, right: 463, seen: 480 },
    { odds: 3.23, right: 116, seen: 120 },
    { odds: 3.72, right: 1634, seen: 1680 },
    { odds: 4.54, right: 75, seen: 76 },
  ],
};
