import { isState, sameOffice } from '../../lexicon/offices.ts';
import { Pos } from '../../lexicon/words.ts';
import { descriptionAt } from '../description.ts';
import { defineResolver } from '../resolver.ts';

/** Who sits for a place in a house of many, and of whom an article tells so after the name. */
const SITS = /^(?:mp|td|msp|mep|senator|congressman|congresswoman|representative|member|councillor|councilor|lawmaker|legislator)$/;

/** Not `a member since 1961`, whatever of. */
const isSeat = (noun: string) => noun !== 'member';

/** `Ana Lund asked whether it was late.¶The Green MP for Osk said`: what seat the one holds who has just spoken by name. */
export const memberFor = defineResolver({
  id: 'member-for',
  explain: 'A member of a house, by party and seat, is the one who has just spoken by name and of whom nothing else is told.',
  examples: {
    hits: [
      ['Irena Holt asked whether the bridge was safe.\n\nThe Green MP for Ilmar said: “It is rotten.”', 'Irena Holt'],
      ['“The bridge is old,” Irena Holt said. The Marlow West councillor added: “It is rotten.”', 'Irena Holt'],
    ],
    misses: [
      'Irena Holt, the governor, asked whether the bridge was safe. The Green MP for Ilmar said: “It is rotten.”',
      'Irena Holt asked whether the bridge was safe. An MP for Ilmar said: “It is rotten.”',
      'Irena Holt asked Otto Brandt whether the bridge was safe. The MP said: “It is rotten.”',
    ],
  },
  resolve({ mention, part }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'nominal' || scene.isDialogue) return null;
    const description = descriptionAt(scene, mention);
    if (description === null || description.owned || !SITS.test(scene.headOf(mention))) return null;
    // a seat or a party is told
    const seat = scene.token(mention.head + 1)?.lower === 'for' && scene.token(mention.head + 2)?.capital === true;
    const before = scene.token(mention.head - 1);
    const placed = mention.head > mention.first && before?.capital === true && (before.pos & Pos.determiner) === 0;
    if (!seat && !placed) return null;
    const last = scene.spoken[0];
    const who = scene.person(last?.person ?? -1);
    if (last === undefined || who === undefined || who.kind !== 'person' || who.anonymous || who.plural || who.bearer === null) return null;
    if ((scene.reading.paragraphOf[mention.first] ?? 0) - last.paragraph > 1) return null;
    const known = scene.names.titles.some(
      ({ person, noun, token }) => person !== who.index && isSeat(noun) && sameOffice(noun, description.noun) && token < mention.first,
    );
    if (known || (who.offices.length > 0 && !who.offices.some((office) => sameOffice(office, description.noun)))) return null;
    // `the Vermont senator` is another than one of whom no state is told
    if (description.traits.some(isState) && !who.traits.some((trait) => description.traits.includes(trait))) return null;
    if (description.gender !== null && who.gender !== null && description.gender !== who.gender) return null;
    return { person: who.index };
  },
});
