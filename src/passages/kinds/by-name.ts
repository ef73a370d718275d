import { defineKindRule, type MarkedWords } from './kind-rule.ts';

const KNOWN =
  /\b(?:nicknamed|dubbed|surnamed|christened|kn(?:own|ew)(?:\s+\w+){0,3}\s+as|also\s+called|better\s+known\s+as|goes\s+by(?:\s+the\s+name)?|under\s+the\s+(?:name|pseudonym|alias|pen\s+name|stage\s+name|handle|username)|by\s+the\s+name(?:\s+of)?|a\.?k\.?a\.?)\s+(?:the\s+|a\s+|an\s+)?$/i;
/** `whose motto was “…”`, `the town’s slogan, “…”`: words that are shown, not said. */
const MOTTO = /\b(?:motto|slogan|watchword|catchphrase|battle cry|nickname|code ?name)(?:\s*,\s+|\s+(?:is|was)(?:\s*[:,])?\s+)$/i;
/** `was called “Quick”`, `Lund, called “Quick” by her friends`, `a horse called “Quick”`: not `Lund called “Otto!” down the stairs`. */
const CALLED = /(?:\b(?:is|are|was|were|be|been|being)\s+(?:\p{Ll}+ly\s+)?|,\s+(?:\p{Ll}+ly\s+)?|\b(?:an?|the)\s+(?:\p{Ll}+\s+){1,2})called\s+$/u;
const NAME_LIKE = /^(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u;

export const byName = defineKindRule({
  id: 'by-name',
  explain: 'The marks hold a name that somebody or something goes by.',
  kind: 'nickname',
  examples: {
    hits: [
      'Otto “Bear” Brandt sold the mill.',
      'The bridge, known in town as “the Whale”, was closed.',
      'He goes by the name “Tap”.',
      'She wrote under the pen name “Heron,” and well.',
      'The horse was called "Quick" and was slow.',
      'Ana Lund, called “Quick” by her friends, was late.',
      '“It was late,” says “Nadia,” a pilot in Osk.',
      'The shop, whose motto was “Early or late”, was shut.',
    ],
    misses: [
      'The plan was called “reckless” by the board.',
      'Lena Osk called “Otto” down the stairs.',
      'Otto Brandt said “the Whale” was closed.',
      'Lena Osk said, “Otto Brandt left.”',
    ],
  },
  holds: (words) => KNOWN.test(words.before) || MOTTO.test(words.before) || isCalled(words) || isAmidName(words) || isChangedName(words),
});

function isCalled({ before, inner }: MarkedWords): boolean {
  return before.trimEnd().endsWith('called') && CALLED.test(before) && NAME_LIKE.test(inner);
}

/** `Otto “Bear” Brandt` */
function isAmidName({ before, inner, after }: MarkedWords): boolean {
  if (inner.includes(' ')) return false;
  return /\p{Lu}\p{Ll}+\s+$/u.test(before) && /^\s+\p{Lu}\p{Ll}+/u.test(after) && /^\p{Lu}\p{Ll}+$/u.test(inner);
}

/** `“…,” says “Nadia,” a sitter in Osk`: a name that hides who it is. */
function isChangedName({ before, inner, after }: MarkedWords): boolean {
  return /["”’']\s+\p{Ll}+\s+$/u.test(before) && /^\p{Lu}\p{Ll}+,$/u.test(inner) && /^\s+(?:an?|the|who|whose|\d)/.test(after);
}
