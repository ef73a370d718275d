import { defineKindRule } from './kind-rule.ts';

const WORK =
  /\b(?:film|movie|novel|book|memoir|song|single|album|play|musical|opera|poem|sitcom|documentary|painting|sculpture|magazine|bestseller|best-seller|hit)\s+(?:is\s+)?$/i;
const NAMED = /\b(?:titled|entitled|headlined|authors?\s+of(?:\s+the(?:\s+\p{Ll}+)?)?)\s*(?:,\s*)?$/iu;

export const titleOfWork = defineKindRule({
  id: 'title-of-work',
  explain: 'The marks hold the title of a work.',
  kind: 'title',
  examples: {
    hits: ['She wrote the novel “Low Water” in May.', 'A paper titled “Clocks of Moss” told the rest.'],
    misses: ['She said in the film, “Low water is coming.”', 'The novel, she said, “will be late.”'],
  },
  holds: ({ before, inner }) => NAMED.test(before) || (WORK.test(before) && /^\p{Lu}/u.test(inner)),
});
