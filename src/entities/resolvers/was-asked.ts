import { isAsking } from '../../lexicon/question-words.ts';
import { nounClass } from '../../lexicon/titles.ts';
import type { Mention, Quotation } from '../../types.ts';
import type { Gender } from '../entity.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

const ANSWERS = /^(?:reply|answer|respond|retort|admit|confess)$/;
/** Between the question and the answer, or the words for who gives it. */
const AT_ONCE = /^[\s,.;:—–?’”'"-]*$/;

/** `A pilot asked the clerk whether it was late. “Very,” he said`: whoever was asked answers. */
export const wasAsked = defineResolver({
  id: 'was-asked',
  explain: 'Right after a question the pronoun stands for the one who was asked.',
  examples: {
    hits: [
      ['Otto Brandt is the mayor of Ilmar. When I asked his clerk if he had the file, he replied: “I lost it.”', 'his clerk'],
      ['Irena Holt has a new play. In it a miller asks his daughter what she wants. “A boat,” she says.', 'his daughter'],
      ['Otto Brandt was there. A reporter asked Karl Holt whether the bridge was safe. “It is not,” he answered.', 'Karl Holt'],
    ],
    misses: [
      'Irena Holt asked Otto Brandt whether he was ready. “I am,” she said.',
      'Otto Brandt asked Karl Holt whether he was ready. The crews had left. “I am,” he said.',
    ],
  },
  resolve({ mention, quotation, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'pronoun' || scene.isDialogue) return null;
    const gender = scene.pronounOf(mention)?.gender ?? null;
    const question = scene.before(quotation);
    if (gender === null || question === null || question.addressee === null || question.addressee.kind === 'pronoun' || question.type !== 'indirect')
      return null;
    // `Lund said they had asked Bell to resign. He said …`: nothing that one answers
    if (TO.test(scene.reading.text.slice(question.content[0]?.start, (question.content[0]?.start ?? 0) + LONGEST_ASKED)) && question.parent !== null)
      return null;
    if (!isAsking(question.cue?.lemma ?? '') || !answersAtOnce(scene, question, quotation, mention)) return null;
    const asked = genderOf(scene, question.addressee);
    const asks = question.speaker === null ? null : genderOf(scene, question.speaker);
    if (asked === other(gender)) return null;
    // `I asked the owner if it was a joke. “You tell me,” he said`
    const mine = question.speaker !== null && /^(?:i|we)$/.test(scene.headOf(question.speaker));
    const told = mine || (asked === gender ? asks !== gender : asks === other(gender));
    if (!told && !ANSWERS.test(quotation.cue?.lemma ?? '')) return null;
    const person = question.addressee.kind === 'name' ? (scene.namedBy(question.addressee)[0] ?? -1) : scene.describedBy(question.addressee);
    return person < 0 ? null : { person };
  },
});

/** What somebody is asked to do. */
const TO = /\bto \p{Ll}/u;
const LONGEST_ASKED = 60;

function answersAtOnce(scene: Scene, question: Quotation, answer: Quotation, mention: Mention): boolean {
  const end = question.content.at(-1)?.end ?? 0;
  const start = Math.min(answer.content[0]?.start ?? 0, mention.span.start);
  return start > end && AT_ONCE.test(scene.reading.text.slice(end, start));
}

const other = (gender: Gender): Gender => (gender === 'm' ? 'f' : 'm');

/** What the words tell of somebody; null where they do not. */
function genderOf(scene: Scene, mention: Mention): Gender | null {
  if (mention.kind === 'pronoun') return scene.pronounOf(mention)?.gender ?? null;
  if (mention.kind === 'name') return scene.person(scene.namedBy(mention)[0] ?? -1)?.gender ?? null;
  return nounClass(scene.headOf(mention))?.gender ?? null;
}
