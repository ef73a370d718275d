import { isOfPolitics, sameOffice } from '../../lexicon/offices.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Mention, Quotation } from '../../types.ts';
import { type Description, descriptionAt, meets } from '../description.ts';
import { eventFrom } from '../dialogue/region.ts';
import type { Gender } from '../entity.ts';
import { isCompanyToo } from '../names/body-beside.ts';
import { nearnessAt } from '../nearness.ts';
import { keepsNameBack } from '../not-to-be-named.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { toldBefore } from '../told-before.ts';
import { genderAfter, namedAfter, namedInside, objectsAfter, subjectsBefore } from '../told-in-sentence.ts';

/** Work that many do, with their hands or for whoever comes in. */
const TRADES = new Set(
  'teller plumber baker butcher miner farmer fisherman carpenter electrician mechanic gardener hairdresser barber florist grocer mason roofer welder machinist librarian pharmacist optician dentist vet sailor docker postman courier cabbie paramedic firefighter lifeguard translator interpreter cameraman janitor caretaker gamekeeper shepherd tailor midwife carer'.split(
    ' ',
  ),
);
/** Words for anybody: who is called so was introduced so, or is nobody whom the text names. */
const ANYBODY =
  /^(?:insider|heckler|operative|member|attendee|commenter|onlooker|participant|respondent|man|woman|boy|girl|person|one|official|source|aide|voter|resident|student|employee|worker|reporter|journalist|interviewer|moderator|spokes(?:man|woman|person)|witness|caller|neighbou?r|friend|colleague|guest|visitor|customer|officer|teacher|child|kid|stranger|passenger|patient|protester|supporter|fan|narrator|announcer|anchor|viewer|reader|user|public|judge|lawyer|attorney|prosecutor|doctor|nurse|detective|sheriff|host|pastor|priest|driver|owner|manager|coach|waiter|waitress|clerk|porter|butler|maid|servant|footman|cook|conductor|guard|usher|bartender|barman|receptionist|homeowner|tenant|suspect|victim|motorist|cyclist|pedestrian|shopper|commuter|passer-?by|cashier|dispatcher|trucker|technician|shopkeeper|bystander|applicant|claimant|buyer|seller|diner|camper|hiker)$/;
const KIN = /^(?:wife|husband|spouse|mother|father|son|daughter|brother|sister|uncle|aunt|nephew|niece|cousin|widow|widower)$/;
/** `the former officer` is one whom the text has told of. */
const FORMER = ['former', 'retired', 'onetime', 'one-time', 'ex'];
/** What somebody does who was named without it: `Ana Lund said so. … The nurse said`. */
const OCCUPATION =
  /^(?:voter|resident|student|employee|worker|officer|teacher|visitor|customer|passenger|patient|protester|supporter|fan|viewer|reader|user|doctor|nurse|detective|pastor|priest|driver|owner|manager|coach|waiter|waitress|clerk|porter|cook|conductor|guard|bartender|barman|receptionist|operative|insider|participant)$/;
const SHARE_OF_OCCUPATION = 0.6;
/** Who is named in what is said. */
const INSIDE = 0.4;
/** Of all that speaks for anybody so much must speak for one. */
const LEAST = 0.5;
const LEAST_LIKENESS = 0.5;
const SHARE = 0.7;

