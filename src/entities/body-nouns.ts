import { isGivenName, isLastName } from '../lexicon/names.ts';
import { isPeopleNoun } from '../lexicon/people-nouns.ts';
import { isPlace } from '../lexicon/places.ts';
import { Pos, posOf } from '../lexicon/words.ts';
import type { Bearer } from './names/bearer.ts';
import { isCompanyToo } from './names/body-beside.ts';
import type { NameForm } from './names/name-form.ts';
import type { Person } from './person.ts';

/** How names end that say what the body is. */
const OFFICE = 'department|ministry|administration|committee|commission|bureau|authority|directorate|inspectorate|treasury|police|constabulary|army|navy';
const ASSEMBLY = 'senate|congress|house|court|parliament|assembly|chamber';
const TOWN = '(?:city|county|town|borough|district|parish|village) council';
const FIRM = 'inc\\.?|corp\\.?|co\\.?|ltd|plc|llc|company|holdings|foods|motors|airlines|airways|bank';
const LEARNING = 'university|college|school|hospital|museum|gallery|library|church';
const MEMBERS = 'union|association|federation|society|guild';
const CAUSE = 'foundation|trust|charity|fund';
const PAPER = 'times|post|daily|journal|herald|tribune|gazette|courier';
const SPORT = 'rovers|wanderers|athletic|albion|a?fc';

/** What may be said of a body in place of its name, and how a name ends that says otherwise. */
const BODIES: readonly (readonly [noun: ReadonlySet<string>, not: RegExp])[] = (
  [
    [
      `company firm group manufacturer maker retailer giant startup start-up business brewer drugmaker carmaker automaker chipmaker airline bank lender insurer
      brokerage broker consultancy publisher developer operator supplier chain brand producer builder conglomerate fund investor contractor promoter
      brewery bakery shipyard utility distributor provider carrier miner studio label`,
      [
        OFFICE,
        ASSEMBLY,
        LEARNING,
        MEMBERS,
        PAPER,
        SPORT,
        'council|foundation|institute|party|state|states|nations|kingdom|alliance|bloc|campaign|central bank',
      ],
    ],
    [
      'agency bureau regulator inspectorate authority',
      [FIRM, LEARNING, MEMBERS, CAUSE, PAPER, SPORT, 'committee|party|club|institute|league|alliance|united|court|police'],
    ],
    ['watchdog', [FIRM, LEARNING, PAPER, SPORT, TOWN, 'committee|party|club|union|society|united|ministry|army|navy|court|police']],
    ['group organization organisation', [OFFICE, ASSEMBLY, TOWN, LEARNING, PAPER, 'inc\\.?|corp\\.?|company|news|agency|party|central bank']],
    ['body', [OFFICE.replace('authority|', ''), TOWN, FIRM, LEARNING, PAPER, SPORT, 'party|club|senate|house|court|agency']],
    [
      'union association federation',
      [OFFICE, ASSEMBLY.replace('congress|', ''), FIRM, LEARNING, CAUSE, PAPER, SPORT, 'council|institute|party|agency|club|campaign|news'],
    ],
    ['charity nonprofit', [OFFICE, ASSEMBLY, TOWN, FIRM, PAPER, SPORT, 'party|union|federation|agency|news']],
    ['club side', [OFFICE, ASSEMBLY, FIRM, LEARNING, CAUSE, PAPER, 'council|institute|party|agency|union|news']],
    ['coalition alliance bloc', [OFFICE, ASSEMBLY, TOWN, FIRM, LEARNING, CAUSE, PAPER, SPORT, 'institute|agency|news']],
    [
      'newspaper paper magazine tabloid outlet network station channel broadcaster publication website',
      [OFFICE, ASSEMBLY, LEARNING, MEMBERS, CAUSE, SPORT, 'council|board|institute|party|bank|agency|club|league|united'],
    ],
  ] as const
).map(([nouns, not]) => [new Set(nouns.split(/\s+/)), new RegExp(`\\b(?:${not.join('|')})$|^local \\d`)]);

