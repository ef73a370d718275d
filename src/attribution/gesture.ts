import { reportingVerb } from '../lexicon/reporting.ts';

/** `snorted`, `shrugged`, `shook her head` */
export function isGesture(lemma: string): boolean {
  return GESTURES.has(lemma) || reportingVerb(lemma)?.class === 'manner';
}

const GESTURES = new Set(
  'eye pause stare blink bristle sigh laugh smile grin giggle chuckle nod shake shrug frown wink sneer smirk beam blush weep hesitate hoot guffaw chortle snigger titter grimace wince scowl'.split(
    ' ',
  ),
);
