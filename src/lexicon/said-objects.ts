/**
 * What one says without telling what: `said nothing`, `had not said a word`, `said her prayers`. Nouns and what stands for
 * them, lower case, as heads of the object of a verb of saying.
 */
const SAID_OBJECTS: ReadonlySet<string> = new Set(
  `nothing something anything everything word words syllable thing things goodbye goodbyes farewell farewells hello much little more lot
  prayer prayers mass grace rosary name names piece`.split(/\s+/),
);

/** Is a head what one says without telling what? */
export function isSaidObject(lower: string): boolean {
  return SAID_OBJECTS.has(lower);
}
