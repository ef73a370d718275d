import { isGivenName } from './names.ts';

/** Letters of honours, degrees and seats that stand behind a name. */
const LETTERS = new Set('kc qc sc bl mp mep msp mla td obe mbe cbe kbe dbe kcb phd md dphil frs rn esq jp frcs dds dvm oam mnzm onzm'.split(' '));

/** Those that are no seats and nothing else: also behind a first name that no list holds. */
const OF_PERSONS = /^(?:kc|qc|obe|mbe|cbe|kbe|dbe|phd|dphil)$/;

const STYLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor)\.?$/;

/**
 * `Ana Lund KC`, `Ms Lund BL`: letters behind a name in full, which are no part of it; not `Labour MP`.
 *
 * @param lower the word in lower case
 * @param given the word two before it, lower case
 */
export function isPostNominal(lower: string, given: string): boolean {
  return LETTERS.has(lower) && (isGivenName(given) || OF_PERSONS.test(lower) || STYLE.test(given));
}

/** Are they such letters, with or without periods? Lower case; for a place where nothing else can stand, as between commas behind a name. */
export const isPostNominalLetters = (lower: string) => LETTERS.has(lower.replaceAll('.', ''));
