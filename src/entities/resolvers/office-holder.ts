import { isPeopleNoun } from '../../lexicon/people-nouns.ts';
import { firstBeginningAt } from '../../text/position.ts';
import type { Mention } from '../../types.ts';
import { type Description, descriptionAt, meets } from '../description.ts';
import { eventFrom } from '../dialogue/region.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import { heaviest, salienceAt } from '../salience.ts';
import type { Scene } from '../scene.ts';
import { genderAfter, objectsAfter, subjectsBefore } from '../told-in-sentence.ts';

const BACK_PARAGRAPHS = 40;
/** Paragraphs that never end are read no further back. */
const BACK_TOKENS = 12_000;
/** An office in the same words, or a similar one and a place. */
const LEAST = 2;
/** Stories know many captains: nothing but the word itself will do. */
const LEAST_IN_DIALOGUE = 3;
/** Each paragraph further back weighs so much less. */
const FADE = 0.06;
/** Of two who hold the office the one whom the text speaks of is meant: salience counts by this, up to a limit. */
const SALIENCE = 0.3;
const MOST_SALIENCE = 2;
/** Who was last given the office may have been called a former one before. */
const LATEST = 2;
/** Somebody of whom nothing else is said and who speaks or is spoken of so plainly is meant rather than an office holder far away. */
const PLAIN = 5;

/** `the mayor`: whoever was introduced as mayor; `the Vermont senator`: the one of them who is from Vermont. */
export const officeHolder = defineResolver({
  id: 'office-holder',
  explain: 'The words are the office or the trade that someone in the document was introduced with.',
  examples: {
    hits: [
      ['Irena Holt, the mayor of Ilmar, rang the bell. Otto Brandt listened. “It is cracked,” the mayor said.', 'Irena Holt'],
      ['Sen. Irena Holt (R-Vt.) met Sen. Otto Brandt (D-Ohio). “We are late,” the Vermont senator said.', 'Irena Holt'],
    ],
    misses: ['Otto Brandt rang the bell. “It is cracked,” the mayor said.', 'The captain, Otto Brandt, rang the bell. “It is cracked,” said his coach.'],
  },
  resolve({ mention, quotation }, scene) {
    const description = mention === null ? null : descriptionAt(scene, mention);
    if (mention === null || description === null || isJustMet(scene, mention, description)) return null;
    const owner = scene.isDialogue ? -1 : ownerOf(scene, mention);
    const own = quotation.speaker !== null && quotation.speaker !== mention ? scene.spoken[0]?.person : undefined;
    const { events, people } = scene.names;
    const token = firstBeginningAt(scene.reading.tokens, mention.span.start);
    const paragraph = scene.reading.paragraphOf[token] ?? 0;
    const weights = salienceAt(scene, mention, (who) => (who.anonymous || meets(description, who) < 0 ? 0 : 1));
    // `the Vermont Republican`: of what party somebody is does not change hands
    // nor is the former mayor the one who is mayor now
    const latest = isPeopleNoun(description.noun) || description.traits.includes('former') ? -1 : latestHolder(scene, description.noun, token);
    const others = new Set([...objectsAfter(scene, mention, quotation), ...subjectsBefore(scene, mention)]);
    const gender = genderAfter(scene, mention);
    const contrary = (who: Person) => gender !== null && who.gender !== null && who.gender !== gender;
    const least = scene.isDialogue ? LEAST_IN_DIALOGUE : LEAST;
    let best = -1;
    let most = 0;
    const seen = new Set<number>();
    for (let event = eventFrom(events, token) - 1; event >= 0; event--) {
      const back = paragraph - (events.paragraph[event] ?? 0);
      if (back > BACK_PARAGRAPHS || token - (events.token[event] ?? 0) > BACK_TOKENS) break;
      const person = events.person[event] ?? -1;
      const who = people[person];
      if (who === undefined || person === own || seen.has(person) || others.has(person) || contrary(who)) continue;
      seen.add(person);
      // `her barrister` is not the prosecutor who asks her
      if (owner >= 0 && description.noun !== 'prosecutor' && who.offices.includes('prosecutor')) continue;
      // `his attorney` after Penn is not `Whitfield’s lawyer, Miriam Katz`
      const client = owner < 0 ? -1 : ownerOfOffice(scene, person);
      if (client >= 0 && client !== owner) continue;
      const met = meets(description, who);
      const score = met + (met > 0 && person === latest ? LATEST : 0);
      const total = score - FADE * back + Math.min(MOST_SALIENCE, SALIENCE * (weights.get(person) ?? 0));
      if (score < least || total <= most || (person === owner && !isSomebodys(scene, person))) continue;
      best = person;
      most = total;
    }
    if (best < 0 || (!weights.has(best) && heaviest(weights, own).weight >= PLAIN)) return null;
    return { person: best };
  },
});

