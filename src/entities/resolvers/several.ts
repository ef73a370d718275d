import { nounClass } from '../../lexicon/titles.ts';
import { defineResolver } from '../resolver.ts';

/** `Ana Lund and Otto Bell said` */
export const several = defineResolver({
  id: 'several',
  explain: 'Several names joined by “and”.',
  examples: {
    hits: [['Ana Lund and Otto Brandt said the ferry was late.', 'Ana Lund and Otto Brandt']],
    misses: ['“The ferry is late,” said Irena Holt, mayor of Ilmar and head of the ferry board.', 'Ana Lund said Otto Brandt was late.'],
  },
  resolve({ mention }, scene) {
    if (mention === null || mention.kind === 'pronoun') return null;
    if (!/\s(?:and|&|or)\s/.test(scene.reading.text.slice(mention.span.start, mention.span.end))) return null;
    // `a study by Ana Lund and Otto Brandt` is a study
    const noun = mention.kind === 'nominal' ? nounClass(scene.headOf(mention))?.kind : undefined;
    if (noun === 'document' || noun === 'organization') return null;
    const persons = scene.allNamedBy(mention);
    if (persons.length < 2) return null;
    // `former mayor of Ilmar and Ferry Works director Ana Lund` is one
    if (new Set(persons.map((person) => scene.person(person)?.kind)).size > 1) return null;
    const names = persons.map((person) => scene.person(person)?.name ?? '');
    const joined = `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
    return { person: scene.described(joined, { kind: 'group', plural: true }) };
  },
});
