// Written by scripts/fit-confidence.ts: what speaks for them in the mean (log odds), how many were right, of how many.
import type { Bin } from '../../chance/shares.ts';

export const NAME_SHARES: Readonly<Record<'news' | 'talk', readonly Bin[]>> = {
  news: [
    { odds: -0.37, right: 26, seen: 60 },
    { odds: 0.01, right: 27, seen: 60 },
    { odds: 0.28, right: 33, seen: 60 },
    { odds: 0.72, right: 79, seen: 120 },
    { odds: 1.16, right: 127, seen: 180 },
    { odds: 1.59, right: 250, seen: 300 },
    { odds: 2.18, right: 707, seen: 780 },
    { odds: 2.52, right: 110, seen: 120 },
    { odds: 2.89, right: 1130, seen: 1200 },
    { odds: 3.32, right: 57, seen: 60 },
    { odds: 3.47, right: 235, seen: 240 },
    { odds: 3.58, right: 59, seen: 60 },
    { odds: 3.82, right: 1422, seen: 1440 },
    { odds: 4.2, right: 1123, seen: 1133 },
  ],
  talk: [
    { odds: -0.29, right: 144, seen: 300 },
    { odds: -0.03, right: 29, seen: 60 },
    { odds: 0.07, right: 201, seen: 360 },
    { odds: 0.27, right: 239, seen: 420 },
    { odds: 0.5, right: 369, seen: 600 },
    { odds: 0.67, right: 335, seen: 540 },
    { odds: 0.9, right: 376, seen: 540 },
    { odds: 1.19, right: 307, seen: 420 },
    { odds: 1.38, right: 477, seen: 600 },
    { odds: 1.63, right: 515, seen: 600 },
    { odds: 1.88, right: 491, seen: 540 },
    { odds: 2.61, right: 2294, seen: 2460 },
    { odds: 3.27, right: 693, seen: 720 },
    { odds: 3.82, right: 1401, seen: 1440 },
    { odds: 4.63, right: 71, seen: 72 },
  ],
};
