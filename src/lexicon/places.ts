import { PLACES } from './data/places.ts';

/** Streets and hills by whose names governments and markets go, and lands that are called by a common noun. */
const SEATS = 'downing_street wall_street fleet_street capitol_hill whitehall westminster holyrood stormont foggy_bottom republic midlands highlands'.split(
  ' ',
);

let places: Set<string> | null = null;

/** Is it a city, country or region that the list holds? Lower case, words joined by one space. */
export function isPlace(lower: string): boolean {
  // `the_hague` has its article in the list, and `Hague` in a name has none
  places ??= new Set([...PLACES.split(' '), ...SEATS].flatMap((place) => [place.replace(/_/g, ' '), place.replace(/^the_/, '').replace(/_/g, ' ')]));
  return places.has(lower);
}
