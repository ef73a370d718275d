import { nounClass } from './titles.ts';

const TAIL =
  /^(?:inc|corp|co|ltd|llc|plc|gmbh|group|holdings|partners|associates|news|times|post|journal|herald|tribune|gazette|magazine|network|radio|tv)\.?$/;

const COUNCIL =
  /^(?:committee|council|commission|board|panel|coalition|caucus|orchestra|alliance|initiative|project|conference|academy|laboratory|observatory)$/;

/** Does the last word of a name say that it is a body's: `Ministry`, `Corp.`, `Times`? */
export function isBodyWord(lower: string): boolean {
  return TAIL.test(lower) || COUNCIL.test(lower) || nounClass(lower)?.kind === 'organization';
}

/** Bodies that people are called by too: `Captain Church`. */
const SURNAMES = /^(?:house|church|bank|mill|club|hall|court|force|party|post|state|field|town)$/;

/** May the word that ends the name of a body be somebody's surname as well? Lower case. */
export function isSurnameToo(lower: string): boolean {
  return SURNAMES.test(lower);
}

/**
 * `Sheriff’s Office`, `Children’s Hospital`: does an office or a kind of people own the body, so that it is a part of its name?
 * Not `Lund’s Office`. Lower case.
 */
export function ownsBody(owner: string, body: string): boolean {
  return nounClass(owner) !== undefined && nounClass(body)?.kind === 'organization';
}
