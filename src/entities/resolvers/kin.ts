import { firstBeginningAt } from '../../text/position.ts';
import { kinMeant } from '../kin/kin-meant.ts';
import { defineResolver } from '../resolver.ts';

/** `her mother said`, where the text tells who is whose mother. */
export const kin = defineResolver({
  id: 'kin',
  explain: 'The mother, husband or sister of the one who was told of, as the text tells who is whose.',
  examples: {
    hits: [
      ['Irena Holt and her mother, Agnes Brandt, rang the bell. Holt was tired. “It is cracked,” her mother said.', 'Agnes Brandt'],
      ['Otto Brandt rang the bell with his sister Irena Holt. “It is cracked,” Brandt’s sister said.', 'Irena Holt'],
    ],
    misses: [
      'Irena Holt met Agnes Brandt. “It is cracked,” her mother said.',
      'Irena Holt and her aunt, Agnes Brandt, rang the bell. Her mother said it was late.',
    ],
  },
  resolve({ mention, quotation }, scene) {
    if (mention === null || mention.kind !== 'nominal') return null;
    const { tokens } = scene.reading;
    const said = quotation.content.map(({ start, end }) => [firstBeginningAt(tokens, start), firstBeginningAt(tokens, end)] as const);
    const before = scene.spoken.slice(0, 1).map(({ person }) => person);
    const meant = kinMeant(scene.names, mention, said, before);
    return meant === null || meant.person < 0 ? null : { person: meant.person };
  },
});
