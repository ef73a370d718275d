import { isBodyWord } from '../lexicon/bodies.ts';
import { isOfficeNoun, isState, officeNoun, sameOffice } from '../lexicon/offices.ts';
import { isPeopleNoun } from '../lexicon/people-nouns.ts';
import { nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Mention } from '../types.ts';
import type { Gender } from './entity.ts';
import { traitsOf } from './names/traits.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';

/** What the words of a nominal say of one person: `the Vermont senator`. */
export interface Description {
  readonly noun: string;
  readonly traits: readonly string[];
  readonly gender: Gender | null;
  /** More stands behind its noun: `the head of the union`, `the pilot who had rung the bell`. */
  readonly complement: boolean;
  /** `the town’s mayor` */
  readonly owned: boolean;
  /** The words for the body that the office is held in: of `the chairman of the Senate ice panel` all but `chairman`; none for `of the panel`. */
  readonly body: readonly string[];
}

const DEFINITE = /^(?:the|this|that|his|her|their|its|my|our)\s/i;
const PARTIES = ['republican', 'democratic', 'independent', 'conservative', 'liberal', 'socialist', 'green', 'labour', 'unionist', 'nationalist'];
/** Nouns that no list holds: `the radioman`, `the flautist`; not `the small matter`. */
const AGENT =
  /^(?!(?:matter|number|order|power|weather|winter|summer|corner|border|answer|offer|counter|chapter|disaster|quarter|majority|remainder|barrier|error|factor|color|humor|rumor|labor)$).*(?:[^aeiou]er|or|ist|ian|man|woman|star|athlete|graduate|champion|native|icon|legend|international|signing|rookie|debutant|hopeful)$/;
/** `secretary of state` */
const LONGEST_SEAT = 4;
/** Words that make another office of one. */
const RANKS = ['vice', 'deputy', 'assistant', 'associate', 'shadow', 'press'];
/** The assistant district attorney is the prosecutor, and the associate professor the professor. */
const OF_ALL_RANKS = /^(?:prosecutor|professor|justice|judge|attorney|lawyer)$/;
/** What no other secretary is. */
const SECRETARIES = ['general', 'private', 'permanent'];
const EXACT = 3;
const GROUP = 2;
const STATE = 2;

