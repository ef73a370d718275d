import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import type { NameMention } from './name-form.ts';
import { isOffice } from './office-token.ts';
import type { RoleRead } from './role-read.ts';

type ReadsOffice = (tokens: readonly Token[], from: number, past?: boolean) => RoleRead | null;

const SUCCEEDS = /^(?:succeed(?:ed|s)?|replace[ds]?)$/;
/** Words between the verb and the office: `succeeded the late Otto Bell | as`, `by`. */
const LONGEST = 8;
const GIVEN = /^(?:appointed|elected|re-?elected|named|chosen|promoted)$/;
const FOLLOWS = /^(?:of|for|at|in|since|on|last|this)$/;

/**
 * What the words before a name, or around two, tell of an office: `The mayor is | Ana Lund`, `As mayor, | Ana Lund`, `Elected mayor in
 * May, | Ana Lund`, `Ana Lund succeeded Otto Bell as chair`.
 *
 * @param read reads the words for an office from a token on
 */
export function officeBesideName(reading: Reading, mention: NameMention, read: ReadsOffice): RoleRead | null {
  const { tokens } = reading;
  const { first, last } = mention;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'is' || before === 'was') return officeBefore(reading, mention, read);
  if (before === ',') return officeInOpener(reading, first, read);
  // `succeeded | Otto Bell | as chair`: he is that no more
  if (SUCCEEDS.test(before) && tokens[last]?.lower === 'as') return read(tokens, last + 1, true);
  if (before === 'by') {
    // `was succeeded as chair by | Ana Lund`
    const as = asBefore(tokens, first - 1);
    return as > 0 && SUCCEEDS.test(tokens[as - 1]?.lower ?? '') ? read(tokens, as + 1) : null;
  }
  let verb = last;
  if (/^(?:has|had|will|was|is|to)$/.test(tokens[verb]?.lower ?? '')) verb++;
  if (!SUCCEEDS.test(tokens[verb]?.lower ?? '')) return null;
  if (tokens[verb + 1]?.lower === 'as') return read(tokens, verb + 2, /^(?:was|is)$/.test(tokens[verb - 1]?.lower ?? ''));
  for (let at = verb + 1; at < verb + LONGEST && tokens[at]?.kind === 'word'; at++) if (tokens[at]?.lower === 'as') return read(tokens, at + 1);
  return null;
}

function asBefore(tokens: readonly Token[], at: number): number {
  for (let as = at - 1; as > at - LONGEST && tokens[as]?.kind === 'word'; as--) if (tokens[as]?.lower === 'as') return as;
  return -1;
}

/** `The mayor of Osk is | Ana Lund.`: who holds the office is named last. */
function officeBefore({ tokens, opens }: Reading, { first, last }: NameMention, read: ReadsOffice): RoleRead | null {
  if (!/^[.,;—–(]$/.test(tokens[last]?.lower ?? '')) return null;
  let opener = first - 2;
  while (opener > first - 2 - LONGEST && tokens[opener]?.kind === 'word' && opens[opener] !== 1) opener--;
  if (opens[opener] !== 1 || !/^(?:the|its|their|our)$/.test(tokens[opener]?.lower ?? '')) return null;
  const role = read(tokens, opener + 1);
  // nothing but the office stands there, and what it is held of
  const ends = role !== null && role.end === tokens[first - 2]?.end;
  return ends && (isOffice(tokens[first - 2]) || FOLLOWS.test(betweenOf(tokens, opener, first - 1))) ? role : null;
}

/** The first small joiner between two tokens. */
function betweenOf(tokens: readonly Token[], from: number, to: number): string {
  for (let at = from; at < to; at++) if (FOLLOWS.test(tokens[at]?.lower ?? '')) return tokens[at]?.lower ?? '';
  return '';
}

/** `As mayor, | Ana Lund left`, `Elected mayor in May, | Ana Lund left`. */
function officeInOpener({ tokens, opens }: Reading, first: number, read: ReadsOffice): RoleRead | null {
  let opener = first - 2;
  while (opener > first - 2 - LONGEST && tokens[opener]?.kind !== 'punctuation' && opens[opener] !== 1) opener--;
  const { lower = '' } = tokens[opener] ?? {};
  if (opens[opener] !== 1 || !(lower === 'as' || GIVEN.test(lower)) || tokens[opener + 1]?.lower === 'the') return null;
  const role = read(tokens, opener + (tokens[opener + 1]?.lower === 'as' ? 2 : 1));
  if (role === null) return null;
  let next = opener + 1;
  while ((tokens[next]?.end ?? role.end) < role.end) next++;
  const after = tokens[next + 1]?.lower ?? '';
  return after === ',' || FOLLOWS.test(after) ? role : null;
}
