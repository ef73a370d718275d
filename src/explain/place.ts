import type { Decision, ExplanationStep, Passage, Proposal, SeenSpan, Span } from '../types.ts';
import { explainRule } from './rule.ts';

const covers = ({ start, end }: Span, offset: number) => start <= offset && offset < end;

/**
 * What was considered at a place and not taken: marks that are a title or that nobody was found to say, verbs of reporting
 * with nothing that they report, reports that are too unlikely or lost to another.
 */
export function rejectedAt(text: string, passages: readonly Passage[], decisions: readonly Decision[], offset: number): ExplanationStep[] {
  const saw = (as: SeenSpan['as'], span: Span | null): SeenSpan[] =>
    span === null ? [] : [{ as, start: span.start, end: span.end, text: text.slice(span.start, span.end) }];
  const proposed = ({ content, cue, speaker }: Proposal) => [
    ...saw('speaker', speaker),
    ...saw('cue', cue),
    ...content.flatMap((span) => saw('content', span)),
  ];
  const steps: ExplanationStep[] = [];
  for (const passage of passages) {
    if (!covers(passage, offset) || passage.kind === 'quotation') continue;
    const says = `${explainRule(passage.rule) ?? passage.rule} It is taken for a ${passage.kind}, and nobody is asked who said it.`;
    steps.push({ about: 'marks', rule: passage.rule, says, saw: saw('marks', passage), declined: [] });
  }
  for (const decision of decisions) {
    if (decision.about === 'passage' && decision.taken === null && covers(decision.passage, offset)) {
      const reasons = decision.declined.flatMap(({ rule, reason }) => (reason === null ? [] : [`${rule}: ${reason}`]));
      const why = reasons.length === 0 ? 'none of them found who said them' : reasons.join('; ');
      const says = `Words in marks that no report covers. Rules for such words were asked: ${why}.`;
      steps.push({ about: 'marks', rule: null, says, saw: saw('marks', decision.passage), declined: decision.declined.map(({ rule }) => rule) });
    } else if (decision.about === 'report' && decision.taken === null && covers(decision.within, offset)) {
      const [best] = decision.found;
      if (best === undefined) {
        const says = 'A verb that can report, but no rule finds what it would report here.';
        steps.push({ about: 'speaker', rule: null, says, saw: saw('cue', decision.cue), declined: decision.declined });
        continue;
      }
      const least = decision.least === null ? '' : `, and ${decision.least.toFixed(2)} is asked for`;
      const says = `${explainRule(best.rule) ?? best.rule} But the chance that this is a report with just these words is ${best.chance?.toFixed(2) ?? 'unknown'}${least}.`;
      const chance = best.chance === null ? {} : { chance: best.chance };
      steps.push({ about: 'speaker', rule: best.rule, says, saw: proposed(best), declined: decision.declined, ...chance });
    } else if (decision.about === 'overlap' && decision.lost.content.some((span) => covers(span, offset))) {
      const says = `${explainRule(decision.lost.rule) ?? decision.lost.rule} But what ${decision.to.rule} found first overlaps with it, and stays.`;
      steps.push({ about: 'rival', rule: decision.lost.rule, says, saw: proposed(decision.lost), declined: [] });
    }
  }
  return steps;
}

export const NOTHING_HERE: ExplanationStep = {
  about: 'marks',
  rule: null,
  says: 'No quotation marks stand here, and no verb of reporting in this sentence.',
  saw: [],
  declined: [],
};
