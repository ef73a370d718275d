import { isChannel } from '../lexicon/channels.ts';
import { nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { timePhraseAt } from './time-phrase.ts';

/** `according to her lawyers in a court filing`: what they said it in is no part of who they are. */
export function beforeChannel(items: readonly Item[], { first, core, last }: NounPhrase): number {
  // `said the ministry on Thursday`: when, and no part of who
  if (last > core && items[core]?.lower === 'on' && timePhraseAt(items, core) > core) return core;
  // `The board in effect said`
  if (last === core + 2 && items[core]?.lower === 'in' && /^(?:effect|turn|reply|response|return|private|public)$/.test(items[core + 1]?.lower ?? ''))
    return core;
  const known = /^(?:the|his|her|its|their)$/.test(items[first]?.lower ?? '');
  for (let at = core; at < last - 1; at++) {
    if (known && opensWhere(items, at, last)) return at;
    if (opensHow(items, at, last)) return at;
    if (!/^(?:in|on|via|through)$/.test(items[at]?.lower ?? '') || !/^(?:an?|its|their|his|her)$/.test(items[at + 1]?.lower ?? '')) continue;
    const through = nounPhraseAt(items, at + 1, last);
    const noun = items[through?.head ?? -1]?.lower ?? '';
    // `one in four voters in a poll`: those who were asked
    if (POLL.test(noun)) continue;
    if (isChannel(noun) || nounClass(noun)?.kind === 'document') return at;
  }
  return last;
}

/** `a friend of hers | on Friday`, `one pilot | by telephone`, `a trader at a fund | with a shrug` */
function opensHow(items: readonly Item[], at: number, last: number): boolean {
  const { lower = '' } = items[at] ?? {};
  const next = items[at + 1]?.lower ?? '';
  if (lower === 'on') return timePhraseAt(items, at, last) === last;
  if (lower === 'by') return /^(?:tele)?phone$|^e-?mail$|^text$|^video$|^letter$/.test(next);
  return (
    lower === 'with' &&
    /^an?$/.test(next) &&
    at + 3 === last &&
    /^(?:shrug|smile|laugh|grin|sigh|nod|wink|chuckle|frown|sob|smirk)$/.test(items[at + 2]?.lower ?? '')
  );
}

/** `the mayor | on Facebook`, `the mayor | at a hearing in Osk`: where one who is known spoke; not `a woman at a rally`, `the band at the wedding` */
function opensWhere(items: readonly Item[], at: number, last: number): boolean {
  const { lower = '' } = items[at] ?? {};
  if (lower === 'on') return at + 2 === last && ON_AIR.test(items[at + 1]?.lower ?? '');
  if (!/^(?:at|during)$/.test(lower) || !/^an?$/.test(items[at + 1]?.lower ?? '')) return false;
  const occasion = nounPhraseAt(items, at + 1, last);
  return occasion !== null && isChannel(items[occasion.head]?.lower ?? '');
}

const ON_AIR = /^(?:facebook|twitter|instagram|tiktok|youtube|linkedin|x|snapchat|telegram|weibo|television|tv|radio|air)$/;

const POLL = /^(?:poll|survey|study|census|sample)$/;
