import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb, mayHoldVerb } from '../verbs/finite-verb.ts';
import type { ExtentContext } from './extent-context.ts';
import { hasMainVerb } from './left-content.ts';

/** Words after which something must follow. */
const CARRIES_ON = /^(?:because|if|whether|although|unless|than|the|a|an)$/;
const JOINS = /^(?:and|or|but|nor)$/;

/** Verbs that take a clause and no noun phrase: `said the pilot, a widow, had left` does not end after the pilot. */
const CLAUSE_ALONE = new Set(['say', 'tell', 'think', 'believe', 'hope', 'argue', 'insist', 'suppose', 'guess']);

/** Is what is reported a clause, whose verb must come? */
export function isClauseAlone({ kind, lemma, relative }: ExtentContext): boolean {
  return !relative && (kind === 'that' || kind === 'question' || (kind === 'bare' && CLAUSE_ALONE.has(lemma)));
}

/** Where the clause begins, after `that` or `whether`. */
export function subjectOf({ items, start }: ExtentContext): number {
  return /^(?:that|whether|if|why|when|where)$/.test(items[start]?.lower ?? '') ? start + 1 : start;
}

/** Is what was reported so far no statement yet, so that it can’t end before item `at`? */
export function isUnfinished(context: ExtentContext, at: number): boolean {
  return carriesOn(context.items, context.start, at) || lacksVerb(context, at) || isAdjunctSoFar(context, at);
}

/** `According to Ana Lund, under the plan, | the pier …`, `according to Ana Lund, once it falls, | boats …`: what stands before the clause. */
function isAdjunctSoFar({ kind, items, start, limit }: ExtentContext, at: number): boolean {
  if (kind !== 'according' || items[at]?.lower !== ',') return false;
  const first = items[start];
  if (first === undefined || first.kind !== 'word' || (first.pos & (Pos.preposition | Pos.conjunction)) === 0) return false;
  return !hasMainVerb(items, start, at) && opensClauseAt(items, at + 1, limit);
}

function opensClauseAt(items: readonly Item[], at: number, limit: number): boolean {
  const subject = nounPhraseAt(items, at, limit);
  return subject !== null && hasFiniteVerb(items, subject.core, limit);
}

/** `said that the pier was old, and that – though it stood – it was shut` */
function carriesOn(items: readonly Item[], start: number, at: number): boolean {
  const last = items[at - 1]?.lower ?? '';
  if (at - 1 <= start || items[at]?.kind === 'passage') return false;
  return CARRIES_ON.test(last) || (last === 'that' && JOINS.test(items[at - 2]?.lower ?? ''));
}

/** `said she and her crew called it late`, `said despite all that, it was late`: only the subject of a clause so far, or what comes before it. */
function lacksVerb(context: ExtentContext, at: number): boolean {
  if (!isClauseAlone(context)) return false;
  const { items, limit } = context;
  const opens = subjectOf(context);
  const joins = items[at]?.lower === 'and' || items[at]?.lower === 'or';
  const first = items[opens]?.pos ?? 0;
  if (!joins && (items[at]?.lower !== ',' || (first & Pos.preposition) === 0 || (first & (Pos.noun | Pos.adverb)) !== 0)) return false;
  for (let inner = opens; inner < at; inner++) if (items[inner]?.kind === 'passage') return false;
  if (mayHoldVerb(items, opens, at)) return false;
  const next = nounPhraseAt(items, at + 1, limit);
  return next !== null && hasFiniteVerb(items, next.last, limit);
}
