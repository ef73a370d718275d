import { isFirstName, isLastName } from './names.ts';
import { withoutPeriod } from './period.ts';
import { isPlace } from './places.ts';
import { nounClass } from './titles.ts';
import { isListedWord, Pos, posOf } from './words.ts';

const TAIL = new Set(
  'inc corp co ltd llc llp plc gmbh ab nv oy spa s.a group holdings partners associates industries enterprises records lines airlines airways motors systems technologies laboratories labs pharmaceuticals securities studios pictures entertainment communications broadcasting international solutions stores foods energy petroleum electric railways railroad bancorp financial insurance software hotels homes media pharma healthcare robotics rail ferries trains buses estates farms works builders dairies breweries couriers rovers wanderers albion athletic fc afc news times post journal herald tribune gazette courier examiner observer chronicle magazine network radio tv'.split(
    ' ',
  ),
);

/** Words of papers and of clubs among them, which are not called without. */
const NEVER_DROPPED = /^(?:news|times|post|journal|herald|tribune|gazette|courier|examiner|observer|chronicle|magazine|rovers|wanderers|albion|athletic|a?fc)$/;

/** What a firm does or is, by the last word of its name, which can do without: `Pine Ridge Partners`. Lower case. */
export const isFirmTail = (lower: string) => TAIL.has(withoutPeriod(lower)) && !NEVER_DROPPED.test(lower);

/** How firms end their names with what they do, which is a word elsewhere. */
const TRADES = new Set(
  'chemicals materials minerals metals steel cement textiles plastics oil gas power telecom wireless therapeutics biosciences sciences instruments semiconductor semiconductors devices dynamics aerospace aviation construction realty appliances beverages breweries distillers cosmetics apparel footwear interactive digital networks payments bancshares automotive optics capital ventures research analytics consulting advisors logistics shipping marine home united biotech brands mining properties retail health healthcare system regional care hospice fertility diagnostics genetics genomics storage resources timber lumber resorts films gaming data cloud security assurance mutual investments global worldwide freight maritime transport trucking travel tours cruises grocers pharmacy pharmacies medical dental optical fitness clothing jewelers furniture electronics machinery engineering architects advertising marketing publishing dairy meats poultry seafood fisheries brewing wines vineyards catering waste recycling solar nuclear'.split(
    ' ',
  ),
);

/** `Hedgerow Capital`. Lower case. */
export const isTrade = (lower: string) => TRADES.has(lower);

const COUNCIL = new Set(
  'philharmonic playhouse ballet port committee council commission board panel coalition caucus orchestra alliance initiative project conference academy laboratory observatory chamber confederation tribunal inquiry taskforce police constabulary watch forum corps movement treasury seminary registry archives partnership consortium co-operative collective relief action politics insider'.split(
    ' ',
  ),
);

/** Does the last word of a name say that it is a body's: `Ministry`, `Corp.`, `Times`? */
export function isBodyWord(lower: string): boolean {
  return TAIL.has(withoutPeriod(lower)) || COUNCIL.has(lower) || nounClass(lower)?.kind === 'organization';
}

/** Bodies that people are called by too: `Captain Church`. */
const SURNAMES = /^(?:house|church|banks?|mills?|club|halls?|court|force|party|post|state|fields?|town|chambers)$/;

/** May the word that ends the name of a body be somebody's surname as well? Lower case. */
export function isSurnameToo(lower: string): boolean {
  return SURNAMES.test(lower);
}

/** Whose halls and schools are called after them, whoever sits there now. */
const PATRON = /^(?:king|queen|prince|princess|bishop|lady)$/;

/**
 * `King’s Mill Infirmary`, `Queen’s Hall`, `St. Mary’s Hospital`: is what the crown or a saint owns a body by the last word of its
 * name? Lower case.
 *
 * @param before the word before the owner
 */
export function isPatronOf(before: string, owner: string, body: string): boolean {
  return (PATRON.test(owner) || /^(?:st\.?|saint)$/.test(before)) && (isBodyWord(body) || body === 'hall');
}

/**
 * `Sheriff’s Office`, `Children’s Hospital`: does an office or a kind of people own the body, so that it is a part of its name?
 * Not `Lund’s Office`. Lower case.
 */
export function ownsBody(owner: string, body: string): boolean {
  return nounClass(owner) !== undefined && nounClass(body)?.kind === 'organization';
}

/** `Americans for Cleaner Streets`, `Transport for Ilmar`: may a word of the language with a capital be what a body is called by, with what it is for? Lower case. */
export function takesCause(lower: string): boolean {
  if (!isListedWord(lower) || (posOf(lower) & (Pos.noun | Pos.verbThird)) !== Pos.noun || isFirstName(lower) || isLastName(lower) || isPlace(lower))
    return false;
  const known = nounClass(lower);
  return known === undefined || known.plural === true;
}

const INITIALS = new Set('who it few any we he'.split(' '));

/** May the word, after an article, be the initials of a body: `the WHO`? Lower case. */
export function mayBeInitials(lower: string): boolean {
  return INITIALS.has(lower);
}
