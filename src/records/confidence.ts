import type { Quotation } from '../types.ts';
import { RULE_SHARES } from './data/rule-shares.ts';

/** The confidence of a rule that never fired where it could be counted. */
const UNCOUNTED = 0.5;

/** What a quotation's confidence is counted by: its rule, its type, and whether a mention stands beside it. */
export function confidenceKey({ rule, type, speaker }: Pick<Quotation, 'rule' | 'type' | 'speaker'>): string {
  return `${rule}|${type}|${speaker === null ? 'none' : speaker.kind}`;
}

/** The share of right answers that quotations of this kind had on PolNeAR's training part. */
export function confidenceOf(quotation: Quotation): number {
  return RULE_SHARES.get(confidenceKey(quotation)) ?? UNCOUNTED;
}
