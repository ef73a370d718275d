/** What a body is called by, and the words of its name that tell so; for nouns that many bodies with other names are called by too, `body-trades`. */
const KINDS: readonly (readonly [nouns: string, words: string])[] = [
  ['school', 'university college academy polytechnic institute conservatory seminary elementary'],
  ['university', 'college polytechnic institute'],
  ['hospital', 'infirmary clinic medical'],
  ['clinic', 'medical health'],
  ['museum', 'gallery galleries'],
  ['gallery', 'museum'],
  ['church', 'diocese archdiocese cathedral parish ministries synod chapel'],
  ['force', 'police constabulary'],
  ['orchestra', 'philharmonic symphony sinfonia'],
  ['theatre theater', 'playhouse opera'],
  ['prison jail', 'penitentiary correctional'],
  ['laboratory lab', 'laboratory laboratories observatory'],
  ['legislature parliament chamber', 'assembly senate legislature parliament congress'],
  ['hotel', 'inn resort lodge hotels'],
  ['library', 'archives'],
  ['tribunal', 'court'],
  ['court', 'tribunal'],
  ['port', 'port'],
  ['executive', 'executive'],
  ['panel', 'committee commission board tribunal inquiry taskforce council circuit'],
  ['team', 'athletic rovers wanderers albion united fc afc football hockey cricket rugby racing'],
  ['party', 'alliance front movement rally greens democrats'],
  ['think-tank', 'institute institution center centre foundation council forum'],
  ['high-court top-court', 'supreme constitutional'],
];

let byNoun: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/**
 * The words of names by which a body may be called by the noun: `the school` for Osk College.
 *
 * @param noun in lower case; of two words, `think tank`, with a hyphen
 */
export function wordsOfNamesCalled(noun: string): ReadonlySet<string> | null {
  byNoun ??= new Map(KINDS.flatMap(([nouns, words]) => nouns.split(' ').map((one): [string, ReadonlySet<string>] => [one, new Set(words.split(' '))])));
  return byNoun.get(noun) ?? null;
}