/** Reads a definite nominal of one person; null for other mentions. */
export function descriptionAt(scene: Scene, mention: Mention): Description | null {
  const { text } = scene.reading;
  const definite = DEFINITE.test(text.slice(mention.phrase.start, mention.phrase.end + 1)) || scene.token(mention.first - 1)?.lower === 'the';
  if (mention.kind !== 'nominal' || !definite) return null;
  const noun = scene.headOf(mention);
  const known = nounClass(noun);
  // `The other said`, `the chamber said`
  if (noun === 'other' || (known === undefined && isBodyWord(noun) && noun !== 'international')) return null;
  const people = isPeopleNoun(noun) && scene.token(mention.head)?.capital === true;
  if (known === undefined ? !people && !AGENT.test(noun) && !isOfficeNoun(noun) : known.kind !== 'person' || known.plural === true) return null;
  const head = scene.token(mention.head);
  if (head === undefined) return null;
  const follows = scene.token(mention.head + 1);
  const seat = noun === 'secretary' && mention.last - mention.head < LONGEST_SEAT;
  // `the mother of three`
  const children = scene.token(mention.head + 2);
  const counts = follows?.lower === 'of' && children !== undefined && (children.kind === 'number' || (children.pos & Pos.number) !== 0);
  return {
    noun: officeNoun(noun),
    // `the Vermont Republican`
    traits: traitsOf(text.slice(mention.phrase.start, people ? head.end : head.start)),
    gender: known?.gender ?? (noun.endsWith('woman') ? 'f' : noun.endsWith('man') ? 'm' : null),
    owned: /[’']s?\s/.test(text.slice(mention.phrase.start, head.start)),
    body: follows?.lower === 'of' ? bodyIn(text.slice(head.end, mention.phrase.end)) : [],
    complement:
      follows !== undefined &&
      ((mention.last > mention.head + 1 && (follows.pos & Pos.preposition) !== 0 && !seat && !counts) ||
        (mention.last === mention.head + 1 && follows.lower === 'who')),
  };
}

/** What tells one body from another in the words after an office; none where they hold but one word, or no body. */
function bodyIn(words: string): readonly string[] {
  const plain = words.trimEnd();
  const traits = traitsOf(plain);
  return traits.length > 1 && isBodyWord(plain.slice(plain.lastIndexOf(' ') + 1).toLowerCase()) ? traits : [];
}

/** Heads of one house among many: what each is for tells one from another. */
const HEADS =
  /^(?:minister|secretary|chief|commissioner|director|officer|editor|adviser|advisor|correspondent|coach|manager|judge|spokes(?:man|woman|person))$/;
/** What they are for: `the energy minister`, `the fire chief`. */
const WORK = new Set(
  `prime foreign home interior defence defense finance treasury health education justice energy environment transport transportation trade commerce
  agriculture farm farming labor labour employment housing culture sports tourism development immigration security police fire executive operating financial
  technology information medical nursing marketing legal communications campaign political economics science weather traffic head goalkeeping
  batting pitching county district appeals federal state family bankruptcy`.split(/\s+/),
);

/** `The prime minister` is not the energy minister, nor the fire chief the chief of police. */
function differInWork({ noun, traits }: Description, who: Person): boolean {
  if (!HEADS.test(noun) || !who.offices.includes(noun)) return false;
  const wanted = traits.filter((trait) => WORK.has(trait));
  const known = who.traits.filter((trait) => WORK.has(trait));
  return wanted.length > 0 && known.length > 0 && !wanted.some((trait) => known.includes(trait));
}

/** How well what the text says of a person meets a description; 0 where nothing does, -1 where it speaks against. */
export function meets(description: Description, who: Person): number {
  // `Chairman Ana Lund … the chairman`
  const opposed = description.gender !== null && who.gender !== null && description.gender !== who.gender && !who.offices.includes(description.noun);
  if (who.kind !== 'person' || who.plural || opposed) return -1;
  for (const tells of [isState, (trait: string) => PARTIES.includes(trait)]) {
    const wanted = description.traits.filter(tells);
    const known = who.traits.filter(tells);
    if (wanted.length > 0 && known.length > 0 && !wanted.some((trait) => known.includes(trait))) return -1;
  }
  // `the mayor` is not her deputy
  if (['vice', 'deputy'].some((rank) => description.traits.includes(rank) !== who.traits.includes(rank)) && who.offices.includes(description.noun)) return -1;
  // `its senior vice president` is not the president, nor is `the president` one who holds the lower office
  if (!OF_ALL_RANKS.test(description.noun) && RANKS.some((rank) => description.traits.includes(rank) !== who.traits.includes(rank)) && who.offices.length > 0)
    return 0;
  if (differInWork(description, who)) return -1;
  if (description.noun === 'secretary' && SECRETARIES.some((kind) => description.traits.includes(kind) !== who.traits.includes(kind))) return -1;
  // `the chairman of the Senate ice panel` is not the chairman of whom the text has told as another body’s, or as nobody’s
  if (description.body.length > 0 && !description.body.some((word) => who.traits.includes(word))) return 0;
  let score = 0;
  // `the Vermont Republican`: whose state is not known may be any Republican
  const placed = isPeopleNoun(description.noun) && description.traits.some(isState) && !who.traits.some(isState);
  if (who.offices.includes(description.noun)) score += placed ? 1 : EXACT;
  else if (description.complement) return 0;
  // `The Greens’ leader` is not the council’s head of parks
  else if (description.owned && !description.traits.some((trait) => who.traits.includes(trait))) return 0;
  // `the former president` is no campaign manager
  else if (who.offices.some((office) => sameOffice(office, description.noun)) && (!description.traits.includes('former') || who.traits.includes('former')))
    score += GROUP;
  for (const trait of description.traits) if (who.traits.includes(trait)) score += isState(trait) ? STATE : 1;
  // `the president` is seldom the former one
  if (who.traits.includes('former') !== description.traits.includes('former')) score -= 1;
  return Math.max(0, score);
}
