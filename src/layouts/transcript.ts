import { type Label, mentionOfLabel } from './labels.ts';
import { defineLayout, type Page } from './layout.ts';
import { turnFrom } from './turns.ts';
import { lastBefore, witnessesIn } from './who-asks.ts';

const LEAST_CAPITALS = 3;
const LEAST_NAMES = 4;
/** `NOTE:`, `Update:`: what such a line says, nobody says. */
const HEADS =
  /^(?:note|update|warning|correction|photo|photos|photograph|video|watch|read|related|source|sources|where|when|what|who|why|how|cost|time|date|place|tickets|info|contact|subject|from|to|cc|re|ps|exhibit|chapter|act|scene|figure|table|editor[’']s note|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Labels of one kind that are those of speakers: enough of them, and they come again. */
function speakersAmong(page: Page, kind: Label['kind'], least: number): Map<number, Label> {
  const own = [...page.labels].filter(([, label]) => label.kind === kind && !HEADS.test(label.words));
  const counts = new Map<string, number>();
  for (const [, { words }] of own) counts.set(words, (counts.get(words) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1).length;
  // `THE COURT:` among questions and answers needs no more of its kind
  const court = kind === 'capitals' && [...page.labels.values()].some((label) => label.kind === 'letter' && label.words === 'Q');
  if (court) return new Map(own);
  if (own.length < least || again < (kind === 'name' ? 2 : 1) || !areSentences(page, own)) return new Map();
  // one that comes once is a speaker where others take turns
  return new Map(own.filter(([, { words }]) => kind === 'capitals' || (counts.get(words) ?? 0) > 1 || again > 1));
}

const SENTENCE = /\p{L}\p{L}.*[.!?…—-]["”’)\]]*$/su;

/** Mostly sentences, not `Ana Lund: 1,769.`. */
function areSentences({ text, paragraphs }: Page, labels: readonly (readonly [number, Label])[]): boolean {
  const sentences = labels.filter(([paragraph, { start }]) => SENTENCE.test(text.slice(start, paragraphs[paragraph]?.end)));
  return 4 * sentences.length >= 3 * labels.length;
}

export const transcript = defineLayout({
  id: 'transcript',
  explain: 'In a transcript the label before a colon says who speaks.',
  examples: {
    hits: [
      ['LUND: Where is the ferry?\n\nBELL: At the pier.\n\nLUND: Still?\n\nBELL: Still.', 'At the pier.'],
      ['Ana Lund: Where is the ferry?\n\nOtto Bell: At the pier.\n\nAna Lund: Still?\n\nOtto Bell: Still, I am afraid.', 'Still, I am afraid.'],
    ],
    misses: [
      'NOTE: The ferry is late.\n\nWHEN: Monday.\n\nWHERE: The pier.',
      'Ana Lund: 1,769.\n\nOtto Bell: 1,501.\n\nAna Lund: 547.\n\nOtto Bell: 46.',
      'Monday: The ferry sails.\n\nTuesday: It does not.\n\nMonday: It sails again.',
    ],
  },
  find(page) {
    const speakers = new Map([...speakersAmong(page, 'capitals', LEAST_CAPITALS), ...speakersAmong(page, 'name', LEAST_NAMES)]);
    const witnesses = speakers.size > 0 ? witnessesIn(page) : [];
    return [...speakers].map(([paragraph, label]) => {
      const unit = page.unitsIn(paragraph)[0];
      const mention = mentionOfLabel(unit, label);
      const witness = /^THE WITNESS$/.test(label.words) ? lastBefore(witnesses, paragraph) : null;
      return {
        content: turnFrom(page, paragraph, label.start),
        cue: label.colon === null ? null : { span: label.colon, lemma: null },
        speaker: mention === null || witness === null ? mention : { ...mention, antecedent: witness },
      };
    });
  },
});
