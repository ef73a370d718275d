import type { Unit } from '../text/units.ts';
import type { Passage, Quotation } from '../types.ts';
import { coveredBy } from './continuation.ts';

/** Whole sentences and their parts, not a word or two; white space before the closing mark is left of a dash that was lost (`“I only   ”`). */
const SPOKEN = /[.!,?…—-][\s’'”"»)_*]*$|\p{L}\s+$/u;
const LIVELY = /[!?]/;
const ADDRESSED = /\b(?:you|your|yours|thou|thee|thy)\b/i;
const HE_OR_SHE = /^(?:he|she|him|her|his|himself|herself)$/;
/** So many words at most are a short turn. */
const SHORT = 5;

/**
 * What tells a talk between characters from a report, in log odds: the shares of what is said in marks that stand far
 * from the words of a report, ask or exclaim, fill their paragraph, say `you` and are short; and outside of marks the
 * shares of words that are `he` or `she`, of numbers, and of cues in the present tense (`says`). Counted on PolNeAR against stretches of ten PDNC
 * novels and LitBank.
 */
const WEIGHTS = { bare: 1.5, lively: 5.1, lone: 4.5, addressed: 4.4, short: 2.7, heOrShe: 52, number: -95, present: -3 };
const BIAS = -5.1;
/** So many words that are neither pronoun nor number are added, so that few words say little. */
const FEW_WORDS = 20;
/** One passage alone is no talk. */
const LEAST_PASSAGES = 2;

/** Is a document a talk between characters? By what it looks like. */
export function isTalk(text: string, units: readonly Unit[], quotations: readonly Quotation[]): boolean {
  const covered = coveredBy(quotations);
  const seen = { bare: 0, lively: 0, lone: 0, addressed: 0, short: 0, heOrShe: 0, number: 0 };
  let all = 0;
  let words = FEW_WORDS;
  let reported = -2;
  for (const unit of units) {
    for (const { passage, kind, lower } of unit.items) {
      if (passage === null) {
        if (kind !== 'word' && kind !== 'number') continue;
        words++;
        if (kind === 'number') seen.number++;
        else if (HE_OR_SHE.test(lower)) seen.heOrShe++;
        continue;
      }
      const end = closingOf(text, passage);
      if (passage.kind !== 'quotation' || !SPOKEN.test(end)) continue;
      const inner = text.slice(passage.inner.start, passage.inner.end).trim();
      all++;
      if (LIVELY.test(end)) seen.lively++;
      if (ADDRESSED.test(inner)) seen.addressed++;
      if (inner.split(/\s+/, SHORT + 1).length <= SHORT) seen.short++;
      if (fillsParagraph(unit, units)) seen.lone++;
      if (covered(passage)) reported = unit.paragraph;
      else if (unit.paragraph - reported > 1) seen.bare++;
      else if (unit.paragraph > reported) reported = -2;
    }
  }
  const said =
    WEIGHTS.bare * seen.bare + WEIGHTS.lively * seen.lively + WEIGHTS.lone * seen.lone + WEIGHTS.addressed * seen.addressed + WEIGHTS.short * seen.short;
  const told = WEIGHTS.heOrShe * seen.heOrShe + WEIGHTS.number * seen.number;
  const cues = quotations.filter(({ cue }) => cue?.lemma != null);
  const present = cues.filter(({ cue }) => cue !== null && isPresent(text.slice(cue.span.start, cue.span.end))).length;
  const reports = (WEIGHTS.present * present) / Math.max(1, cues.length);
  return all >= LEAST_PASSAGES && BIAS + said / (all + 1) + told / words + reports > 0;
}

/** `says`, `recalls`; neither `said` nor `according to`. */
function isPresent(cue: string): boolean {
  return /^\p{L}+[^s]s$/u.test(cue);
}

function fillsParagraph({ index, items, paragraph }: Unit, units: readonly Unit[]): boolean {
  return items.length === 1 && units[index - 1]?.paragraph !== paragraph && units[index + 1]?.paragraph !== paragraph;
}

function closingOf(text: string, { inner }: Passage): string {
  return text.slice(Math.max(inner.start, inner.end - 3), inner.end);
}

/** Do the words in marks end as a sentence or a part of one does? */
export function isSpoken(text: string, passage: Passage): boolean {
  return SPOKEN.test(closingOf(text, passage));
}
