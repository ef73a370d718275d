// Written by scripts/count-resolvers.ts: share of right names by resolver.
export const RESOLVER_SHARES: ReadonlyMap<string, number> = new Map([
]);
