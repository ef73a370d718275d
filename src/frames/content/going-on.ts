import type { See } from '../../chance/features.ts';
import { isChannel } from '../../lexicon/channels.ts';
import { FINITE, FUNCTION, NOUN } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import type { ExtentContext } from './extent-context.ts';

/** A place where a content can end, with what stands there. */
interface Boundary {
  /** Item before which the content would end, and the first word after it. */
  readonly at: number;
  readonly from: number;
  /** The punctuation between the two, or `none`. */
  readonly border: string;
  /** Class of the first word after it. */
  readonly next: string;
  /** Before it, a clause has its verb. */
  readonly said: boolean;
}

/** Contents that are a clause. */
export const CLAUSAL = new Set(['that', 'bare', 'resumed', 'question']);

/** No sentence that people write has more words that matter. */
const FARTHEST = 60;
/** Words that open a clause. */
const OPENS_CLAUSE = new Set('and but or while as because when if so though although since before after'.split(' '));

/** What speaks for a clause that goes on, or for the writer who takes over again. */
export function goingOnFeatures(
  see: See,
  { items, start, limit, kind, lemma, relative, who }: ExtentContext,
  { at, from, border, next, said }: Boundary,
): void {
  const last = items[at - 1];
  const finite = finiteness(items[from]);
  let commas = 0;
  let comma = start;
  for (let index = Math.max(start, at - FARTHEST); index < at; index++) {
    if (items[index]?.lower !== ',') continue;
    commas++;
    comma = index;
  }
  const passed = Math.min(3, commas);
  // `the mayor, who said it was late, went home`: the main clause has its verb still before it
  see`relative=${relative}|${border}|${finite}`;
  // `said it is only fitting that, …`: nothing ends in such a word
  see`last=${border}|${isClosed(last) ? last.lower : 'open'}`;
  // `the plan, despite its cost, is sound`: one comma waits for another
  see`paired=${border}|${passed}|${CLAUSAL.has(kind) ? said : kind}`;
  see`paired-finite=${border}|${passed}|${finite}`;
  see`since=${border}|${next}|${commas === 0 ? 'none' : bucket(at - comma)}`;
  let more = 0;
  for (let index = from; index < Math.min(limit, from + FARTHEST); index++) if (items[index]?.lower === ',') more++;
  see`more=${border}|${next}|${Math.min(2, more)}`;
  see`lemma=${lemma}|${border}`;
  see`lemma-kind=${lemma}|${kind}`;
  // `denied the charge through a lawyer`, `in a letter`: how it was said
  const object = ((items[from]?.pos ?? 0) & Pos.preposition) !== 0 ? nounPhraseAt(items, from + 1, limit) : null;
  const head = object === null ? undefined : items[object.core - 1];
  if (object !== null && head !== undefined) {
    const channel = isChannel(head.lower);
    see`object=${kind}|${border}|${items[from]?.lower ?? ''}|${channel ? 'channel' : head.capital ? 'Name' : head.lower === 'name' ? 'name' : 'other'}`;
    see`object-end=${items[from]?.lower ?? ''}|${channel}|${object.last === limit}`;
  }
  const second = items[from + 1];
  if (second !== undefined && OPENS_CLAUSE.has(next) && (second.pos & Pos.pronoun) !== 0 && (second.pos & NOUN) === 0)
    see`who=${next}|${who === '' ? second.lower : second.lower === who ? 'same' : 'other'}|${border}`;
}

/** How many words, roughly. */
export function bucket(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 6) return '4-6';
  if (count <= 10) return '7-10';
  return count <= 18 ? '11-18' : '19+';
}

function isClosed(item: Item | undefined): item is Item {
  return item?.kind === 'word' && (item.pos & FUNCTION) !== 0 && (item.pos & NOUN) === 0;
}

/** Is a word a finite verb: `sure`, `no`, or `maybe` where it can be something else as well? */
function finiteness(item: Item | undefined): string {
  if (item === undefined || item.kind !== 'word') return 'no';
  if ((item.pos & (Pos.auxiliary | Pos.modal)) !== 0 && (item.pos & Pos.pronoun) === 0) return 'sure';
  if ((item.pos & FINITE) === 0) return 'no';
  return (item.pos & (Pos.noun | Pos.adjective | Pos.preposition)) === 0 ? 'sure' : 'maybe';
}
