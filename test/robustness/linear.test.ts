import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dialogues = fileURLToPath(new URL('../../fixtures/dialogues', import.meta.url));
const CHAPTERS = readdirSync(dialogues)
  .map((slug) => readFileSync(join(dialogues, slug, 'source.txt'), 'utf8').trim())
  // talk by dashes counts only where marks are few
  .filter((text) => !text.includes('\n— '));

const SYLLABLES = 'ba do fel gar hin jor kel lam mon nor pel ris sor tan vel wim'.split(' ');

/** People come and go in a long book: every chapter has a cast of its own, which returns in a later one. */
function renamed(text: string, chapter: number): string {
  return text.replace(/\b(?:Gwendolen|Pardoe|Ottoline|Reave|Josiah|Tull|Bram|Abernethy|Tobias|Finch|Clement|Nella|Brack|Jory|Harrow|Dunnock)\b/g, (name) => {
    const at = name.length + name.charCodeAt(1) + 7 * chapter;
    return `${name.slice(0, 2)}${SYLLABLES[at % SYLLABLES.length]}${SYLLABLES[(chapter >> 2) % SYLLABLES.length]}`;
  });
}

function novel(chapters: number): string {
  return Array.from({ length: chapters }, (_, at) => `CHAPTER ${at + 1}\n\n${renamed(CHAPTERS[at % CHAPTERS.length] ?? '', at)}`).join('\n\n');
}

/** Processor time for each text, which other processes do not lengthen much. */
function secondsFor(texts: readonly string[]): number[] {
  const script = fileURLToPath(new URL('reading-time.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: 'utf8' }));
}

it('reads four times the text of a novel in less than five times the time', () => {
  const short = novel(12);
  const long = novel(48);
  expect(long.length).toBeGreaterThan(3.9 * short.length);
  // as much text on either side, so that noise weighs on both alike
  const round = [short, short, long, short, short];
  const seconds = secondsFor([...round, ...round, ...round, ...round]);
  const ratios = [1, 2, 3].map((at) => {
    const [a = 0, b = 0, whole = 0, c = 0, d = 0] = seconds.slice(at * round.length, (at + 1) * round.length);
    return (4 * whole) / (a + b + c + d);
  });
  const [, median] = ratios.sort((a, b) => a - b);
  expect(median).toBeLessThan(5);
});
