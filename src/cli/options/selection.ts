import { InvalidArgumentError, Option } from 'commander';
import type { QuotationType } from '../../types.ts';

/** Which quotations to give. */
export interface SelectionFlags {
  readonly type?: readonly QuotationType[];
  readonly speaker?: readonly (string | RegExp)[];
  readonly minConfidence: number;
  readonly minWords: number;
  readonly nested: boolean;
}

const TYPES: readonly string[] = ['direct', 'mixed', 'indirect'] satisfies QuotationType[];
const isType = (word: string): word is QuotationType => TYPES.includes(word);

function typesOf(value: string, before: readonly QuotationType[] | undefined): QuotationType[] {
  const types = value.split(',').map((word) => word.trim().toLowerCase());
  const known = types.filter(isType);
  if (known.length < types.length) throw new InvalidArgumentError(`Kinds are ${TYPES.join(', ')}; several with commas between.`);
  return [...(before ?? []), ...known];
}

function speakersOf(value: string, before: readonly (string | RegExp)[] | undefined): (string | RegExp)[] {
  return [...(before ?? []), speakerOf(value)];
}

/** A name, or a regular expression between slashes. */
function speakerOf(value: string): string | RegExp {
  const pattern = /^\/(.+)\/([a-z]*)$/s.exec(value);
  if (pattern === null) {
    if (value.trim() === '') throw new InvalidArgumentError('Give a name, or a regular expression between slashes.');
    return value;
  }
  try {
    // what a `g` or `y` remembers would make one match depend on the one before
    return new RegExp(pattern[1] ?? '', (pattern[2] ?? '').replace(/[gy]/g, ''));
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : '');
  }
}

function shareOf(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return number;
}

function countOf(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Give a whole number.');
  return number;
}

export const selectionOptions = (): Option[] =>
  [
    new Option('--type <kinds>', 'only these kinds, with commas between').choices(TYPES).argParser(typesOf),
    new Option('--speaker <pattern>', 'only these speakers: a name, an alias or a /regex/; can be given again').argParser(speakersOf),
    new Option('--min-confidence <n>', 'leave out what is less sure, 0 to 1').argParser(shareOf).default(0),
    new Option('--min-words <n>', 'leave out what is shorter').argParser(countOf).default(1),
    new Option('--nested', 'also give quotations inside quotations as records').default(false),
  ].map((option) => option.helpGroup('Which quotations:'));
