import { shared } from '../text/overlap.ts';
import type { Span } from '../types.ts';
import { trimmed } from './spans.ts';

/** Where what follows no longer names the speaker: `Lund, who …`, `a guard at the gate`. */
const FURTHER = /[,(]|\s(?:who|which|whose|that|in|at|of|from|with|for|on|to)\s/;
const CONJUNCTION = /(?<!\s)\s+and\s+/g;
/** `the ministry’s chief engineer`: up to the possessor. */
const POSSESSOR = /^.*[’']s?\s+(?=\S)/;
const CAPITALIZED = /\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+\p{Lu}[\p{L}\p{N}.’'-]*)*/gu;
const OPENER = /^(?:The|A|An|One|Some|Many)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** A mention may hold so many characters that the gold does not. */
const SLACK = 5;

/** Where the parts between ` and ` begin and end. */
function conjuncts(words: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(CONJUNCTION)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: words.length });
  return parts.filter((part) => part.start < part.end);
}

/**
 * The words that a mention of this speaker must hold: the last word of its name, the noun of a description; one for
 * each of several joined by `and`. `foreign affairs adviser Yuri Ushakov, who …` gives `Ushakov`.
 */
export function headsOf(text: string, speaker: Span): Span[] {
  const words = text.slice(speaker.start, speaker.end);
  const further = words.search(FURTHER);
  const core = further > 0 ? words.slice(0, further) : words;
  const heads = conjuncts(core).flatMap((part): Span[] => {
    const conjunct = core.slice(part.start, part.end);
    const possessor = POSSESSOR.exec(conjunct)?.[0].length ?? 0;
    const own = conjunct.slice(possessor);
    const names = [...own.matchAll(CAPITALIZED)].filter((name) => !OPENER.test(name[0]));
    const name = names[names.length - 1];
    const head = [...(name?.[0] ?? own).matchAll(WORD)].at(-1);
    if (head === undefined) return [];
    const start = speaker.start + part.start + possessor + (name?.index ?? 0) + head.index;
    return [trimmed(text, { start, end: start + head[0].length })];
  });
  return heads.length > 0 ? heads : [speaker];
}

/** Does a mention hold a head of the gold speaker, and stray at most five characters outside the speaker's words? */
export function namesSpeaker(text: string, mention: Span, speakers: readonly Span[]): boolean {
  if (mention.end - mention.start - shared([mention], speakers) > SLACK) return false;
  return speakers.some((speaker) => headsOf(text, speaker).some((head) => mention.start <= head.start && head.end <= mention.end));
}