/** `the business mogul announced` after `Otto Brandt gave up`: a description that goes on speaking of him. */
export const spokenOf = defineResolver({
  id: 'spoken-of',
  explain: 'The words describe the one whom the text speaks of.',
  examples: {
    hits: [['Irena Holt rang the bell in the storm. “It is cracked,” the shipping magnate said.', 'Irena Holt']],
    misses: [
      'A sailor met Irena Holt on the quay. “It is cracked,” the sailor said.',
      'Irena Holt rang the bell. “It is cracked,” a sailor said.',
      'Irena Holt rang the bell. “It is cracked,” the head of the foundry said.',
      'Irena Holt rang the bell. “It is cracked,” the town’s new magnate said.',
      'Irena Holt rang the bell. The shipping magnate said to Holt: “It is cracked.”',
      'Irena Holt met the chancellor in Ilmar. “It is cracked,” the chancellor said.',
    ],
  },
  resolve({ mention, quotation, part }, scene) {
    const description = mention === null ? null : descriptionAt(scene, mention);
    if (mention === null || description === null || part !== 'speaker' || scene.isDialogue) return null;
    // `The foreman, who asked that his name not be used, said`
    if (keepsNameBack(scene.reading.tokens, mention.last + (scene.token(mention.last)?.lower === ',' ? 1 : 0))) return null;
    const speaker = TRADES.has(description.noun) || OCCUPATION.test(description.noun) ? justSpoke(scene, mention, description) : -1;
    if (speaker >= 0) return { person: speaker, share: SHARE_OF_OCCUPATION };
    // `Ana Lund said so. It was late, the former head of the yard added`
    if (description.complement && quotation.cue?.lemma === 'add' && description.traits.includes('former')) {
      const goesOn = whoGoesOn(scene, mention, description);
      if (goesOn >= 0) return { person: goesOn, share: SHARE };
    }
    if (
      description.complement ||
      description.owned ||
      ((TRADES.has(description.noun) || ANYBODY.test(description.noun)) &&
        !isAged(scene, mention) &&
        !FORMER.some((trait) => description.traits.includes(trait))) ||
      isIntroduced(scene, mention, description.noun)
    )
      return null;
    if (!/^(?:the|this)$/.test(scene.token(mention.first)?.lower ?? '') && scene.token(mention.first - 1)?.lower !== 'the') return null;
    // `the broadcaster` is the station that was called so
    if (scene.names.people.some(({ kind, offices }) => kind === 'organization' && offices.includes(description.noun))) return null;
    const met = new Set([...whoMet(scene, mention, description.noun), ...objectsAfter(scene, mention, quotation), ...subjectsBefore(scene, mention)]);
    // `The mayor was glad. “You are young,” the pilot told him`
    const told = quotation.addressee === null ? null : scene.pronounOf(quotation.addressee);
    const last = scene.person(scene.spoken[0]?.person ?? -1);
    if (told !== null && told.gender !== null && last !== undefined && (last.gender ?? told.gender) === told.gender) met.add(last.index);
    const gender = genderAfter(scene, mention);
    const inside = namedInside(scene, quotation);
    const leads = LEADS.test(description.noun) && !isToldOf(scene, mention, description.noun);
    const self = genderOfSelf(scene, quotation);
    const weights = nearnessAt(scene, mention, quotation, {
      // `the grid operator` is a firm, `the wife` somebody else’s, unless somebody was called so
      suits: (who) =>
        !met.has(who.index) &&
        !who.anonymous &&
        (gender === null || who.gender === null || who.gender === gender) &&
        !holdsOther(description, who) &&
        !(leads && !who.offices.some((office) => sameOffice(office, description.noun))) &&
        (self === null || who.gender === null || who.gender === self) &&
        who.likeness >= LEAST_LIKENESS &&
        meets(description, who) >= (isCompanyToo(description.noun) || KIN.test(description.noun) ? 1 : 0),
      untold: () => false,
    });
    for (const [one, weight] of weights) {
      const candidate = scene.person(one);
      if (candidate !== undefined) weights.set(one, weight * fits(description, candidate) * (inside.has(one) ? INSIDE : 1));
    }
    const { person, weight } = heaviest(weights);
    const who = scene.person(person);
    let total = 0;
    for (const one of weights.values()) total += one;
    if (who === undefined || weight < LEAST * total || namedAfter(scene, mention, quotation).has(person)) return null;
    // the next time `the senator` alone will do; not so after `the former senator`
    if (!FORMER.some((trait) => description.traits.includes(trait)) && !who.offices.includes(description.noun)) who.offices.push(description.noun);
    return { person, share: SHARE };
  },
});

/** `the 39-year-old dentist`: whose age is told is told of. */
function isAged(scene: Scene, { first, head }: Mention): boolean {
  for (let at = first; at < head; at++) if (/-year-old$/.test(scene.token(at)?.lower ?? '')) return true;
  return false;
}

/** `described himself as “slow”`: what the first word of the report tells of whoever speaks. */
function genderOfSelf(scene: Scene, { content }: Quotation): Gender | null {
  const { start = 0 } = content[0] ?? {};
  const opener = scene.reading.text.slice(start, start + 'himself'.length);
  return opener === 'himself' ? 'm' : opener === 'herself' ? 'f' : null;
}

/**
 * Who is called a mayor is less likely `the candidate`, who is from Vermont more likely `the Vermont native`; and the writer
 * finds ever new words for whom an article is about, not for whoever comes by.
 */
const OTHERWISE = 0.4;
/** How much it tells that the article is about somebody: less than in proportion to the times that they are named. */
const SALIENT = 0.75;

function fits(description: Description, who: Person): number {
  const met = meets(description, who);
  return who.count ** SALIENT * (met > 0 ? 1 + met : who.offices.length > 0 ? OTHERWISE : 1);
}

/** Nobody is called so who is not it, and an article says of whom it names what they are. */
const HELD_ALONE =
  /^(?:minister|secretary|ambassador|judge|justice|mayor|prosecutor|commissioner|chancellor|governor|premier|monarch|king|queen|pope|pontiff|(?:arch)?bishop|cardinal|coroner)$/;

