// Fits src/frames/choice/data/belief-weights.ts: of the ways in which the frames read a clause, the one that the gold has, or none.
import { featuresOf, type See } from '../../src/chance/features.ts';
import { candidateFeatures, phraseFeatures } from '../../src/frames/choice/belief.ts';
import { type Candidate, candidatesOf, phraseCandidates } from '../../src/frames/choice/candidates.ts';
import { BELIEF_WEIGHTS } from '../../src/frames/choice/data/belief-weights.ts';
import { clausesOf } from '../../src/frames/clause/read-clauses.ts';
import { PHRASE_FRAMES } from '../../src/frames/index.ts';
import { extentFit } from './extent.ts';
import { contentKey, type GoldDocument } from './gold.ts';
import { readUnits } from './read-units.ts';
import { type Choice, type Fit, fitChoices, installWeights } from './weights.ts';

function choicesOf({ text, quotes }: GoldDocument): Choice[] {
  const { passages, units } = readUnits(text);
  const gold = new Set(quotes.map((quote) => contentKey(text, quote.content)));
  const inside = quotes.flatMap((quote) => quote.content);
  const isExact = ({ content }: Candidate) =>
    gold.has(
      contentKey(
        text,
        content.map(({ start, end }) => [start, end] as const),
      ),
    );
  const isPart = ({ content }: Candidate) => content.some((piece) => inside.some(([start, end]) => piece.start < end && start < piece.end));
  const choices: Choice[] = [];
  const add = (candidates: readonly Candidate[], look: (see: See, candidate: Candidate) => void) => {
    const cue = candidates[0]?.cue?.span.start;
    // what stands inside another content is nested: the gold says nothing of it
    if (cue === undefined || inside.some(([start, end]) => start <= cue && cue < end)) return;
    const right = candidates.findIndex(isExact);
    // a part of something said in marks that none of the candidates has exactly: nothing to learn from
    if (right < 0 && candidates.some(({ type }) => type !== 'indirect') && candidates.some(isPart)) return;
    choices.push({ features: candidates.map((candidate) => featuresOf((see) => look(see, candidate))), right });
  };
  for (const unit of units) {
    const { items } = unit;
    for (const frame of PHRASE_FRAMES) {
      items.forEach((item, at) => {
        if (!frame.anchors.includes(item.lower)) return;
        const anchor = { text, unit, items, at };
        add(phraseCandidates(frame, anchor, passages), (see, candidate) => phraseFeatures(see, anchor, candidate));
      });
    }
    for (const clause of clausesOf(text, unit, null)) add(candidatesOf(clause, passages), (see, candidate) => candidateFeatures(see, clause, candidate));
  }
  return choices;
}

const FOLDS = 4;

/** Choices whose ends are weighed by documents other than their own: what an end is worth is what it is worth unseen. */
function unseenEnds(documents: readonly GoldDocument[]): Choice[] {
  const choices: Choice[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    installWeights(extentFit, extentFit.fit(documents.filter((_, index) => index % FOLDS !== fold)));
    documents.forEach((document, index) => {
      if (index % FOLDS === fold) choices[index] = choicesOf(document);
    });
  }
  installWeights(extentFit, extentFit.fit(documents));
  return choices.flat();
}

export const beliefFit: Fit = {
  name: 'BELIEF_WEIGHTS',
  file: new URL('../../src/frames/choice/data/belief-weights.ts', import.meta.url),
  weights: BELIEF_WEIGHTS,
  fit: (documents) => fitChoices(unseenEnds(documents), { rounds: 24, leastSeen: 4, prior: 3 }),
};
