import { isPlace } from '../../lexicon/places.ts';
import { nounClass } from '../../lexicon/titles.ts';
import type { Mention } from '../../types.ts';
import { asOne } from '../joined.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** `Lund and the Harbour Ministry`: nothing but two names, of which each has its own words. */
function areJoinedAlone(scene: Scene, { first, last, kind }: Mention): boolean {
  const named = kind === 'name' ? scene.nameFrom(first) : null;
  if (named === null || scene.token(named.last)?.lower !== 'and') return false;
  const other = scene.nameFrom(scene.token(named.last + 1)?.lower === 'the' ? named.last + 2 : named.last + 1);
  return other !== null && other.last === last;
}

const PLAINLY_JOINED = /^[^“”"‘;:()]*\sand\s[^“”"‘;:()]*$/;
const JOINED = /\s(?:and|&|or)\s/;

/** `Ana Lund and Otto Bell said` */
export const several = defineResolver({
  id: 'several',
  explain: 'Several names joined by “and”.',
  examples: {
    hits: [
      ['Ana Lund and Otto Brandt said the ferry was late.', 'Ana Lund and Otto Brandt'],
      ['Ana Lund and the Harbour Ministry said the ferry was late.', 'Ana Lund and Harbour Ministry'],
    ],
    misses: ['“The ferry is late,” said Irena Holt, mayor of Ilmar and head of the ferry board.', 'Ana Lund said Otto Brandt was late.'],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || mention.kind === 'pronoun') return null;
    const { text } = scene.reading;
    // `Gov. Ana Lund of Ilmar and Gov. Otto Brandt of Osk` is mentioned by the first of the two
    const { start } = mention.span;
    const spans = JOINED.test(text.slice(start, mention.span.end));
    const end = spans || mention.kind !== 'name' || part !== 'speaker' ? mention.span.end : mention.phrase.end;
    if (!spans && (end === mention.span.end || !PLAINLY_JOINED.test(text.slice(mention.span.end, end)))) return null;
    // `a study by Ana Lund and Otto Brandt` is a study
    const noun = mention.kind === 'nominal' ? nounClass(scene.headOf(mention))?.kind : undefined;
    if (noun === 'document' || noun === 'organization') return null;
    const persons = scene.allNamedBy({ start, end });
    // `voters in Vermont and Georgia`
    if (persons.length < 2 || (noun !== undefined && persons.every((person) => isPlace(scene.person(person)?.name?.toLowerCase() ?? '')))) return null;
    // `former mayor of Ilmar and Ferry Works director Ana Lund` is one
    if (new Set(persons.map((person) => scene.person(person)?.kind)).size > 1 && !areJoinedAlone(scene, mention)) return null;
    return {
      person: asOne(
        scene,
        persons.flatMap((person) => scene.person(person) ?? []),
      ),
    };
  },
});
