import { withoutPeriod } from './period.ts';

/** Abbreviations of offices before a name. */
const ABBREVIATIONS = new Map(
  `sen senator|sens senator|gov governor|govs governor|rep representative|reps representative|pres president|lt lieutenant|sgt sergeant|capt captain|col colonel|gen general|maj major|adm admiral|cmdr commander|prof professor|dr doctor|drs doctor|rev reverend|insp inspector|supt superintendent|det detective|sec secretary|amb ambassador|atty attorney|del delegate|cllr councillor|coun councillor|cr councillor|ald alderman|hon judge|pm premier|ceo executive|dci detective|dsi detective`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Nouns that are used for one another when the same person is spoken of. */
const GROUPS = [
  'candidate nominee contender hopeful frontrunner front-runner rival challenger standard-bearer',
  'representative congressman congresswoman lawmaker legislator member mp',
  'senator lawmaker legislator member',
  'mogul tycoon magnate businessman businesswoman billionaire entrepreneur developer executive',
  'head chief boss director leader president chair chairman chairwoman chairperson manager executive founder',
  'minister premier chancellor',
  'minister secretary',
  'doctor physician surgeon cardiologist pediatrician',
  'lawyer attorney counsel litigator solicitor',
  'lawyer attorney counsel litigator barrister',
  'professor scholar academic scientist researcher historian economist',
  'author writer novelist poet columnist essayist playwright',
  'spokesman spokeswoman spokesperson',
  'singer musician songwriter guitarist drummer rapper',
  'pastor reverend preacher minister priest vicar bishop',
  'pope pontiff',
  'king queen monarch sovereign',
  'bishop archbishop cardinal prelate',
  'headteacher head principal headmaster headmistress',
  'justice judge jurist magistrate',
  'cop officer policeman policewoman constable sheriff detective sergeant inspector superintendent lieutenant',
  'detective inspector superintendent',
  'coach trainer manager skipper captain',
  'coach manager boss',
  'director filmmaker film-maker',
  'mp backbencher parliamentarian',
  'jockey rider',
  'cyclist rider',
  'striker forward attacker frontman',
  'goalkeeper keeper',
  'sprinter runner athlete',
  'landlord landlady publican',
  'chef cook restaurateur',
  'journalist reporter correspondent',
  'presenter host broadcaster',
  'comedian comic',
  'artist painter sculptor',
  'actor actress',
  'firefighter fireman',
  'nurse sister midwife',
  'adviser advisor aide strategist consultant operative',
].map((group) => new Set(group.split(' ')));

/** States of the United States with the short forms in which news writes them. */
const STATES =
  'alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|connecticut conn ct|delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il|indiana ind|iowa ia|kansas kan ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|montana mont mt|nebraska neb ne|nevada nev nv|new_hampshire nh n.h|new_jersey nj n.j|new_mexico nm n.m|new_york ny n.y|north_carolina nc n.c|north_dakota nd n.d|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa|rhode_island ri r.i|south_carolina sc s.c|south_dakota sd s.d|tennessee tenn tn|texas tex tx|utah ut|vermont vt|virginia va|washington wash wa|west_virginia wva w.va|wisconsin wis wi|wyoming wyo wy';

const stateOfShort = new Map<string, string>();
const states = new Set<string>();
for (const entry of STATES.split('|')) {
  const [name = '', ...shorts] = entry.split(' ').map((word) => word.replace('_', ' '));
  states.add(name);
  for (const short of shorts) stateOfShort.set(short, name);
}

/** The office that an abbreviation stands for, or the word itself. */
export function officeNoun(lower: string): string {
  return ABBREVIATIONS.get(withoutPeriod(lower)) ?? lower;
}

/** What is said of everybody who studies something. */
const STUDIES = /^(?:scientist|researcher|academic)$/;
const STUDENT = /(?:ologist|icist|ographer|onomer|chemist|botanist|statistician|mathematician|ecologist|agronomist)$/;

/** May the two nouns be said of one person in one office? */
export function sameOffice(one: string, other: string): boolean {
  if ((STUDIES.test(one) && STUDENT.test(other)) || (STUDIES.test(other) && STUDENT.test(one))) return true;
  return one === other || GROUPS.some((group) => group.has(one) && group.has(other));
}

/** What whoever bears a title with a name is as well: Father Bell is a priest. */
const WITH_TITLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['father', ['priest']],
  ['reverend', ['clergyman', 'parson', 'vicar', 'rector', 'curate', 'priest']],
  ['doctor', ['physician', 'surgeon']],
  ['inspector', ['detective', 'policeman']],
  ['constable', ['policeman']],
  ['justice', ['judge', 'lordship']],
]);

export function nounsWithTitle(title: string): readonly string[] {
  return WITH_TITLE.get(title) ?? [];
}

/** Is the noun one of those that are used for one another? */
export function isOfficeNoun(lower: string): boolean {
  return GROUPS.some((group) => group.has(lower));
}

/** The state that `Fla.` or `florida` names, lower case; null for other words. */
export function stateOf(lower: string): string | null {
  if (states.has(lower)) return lower;
  return stateOfShort.get(withoutPeriod(lower).toLowerCase()) ?? null;
}

export function isState(lower: string): boolean {
  return states.has(lower);
}

/** The deputy chief is not the chief. */
export function isDeputy(lower: string): boolean {
  return /^(?:deputy|vice|assistant|acting)$/.test(lower);
}

/** What people in politics are called, in office or on the way to it, and what else they often are. */
const OF_POLITICS = new Set(
  `president senator congressman congresswoman representative lawmaker legislator assemblyman assemblywoman assemblymember governor mayor minister
  premier chancellor secretary speaker leader whip chair chairman chairwoman chairperson member mp candidate nominee hopeful contender frontrunner
  front-runner challenger rival opponent incumbent democrat republican conservative liberal progressive libertarian socialist moderate independent
  politician statesman councilman councilwoman councilmember councillor councilor official sponsor author founder head delegate native freshman
  billionaire businessman mogul`.split(/\s+/),
);

/** May the noun be said of somebody in politics, by its last word? */
export function isOfPolitics(noun: string): boolean {
  return OF_POLITICS.has(officeNoun(noun.slice(noun.lastIndexOf(' ') + 1)));
}
