// Written by scripts/count-rules.ts: rule and type, share of right answers.
export const RULE_SHARES: ReadonlyMap<string, number> = new Map([
]);
