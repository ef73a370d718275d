import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCases as casesOf } from '../src/evaluate/cases.ts';
import type { GoldText } from '../src/evaluate/gold.ts';
import { parseInline } from '../src/evaluate/inline.ts';

export interface Article {
  readonly slug: string;
  /** The text as a user has it. */
  readonly source: string;
  readonly gold: GoldText;
}

export interface Case {
  readonly phenomenon: string;
  /** Position in its file, from 1. */
  readonly number: number;
  readonly gold: GoldText;
}

/** The articles of a folder `<slug>/{source.txt,gold.txt}`. Throws where one cannot be read. */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => ({
      slug,
      source: readFileSync(join(folder, slug, 'source.txt'), 'utf8'),
      gold: parseInline(readFileSync(join(folder, slug, 'gold.txt'), 'utf8')),
    }));
}

/** The cases of a folder, one phenomenon a file; cases stand between lines `---`, lines that begin with `# ` head the file. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const phenomenon = basename(file, '.txt');
      return casesOf(readFileSync(join(folder, file), 'utf8'), file).map(({ gold }, index) => ({ phenomenon, number: index + 1, gold }));
    });
}
