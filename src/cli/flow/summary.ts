import type { Outcome } from './work.ts';

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** Counts what a run found, for one line at its end. Speakers of the same name are one; each without a name is one. */
export function summaryOf() {
  let quotations = 0;
  let unnamed = 0;
  const names = new Set<string>();
  return {
    add(outcome: Outcome): void {
      quotations += outcome.quotations;
      for (const name of outcome.speakers) {
        if (name === null) unnamed++;
        else names.add(name);
      }
    },
    line: () => `${counted(quotations, 'quotation')}, ${counted(names.size + unnamed, 'speaker')}`,
  };
}
