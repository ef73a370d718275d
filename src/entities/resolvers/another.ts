import { defineResolver } from '../resolver.ts';

/** Paragraphs between the two. */
const FARTHEST = 1;
/** Words of a description that is still short when `another` stands before it. */
const LONGEST = 6;

/** What no paper does. */
const BY_PEOPLE = /^(?:reply|respond|answer|ask|add|joke|text|email|tweet|shout|whisper|laugh|admit|agree)$/;

/** `“It is cracked,” said one pilot. “It was,” said another.`: one more of the kind that has just spoken, and not the same. */
export const another = defineResolver({
  id: 'another',
  explain: '“Another” is one more of those whom the source before was one of.',
  examples: {
    hits: [['“It is cracked,” said one pilot. “It always was,” said another.', 'another pilot']],
    misses: ['“It is cracked,” said Irena Holt. “It always was,” said another pilot.'],
  },
  resolve({ mention, part, quotation }, scene) {
    if (mention === null || part !== 'speaker' || mention.kind !== 'pronoun' || scene.headOf(mention) !== 'another') return null;
    const last = scene.spoken[0];
    const who = scene.person(last?.person ?? -1);
    if (last === undefined || who === undefined || who.bearer !== null || who.plural || who.name === null) return null;
    if ((scene.reading.paragraphOf[mention.first] ?? 0) - last.paragraph > FARTHEST || (who.kind !== 'person' && who.kind !== 'document')) return null;
    // `In the filing one pilot asked why, and another replied`: no filing does
    if (who.kind === 'document' && BY_PEOPLE.test(quotation.cue?.lemma ?? '')) return null;
    const kind = who.name.replace(/^another /, '');
    // `another @lund`
    if (kind.startsWith('@')) return null;
    if (kind.split(' ').length > LONGEST) return null;
    return { person: scene.described(`another ${kind}`, { kind: who.kind, anonymous: who.anonymous, offices: [...who.offices] }) };
  },
});
