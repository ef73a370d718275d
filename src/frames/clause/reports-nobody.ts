import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Clause } from './clause.ts';

/** Does a clause look like a report and tell what nobody has said? */
export function reportsNobody(clause: Clause): boolean {
  return speaksForNobody(clause) || isBidden(clause) || givesName(clause);
}

/** `Experience shows that …`, `nobody knew why …`: no one's words. */
const NOBODY = /^(?:please|nobody|none|nothing|neither|experience|history|life|reality|logic|instinct|hindsight)$/;

function speaksForNobody({ subject, subjectUnit: { items }, entry }: Clause): boolean {
  if (subject === null) return false;
  const head = items[subject.head];
  if (head === undefined || (head.capital && !subject.pronoun && subject.first > 0)) return false;
  // `Neither side would confirm it`, `No official has said so`
  if (/^(?:neither|no)$/.test(items[subject.first]?.lower ?? '')) return true;
  // `You may think it is over`
  if (entry.class === 'think' && head.lower === 'you') return true;
  // `as everyone knows`
  if (entry.class === 'think' && /^(?:everyone|everybody|anyone|anybody)$/.test(head.lower)) return true;
  return NOBODY.test(head.lower) || (head.lower === 'one' && items[subject.head - 1]?.lower === 'no');
}

/** `was called “Quick”`, `knew her as “the Widow”`: what somebody goes by is reported of nobody. */
function givesName({ items, verb: { lemma }, after }: Clause): boolean {
  const named = (at: number) => items[at]?.passage?.kind === 'nickname';
  if (lemma === 'know') return [after, after + 1].some((as) => items[as]?.lower === 'as' && named(as + 1));
  return lemma === 'call' && named(after);
}

/** `Never say that it is late.`, `Say why.`: the reader is bidden to speak, and nobody has spoken. */
function isBidden({ items, place, verb: { main } }: Clause): boolean {
  const pos = items[main]?.pos ?? 0;
  if (place !== 'none' || (pos & Pos.verbBase) === 0 || (pos & (Pos.verbPast | Pos.verbThird | Pos.verbIng)) !== 0) return false;
  return items.slice(0, main).every(({ lower }, at) => only(items[at]?.pos ?? 0, Pos.adverb) || BIDS.test(lower));
}

const BIDS = /^(?:do|don't|not|n't|never|just|let's)$/;
