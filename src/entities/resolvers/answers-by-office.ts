import type { Mention, Quotation } from '../../types.ts';
import { type Description, descriptionAt, meets } from '../description.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

const ANSWERS = /^(?:reply|answer|respond|retort|counter|hit|shoot|fire|snap)$/;
const ASKS = /^(?:ask|tell|say|press|question|challenge|urge|remind)$/;
/** Nobody but one is called so in an article. */
const HELD_ALONE = /^(?:minister|premier|president|chancellor|mayor|governor|secretary|speaker|commissioner|leader|chairman|chairwoman|chair)$/;
/** Between what was put to somebody and the answer, or the words for who gives it. */
const AT_ONCE = /^[\s,.;:—–?!’”'"-]*$/;

/** `Bell told Lund in the hall: “It is late.” The prime minister replied: “It is not”`: whoever was spoken to answers. */
export const answersByOffice = defineResolver({
  id: 'answers-by-office',
  explain: 'Right after words that were put to somebody by name, the office answers, which nobody else is known to hold.',
  examples: {
    hits: [
      ['Otto Brandt, the harbour minister, told Irena Holt: “The bridge is rotten.” The prime minister replied: “It is not.”', 'Irena Holt'],
      ['“Is the bridge safe?” Otto Brandt asked Irena Holt.\n\nThe governor responded: “It is not.”', 'Irena Holt'],
    ],
    misses: [
      'Otto Brandt, the prime minister, told Irena Holt: “The bridge is rotten.” The prime minister replied: “I mean it.”',
      'Otto Brandt told Irena Holt: “The bridge is rotten.” The crews left. The prime minister replied: “It is not.”',
    ],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'nominal' || scene.isDialogue || !ANSWERS.test(quotation.cue?.lemma ?? '')) return null;
    const description = descriptionAt(scene, mention);
    if (description === null || description.complement || description.owned || !HELD_ALONE.test(description.noun)) return null;
    const before = scene.before(quotation);
    if (before?.addressee?.kind !== 'name' || !ASKS.test(before.cue?.lemma ?? '') || !isAtOnce(scene, before, quotation, mention)) return null;
    if (isKnown(scene, description)) return null;
    const [person = -1] = scene.namedBy(before.addressee);
    const who = scene.person(person);
    const asks = scene.spoken[0]?.person;
    if (who === undefined || who.kind !== 'person' || person === asks || meets(description, who) < 0 || who.offices.includes(description.noun)) return null;
    who.offices.push(description.noun);
    return { person };
  },
});

/** Is somebody known to hold the office in the same words: `Prime Minister Otto Brandt`? */
function isKnown(scene: Scene, { noun, traits }: Description): boolean {
  return scene.names.people.some((who) => who.bearer !== null && who.offices.includes(noun) && traits.every((trait) => who.traits.includes(trait)));
}

function isAtOnce(scene: Scene, before: Quotation, answer: Quotation, mention: Mention): boolean {
  const end = Math.max(before.content.at(-1)?.end ?? 0, before.cue?.span.end ?? 0, before.addressee?.span.end ?? 0);
  const start = Math.min(answer.content[0]?.start ?? 0, mention.phrase.start);
  return start >= end && AT_ONCE.test(scene.reading.text.slice(end, start));
}
