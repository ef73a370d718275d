import { InvalidArgumentError, Option } from 'commander';
import { defineCommand } from '../command.ts';
import type { EvaluateFlags, Threshold } from '../flags/evaluate.ts';

function thresholdOf(value: string, before: readonly Threshold[]): Threshold[] {
  const [, figure, least] = /^([\w.-]+)=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (figure === undefined || least === undefined) throw new InvalidArgumentError('Give a figure and what it must reach: passages.attributed=85.');
  return [...before, { figure, least: Number(least) }];
}

export const evaluate = defineCommand<EvaluateFlags>({
  name: 'evaluate',
  description: 'precision, recall and F1 against a gold file',
  arguments: [['<GOLD...>', 'texts with their quotations marked: JSONL, or the form that --format cases writes']],
  options: [
    new Option('-f, --format <format>', 'how to print; auto is a table').choices(['auto', 'table', 'json']).default('auto'),
    new Option('--records <file>', 'score these quotations (jsonl, as extract prints them) instead of extracting anew'),
    new Option('--misses', 'list what is wrong, with its place').default(false),
    new Option('--fail-under <figure=number>', 'end with 1 where a figure is below; may be repeated').argParser(thresholdOf).default([], 'none'),
    new Option('--color', 'use colour even where the output is no terminal'),
    new Option('--no-color', 'use no colour'),
  ],
  examples: [
    ['quotes extract --format cases article.txt > mine.txt', 'writes what is found into the text, to be corrected by hand'],
    ['quotes evaluate mine.txt --misses', 'then measures against it'],
    ['quotes evaluate gold.jsonl --fail-under passages.attributed=85', 'guards a figure'],
  ],
  action: async () => (await import('../actions/evaluate.ts')).evaluate,
});
