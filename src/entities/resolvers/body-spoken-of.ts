import { isBodyWord } from '../../lexicon/bodies.ts';
import { isTradeOf } from '../../lexicon/body-trades.ts';
import { isOfAPeople } from '../../lexicon/people-nouns.ts';
import { isPlace } from '../../lexicon/places.ts';
import { Pos } from '../../lexicon/words.ts';
import type { Mention } from '../../types.ts';
import { isBody, isUnheard, kindsCalled } from '../body-nouns.ts';
import { isPaperName } from '../names/organizations.ts';
import { nearnessAt } from '../nearness.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { namedAfter } from '../told-in-sentence.ts';

/** What a body was called before counts so much more, and so much less where it is of another kind. */
const SAME = 20;
const SAME_GENERAL = 6;
/** Said of every firm and every office. */
const GENERAL = /^(?:company|firm|business|group|organi[sz]ation|agency|body|paper)$/;
const ALIKE = 3;
const OTHERWISE = 0.3;
const SELDOM = 0.05;

/** Mostly somebody, and a body where its name tells that it is a firm. */
const PERSONAL = /^(?:investor|promoter|broker)$/;
const isFirm = (who: Person) => isBodyWord(lastWordOf(who));

const lastWordOf = ({ name }: Person) => (name ?? '').toLowerCase().split(' ').at(-1) ?? '';

/** `the Tarn Echo` is no authority. */
const isPaper = (who: Person) => isPaperName(lastWordOf(who)) && who.bearer?.forms.some(({ definite }) => definite > 0);

/** Said of firms alone. */
const OF_FIRMS = /^(?:company|firm|business)$/;
/** The same, with what firms do that nobody does by himself. */
const OF_FIRMS_ALONE =
  /^(?:company|firm|business|airline|retailer|insurer|carmaker|automaker|drugmaker|chipmaker|brokerage|consultancy|startup|start-up|conglomerate)$/;
/** Names that end so are seldom a firm’s, or a group’s. */
const SELDOM_FIRMS = /^(?:agency|league|fund|trust|institute|office|service)$/;
const SELDOM_GROUPS = /^(?:bank|institute|fund)$/;
const isSeldom = (noun: string, who: Person) =>
  (OF_FIRMS.test(noun) ? SELDOM_FIRMS : SELDOM_GROUPS).test(lastWordOf(who)) && (OF_FIRMS.test(noun) || noun === 'group');

/** `the newspaper` is no orchestra, whose name tells what it is. */
function isOtherThanPaper(noun: string, who: Person): boolean {
  const last = lastWordOf(who);
  return /^(?:newspaper|paper|magazine|tabloid)$/.test(noun) && isBodyWord(last) && !isPaperName(last) && !OF_MEDIA.test(last);
}

const OF_MEDIA = /^(?:media|press|network|radio|tv|television|broadcasting|group|service|company|inc|corp|agency|magazine)$/;

/** Bodies that people join, and those that watch over something: what stands before the noun says which. */
const OF_SOMETHING = /^(?:union|association|federation|coalition|club|alliance|authority|regulator|inspectorate|bureau|body)$/;

/** `the teachers union` is not Friends of the School, and `the transport authority` not the Water Board. */
function isOfOthers(scene: Scene, { first, head }: Mention, { name, index }: Person): boolean {
  // `the human rights body` is who has just spoken, whatever its name
  if (scene.token(head)?.lower === 'body' && scene.spoken[0]?.person === index) return false;
  // `the central bank` is no firm
  if (scene.token(head - 1)?.lower === 'central') return !/\b(?:bank|reserve)\b/i.test(name ?? '');
  if (head <= first + 1 || !OF_SOMETHING.test(scene.token(head)?.lower ?? '')) return false;
  const { lower = '', pos = 0 } = scene.token(head - 1) ?? {};
  // `the funding body`
  if (lower.endsWith('ing') && scene.token(head)?.lower === 'body') return false;
  const noun = (pos & Pos.noun) !== 0 && (pos & Pos.adjective) === 0 && !lower.includes('-') && lower !== 'trade';
  const own = (name ?? '').toLowerCase();
  // `the police union` is not the Osk Police
  if (/^(?:union|association|federation)$/.test(scene.token(head)?.lower ?? '') && own.endsWith(lower)) return true;
  return noun && !own.includes(lower.replace(/s$/, ''));
}

/** Of all that speaks for any body so much must speak for one. */
const LEAST = 0.6;

