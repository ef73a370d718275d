import { LIFELESS } from './data/lifeless.ts';
import type { NounClass } from './titles.ts';

/**
 * What is written, shown or told, and what people run together, by nouns that name neither as a rule: `a piece of wood`, `a
 * surgery that lasted an hour`. Only where such a noun speaks does it tell what kind of speaker it is. Lower case.
 */
const WRITTEN =
  'investigation textbook memoir opinion piece passage photo photograph picture image readout version podcast programme program app inquest judgment judgement verdict warrant blog thread hashtag obituary questionnaire census inventory guidance guideline guidelines minutes manual handbook script code certificate timeline log ledger instruction instructions prospectus advisory interview cartoon graffiti mural badge shirt t-shirt mug tattoo song anthem lyric lyrics poem hymn prayer psalm proverb clause section paragraph line label tag emblem logo map chart graph table diagram screen ticker tape inscription scroll novel biography autobiography trailer preface foreword epigraph appendix schedule itinerary menu recipe receipt invoice ticket calendar almanac dictionary encyclopedia encyclopaedia profile biopic listing warning preamble addendum codicil testament deed lease contract policy licence license patent act accord accords directive wording results findings'.split(
    ' ',
  );
const RUN =
  'publication affiliate festival stadium surgery practice taskforce consortium co-operative quango mission think-tank tank community parish school-board venture chain franchise distillery vineyard quarry mine port harbour harbor registry laboratory lab observatory orphanage dealership salon gym spa zoo circus archive archives'.split(
    ' ',
  );

const KINDS = new Map<string, NounClass>([
  ...WRITTEN.map((noun): [string, NounClass] => [noun, { kind: 'document' }]),
  ...RUN.map((noun): [string, NounClass] => [noun, { kind: 'organization' }]),
]);

/** What kind of speaker the noun names where it speaks; undefined for one that may be anybody. */
export const thingThatSpeaks = (lower: string) => KINDS.get(lower);

let lifeless: ReadonlySet<string> | null = null;

/** Does the noun, singular or plural, in lower case, name nobody who could speak: `hiccup`, `trends`? */
export function isLifeless(lower: string): boolean {
  lifeless ??= new Set(LIFELESS.split(' '));
  if (lifeless.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return lifeless.has(stem) || (stem.endsWith('ie') && lifeless.has(`${stem.slice(0, -2)}y`)) || (stem.endsWith('e') && lifeless.has(stem.slice(0, -1)));
}
