import { listedReadings } from './listed-readings.ts';
import { blocksOf, type WordBlocks } from './word-blocks.ts';

/** Every listed form with its readings, bits of `Pos`. The build makes the blocks beforehand (scripts/word-blocks.mjs). */
export const listedWords = (): WordBlocks => blocksOf(listedReadings());
