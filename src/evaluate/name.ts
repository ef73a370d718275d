/** Honorifics that mean the same, so that `Mr. Bell` is not `Mrs. Bell`. */
const HONORIFICS: Readonly<Record<string, string>> = {
  mr: 'mr',
  sir: 'mr',
  lord: 'mr',
  mrs: 'mrs',
  lady: 'mrs',
  madam: 'mrs',
  miss: 'miss',
  ms: 'miss',
  dr: 'dr',
  doctor: 'dr',
  captain: 'captain',
  capt: 'captain',
  colonel: 'colonel',
  col: 'colonel',
};

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[_-]/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an');
}

/** A name without articles, punctuation and honorifics. */
function bareName(name: string): string {
  return wordsOf(name)
    .filter((word) => HONORIFICS[word] === undefined)
    .join(' ');
}

/** The same with its honorific, `Madam` for `Mrs.` and `Lady` alike. */
function titledName(name: string): string {
  return wordsOf(name)
    .map((word) => HONORIFICS[word] ?? word)
    .join(' ');
}

/** A name to the letter, but for its article, case and punctuation. */
export function letterName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Is `given` one of the names? Honorifics are left out of account, but where the bare name is borne by several
 * (`shared`): `Mr. Bell` and `Mrs. Bell` are two, and `Bell` is neither.
 */
export function isNamed(given: string, names: readonly string[], shared: ReadonlySet<string>): boolean {
  const bare = bareName(given);
  return names.some((name) => titledName(name) === titledName(given) || (bare !== '' && bareName(name) === bare && !shared.has(bare)));
}

/** Bare names that more than one entity bears. */
export function sharedNames(entities: ReadonlyMap<string, readonly string[]>): Set<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const [main, aliases] of entities) {
    for (const name of [main, ...aliases]) {
      const bare = bareName(name);
      const owner = owners.get(bare);
      if (owner !== undefined && owner !== main) shared.add(bare);
      owners.set(bare, main);
    }
  }
  return shared;
}
