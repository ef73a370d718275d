import { type ReportingClass, reportingVerb } from '../../lexicon/reporting.ts';
import type { Span } from '../../types.ts';
import type { Candidate } from './candidates.ts';

/** What the words of one report, a clause or a phrase, can be read as. */
export interface Report {
  /** Where its words stand. */
  readonly at: number;
  readonly cue: Span;
  /** The frames that were asked. */
  readonly asked: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** Below this chance of being exactly so, what a verb of saying reports is not given: half of what F1 reaches is its best threshold. */
const LEAST_SAID = 0.3;
/** The same for what somebody thinks, shows or does by words (`hopes that …`, `criticized the plan`): less a quotation, so the surer. */
const LEAST_ELSE = 0.5;
const SAYING: ReadonlySet<ReportingClass> = new Set(['say', 'tell', 'ask', 'announce', 'promise', 'urge', 'manner', 'turn']);
/** The same for what stands in marks: below it the sieves are asked, which see the marks alone. */
const LEAST_MARKED = 0.35;
/** Half of the F1 that exact contents reach: what a further quotation must be worth. */
const WORTH_GIVING = 0.31;
/** Reports on either side whose own readings a content that holds them is weighed against. */
const NEIGHBOURS = 6;

/** The chance that a candidate of its type needs. */
export function leastBelief({ type, cue, rule }: Candidate): number {
  if (type !== 'indirect') return LEAST_MARKED;
  const kind = reportingVerb(cue?.lemma ?? '')?.class;
  // `Last year, he pointed out, …`
  return kind === undefined || SAYING.has(kind) || (cue?.lemma === 'point' && rule === 'interrupted') ? LEAST_SAID : LEAST_ELSE;
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.belief > best.belief) best = candidate;
  return best;
}

/** Asked of each reading and its neighbours, so without a closure. */
function holds(content: readonly Span[], at: number): boolean {
  for (const { start, end } of content) if (start <= at && at < end) return true;
  return false;
}

/**
 * Chooses one reading a report, or none. A content that holds the words of another report makes that one a part of what is
 * said: it must be likelier than both are side by side, as in `She said the pier was safe, adding that it would open.`
 */
export function choose(reports: readonly Report[]): (Candidate | null)[] {
  const best = reports.map(({ candidates }) => likeliest(candidates));
  return reports.map(({ candidates }, index) => {
    let chosen: Candidate | null = null;
    let most = 0;
    for (const candidate of candidates) {
      let value = candidate.belief;
      for (let near = Math.max(0, index - NEIGHBOURS); near <= index + NEIGHBOURS; near++) {
        const other = best[near];
        const at = reports[near]?.at;
        if (near === index || other == null || at === undefined || !holds(candidate.content, at)) continue;
        value -= Math.max(0, other.belief * (1 - candidate.belief) - WORTH_GIVING);
      }
      const least = candidate.plain ? 0 : leastBelief(candidate);
      if (value > most && value >= least) {
        chosen = candidate;
        most = value;
      }
    }
    return chosen;
  });
}
