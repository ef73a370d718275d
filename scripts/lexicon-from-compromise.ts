// Reads the plain word lists out of compromise (MIT) into src/lexicon/data, so that looking a word up costs no tagger.
//   npx tsx scripts/lexicon-from-compromise.ts
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/three';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>>; readonly uncountable: Readonly<Record<string, unknown>> };
}

const model = nlp.model() as unknown as Model;
const tagged = new Map<string, Set<string>>();
for (const [word, tags] of Object.entries(model.one.lexicon)) {
  tagged.set(word, new Set(typeof tags === 'string' ? [tags] : tags));
}
const switches = Object.entries(model.two.switches);

const plain = (word: string) => /^[a-z]+(?:-[a-z]+)?$/.test(word);
const withTag = (...tags: readonly string[]) => [...tagged].filter(([word, own]) => plain(word) && tags.some((tag) => own.has(tag))).map(([word]) => word);
const withSwitch = (...kinds: readonly string[]) => switches.filter(([word, kind]) => plain(word) && kinds.includes(kind)).map(([word]) => word);
const sorted = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();

const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  verbs: {
    INFINITIVES: sorted(withTag('Infinitive'), withSwitch('Noun|Verb', 'Actor|Verb', 'Adj|Present')),
    THIRD_PERSONS: sorted(withTag('PresentTense'), withSwitch('Plural|Verb')),
    PASTS: sorted(withTag('PastTense'), withSwitch('Adj|Past')),
    PARTICIPLES: sorted(withTag('Participle')),
    GERUNDS: sorted(withTag('Gerund'), withSwitch('Noun|Gerund', 'Adj|Gerund')),
  },
  nouns: {
    NOUNS: sorted(
      withTag('Singular', 'Plural', 'Noun', 'Uncountable', 'Actor', 'Unit', 'Duration', 'Demonym'),
      withSwitch('Noun|Verb', 'Plural|Verb', 'Adj|Noun', 'Actor|Verb', 'Noun|Gerund', 'Unit|Noun', 'Person|Noun'),
    ),
    ADJECTIVES: sorted(
      withTag('Adjective', 'Comparative', 'Superlative', 'Demonym'),
      withSwitch('Adj|Noun', 'Adj|Past', 'Adj|Gerund', 'Adj|Present', 'Person|Adj'),
    ),
    ADVERBS: sorted(withTag('Adverb')),
  },
  names: {
    MALE: sorted(withTag('MaleName')),
    FEMALE: sorted(withTag('FemaleName')),
    EITHER: sorted(withTag('FirstName')),
    LAST: sorted(withTag('LastName')),
  },
  places: {
    PLACES: sorted(
      [...tagged]
        .filter(([word, own]) => /^[a-z .-]+$/.test(word) && ['City', 'Country', 'Region'].some((tag) => own.has(tag)))
        .map(([word]) => word.replace(/ /g, '_')),
    ),
  },
};

for (const [file, constants] of Object.entries(lists)) {
  const lines = Object.entries(constants).flatMap(([name, words]) => [`export const ${name} =`, ...wrapped(words), '']);
  const header = '// Word lists of compromise (https://github.com/spencermountain/compromise, MIT), written by scripts/lexicon-from-compromise.ts.';
  writeFileSync(new URL(`../src/lexicon/data/${file}.ts`, import.meta.url), `${header}\n${lines.join('\n').trimEnd()}\n`);
}

/** One long string in lines of at most 150 characters. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.map((part, index) => `  '${part}'${index === lines.length - 1 ? ';' : ' +'}`);
}
