import { defineKindRule } from './kind-rule.ts';

const WORD = /\b(?:the|this|that)\s+(?:word|words|term|prefix|suffix|letter|expression)\s+$/i;
const SO_CALLED = /\bso-called\s+$/i;

export const wordAsWord = defineKindRule({
  id: 'word-as-word',
  explain: 'The marks hold a word that is spoken of, or one that the writer keeps at arm’s length.',
  kind: 'word',
  examples: {
    hits: ['The word “boat” has four letters.', 'The so-called “experts” left early.'],
    misses: ['She gave her word: “I will come.”'],
  },
  holds: ({ before }) => WORD.test(before) || SO_CALLED.test(before),
});
