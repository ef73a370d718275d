import { isPlace } from '../../lexicon/places.ts';
import { Pos, posOf } from '../../lexicon/words.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../people.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';

/** What may be said of a body in place of its name, and how a name ends that says otherwise. */
const BODIES: readonly (readonly [noun: RegExp, not: RegExp])[] = [
  [
    /^(?:company|firm|manufacturer|maker|retailer|giant|startup|business)$/,
    /\b(?:department|ministry|administration|committee|commission|council|senate|congress|house|court|foundation|university|college|school|institute|party|union|association|society|times|post|daily)$/,
  ],
  [/^(?:agency|bureau)$/, /\b(?:inc\.?|corp\.?|co\.?|company|university|foundation|committee|party|times|post|daily)$/],
  [
    /^(?:group|organi[sz]ation|nonprofit|charity|watchdog)$/,
    /\b(?:department|ministry|administration|senate|congress|house|court|inc\.?|corp\.?|company|times|post|daily|journal|news)$/,
  ],
  [
    /^(?:newspaper|paper|magazine|tabloid|outlet|network|station|channel|broadcaster|publication)$/,
    /\b(?:department|ministry|administration|committee|commission|council|board|authority|police|senate|congress|house|court|foundation|university|college|school|institute|party|union|association|society|hospital)$/,
  ],
];

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
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1 || mention.first !== mention.head - 1) return null;
    if (scene.token(mention.first)?.lower !== 'the') return null;
    const noun = scene.headOf(mention);
    const not = BODIES.find(([said]) => said.test(noun))?.[1];
    if (not === undefined) return null;
    const weights = nearnessAt(scene, mention, quotation, { suits: (who) => isBody(who) && !not.test((who.name ?? '').toLowerCase()), untold: () => false });
    const { person, weight } = heaviest(weights);
    let total = 0;
    for (const one of weights.values()) total += one;
    return person < 0 || weight < LEAST * total ? null : { person, weights: () => weights };
  },
});

/** Also Oskwater, which nothing tells from a surname; not `Canadian`. */
function isBody({ kind, bearer, likeness, gender, plural, name, anonymous }: Person): boolean {
  if (bearer === null || anonymous || plural || name === null || isPlace(name.toLowerCase())) return false;
  if ((posOf(name.toLowerCase()) & Pos.adjective) !== 0) return false;
  if (kind === 'organization') return true;
  return kind === 'person' && gender === null && likeness < UNLIKE_A_PERSON && bearer.given.length === 0;
}
