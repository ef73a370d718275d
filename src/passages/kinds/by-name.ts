import { defineKindRule } from './kind-rule.ts';

const KNOWN =
  /\b(?:nicknamed|dubbed|surnamed|christened|known(?:\s+\w+){0,3}\s+as|also\s+called|better\s+known\s+as|goes\s+by(?:\s+the\s+name)?|a\.?k\.?a\.?)\s+(?:the\s+|a\s+|an\s+)?$/i;
/** `whose motto was “…”`, `the town’s slogan, “…”`: words that are shown, not said. */
const MOTTO = /\b(?:motto|slogan|watchword|catchphrase|battle cry|nickname|code ?name)(?:\s*,\s+|\s+(?:is|was)(?:\s*[:,])?\s+)$/i;
const FIRST_NAME = /\p{Lu}\p{Ll}+\s+$/u;
const LAST_NAME = /^\s+\p{Lu}\p{Ll}+/u;

export const byName = defineKindRule({
  id: 'by-name',
  explain: 'The marks hold a name that somebody or something goes by.',
  kind: 'nickname',
  examples: {
    hits: [
      'Otto “Bear” Brandt sold the mill.',
      'The bridge, known in town as “the Whale”, was closed.',
      'He goes by the name “Tap”.',
      'The shop, whose motto was “Early or late”, was shut.',
    ],
    misses: ['Otto Brandt said “the Whale” was closed.', 'Lena Osk said, “Otto Brandt left.”'],
  },
  holds: ({ before, inner, after }) =>
    KNOWN.test(before) || MOTTO.test(before) || (FIRST_NAME.test(before) && LAST_NAME.test(after) && /^\p{Lu}\p{Ll}+$/u.test(inner)),
});
