import { isBodyWord, takesCause } from '../lexicon/bodies.ts';
import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Item } from '../text/units.ts';
import { timePhraseAt } from './time-phrase.ts';

export function isNameWord(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'passage') return false;
  return (
    item.capital &&
    item.kind === 'word' &&
    ((item.pos & (Pos.properNoun | Pos.noun)) !== 0 ||
      !/^(?:the|a|an|some|one|his|her|its|their|our|my|this|that|these|those|many|most|several|few|both|all|two|three|four|five|no)$/.test(item.lower))
  );
}

/** `Ministry of Works`, `Centre for Ice`: the name goes on over `of` and `for`. */
export function namedWithOf(items: readonly Item[], from: number, limit: number): number {
  // `Doctors Across Borders`, not `Mayor On Ferries` in a headline
  const people = nounClass(items[from - 1]?.lower ?? '')?.plural === true;
  if (people && items[from]?.capital === true && ((items[from]?.pos ?? 0) & Pos.preposition) !== 0) return capitalsEnd(items, from, limit);
  // `Action on Lungs`, `Campaign for Quiet`
  if (CAUSE.test(items[from - 1]?.lower ?? '') && /^(?:for|on|against)$/.test(items[from]?.lower ?? '') && items[from + 1]?.capital === true)
    return capitalsEnd(items, from, limit);
  if (!/^(?:of|for|on)$/.test(items[from]?.lower ?? '') || from + 1 >= limit) return from;
  const known = nounClass(items[from - 1]?.lower ?? '');
  // `the Commission on Ice`, not `the Ministry on Friday`
  if (items[from]?.lower === 'on' && !isBodyWord(items[from - 1]?.lower ?? '')) return from;
  const cause = items[from]?.lower === 'for' && takesCause(items[from - 1]?.lower ?? '');
  if (!cause && (known === undefined ? !isBodyWord(items[from - 1]?.lower ?? '') : known.kind === 'person')) return from;
  // `said Tidewatch International on Thursday`
  if (timePhraseAt(items, from) > from) return from;
  return partsEnd(items, from, limit);
}

/** `Office of the Commissioner for Skippers`, `Council for Peace and Trade in Norland`: what joins each further part, and capitals. */
function partsEnd(items: readonly Item[], from: number, limit: number): number {
  let end = from;
  let joined = false;
  for (let part = 0; part < MOST_PARTS; part++) {
    const office = nounClass(items[end - 1]?.lower ?? '') !== undefined;
    const joins = end === from || items[end]?.lower === 'for' || (items[end]?.lower === 'of' && !office) || (joined && items[end]?.lower === 'in');
    let at = items[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!joins || at >= limit || !isNameWord(items[at]) || timePhraseAt(items, end) > end) break;
    for (; at < limit; at++) {
      const and = items[at]?.lower === 'and' && isNameWord(items[at + 1]);
      joined ||= and && items[end]?.lower === 'for';
      if (!and && !isNameWord(items[at])) break;
    }
    end = at;
  }
  return end;
}

const MOST_PARTS = 4;

const CAUSE = /^(?:action|campaign|coalition|citizens|concern|fight|voices?)$/;

function capitalsEnd(items: readonly Item[], from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && isNameWord(items[at])) at++;
  return at > from + 1 ? at : from;
}
