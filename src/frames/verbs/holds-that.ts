import type { ReportingVerb } from '../../lexicon/reporting.ts';
import { NOUN, TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Item } from '../../text/units.ts';
import { hasFiniteVerb } from './finite-verb.ts';

const HOLD = /^(?:hold|holds|held|holding)$/;
const HOLDS: ReportingVerb = { lemma: 'hold', class: 'say', takes: ['clause', 'quote'], speechOnlyWithMarks: false, needsParticle: false };
const RULED: ReportingVerb = { ...HOLDS, takes: ['clause', 'bare', 'quote'] };
/** Whose holding is a ruling; also `Bell J held`. */
const RULES = /^(?:courts?|judges?|justices?|tribunals?|magistrates?|panel|lords|arbitrators?|j|cj|lj|jj)$/;
/** `held, by two to one, that …` */
const FARTHEST = 9;

/** `The court held that the fee was lawful`, a report; not `held that boat fast`, `the view he held that year`, where a thing is held. */
export function holdsThat(items: readonly Item[], at: number): ReportingVerb | undefined {
  if (!HOLD.test(items[at]?.lower ?? '')) return undefined;
  if (((items[at - 1]?.pos ?? 0) & Pos.pronoun) !== 0 && ((items[at - 2]?.pos ?? 0) & Pos.noun) !== 0) return undefined;
  const next = items[at + 1];
  if (next?.passage != null || next?.lower === ':') return HOLDS;
  // `The judge held the fee was lawful`
  if (RULES.test(items[at - 1]?.lower ?? '') && clauseAt(items, at + 1)) return RULED;
  const that = next?.lower === ',' ? items.findIndex(({ lower }, index) => index > at && index < at + FARTHEST && lower === 'that') : at + 1;
  return items[that]?.lower === 'that' && hasFiniteVerb(items, that + 2, items.length) ? HOLDS : undefined;
}

/** `the fee was lawful`, not `the rope tight` */
function clauseAt(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAt(items, at, items.length);
  const verb = items[phrase?.last ?? items.length];
  return verb?.kind === 'word' && (verb.pos & TENSED) !== 0 && (verb.pos & (NOUN | Pos.preposition)) === 0;
}
