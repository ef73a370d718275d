import type { Reading } from '../reading.ts';
import type { Turn } from './turn.ts';

/** How people are addressed who are not named: `Yes, sir`, `my boy`, `Mamma, may I?` */
const ADDRESS = new Map([
  ...gendered(
    'sir father papa dad daddy uncle grandfather boy lad fellow chap master brother son monsieur signor lord man gentlemen pa pop dada grandpa granddad sonny sirrah guv sahib effendi',
    1,
  ),
  ...gendered(
    "madam ma'am mother mamma mama mummy mum aunt auntie grandmother girl miss lady sister daughter madame mademoiselle signora signorina ladies mumsy mom mommy momma grandma granny gran nanny missus memsahib mem-sahib mem mam marm",
    2,
  ),
]);

/** Gender of the one addressed as `sir` or `madam` in a turn, 1 or 2; 0 where nobody is. */
export function sirIn(reading: Reading, turn: Pick<Turn, 'first' | 'last'>): number {
  const at = addressFrom(reading, turn.first, turn.last);
  return at < 0 ? 0 : (ADDRESS.get(reading.tokens[at]?.lower ?? '') ?? 0);
}

/** The first token in `[from, to)` that addresses somebody; -1 where none does. */
export function addressFrom(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let at = from; at < to; at++) {
    const gender = reading.quoted[at] === 0 ? undefined : ADDRESS.get(tokens[at]?.lower ?? '');
    if (gender === undefined) continue;
    const after = tokens[at + 1];
    if (after !== undefined && after.kind === 'word') continue;
    let before = at - 1;
    while (before > at - 4 && ADDRESSING.has(tokens[before]?.lower ?? '')) before--;
    if (before === at - 1 && tokens[before]?.kind === 'word') continue;
    if (tokens[before]?.kind !== 'word' || ADDRESSING.has(tokens[at - 1]?.lower ?? '')) return at;
  }
  return -1;
}

const ADDRESSING = new Set('my dear dearest old good oh o no yes well young little'.split(' '));

function gendered(list: string, gender: number): [string, number][] {
  return list.split(' ').map((word) => [word, gender]);
}
