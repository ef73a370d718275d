import { isOfficeNoun, officeNoun } from '../../lexicon/offices.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { firstWhere } from '../../text/position.ts';
import { descriptionAt, meets } from '../description.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** `The education secretary claimed it was late.¶Otto Bell alleged that …`: the first sentence says what he is, and the next paragraph who. */
export const namedNext = defineResolver({
  id: 'named-next',
  explain: 'The first description of a text, before anybody is named but in its own words, is of the one by whose full name the next paragraph begins.',
  examples: {
    hits: [
      ['The education secretary claimed that the bridge was rotten.\n\nIrena Holt alleged that nobody had looked at it.', 'Irena Holt'],
      ['The education secretary claimed that Karl Brandt “sleeps”.\n\nIrena Holt alleged that he was late.', 'Irena Holt'],
    ],
    misses: [
      'The education secretary claimed that the bridge was rotten.\n\nIrena Holt, a sailor, alleged that nobody had looked at it.',
      'Karl Brandt rang the bell. The education secretary claimed that the bridge was rotten.\n\nIrena Holt alleged that nobody had looked at it.',
      'A secretary claimed that the bridge was rotten.\n\nIrena Holt alleged that nobody had looked at it.',
    ],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'nominal' || scene.isDialogue) return null;
    const description = descriptionAt(scene, mention);
    if (description === null) return null;
    const noun = officeNoun(scene.headOf(mention));
    if (!isOfficeNoun(noun) && nounClass(noun)?.kind !== 'person') return null;
    const { paragraphOf, firstOf, tokens } = scene.reading;
    const { mentions, personOfMention } = scene.names;
    const paragraph = paragraphOf[mention.first] ?? 0;
    if (isNamedBefore(scene, mention.first)) return null;
    const next = firstOf[paragraph + 1] ?? tokens.length;
    const at = firstWhere(mentions.length, (index) => (mentions[index]?.first ?? 0) >= next);
    const named = mentions[at];
    const who = scene.person(personOfMention[at] ?? -1);
    if (named?.first !== next || who === undefined || named.form.words.length < 2 || scene.firstNamed(who.index) !== next) return null;
    const after = tokens[named.last];
    if (who.kind !== 'person' || who.plural || who.offices.length > 0 || after?.lower === ',' || meets(description, who) < 0) return null;
    return { person: who.index };
  },
});

/** Is anybody named before token `from`, but in headings? */
function isNamedBefore(scene: Scene, from: number): boolean {
  const { mentions, personOfMention } = scene.names;
  for (let at = 0; at < mentions.length && (mentions[at]?.first ?? from) < from; at++) {
    const who = scene.person(personOfMention[at] ?? -1);
    if (who?.kind === 'person' && (mentions[at]?.form.words.length ?? 0) > 1) return true;
  }
  return false;
}
