import { beliefFit } from './belief.ts';
import { extentFit } from './extent.ts';
import { saidFit } from './said.ts';
import type { Fit } from './weights.ts';

/** Each is fitted with the weights of those before it in place. */
export const FITS: readonly Fit[] = [extentFit, beliefFit, saidFit];
