import { isPersonNoun } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { letterEnd } from '../../text/letters.ts';
import type { Item } from '../../text/units.ts';
import type { Mention, Passage } from '../../types.ts';
import { passagesAlone } from '../continuation.ts';
import { defineSieve } from '../sieve.ts';

const DASH = /^[-–—―~]{1,3}$/;
/** `— Ana Lund, head of the ferry board` */
const MOST_ITEMS = 20;

export const signedBelow = defineSieve({
  id: 'signed-below',
  explain: 'The line below begins with a dash, or is set apart by the markup, and names who the quotation is from.',
  examples: {
    hits: [
      ['“We never slept on the ferry.”\n\n— Ana Lund, head of the ferry board', '“We never slept on the ferry.”'],
      ['“We never slept on the ferry.”\n-Commissioner Otto Bell', '“We never slept on the ferry.”'],
      ['“We never slept on the ferry.”\nAna Lund, pilot', '“We never slept on the ferry.”'],
    ],
    misses: [
      '“Low Water” is a film.\n\nAna Lund, head of the board, saw it twice.',
      '“We never slept on the ferry.”\n\n— The boat came at six, and Ana Lund went home.',
      'The old boat was sold. “We never slept on it.”\n\nAna Lund, head of the board, said in a statement: “Nobody did.”',
    ],
  },
  alone: true,
  find({ passage, unit }, { text, unitAfter, unitAt }) {
    const content = [{ start: passage.start, end: passage.end }];
    const { source } = passage;
    if (source !== undefined) {
      const items = unitAt(source.start)?.items ?? [];
      const signed = sourceIn(
        items.slice(
          Math.max(
            0,
            items.findIndex(({ start }) => start >= source.start),
          ),
        ),
      );
      return signed === null ? null : { content, ...signed };
    }
    const own = unit.items.findIndex((item) => item.passage === passage);
    const below = unitAfter(unit);
    const rest = unit.items.slice(own + 1);
    // in the same paragraph or in the next; a paragraph of the same quotation may stand between
    const line = rest.length > 0 ? rest : below !== null && below.paragraph <= unit.paragraph + 1 && passagesAlone(unit) !== null ? below.items : null;
    const first = line?.[0];
    if (line === null || first === undefined || !/[\r\n]/.test(text.slice(passage.end, first.start))) return null;
    const signed = signatureIn(line) ?? (own === 0 && isWholeParagraph(passage, text) ? nameIn(line) : null);
    return signed === null ? null : { content, ...signed };
  },
});

/** It opens its line, and closes with a full stop. */
function isWholeParagraph({ start, end }: Passage, text: string): boolean {
  return /^$|[\r\n]/.test(text.slice(Math.max(0, start - 1), start)) && closesSentence(text, end);
}

/** A full stop, and at most two signs after it that are no letters: `late.”` */
function closesSentence(text: string, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 3); at--) {
    if ('.!?…'.includes(text.charAt(at))) return true;
    if (letterEnd(text, at) > at) return false;
  }
  return false;
}

/** What stands in `<cite>` names a source, with a dash or without. */
function sourceIn(items: readonly Item[]) {
  const dash = items[0];
  const dashed = dash !== undefined && DASH.test(dash.lower);
  const name = nounPhraseAt(items, dashed ? 1 : 0, items.length);
  if (name === null || name.pronoun) return null;
  return { cue: dashed ? { span: { start: dash.start, end: dash.end }, lemma: null } : null, speaker: mentionOf(items, name) };
}

/** A dash, a name, and at most an apposition. */
function signatureIn(items: readonly Item[]) {
  const dash = items[0];
  if (dash === undefined || items.length > MOST_ITEMS || !DASH.test(dash.lower) || items[1]?.capital !== true) return null;
  const name = nounPhraseAt(items, 1, items.length);
  if (name === null || name.pronoun || items[name.head]?.capital !== true) return null;
  const next = items[name.last];
  if (next !== undefined && !/^[,.(–—-]/.test(next.lower)) return null;
  return { cue: { span: { start: dash.start, end: dash.end }, lemma: null }, speaker: roleOrName(items, name) };
}

/** `Ana Lund, head of the ferry board`: a line with a name and what its bearer is, and no sentence. */
function nameIn(items: readonly Item[]) {
  const last = items[items.length - 1];
  if (last === undefined || items.length > MOST_ITEMS || items[0]?.capital !== true || /^[.:;?!]$/.test(last.lower)) return null;
  if (items.some(({ kind }) => kind === 'passage')) return null;
  const name = nounPhraseAt(items, 0, items.length);
  if (name === null || name.pronoun || name.last - name.first < 2 || items[name.last]?.lower !== ',') return null;
  if (!items.slice(name.first, name.last).every(({ capital, kind }) => capital && kind === 'word')) return null;
  const finite = items.slice(name.last).some(({ pos }) => (pos & TENSED) !== 0 && (pos & OTHER) === 0);
  return finite ? null : { cue: null, speaker: mentionOf(items, name) };
}

const OTHER = Pos.noun | Pos.adjective | Pos.properNoun | Pos.verbPart;

/** `— Skipper of the Heron`: a role that begins a line with a capital is described, and no name. */
function roleOrName(items: readonly Item[], name: NounPhrase): Mention {
  const mention = mentionOf(items, name);
  const role = name.core - name.first === 1 && name.last > name.core && isPersonNoun(items[name.head]?.lower ?? '');
  return role ? { ...mention, kind: 'nominal', span: mention.phrase, role: null } : mention;
}
