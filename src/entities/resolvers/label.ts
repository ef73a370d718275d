import { defineResolver } from '../resolver.ts';

/** `A. I was at the pier.`: in a transcript the label stands for who was sworn in. */
export const label = defineResolver({
  id: 'label',
  explain: 'A label of a transcript stands for a name elsewhere in it.',
  examples: {
    hits: [
      [
        'BY MS. LUND:\n\nQ. Where was the boat?\n\nA. At the pier.\n\nTHE COURT: Speak up, please.\n\nA. At the pier, I said.\n\nTHE COURT: Thank you.\n\n(Recess.)',
        'MS. LUND',
      ],
    ],
    misses: ['Ana Lund said the boat was late.'],
  },
  resolve({ mention }, scene) {
    const antecedent = mention?.antecedent;
    if (antecedent === undefined) return null;
    const person = scene.namedBy(antecedent)[0] ?? scene.describedBy(antecedent);
    return person < 0 ? null : { person };
  },
});
