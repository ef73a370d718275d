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
  'publication affiliate festival stadium surgery practice taskforce consortium co-operative quango mission think-tank tank community parish school-board venture chain franchise distillery vineyard quarry mine port harbour harbor registry laboratory lab observatory orphanage dealership salon gym spa zoo circus archive archives business facility fraternity sorority intelligence corporation regiment battalion'.split(
    ' ',
  );

/** What happens, is done or is thought, and what it shows: `The debate revealed …`, `A tally suggests …`. */
const SHOWN =
  'event debate dispute call field quiz probe rally tally average measure move fact evidence news silence mood gesture attack shooting crash fire storm strike riot protest race match game vote ballot deal truce summit talks hearing trial case episode incident exchange remark comment claim charge response approach strategy tone language rhetoric paradox record history experience example pattern shift surge gap lack loss win victory defeat upset outcome crisis scandal flap row spat feud saga fiasco clash logic wisdom idea notion concept theory view belief fear worry question issue problem matter reason law rule norm face look missive quote quotation chatter pick deficit effort test count-up streak stance policy controversy discovery contest campaign-trail initiative exercise'.split(
    ' ',
  );
/** Nouns made of verbs and adjectives: `legislation`, `examination`, `closure`; not `celebrity`. */
const ABSTRACT =
  /^(?!(?:celebrity|personality|dignitary|scion|companion|stallion|champion|bastion)s?$).{3,}(?:tion|sion|ment|ness|ism|ity|ance|ence|logue|graphy)s?$/;
/** Who is somebody, and is no office or trade. */
const SOMEBODY = 'surrogate figure guru czar tsar stalwart heavyweight bigwig elder big-shot participant partisan terrorist celebrity fugitive'.split(' ');

const MANY = ['establishment', 'faction', 'movement', 'generation', 'contingent', 'profession', 'congregation'];

const KINDS = new Map<string, NounClass>([
  ...WRITTEN.map((noun): [string, NounClass] => [noun, { kind: 'document' }]),
  ...RUN.map((noun): [string, NounClass] => [noun, { kind: 'organization' }]),
  ...SHOWN.map((noun): [string, NounClass] => [noun, { kind: 'document' }]),
  ...MANY.map((noun): [string, NounClass] => [noun, { kind: 'group' }]),
  ...SOMEBODY.map((noun): [string, NounClass] => [noun, { kind: 'person' }]),
  ...SOMEBODY.map((noun): [string, NounClass] => [`${noun}s`, { kind: 'group', plural: true }]),
]);

/** What kind of speaker the noun names where it speaks; undefined for one that may be anybody. */
export const thingThatSpeaks = (lower: string): NounClass | undefined => KINDS.get(lower) ?? (ABSTRACT.test(lower) ? { kind: 'document' } : undefined);

let lifeless: ReadonlySet<string> | null = null;

/** Does the noun, singular or plural, in lower case, name nobody who could speak: `hiccup`, `trends`? */
export function isLifeless(lower: string): boolean {
  lifeless ??= new Set(LIFELESS.split(' '));
  if (lifeless.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return lifeless.has(stem) || (stem.endsWith('ie') && lifeless.has(`${stem.slice(0, -2)}y`)) || (stem.endsWith('e') && lifeless.has(stem.slice(0, -1)));
}
