import type { Gender } from '../entity.ts';

export interface Pronoun {
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly first: boolean;
  /** `it`: a body, a paper. */
  readonly thing: boolean;
}

const pronoun = (gender: Gender | null, more: Partial<Pronoun> = {}): Pronoun => ({ gender, plural: false, first: false, thing: false, ...more });

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', pronoun('m')],
  ['him', pronoun('m')],
  ['his', pronoun('m')],
  ['himself', pronoun('m')],
  ['she', pronoun('f')],
  ['her', pronoun('f')],
  ['herself', pronoun('f')],
  ['they', pronoun(null, { plural: true })],
  ['them', pronoun(null, { plural: true })],
  ['i', pronoun(null, { first: true })],
  ['me', pronoun(null, { first: true })],
  ['my', pronoun(null, { first: true })],
  ['mine', pronoun(null, { first: true })],
  ['we', pronoun(null, { first: true, plural: true })],
  ['us', pronoun(null, { first: true, plural: true })],
  ['it', pronoun(null, { thing: true })],
]);

/** What the pronoun `lower` tells of whom it means, `he'd` as `he`; null for other words. */
export function pronounOf(lower: string): Pronoun | null {
  const apostrophe = lower.indexOf("'");
  return PRONOUNS.get(apostrophe < 0 ? lower : lower.slice(0, apostrophe)) ?? null;
}
