import { isOfficeNoun, isState, officeNoun } from '../../lexicon/offices.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { firstWhere } from '../../text/position.ts';
import type { Mention } from '../../types.ts';
import { descriptionAt } from '../description.ts';
import type { Titled } from '../names/roles.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** So many paragraphs further on the name is told. */
const PARAGRAPHS = 2;
/** The same for an office that one alone holds, as in the points before a report. */
const PARAGRAPHS_OF_ONE = 12;

/** `The town’s new mayor said so. … Irena Holt, the mayor of Ilmar, added`: a description that a name follows, as the first lines of news have it. */
export const namedLater = defineResolver({
  id: 'named-later',
  explain: 'Somebody whom the text has not named yet is named right after with the office of the description.',
  examples: {
    hits: [
      ['The new harbour master of Ilmar said the bell was cracked.\n\n“We are late,” Harbour Master Irena Holt said on Friday.', 'Irena Holt'],
      ['A county judge said the bell was cracked.\n\nThe judge, Irena Holt, rang it on Friday.', 'Irena Holt'],
      ['A county judge said the bell was cracked.\n\n“It is late,” County Judge Irena Holt told the court on Friday.', 'Irena Holt'],
      ['The foundry’s chairwoman said the bell was cracked.\n\nIrena Holt, chairwoman of the foundry, rang it on Friday.', 'Irena Holt'],
    ],
    misses: [
      'A judge said the bell was cracked.\n\nAnother judge, Irena Holt, rang it on Friday.',
      'A mayor said the bell was cracked.\n\nIrena Holt, mayor of Ilmar, rang it on Friday.',
      'Irena Holt rang the bell. The mayor said it was cracked.\n\nOtto Brandt, a sailor, rang it on Friday.',
    ],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal') return null;
    const definite = isDefinite(mention, scene);
    if (!definite && !/^an?$/.test(scene.token(mention.first)?.lower ?? '')) return null;
    const noun = officeNoun(scene.headOf(mention));
    const known = nounClass(noun);
    if (known === undefined ? !isOfficeNoun(noun) : known.kind !== 'person' || known.plural === true) return null;
    const states = descriptionAt(scene, mention)?.traits.filter(isState) ?? [];
    const { titles } = scene.names;
    const { paragraphOf } = scene.reading;
    const alone = definite && (holdersOf(titles).get(noun)?.size ?? 0) === 1;
    const furthest = (paragraphOf[mention.first] ?? 0) + (alone ? PARAGRAPHS_OF_ONE : PARAGRAPHS);
    const first = firstWhere(titles.length, (at) => (titles[at]?.token ?? 0) >= mention.last);
    for (let at = first; at < titles.length && (paragraphOf[titles[at]?.token ?? 0] ?? 0) <= furthest; at++) {
      const titled = titles[at];
      if (titled === undefined || titled.noun !== noun || !isFirstNamed(titled, scene)) continue;
      const who = scene.person(titled.person);
      if (!definite) return isBackTo(titled, mention, scene) || isOfLead(titled, mention, scene) ? { person: titled.person } : null;
      if (isOfStates(states, who) && !isOfOther(mention, who, scene)) return { person: titled.person };
    }
    return null;
  },
});

/** Is the name told there for the first time? A headline may have the title alone: `Judge drops charges`. */
function isFirstNamed({ person, token, noun }: Titled, scene: Scene): boolean {
  const first = scene.firstNamed(person);
  return first === token || (first === 0 && officeNoun(scene.token(0)?.lower ?? '') === noun && scene.token(1)?.capital === false);
}

/** Words of what is told of somebody before the noun. */
const MOST_BEFORE = 4;

/**
 * `A county judge said so.¶The judge, | Ana Lund, …`: the name stands behind the noun itself, which goes back to the one who was
 * brought in, with no words of its own; not where another judge was brought in too.
 */
function isBackTo({ token, noun }: Titled, { first, last }: Mention, { reading: { tokens } }: Scene): boolean {
  const head = token - 2;
  if (tokens[token - 1]?.lower !== ',' || officeNoun(tokens[head]?.lower ?? '') !== noun) return false;
  const told = tokens.slice(first, last).map(({ lower }) => lower);
  let the = head - 1;
  while (the > head - MOST_BEFORE && tokens[the]?.lower !== 'the' && told.includes(tokens[the]?.lower ?? '')) the--;
  if (tokens[the]?.lower !== 'the') return false;
  for (let at = last; at < the; at++) {
    if (officeNoun(tokens[at]?.lower ?? '') !== noun) continue;
    for (let before = at - 1; before >= Math.max(last, at - MOST_BEFORE); before--)
      if (/^(?:an?|another|other|second)$/.test(tokens[before]?.lower ?? '')) return false;
  }
  return true;
}

/** `A federal judge said so.¶“…,” District Judge | Ana Lund said`: the first lines tell of somebody whom the next names by the same title, and nobody else bears it. */
function isOfLead({ token, noun }: Titled, { first }: Mention, { reading: { tokens, paragraphOf }, names: { titles } }: Scene): boolean {
  // a title of honour is a part of the name
  const title = officeNoun(tokens[token]?.lower ?? '') === noun ? tokens[token] : tokens[token - 1];
  // a headline may stand before it
  const paragraph = paragraphOf[first] ?? 0;
  if (title?.capital !== true || officeNoun(title.lower) !== noun || paragraph > 1) return false;
  return (holdersOf(titles).get(noun)?.size ?? 0) === 1;
}

/** Who holds an office, by its noun: read once a document. */
const HOLDERS = new WeakMap<readonly Titled[], Map<string, Set<number>>>();

function holdersOf(titles: readonly Titled[]): ReadonlyMap<string, ReadonlySet<number>> {
  let holders = HOLDERS.get(titles);
  if (holders === undefined) {
    holders = new Map();
    for (const { noun, person } of titles) {
      const known = holders.get(noun);
      if (known === undefined) holders.set(noun, new Set([person]));
      else known.add(person);
    }
    HOLDERS.set(titles, holders);
  }
  return holders;
}

/** `the Vermont senator` is one who is known to be from there. */
function isOfStates(states: readonly string[], who: Person | undefined): boolean {
  return states.every((state) => who?.traits.includes(state));
}

/** `The Green leader said so.¶Commons Leader Otto Bell …`: what stands with a capital before the noun, and is not said of him of whom something else is. */
function isOfOther({ first, head }: Mention, who: Person | undefined, { reading: { tokens } }: Scene): boolean {
  const traits = who?.traits ?? [];
  const own = traits.filter((trait) => !WIDE.has(trait));
  const told: string[] = [];
  for (let at = first; at < head; at++) if (at > first && tokens[at]?.capital === true) told.push(tokens[at]?.lower ?? '');
  return told.length > 0 && own.length > 0 && !told.some((word) => traits.includes(word));
}

/** Said of anybody who holds an office. */
const WIDE = new Set(['former', 'new', 'deputy', 'senior', 'acting']);

/** `the mayor`, `Ilmar’s mayor`; in a headline the article is left out. */
function isDefinite({ phrase, first, span }: Mention, { reading }: Scene): boolean {
  const words = reading.text.slice(phrase.start, span.start + 4).toLowerCase();
  if (/^(?:the|its|his|her|their)\s/.test(words) || reading.tokens[first - 1]?.lower === 'the' || /[’']s?\s+/.test(words)) return true;
  return reading.heading[reading.paragraphOf[first] ?? 0] === 1;
}
