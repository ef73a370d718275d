import { tokenFrom } from '../dialogue/read-turns.ts';
import { eventFrom } from '../dialogue/region.ts';
import { defineResolver } from '../resolver.ts';

const DEFINITE = /^(?:the|this|that|his|her|their|its)\s/i;
/** Words for a person that anybody can be: they need the definite article and somebody close by. */
const BACK_PARAGRAPHS = 40;

/** `the mayor`: whoever was introduced as mayor. */
export const officeHolder = defineResolver({
  id: 'office-holder',
  explain: 'The words are the office or the trade that someone in the document was introduced with.',
  resolve({ mention }, scene) {
    if (mention === null || mention.kind !== 'nominal') return null;
    if (!DEFINITE.test(scene.reading.text.slice(mention.phrase.start, mention.phrase.end + 1))) return null;
    const noun = scene.headOf(mention);
    const { events, people } = scene.names;
    const token = tokenFrom(scene.reading.tokens, mention.span.start);
    const paragraph = scene.reading.paragraphOf[token] ?? 0;
    for (let event = eventFrom(events, token) - 1; event >= 0; event--) {
      if ((events.paragraph[event] ?? 0) < paragraph - BACK_PARAGRAPHS) break;
      const person = events.person[event] ?? -1;
      if (person >= 0 && people[person]?.offices.includes(noun) === true) return { person };
    }
    return null;
  },
});