/** Who is a nurse is not `the senator`. */
const IN_POLITICS = /^(?:president|senator|congress(?:man|woman)|representative|lawmaker|legislator|assembly(?:man|woman))$/;

/** Whoever leads a body or a part of it is told of as such, or is nobody whom the text names. */
const LEADS =
  /^(?:chair(?:man|woman|person)?|director|principal|superintendent|head(?:teacher|master|mistress)?|treasurer|dean|provost|rector|registrar|curator|warden|editor|publisher|secretary-general|administrator|supervisor)$/;

/** `the interior minister` is not the colonel. */
function holdsOther({ noun, traits }: Description, { offices, count }: Person): boolean {
  if (IN_POLITICS.test(noun) && offices.length > 0 && !offices.some(isOfPolitics)) return true;
  if (!HELD_ALONE.test(noun) || offices.some((office) => office === noun || sameOffice(office, noun))) return false;
  // who was minister once need not be named often
  return offices.length > 0 || (count < LEAST_COUNT && !traits.includes('former'));
}

/** Of whom nothing is told must be named so often to be the mayor. */
const LEAST_COUNT = 3;

/** The one of whom nothing else is told, and who has spoken in this paragraph as the last; -1 where another could be meant. */
function justSpoke(scene: Scene, mention: Mention, description: Description): number {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who === undefined || who.kind !== 'person' || who.anonymous || who.plural || who.bearer === null) return -1;
  if (description.complement || description.owned || description.traits.length > 0 || scene.token(mention.first)?.lower !== 'the') return -1;
  if (who.offices.length > 0 || meets(description, who) < 0 || last.paragraph !== scene.reading.paragraphOf[mention.first]) return -1;
  return isIntroduced(scene, mention, description.noun) || toldBefore(scene, mention.first, [description.noun]) !== null ? -1 : last.person;
}

/** The one who has just spoken, where nothing speaks against it. */
function whoGoesOn(scene: Scene, mention: Mention, description: Description): number {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who === undefined || who.kind !== 'person' || who.anonymous || who.plural || meets(description, who) < 0) return -1;
  return last.paragraph === scene.reading.paragraphOf[mention.first] && scene.token(mention.first)?.lower === 'the' ? last.person : -1;
}

const BACK_TOKENS = 600;
/** `Ana Lund met the new chancellor` */
const LONGEST_MEETING = 6;
/** `Ana Lund, a pilot from Osk,` */
const LONGEST_SUBJECT = 14;

/** Who did something to whoever is called so: `Ana Lund met the chancellor`. They are two. */
function whoMet(scene: Scene, mention: Mention, noun: string): ReadonlySet<number> {
  const { events } = scene.names;
  const persons = new Set<number>();
  for (let at = mention.first - 1; at > Math.max(0, mention.first - BACK_TOKENS); at--) {
    if (scene.token(at)?.lower !== noun || scene.token(at - 1)?.lower !== 'the') continue;
    let verb = false;
    let from = at - 1;
    for (; from > at - LONGEST_MEETING && !verb; from--) {
      const token = scene.token(from - 1);
      if (token?.kind !== 'word' || token.lower === 'that' || (token.pos & Pos.conjunction) !== 0) break;
      verb = (token.pos & Pos.verbPast) !== 0;
    }
    if (!verb) continue;
    const event = eventFrom(events, from) - 1;
    const person = events.person[event] ?? -1;
    const near = from - (events.token[event] ?? 0) < LONGEST_SUBJECT && events.sentence[event] === scene.reading.sentenceOf[at];
    if (person >= 0 && near) persons.add(person);
  }
  return persons;
}

/** Does the noun stand before, of whomever it is said? */
function isToldOf(scene: Scene, mention: Mention, noun: string): boolean {
  for (let at = mention.first - 1; at > Math.max(0, mention.first - BACK_TOKENS); at--) if (scene.token(at)?.lower === noun) return true;
  return false;
}

/** `An organizer met them. … the organizer said`: somebody who has no name was introduced in these words. */
function isIntroduced(scene: Scene, mention: Mention, noun: string): boolean {
  for (let at = mention.first - 1; at > Math.max(0, mention.first - BACK_TOKENS); at--) {
    if (scene.token(at)?.lower !== noun) continue;
    // `one prominent Ilmar Harbour Board member`
    for (let before = at - 1; before > at - 8; before--) {
      const lower = scene.token(before)?.lower ?? '';
      // `Ana Lund, a Democrat, said`: she has a name
      if (/^(?:an?|one|another)$/.test(lower)) return scene.token(before - 1)?.lower !== ',' || !scene.namedUpTo(scene.token(before - 2)?.end ?? -1);
      if (/^(?:the|this|his|her|[.,;:])$/.test(lower)) break;
    }
  }
  return false;
}