/** The kinds of bodies that the noun is said of. */
export const kindsCalled = (noun: string): typeof BODIES => BODIES.filter(([nouns]) => nouns.has(noun));

/** Is it a body with a name that may be called by the noun: not a council `the fund`, nor what was called a bank? */
export function mayBeCalled(who: Person, noun: string): boolean {
  const kinds = kindsCalled(noun);
  if (!isBody(who) || kinds.length === 0) return false;
  if (who.offices.length > 0) return kinds.some(([nouns]) => who.offices.some((office) => nouns.has(office)));
  return kinds.some(([, not]) => !not.test((who.name ?? '').toLowerCase()));
}

const UNLIKE_A_PERSON = 0.4;

/** Also Oskwater, which nothing tells from a surname; not `Canadian`. */
export function isBody({ kind, bearer, likeness, gender, plural, name, anonymous, offices }: Person): boolean {
  if (bearer === null || anonymous || name === null || isPlace(name.toLowerCase())) return false;
  if (plural && kind !== 'organization') return kind === 'group' && bearer.forms.some(isUnion);
  if (!name.includes(' ') && (posOf(name.toLowerCase()) & Pos.adjective) !== 0 && !/^\p{Lu}{2}/u.test(name)) return false;
  if (isProduct(bearer)) return false;
  if (kind === 'organization') return true;
  if (kind !== 'person' || gender !== null) return false;
  // `the contractor, Lund Brandt`
  if (offices.some(isCompanyToo) && bearer.titles.size === 0 && !bearer.given.some((given) => isGivenName(given))) return true;
  if (isNeverShort(bearer)) return true;
  // who neither acts nor speaks is a place or a thing
  return likeness < UNLIKE_A_PERSON && bearer.given.length === 0 && bearer.forms.some(({ subject, spoke }) => subject + spoke > 0);
}

/** `Quayline said it was late`: a name of one word that no list holds, which the text never adds to; people are named in full at first. */
export function isUnheard({ kind, gender, bearer, name, plural }: Person): boolean {
  if (kind !== 'person' || gender !== null || plural || bearer === null || bearer.titles.size > 0 || isPlace(name?.toLowerCase() ?? '')) return false;
  return bearer.forms.every(({ words, honorific, followed, called, located, datelined }) => {
    const [word = ''] = words;
    if (words.length > 1 || honorific !== null || followed.m + followed.f + called + located + datelined > 0) return false;
    return !isGivenName(word) && !isLastName(word);
  });
}

/** `Osk’s new Nimbus`: what is somebody’s from the first, and says nothing. */
function isProduct({ forms, organization }: Bearer): boolean {
  return !organization && (forms[0]?.owned ?? 0) > 0 && forms.every(({ spoke, honorific }) => spoke === 0 && honorific === null);
}

/** `Orvane Dorrel`, which is called so each time, and of which no word tells that it is somebody. */
function isNeverShort({ forms, count, titles, given }: Bearer): boolean {
  if (count < 2 || titles.size > 0 || given.some((word) => isGivenName(word))) return false;
  return forms.every(({ words, followed, honorific }) => words.length > 1 && followed.m + followed.f === 0 && honorific === null);
}

/** `the United Dock Workers`; not `the House Republicans`, who are some of the many who are called so. */
function isUnion({ words, definite }: NameForm): boolean {
  return words.length > 1 && definite > 0 && !isPeopleNoun((words[words.length - 1] ?? '').replace(/s$/, ''));
}

/** `University of Ilmar`: what the body is stands before the preposition. */
export function isOfKind({ name }: Person, words: ReadonlySet<string>): boolean {
  const before = (name ?? '').toLowerCase().split(/ (?:of|for|on) /, 1)[0] ?? '';
  return before.split(' ').some((word) => words.has(word));
}
