import { spanOfItems } from '../../frames/content/span-of-items.ts';
import { isReportingFinite, isReportingParticiple } from '../../frames/verbs/reporting-verb.ts';
import { FINITE } from '../../lexicon/word-classes.ts';
import { isDash } from '../../mentions/segment.ts';
import { isWhole } from '../../passages/whole.ts';
import { isSmallFirst } from '../../text/letters.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import type { Quotation } from '../../types.ts';
import { defineSieve } from '../sieve.ts';

export const resumed = defineSieve({
  id: 'resumed',
  explain: 'After a report in the same sentence, a comma or semicolon and further marks go on with what was reported.',
  examples: {
    hits: [
      ['“The ferry is late,” she said, wiping the empty table, “and full.”', '“The ferry is late,” … “and full.”'],
      ['“It was Otto who rang,” said Ana Lund; “he, and nobody else.”', '“It was Otto who rang,” … “he, and nobody else.”'],
      ['“Will it sail?” said Ana Lund: “in my view it will.”', '“Will it sail?” … “in my view it will.”'],
      ['The pier is safe, says Ana Lund — “and a good walk besides.”', 'The pier is safe … “and a good walk besides.”'],
      ['The pier is safe, Ana Lund said on Monday, but the ferry “is a coffin with a bell.”', 'The pier is safe … but the ferry “is a coffin with a bell.”'],
    ],
    misses: ['“The ferry is late,” she said of the “Heron”.'],
  },
  joins: true,
  find({ passage, unit, at, item }, { text, talk, reportsIn }) {
    const { items } = unit;
    const host = reportsIn(unit).find(({ rule, content }) => rule === 'content-then-report' && (content[0]?.start ?? 0) < item.start);
    if (host === undefined) return null;
    const before = items[at - 1];
    // `“Do you think so?” said Ana Lund: “in my view it will.”`
    const inner = text.slice(passage.inner.start, passage.inner.start + 2);
    const afterColon = before?.lower === ':' && isSmallFirst(inner);
    // `It is a fake, says Lund — “and a bad one at that.”`
    const afterDash = isDash(before) && before?.start !== undefined && before.start >= endOfReport(host) && isSmallFirst(inner);
    // `“We stay,” said Ana Lund “and so do they.”`: a comma is missing
    if (afterColon || afterDash || /^[,;]$/.test(before?.lower ?? '') || (before?.end === endOfReport(host) && isWhole(text, passage))) return { joins: host };
    const from = talk ? null : secondPart(items, host, at);
    const piece = from === null ? null : spanOfItems(items, from, items.length);
    return piece === null ? null : { joins: host, piece };
  },
});

/** `…, Lund said, but the ferry “is …”`: the item where the sentence goes on with what is said; null where it does not. */
function secondPart(items: readonly Item[], host: Quotation, passage: number): number | null {
  const end = endOfReport(host);
  let comma = 0;
  while (comma < passage && ((items[comma]?.start ?? 0) < end || items[comma]?.lower !== ',')) comma++;
  const next = items[comma + 1];
  if (comma + 1 >= passage || next === undefined || !(GOES_ON.test(next.lower) || only(next.pos, FINITE))) return null;
  for (let at = comma + 1; at < passage; at++) if (isReportingFinite(items, at) || isReportingParticiple(items, at)) return null;
  return comma + 1;
}

function endOfReport({ cue, speaker }: Quotation): number {
  return Math.max(cue?.span.end ?? 0, speaker?.phrase.end ?? 0);
}

const GOES_ON = /^(?:and|but|or|nor|yet|that|while|because|from|by)$/;
