import { isGivenName } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { isCompanyToo } from '../names/body-beside.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../people.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';

/** What may be said of a body in place of its name, and how a name ends that says otherwise. */
const BODIES: readonly (readonly [noun: ReadonlySet<string>, not: RegExp])[] = (
  [
    [
      `company firm manufacturer maker retailer giant startup start-up business brewer drugmaker carmaker automaker chipmaker airline bank lender insurer
      brokerage broker consultancy publisher developer operator supplier chain brand producer builder conglomerate fund investor contractor promoter
      brewery bakery shipyard utility distributor provider carrier miner studio label agency`,
      /\b(?:department|ministry|administration|committee|commission|council|senate|congress|house|court|foundation|university|college|school|institute|party|union|association|society|times|post|daily|state|states|nations|kingdom|alliance|bloc|army|navy|campaign)$/,
    ],
    [
      'agency bureau regulator watchdog inspectorate authority body',
      /\b(?:inc\.?|corp\.?|co\.?|company|university|foundation|committee|party|union|times|post|daily)$/,
    ],
    [
      'group organization organisation nonprofit charity watchdog body union association federation coalition club alliance bloc',
      /\b(?:department|ministry|administration|senate|congress|house|court|inc\.?|corp\.?|company|times|post|daily|journal|news)$/,
    ],
    [
      'newspaper paper magazine tabloid outlet network station channel broadcaster publication website',
      /\b(?:department|ministry|administration|committee|commission|council|board|authority|police|senate|congress|house|court|foundation|university|college|school|institute|party|union|association|society|hospital)$/,
    ],
  ] as const
).map(([nouns, not]) => [new Set(nouns.split(/\s+/)), not]);

/** What a body was called before counts so much more, and so much less where it is of another kind. */
const SAME = 6;
const ALIKE = 3;
const OTHERWISE = 0.3;

/** Of all that speaks for any body so much must speak for one. */
const LEAST = 0.6;
const UNLIKE_A_PERSON = 0.4;

/** `the company said` after Osk Ferries, whose name does not tell that it is one. */
export const bodySpokenOf = defineResolver({
  id: 'body-spoken-of',
  explain: 'The noun stands for the body that the text speaks of.',
  examples: {
    hits: [['The Ilmar Ferry Union closed its office on Friday. The harbour had grown. “We are too few,” the group said.', 'Ilmar Ferry Union']],
    misses: ['Otto Brandt closed the office on Friday. “We are too few,” the company said.'],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1 || mention.first === mention.head) return null;
    if (scene.token(mention.first)?.lower !== 'the') return null;
    const noun = scene.headOf(mention);
    // `the driver’s union`
    for (let at = mention.first; at < mention.head; at++) if (owns(scene, at)) return null;
    const kinds = BODIES.filter(([nouns]) => nouns.has(noun));
    if (kinds.length === 0) return null;
    // `the nationalist Harbour Courier tabloid`
    const inside = noun === 'website' ? -1 : nameBefore(scene, mention.first, mention.head);
    if (inside !== null) return inside >= 0 ? { person: inside } : null;
    const alike = (who: Person) => kinds.some(([nouns]) => who.offices.some((office) => nouns.has(office)));
    const weights = nearnessAt(scene, mention, quotation, {
      suits: (who) => isBody(who) && (alike(who) || kinds.some(([, not]) => !not.test(withoutSeat(who.name ?? '')))),
      untold: () => false,
    });
    for (const [one, weight] of weights) {
      const who = scene.person(one);
      if (who === undefined || who.offices.length === 0) continue;
      weights.set(one, weight * (who.offices.includes(noun) ? SAME : alike(who) ? ALIKE : OTHERWISE));
    }
    const { person, weight } = heaviest(weights);
    let total = 0;
    for (const one of weights.values()) total += one;
    return person < 0 || weight < LEAST * total ? null : { person, weights: () => weights };
  },
});

/** `University of Ilmar`: what the body is stands before the preposition. */
function withoutSeat(name: string): string {
  return name.toLowerCase().split(/ (?:of|for|on) /, 1)[0] ?? '';
}

/** `the driver’s union` is another’s; not `the nation’s largest union`. */
function owns(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  if (token?.lower === "'s") return !/^(?:nation|country|world|state|city|region|continent)$/.test(scene.token(at - 1)?.lower ?? '');
  return token?.kind === 'mark';
}

/** The body whose name stands right before the noun at token `head`; -1 where it is somebody else's, null where no name stands between the two tokens. */
function nameBefore(scene: Scene, first: number, head: number): number | null {
  for (let at = first; at < head; at++) {
    const named = scene.nameFrom(at);
    // `the London-based group`
    if (named === null || /-\p{Ll}/u.test(named.form.text)) continue;
    const person = scene.person(scene.names.personsOf(named.form)[0] ?? -1);
    return named.last === head && person?.kind === 'organization' && !isPlace(person.name?.toLowerCase() ?? '') ? person.index : -1;
  }
  return null;
}

/** Also Oskwater, which nothing tells from a surname; not `Canadian`. */
function isBody({ kind, bearer, likeness, gender, plural, name, anonymous, offices }: Person): boolean {
  if (bearer === null || anonymous || plural || name === null || isPlace(name.toLowerCase())) return false;
  if ((posOf(name.toLowerCase()) & Pos.adjective) !== 0) return false;
  if (kind === 'organization') return true;
  if (kind !== 'person' || gender !== null) return false;
  // `the contractor, Lund Brandt`
  if (offices.some(isCompanyToo) && bearer.titles.size === 0 && !bearer.given.some((given) => isGivenName(given))) return true;
  // who neither acts nor speaks is a place or a thing
  return likeness < UNLIKE_A_PERSON && bearer.given.length === 0 && bearer.forms.some(({ subject, spoke }) => subject + spoke > 0);
}
