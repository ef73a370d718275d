import { describe, expect, it } from 'vitest';
import { inTurns } from '../../scripts/bench/measure.ts';
import { extractQuotes } from '../../src/index.ts';
import { ARTICLES } from './articles.ts';

/** UTF-16 code units of each text. Where CI is set they are long; it takes a minute or two. */
const LENGTH = process.env.CI === 'true' ? 200_000 : 20_000;
/** So many times what news costs a character may it cost at most. */
const MOST = 8;

const over = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
const nested = (open: string, close: string) => open.repeat(LENGTH / 2 / open.length) + close.repeat(LENGTH / 2 / close.length);

/** A name for each number, none of them known: `Bako`, `Koli` … */
function nameOf(at: number): string {
  const syllables = 'ba ko li ra mo ti ne sa du vi po ge fa zu je wo ha ny ke ro'.split(' ');
  const name = [at, Math.floor(at / 20), Math.floor(at / 400)].map((part) => syllables[part % 20]).join('');
  return name[0]?.toUpperCase() + name.slice(1);
}

/** As many people as the length holds, each told of in one sentence. */
const peopled = (sentence: (name: string, at: number) => string) => Array.from({ length: LENGTH / 25 }, (_, at) => sentence(nameOf(at), at)).join(' ');

const HOSTILE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['"', '“', '”', "'", '‘', '’', '«', '„', '`', '「'].map((mark) => [`one mark ${mark}`, over(mark)])),
  spaces: over(' '),
  said: over('said'),
  'said and a space': over('said '),
  capitals: over('A'),
  'words in capitals': over('ANA '),
  commas: over(','),
  'commas and spaces': over(', '),
  'nested marks': nested('“‘', '’”'),
  'nested plain marks': nested('"\'', '\'"'),
  'line ends': over('\n'),
  'line ends of Windows': over('\r\n'),
  'he said that': over('he said that '),
  '"a"': over('"a"'),
  '"a" and a space': over('"a" '),
  'one word': over('a'),
  'one word over and over': over('word '),
  'a report after a word in marks': over('“a,” he said. '),
  'reports one after the other': over('Ana Lund said Otto Bell said '),
  'said he': over('said he '),
  'who said': over(', who said '),
  'told him that': over('told him that '),
  titles: over('Mr. '),
  initials: over('A. '),
  periods: over('.'),
  dashes: over('—'),
  brackets: over('['),
  'nested brackets': nested('(', ')'),
  digits: over('1'),
  'labels of speakers': over('BELL: '),
  'questions and answers': over('Q. yes\nA. no\n'),
  tags: over('<a>'),
  emoji: over('🐦'),
  'half an emoji': over('\ud83d'),
  'Chinese in its marks': over('他说：“我们走吧。”'),
  'combining letters': over('a\u0301'),
  'changes of direction': over('\u202e'),
  'spaces of no width': over('\u200b'),
  zeros: over('\0'),
  'paragraphs that open a mark': over('“Yes\n\n'),
  'people of one family': peopled((name) => `${name} Lund said so.`),
  'people of one family with titles': peopled((name) => `Mr. ${name} Lund said so.`),
  'people of one family of two names': peopled((name) => `${name} Ortega Lund said so.`),
  'people of one first name': peopled((name) => `Ana ${name} said so.`),
  'people called by short names': peopled((name, at) => `${['William', 'Bill', 'Robert', 'Bob'][at % 4]} ${name} said so.`),
  'one capital and a colon in marks': `"${over('A')}`,
};

describe('a text made to be slow', () => {
  const news = over(ARTICLES.join('\n\n'));
  const articles = () => {
    for (const text of ARTICLES) extractQuotes(text);
  };
  const characters = ARTICLES.reduce((sum, text) => sum + text.length, 0);
  const times = Math.ceil(news.length / characters);

  it(`costs at most ${MOST} times as much a character as news (${LENGTH} characters, 200000 where CI is set)`, { timeout: 600_000 }, () => {
    // medians of three turns in one run, in time of the processor
    const works = Object.fromEntries(Object.entries(HOSTILE).map(([name, text]) => [name, () => extractQuotes(text)]));
    const found = inTurns({ news: () => Array.from({ length: times }, articles), ...works }, 3, 1);
    const base = (found.news ?? 0) / (times * characters);
    const ratios = Object.entries(HOSTILE).map(([name, text]) => [name, (found[name as keyof typeof found] ?? 0) / text.length / base] as const);
    const worst = [...ratios].sort((a, b) => b[1] - a[1]).slice(0, 5);
    console.log(`dearest: ${worst.map(([name, ratio]) => `${name} ${ratio.toFixed(1)}`).join(', ')}`);
    expect(ratios.filter(([, ratio]) => ratio > MOST)).toEqual([]);
  });
});
