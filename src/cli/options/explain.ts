import { InvalidArgumentError, Option } from 'commander';

function offsetOf(value: string): number {
  const offset = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(offset)) throw new InvalidArgumentError('Give a place in the text as a whole number.');
  return offset;
}

/** Why. */
export const explainOptions = (): Option[] => [
  new Option('--explain', 'also say why: the rule that decided, the words it saw, what it beat').default(false),
  new Option('--at <offset>', 'say why for one place alone, also where no quotation was found').argParser(offsetOf),
];
