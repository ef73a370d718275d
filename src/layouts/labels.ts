import { mentionOf } from '../mentions/mention.ts';
import { nounPhraseAt } from '../mentions/noun-phrase.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Mention, Paragraph, Span } from '../types.ts';

/** The words before a colon at the beginning of a paragraph, and what they can be. */
export interface Label {
  /** `capitals`: `SMITH:`; `name`: `Ana Smith:`; `letter`: `Q.`, `A:`; `handle`: `@smith:`. */
  readonly kind: 'capitals' | 'name' | 'letter' | 'handle';
  readonly words: string;
  readonly span: Span;
  /** The colon; null after `Q.`. */
  readonly colon: Span | null;
  /** Where what is said begins. */
  readonly start: number;
}

const CAPITALS = /^(\p{Lu}[\p{Lu}\p{N}.'’&-]*(?: \p{Lu}[\p{Lu}\p{N}.'’&-]*){0,4})(?: ?\([^()\n]{1,40}\))? ?(:)\s+(?=\S)/u;
const NAME = /^(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3})(?: ?\([^()\n]{1,40}\))? ?(:)\s+(?=\S)/u;
const LETTER = /^([QA])([.:])\s+(?=\S)/;
const HANDLE = /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){0,3}\(?(@\w{2,30})\)? ?(:)\s+(?=\S)/u;
const KINDS = [
  ['letter', LETTER],
  ['handle', HANDLE],
  ['capitals', CAPITALS],
  ['name', NAME],
] as const;
const LONGEST_LABEL = 120;

/** The label of each paragraph that has one. */
export function labelsOf(text: string, paragraphs: readonly Paragraph[]): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const { index, start, end } of paragraphs) {
    const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
    const colon = head.includes(':');
    for (const [kind, pattern] of KINDS) {
      // most paragraphs have none: that is soon seen
      if (!colon && kind !== 'letter') break;
      const found = pattern.exec(head);
      const words = found?.[1];
      if (found === null || words === undefined) continue;
      const from = start + found[0].indexOf(words);
      const sign = found[2] === ':' ? start + found[0].lastIndexOf(':') : -1;
      labels.set(index, {
        kind,
        words,
        span: { start: from, end: from + words.length },
        colon: sign < 0 ? null : { start: sign, end: sign + 1 },
        start: start + found[0].length,
      });
      break;
    }
  }
  return labels;
}

/** The mention that a label makes: without its honorific. */
export function mentionOfLabel(unit: Unit | undefined, { kind, span }: Label): Mention | null {
  const items = unit?.items ?? [];
  const letter = items[0];
  // the period of `Q.` is part of its token
  if (kind === 'letter' && letter !== undefined)
    return { kind: 'nominal', phrase: span, span, role: null, first: letter.token, last: letter.token + 1, head: letter.token };
  const limit = items.findIndex(({ start }) => start >= span.end);
  const first = items.findIndex(({ start }) => start >= span.start);
  if (limit <= 0 || first < 0 || limit <= first) return null;
  const phrase = nounPhraseAt(items, first, limit);
  if (phrase !== null && phrase.last === limit && !phrase.pronoun) return mentionOf(items, phrase);
  return named(items, first, limit);
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|lady|judge|justice)\.?$/;

/** Whatever the words are, they name somebody. */
function named(items: readonly Item[], first: number, limit: number): Mention | null {
  let from = first;
  while (from + 1 < limit && HONORIFIC.test(items[from]?.lower ?? '')) from++;
  // the period of `Mr.` may stand by itself
  while (from + 1 < limit && items[from]?.kind !== 'word') from++;
  const head = items[from];
  const tail = items[limit - 1];
  if (head === undefined || tail === undefined) return null;
  const span = { start: head.start, end: tail.end };
  return { kind: 'name', phrase: span, span, role: null, first: head.token, last: tail.token + 1, head: tail.token };
}
