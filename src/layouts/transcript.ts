import type { Label } from '../text/label.ts';
import type { Mention } from '../types.ts';
import { initialsIn } from './initials.ts';
import { cueOfLabel, mentionOfLabel } from './labels.ts';
import { defineLayout } from './layout.ts';
import { turnFrom } from './turns.ts';
import { lastBefore, witnessesIn } from './who-asks.ts';

export const transcript = defineLayout({
  id: 'transcript',
  explain: 'In a transcript the label before a colon says who speaks.',
  examples: {
    hits: [
      ['LUND: Where is the ferry?\n\nBELL: At the pier.\n\nLUND: Still?\n\nBELL: Still.', 'At the pier.'],
      ['Ana Lund: Where is the ferry?\n\nOtto Bell: At the pier.\n\nAna Lund: Still?\n\nOtto Bell: Still, I am afraid.', 'Still, I am afraid.'],
      ['[00:02] Ana: Where is the ferry?\n\n[00:04] Otto: At the pier.\n\n[00:09] Ana: Still?', 'At the pier.'],
    ],
    misses: [
      'NOTE: The ferry is late.\n\nWHEN: Monday.\n\nWHERE: The pier.',
      'Ana Lund: 1,769.\n\nOtto Bell: 1,501.\n\nAna Lund: 547.\n\nOtto Bell: 46.',
      'Monday: The ferry sails.\n\nTuesday: It does not.\n\nMonday: It sails again.',
      'Myth: The ferry sails.\n\nFact: It does not.\n\nMyth: It will.\n\nFact: It will not.',
    ],
  },
  find(page) {
    const speakers = [...page.turns].filter(([, { kind }]) => kind === 'capitals' || kind === 'name');
    const witnesses = speakers.length > 0 ? witnessesIn(page) : [];
    const initials = speakers.some(([, label]) => isInitials(label)) ? initialsIn(page) : null;
    const holders = new Map<string, Mention>();
    const namedElsewhere = (paragraph: number, label: Label): Mention | null => {
      if (label.words === 'THE WITNESS') return lastBefore(witnesses, paragraph);
      if (label.bracketed === null && holders.has(label.words)) return holders.get(label.words) ?? null;
      return isInitials(label) ? (initials?.get(label.words.replaceAll('.', '')) ?? null) : null;
    };
    return speakers.map(([paragraph, label]) => {
      const mention = mentionOfLabel(page.text, page.unitsIn(paragraph), label);
      const antecedent = namedElsewhere(paragraph, label);
      // `The Minister for Boats (Ana Lund):`, and later `The Minister for Boats:`
      if (label.bracketed !== null && mention?.kind === 'name') holders.set(label.words, mention);
      return {
        content: turnFrom(page, paragraph, label.start),
        cue: cueOfLabel(label),
        speaker: mention === null || antecedent === null ? mention : { ...mention, antecedent },
      };
    });
  },
});

/** `AL:`, `J.B.:` */
function isInitials({ words }: Label): boolean {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(words);
}
