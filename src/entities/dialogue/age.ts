import type { Bearer } from '../names/bearer.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import type { Events } from './event.ts';

/** How old somebody is, as far as words tell. */
export const Age = { untold: 0, young: 1, old: 2 } as const;
export type AgeCode = (typeof Age)[keyof typeof Age];

const YOUNG_NOUNS = new Set('boy girl lad lass child youth youngster youngest damsel maiden schoolboy schoolgirl kid infant urchin stripling'.split(' '));
const OLD_NOUNS = new Set('matron dowager veteran patriarch grandfather grandmother crone granny'.split(' '));
const YOUNG = /^(?:young|younger|youthful|little|small)$/;
const OLD = /^(?:old|older|elderly|aged|ancient|elder|white-haired|grey-haired|gray-haired|venerable)$/;
/** Words between the article and the noun. */
const LONGEST = 4;

/** What a description says of the age: `the old man`, `the girl`, `the young gentleman`. */
export function ageOfWords({ tokens }: Reading, first: number, head: number): AgeCode {
  for (let at = head - 1; at >= first && at > head - LONGEST; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (OLD.test(lower)) return Age.old;
    if (YOUNG.test(lower)) return Age.young;
  }
  const noun = tokens[head]?.lower ?? '';
  return YOUNG_NOUNS.has(noun) ? Age.young : OLD_NOUNS.has(noun) ? Age.old : Age.untold;
}

/** The age of each person: by `old Mr. Bell`, `young Otto`, by style and by what they are called. */
export function agesOf(reading: Reading, events: Events, people: readonly Person[]): Uint8Array {
  const told = new Int32Array(people.length);
  for (let event = 0; event < events.size; event++) {
    const person = events.person[event] ?? -1;
    if (person < 0) continue;
    const before = reading.tokens[(events.token[event] ?? 0) - 1]?.lower ?? '';
    if (before === 'old' || before === 'elderly') told[person] = (told[person] as number) + 1;
    else if (before === 'young' || before === 'little') told[person] = (told[person] as number) - 1;
  }
  return Uint8Array.from(people, (person, index) => {
    const score = told[index] as number;
    if (score !== 0) return score > 0 ? Age.old : Age.young;
    if (person.offices.some((office) => YOUNG_NOUNS.has(office))) return Age.young;
    return person.bearer === null ? Age.untold : ageOfStyle(person.bearer, person.offices);
  });
}

/** A wife and an uncle have grown up. */
function ageOfStyle(bearer: Bearer, offices: readonly string[]): AgeCode {
  if (bearer.hasRank('mrs') || offices.some((office) => GROWN_KIN.test(office))) return Age.old;
  if (bearer.forms.some(({ honorific }) => honorific?.rank === 'kin' && honorific.gender !== null)) return Age.old;
  return bearer.hasRank('miss', 'master') ? Age.young : Age.untold;
}

const GROWN_KIN = /^(?:mother|father|aunt|uncle|grandmother|grandfather|widow|parent|landlady|landlord)$/;