/** `the company said` after Osk Ferries, whose name does not tell that it is one. */
export const bodySpokenOf = defineResolver({
  id: 'body-spoken-of',
  explain: 'The noun stands for the body that the text speaks of.',
  examples: {
    hits: [['The Ilmar Ferry Union closed its office on Friday. The harbour had grown. “We are too few,” the group said.', 'Ilmar Ferry Union']],
    misses: ['Otto Brandt closed the office on Friday. “We are too few,” the company said.'],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind !== 'nominal' || mention.last !== mention.head + 1) return null;
    if (scene.token(mention.first)?.lower !== 'the' && !isAfterParticiple(scene, mention.first)) return null;
    const noun = scene.headOf(mention);
    // `the driver’s union`
    for (let at = mention.first; at < mention.head; at++) if (owns(scene, at)) return null;
    const kinds = kindsCalled(noun);
    if (kinds.length === 0) return null;
    // `the nationalist Harbour Courier tabloid`
    const inside = noun === 'website' ? -1 : nameBefore(scene, mention.first, mention.head);
    if (inside !== null) return inside >= 0 ? { person: inside } : null;
    const last = scene.spoken[0];
    // `Osk council said so. The authority added …`
    if (last !== undefined && last.paragraph === scene.reading.paragraphOf[mention.first] && isNamedByNoun(scene.person(last.person), kinds))
      return { person: last.person };
    const alike = (who: Person) => kinds.some(([nouns]) => who.offices.some((office) => nouns.has(office)));
    const after = namedAfter(scene, mention, quotation);
    const weights = nearnessAt(scene, mention, quotation, {
      suits: (who) =>
        (isBody(who) || (isUnheard(who) && OF_FIRMS_ALONE.test(noun))) &&
        // `The agency, which runs Osknet, said`
        !after.has(who.index) &&
        !isOfOthers(scene, mention, who) &&
        (alike(who) ||
          (kinds.some(
            ([nouns, not]) =>
              !not.test(withoutSeat(who.name ?? '')) &&
              !who.offices.some((office) => not.test(office)) &&
              (nouns.has('newspaper') ? !isOtherThanPaper(noun, who) : !isPaper(who) || OF_FIRMS.test(noun)),
          ) &&
            !(PERSONAL.test(noun) && !isFirm(who)))),
      untold: () => false,
    });
    const people = peopleBefore(scene, mention);
    for (const [one, given] of weights) {
      const who = scene.person(one);
      const weight = people !== null && who?.traits.includes(people) === true ? given * SAME : given;
      if (weight !== given) weights.set(one, weight);
      if (who === undefined) continue;
      // `the company` is seldom the paper, and a name that nothing tells of gives way to one that is a body’s
      if (OF_FIRMS.test(noun) && (isPaper(who) || !isBody(who))) weights.set(one, weight * (isPaper(who) ? SELDOM : OTHERWISE));
      else if (isSeldom(noun, who)) weights.set(one, weight * OTHERWISE);
      // `the food group` after Osk Foods
      else if (sharesWord(scene, mention, who)) weights.set(one, weight * SAME_GENERAL);
      // `the brokerage` after Osk Securities
      if (
        !who.offices.includes(noun) &&
        (who.name ?? '')
          .toLowerCase()
          .split(' ')
          .some((word) => isTradeOf(noun, word))
      )
        weights.set(one, weight * SAME);
      else if (who.offices.length > 0)
        weights.set(one, weight * (who.offices.includes(noun) ? (GENERAL.test(noun) ? SAME_GENERAL : SAME) : alike(who) ? ALIKE : OTHERWISE));
    }
    const { person, weight } = heaviest(weights);
    let total = 0;
    for (const one of weights.values()) total += one;
    const who = scene.person(person);
    if (who === undefined || weight < LEAST * total) return null;
    // what it was called once it is called again
    if (who.kind === 'person' && OF_FIRMS_ALONE.test(noun)) who.kind = 'organization';
    if (who.kind === 'organization' && !who.offices.includes(noun)) who.offices.push(noun);
    return { person, weights: () => weights };
  },
});

/** `the food group` is Osk Foods: does a word before the noun stand in the name? */
function sharesWord(scene: Scene, { first, head }: Mention, { name }: Person): boolean {
  for (let at = first + 1; at < head; at++) {
    const { lower = '', capital = true } = scene.token(at) ?? {};
    if (!capital && lower.length > LONGEST_ENDING && namesWord(name ?? '', lower)) return true;
  }
  return false;
}

const LONGEST_ENDING = 3;

/** `food` of Osk Foods, `teachers` of the Teacher Guild. */
function namesWord(name: string, lower: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word === lower || word === `${lower}s` || `${word}s` === lower);
}

/** `the privately owned | retailer` */
function isAfterParticiple(scene: Scene, first: number): boolean {
  const done = scene.token(first - 1);
  return (
    done !== undefined && (done.pos & Pos.verbPart) !== 0 && scene.token(first - 2)?.lower.endsWith('ly') === true && scene.token(first - 3)?.lower === 'the'
  );
}

/** `the Portuguese club`: the people’s name before the noun; null where none stands there. */
function peopleBefore(scene: Scene, { first, head }: Mention): string | null {
  for (let at = first; at < head; at++) {
    const { capital = false, lower = '' } = scene.token(at) ?? {};
    if (capital && isOfAPeople(lower)) return lower;
  }
  return null;
}

/** `University of Ilmar`: what the body is stands before the preposition. */
function withoutSeat(name: string): string {
  return name.toLowerCase().split(/ (?:of|for|on) /, 1)[0] ?? '';
}

/** `Osk council`: a body that has a place or a name before its noun, and may be called otherwise. */
function isNamedByNoun(who: Person | undefined, kinds: ReturnType<typeof kindsCalled>): boolean {
  if (who === undefined || who.kind !== 'organization' || who.bearer !== null || !/^\p{Lu}[\p{L}-]+ \p{Ll}+$/u.test(who.name ?? '')) return false;
  return kinds.some(([, not]) => !not.test((who.name ?? '').toLowerCase()));
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
    // `the London-based group`, `the Portuguese club`
    if (named === null || /-\p{Ll}/u.test(named.form.text) || isOfAPeople(named.form.words.join(' '))) continue;
    const person = scene.person(scene.names.personsOf(named.form)[0] ?? -1);
    return named.last === head && person?.kind === 'organization' && !isPlace(person.name?.toLowerCase() ?? '') ? person.index : -1;
  }
  return null;
}