const BACK_NAMES = 12;

/** `said his lawyer`: the last person named before whom `his` may mean; -1 for none. */
function ownerOf(scene: Scene, mention: Mention): number {
  const owner = scene.token(mention.first)?.lower ?? '';
  if (owner !== 'his' && owner !== 'her') return -1;
  const { events, people } = scene.names;
  const last = eventFrom(events, mention.first) - 1;
  for (let event = last; event > last - BACK_NAMES && event >= 0; event--) {
    const who = people[events.person[event] ?? -1];
    if (who?.kind === 'person' && (who.gender === null || who.gender === (owner === 'his' ? 'm' : 'f'))) return who.index;
  }
  return -1;
}

/** Words before a title in which its owner stands. */
const LONGEST_OWNER = 5;

/** `Lund’s lawyer, Otto Brandt`, `Otto Brandt, a lawyer for Lund`: is somebody told of as another’s? */
function isSomebodys(scene: Scene, person: number): boolean {
  return scene.names.titles.some((titled) => {
    if (titled.person !== person) return false;
    if (/^(?:for|of|to)$/.test(scene.token(titled.token + 1)?.lower ?? '')) return true;
    for (let at = titled.token - 1; at > titled.token - LONGEST_OWNER; at--) if (/^(?:'s|his|her|their|its)$/.test(scene.token(at)?.lower ?? '')) return true;
    return false;
  });
}

/** `Lund’s lawyer, Otto Brandt`: who is named as the owner of somebody’s office; -1 for nobody. */
function ownerOfOffice(scene: Scene, person: number): number {
  for (const titled of scene.names.titles) {
    if (titled.person !== person) continue;
    for (let at = titled.token - 1; at > titled.token - LONGEST_OWNER; at--) {
      if (scene.token(at)?.lower !== "'s") continue;
      for (let first = at - 1; first > at - LONGEST_OWNER; first--) {
        const named = scene.nameFrom(first);
        if (named?.last === at) return scene.names.personsOf(named.form)[0] ?? -1;
      }
    }
  }
  return -1;
}

/** `A Lund aide said so. “It was late,” the aide said`: somebody without a name who was last called so, and has just spoken. */
function isJustMet(scene: Scene, mention: Mention, { noun, complement, owned }: Description): boolean {
  const last = scene.spoken[0];
  const who = scene.person(last?.person ?? -1);
  if (last === undefined || who === undefined || complement || owned || !who.anonymous || who.plural || !who.offices.includes(noun)) return false;
  const near = (scene.reading.paragraphOf[mention.first] ?? 0) - last.paragraph <= 1;
  return near && !scene.names.titles.some((titled) => titled.noun === noun && titled.token > last.token && titled.token < mention.first);
}

/** An office changes hands: who was last given it, not as a former one. */
function latestHolder({ names }: Scene, noun: string, token: number): number {
  let person = -1;
  for (const titled of names.titles) {
    if (titled.token >= token) break;
    if (titled.noun === noun) person = titled.person;
  }
  return person;
}
