const UNCHANGING = new Set('put set let cut hit hurt shut spread read cast quit split burst bid thrust shed cost rid forecast broadcast'.split(' '));

/** Is the past of a verb, in lower case, its base: `Otto put down the pot`? */
export function isUnchanging(lower: string): boolean {
  return UNCHANGING.has(lower);
}
