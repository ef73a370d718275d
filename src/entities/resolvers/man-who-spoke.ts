import { nounClass } from '../../lexicon/titles.ts';
import { defineResolver } from '../resolver.ts';
import { toldBefore } from '../told-before.ts';

const ANYBODY = /^(?:man|woman)$/;

/** `A clerk said it was shut. The woman said …`: the source without a name who has just spoken. */
export const manWhoSpoke = defineResolver({
  id: 'man-who-spoke',
  explain: 'The man or the woman is the source without a name who has just spoken in the paragraph.',
  examples: {
    hits: [['A juror said the bell was cracked. The man said that two others had wept.', 'juror']],
    misses: [
      'A juror said the bell was cracked.\n\nThe man said that two others had wept.',
      'A woman rang the bell. A juror said it was cracked. The woman said that two others had wept.',
      'A spokeswoman said the bell was cracked. The man said that two others had wept.',
    ],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'nominal' || scene.isDialogue) return null;
    if (mention.last !== mention.head + 1 || mention.head !== mention.first + 1 || scene.token(mention.first)?.lower !== 'the') return null;
    const noun = scene.headOf(mention);
    const last = scene.spoken[0];
    const who = scene.person(last?.person ?? -1);
    if (!ANYBODY.test(noun) || last === undefined || who?.kind !== 'person' || !who.anonymous || who.plural || who.bearer !== null) return null;
    if (last.paragraph !== scene.reading.paragraphOf[mention.first] || toldBefore(scene, mention.first, [noun]) !== null) return null;
    const gender = nounClass(noun)?.gender ?? null;
    if (who.gender !== null && gender !== null && who.gender !== gender) return null;
    return { person: last.person };
  },
});
