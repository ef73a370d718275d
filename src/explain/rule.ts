import { SIEVES } from '../attribution/index.ts';
import { RESOLVERS } from '../entities/resolvers/index.ts';
import { FRAMES, PHRASE_FRAMES } from '../frames/index.ts';
import { LAYOUTS } from '../layouts/index.ts';
import { KIND_RULES } from '../passages/kinds/index.ts';

let explanations: ReadonlyMap<string, string> | undefined;

/**
 * Says in one sentence what a rule looks for.
 *
 * @param id as `rule` of a quotation gives it
 * @returns the rule's own `explain`; null for an id that no rule has
 */
export function explainRule(id: string): string | null {
  explanations ??= new Map([...PHRASE_FRAMES, ...FRAMES, ...LAYOUTS, ...SIEVES, ...RESOLVERS, ...KIND_RULES].map((rule) => [rule.id, rule.explain]));
  return explanations.get(id) ?? null;
}
