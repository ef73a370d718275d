import { withoutPeriod } from '../../lexicon/period.ts';
import type { Gender } from '../entity.ts';

/**
 * Words that stand before a name and say something about its bearer. `rank` is what tells two bearers of one
 * surname apart: `Mr. Bell` is not `Mrs. Bell`, but `Captain Bell` may be `Mr. Bell`.
 */
export interface Honorific {
  readonly rank: 'mr' | 'master' | 'mrs' | 'miss' | 'ms' | 'kin' | 'title' | 'profession' | 'force' | 'office';
  readonly gender: Gender | null;
}

const TABLE: readonly (readonly [Honorific['rank'], Gender | null, string])[] = [
  ['mr', 'm', 'mr mister monsieur m signor señor senor herr don messrs sahib'],
  ['master', 'm', 'master'],
  ['mrs', 'f', "mrs missus mistress mme madame madam signora señora senora frau ma'am mesdames"],
  ['miss', 'f', 'miss mlle mademoiselle signorina señorita senorita fraulein fräulein misses'],
  ['ms', 'f', 'ms'],
  ['kin', 'f', 'aunt auntie aunty sister mother mamma mama grandmother granny grandma nanny'],
  ['kin', 'm', 'uncle brother father papa grandfather grandpa'],
  ['kin', null, 'cousin'],
  ['title', 'm', 'sir lord king prince duke count baron earl marquis marquess viscount emperor sultan squire monsignor dom'],
  ['title', 'f', 'lady dame queen princess duchess countess baroness marchioness viscountess empress contessa'],
  ['title', null, 'honourable honorable hon'],
  ['profession', null, 'dr doctor prof professor rev reverend rabbi imam bishop archbishop cardinal dean deacon canon pastor vicar'],
  ['profession', null, 'nurse engr barrister comrade msgr monsignore datuk datin dato seri'],
  ['profession', 'm', 'pope alhaji malam mallam mzee shri otunba'],
  ['profession', 'f', 'alhaja hajia smt shrimati'],
  [
    'force',
    null,
    `captain capt colonel col general gen major maj lieutenant lt sergeant sgt corporal cpl admiral adm commander cmdr
    commodore brigadier private constable inspector detective superintendent marshal officer sheriff ensign midshipman det insp supt dci dsp asp csp acp igp`,
  ],
  [
    'office',
    null,
    `president pres senator sen representative rep congressman congresswoman governor gov mayor judge justice chief chairman
    chairwoman chairperson del minister secretary ambassador councillor councilor councilman councilwoman alderman delegate
    commissioner director premier chancellor speaker leader magistrate coach attorney cllr cr coun taoiseach tánaiste`,
  ],
];

const HONORIFICS = new Map<string, Honorific>();
for (const [rank, gender, words] of TABLE) for (const word of words.trim().split(/\s+/)) HONORIFICS.set(word, { rank, gender });

/**
 * The style in which somebody is addressed: who is `General Bell` to the writer is not `Mr. Bell` as well. Null for
 * honorifics that go with others (`Rev. Mr. Bell`, `President Bell`).
 */
export function styleOf(lower: string): string | null {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const rank = HONORIFICS.get(word)?.rank;
  if (rank === 'mr' || rank === 'force') return SAME_STYLE.get(word) ?? (rank === 'mr' ? 'mr' : word);
  if (rank === 'title') return HONORIFICS.get(word)?.gender === 'm' ? 'sir' : null;
  return word === 'dr' || word === 'doctor' ? 'dr' : null;
}

const SAME_STYLE = new Map([
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['inspector', 'detective'],
]);

/** What the word `lower` (with or without its period) says of the name after it, or null where it is no honorific. */
export function honorificOf(lower: string): Honorific | null {
  // `Del. Lund` is a delegate, `Del Ortiz` is called so
  if (lower === 'del') return null;
  return HONORIFICS.get(withoutPeriod(lower)) ?? null;
}
