import { isChannel } from '../lexicon/channels.ts';
import { nounClass } from '../lexicon/titles.ts';
import type { Item } from '../text/units.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './phrase.ts';
import { timePhraseAt } from './time-phrase.ts';

/** `according to her lawyers in a court filing`: what they said it in is no part of who they are. */
export function beforeChannel(items: readonly Item[], { core, last }: NounPhrase): number {
  // `said the ministry on Thursday`: when, and no part of who
  if (last > core && items[core]?.lower === 'on' && timePhraseAt(items, core) > core) return core;
  for (let at = core; at < last - 1; at++) {
    if (!/^(?:in|on|via|through)$/.test(items[at]?.lower ?? '') || !/^(?:an?|its|their|his|her)$/.test(items[at + 1]?.lower ?? '')) continue;
    const through = nounPhraseAt(items, at + 1, last);
    const noun = items[through?.head ?? -1]?.lower ?? '';
    if (isChannel(noun) || nounClass(noun)?.kind === 'document') return at;
  }
  return last;
}
