import { PLACES } from './data/places.ts';

let places: Set<string> | null = null;

/** Is it a city, country or region that the list holds? Lower case, words joined by one space. */
export function isPlace(lower: string): boolean {
  places ??= new Set(PLACES.split(' ').map((place) => place.replace(/_/g, ' ')));
  return places.has(lower);
}
