// Pronouns by their case. Words are in lower case.

/** Somebody as the subject, by a pronoun that is no object: `he`; not `you` or `it`, which can be either. */
export function isNominative(lower: string): boolean {
  return /^(?:i|he|she|we|they)$/.test(lower);
}

/** Somebody as the object: `him`; `her` can be an owner as well. */
export function isObjective(lower: string): boolean {
  return /^(?:him|her|me|us|them)$/.test(lower);
}

/** Whose something is, in what one person tells of others or of oneself: `his`, `our`; not `your`. */
export function isOwnerPronoun(lower: string): boolean {
  return /^(?:his|her|its|their|my|our)$/.test(lower);
}
