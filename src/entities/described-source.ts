import { isLifeless, thingThatSpeaks } from '../lexicon/things-that-speak.ts';
import { type NounClass, nounClass } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import type { Mention, Token } from '../types.ts';
import type { Person } from './person.ts';
import { inCapitals, type Reading } from './reading.ts';

/** What words tell of the one whom they describe. */
export type SourceTraits = Partial<Pick<Person, 'kind' | 'anonymous' | 'plural' | 'gender' | 'likeness' | 'offices'>>;

/**
 * The source that a nominal describes without naming it: `two officials briefed on the talks`.
 *
 * @param last its last noun, in lower case
 * @param isStory in stories all can speak: `said the kettle`
 * @returns its words, and what they tell of it; null where no words are left
 */
export function sourceOf(
  { text, tokens }: Reading,
  mention: Mention,
  last: string,
  isStory: boolean,
): { readonly words: string; readonly traits: SourceTraits } | null {
  const words = descriptionOf(text, mention);
  if (words === '') return null;
  const head = nounOfParticiple(tokens, mention) ?? last;
  const noun =
    nounOfPart(tokens, mention, head) ??
    bodyOfTwo(tokens, mention, head) ??
    nounClass(head) ??
    thingThatSpeaks(head) ??
    nounBefore(tokens, mention) ??
    (!isStory && isLifeless(head) ? THING : undefined);
  const own = tokens[mention.head];
  // `WAVE said`: letters that are a word when they are small
  const initials = own !== undefined && own.end - own.start > 2 && inCapitals(text, own) && text.slice(mention.span.start, mention.span.end) === words;
  // `No 10 said`
  const kind =
    initials || /^(?:No\.?|Local) \d{1,4}$/.test(words) || IN_CHARGE.test(words)
      ? 'organization'
      : isStudy(tokens, mention, words)
        ? 'document'
        : COUNTED.test(words)
          ? 'group'
          : (noun?.kind ?? (head.endsWith('s') || (SEVERAL.test(words) && words !== 'other') ? 'group' : 'person'));
  const traits: SourceTraits = {
    offices: [head],
    kind,
    anonymous: kind === 'person' || kind === 'group',
    plural: noun?.plural === true,
    gender: noun?.gender ?? null,
    // what no list knows for a person is seldom meant by `he` or `she`
    likeness: noun === undefined ? 0.1 : 1,
  };
  return { words, traits };
}

/** `the coast guard`, `the human rights body`: a noun that is a body by the word before it. */
function bodyOfTwo(tokens: readonly Token[], { first, head: at }: Mention, head: string): NounClass | undefined {
  const before = at > first ? (tokens[at - 1]?.lower ?? '') : '';
  const body =
    head === 'guard'
      ? /^(?:coast|national|home|border|republican|revolutionary)$/.test(before)
      : head === 'body' && tokens[at + 1]?.lower !== 'of' && !/^(?:an?|the)?$/.test(before);
  return body ? { kind: 'organization' } : undefined;
}

/** What shows, suggests or demands something, and is nobody: `the trend`. */
const THING: NounClass = { kind: 'document' };

/** `A paper published in May`, `the research paper`: what was written, and not who prints it daily. */
function isStudy(tokens: readonly Token[], { head, last }: Mention, words: string): boolean {
  if (tokens[head]?.lower !== 'paper') return false;
  // `Her paper said`
  if (/^(?:his|her|my)$/i.test(words.split(' ', 1)[0] ?? '')) return true;
  return /^(?:published|presented|written|posted|released|in|by)$/.test(tokens[last]?.lower ?? '') || STUDY.test(words);
}

/** Words of what was written, whose noun may be said of who prints it daily as well. */
export const STUDY = /\b(?:research|working|discussion|white|scientific|academic|review|policy) paper\b|\bpaper (?:published|in|by|from)\b/i;

/** `the sport’s governing body` */
const IN_CHARGE = /\b(?:governing|regulatory|ruling|trade|professional|umbrella) body$/i;

/** Words that say that there are several. */
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+(?:%|\b(?!-))|several|some|many|most|few|both|dozens|hundreds|thousands|other|others)\b/i;

// without `u` and `\p{L}`, which together with `i` take two milliseconds to compile
const NUMBER = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)`;
const ROUGHLY = '(?:about|around|nearly|almost|roughly|just|over|under|shy of|at least|more than|fewer than|less than)';
/** `about four in ten pilots`, `just shy of half`, `those surveyed`, `one in five`, `a handful of boatmen` */
const COUNTED = new RegExp(
  String.raw`^(?:those |(?:${ROUGHLY} )+(?:half|a (?:third|quarter|fifth|dozen|hundred)|${NUMBER})(?![a-z])|${NUMBER} in ${NUMBER}(?![a-z])|(?:wide )?(?:handful|slew|array|lot|raft|string|bulk) of\b)`,
  'i',
);

/** `one of the pilots` is a person, `many of the pilots` are a group: by the last noun known before a second preposition. */
function nounOfPart(tokens: readonly Token[], mention: Mention, head: string): NounClass | undefined {
  if (tokens[mention.head + 1]?.lower !== 'of' || !PART.test(head)) return undefined;
  let noun: NounClass | undefined;
  for (let at = mention.head + 2; at < mention.last; at++) {
    const token = tokens[at];
    if (token === undefined || (token.pos & Pos.preposition) !== 0) break;
    noun = nounClass(token.lower) ?? noun;
  }
  if (noun === undefined || (noun.kind !== 'group' && noun.kind !== 'person')) return noun;
  return /^(?:one|another|each|either|neither)$/.test(head) ? { kind: 'person' } : { kind: 'group', plural: true };
}

/** `the union representing dock workers`: the noun of which the participle tells, not its object. */
function nounOfParticiple(tokens: readonly Token[], mention: Mention): string | null {
  for (let at = mention.first + 1; at < mention.head; at++) {
    const { lower = '', pos = 0 } = tokens[at] ?? {};
    const noun = tokens[at - 1];
    if (
      pos === Pos.verbIng &&
      lower.endsWith('ing') &&
      noun !== undefined &&
      (!noun.capital || at === mention.first + 1) &&
      nounClass(noun.lower) !== undefined
    )
      return noun.lower;
  }
  return null;
}

const PART = /^(?:part|one|another|some|many|most|several|few|both|all|none|each|others|either|neither)$/;

/** `two officials briefed on the talks`: the noun before what modifies it. */
function nounBefore(tokens: readonly Token[], mention: Mention): NounClass | undefined {
  let noun: NounClass | undefined;
  for (let at = mention.first; at < mention.last; at++) {
    const token = tokens[at];
    if (token === undefined || (token.pos & (Pos.preposition | Pos.relative)) !== 0) break;
    noun = nounClass(token.lower) ?? noun;
  }
  return noun;
}

/** The words of a description without its article: `two officials at the ministry`, `spokesman for the union`. */
function descriptionOf(text: string, mention: Mention): string {
  const words = text.slice(mention.phrase.start, mention.phrase.end).replace(/\s+/g, ' ').trim();
  // `one senior official`, not `one of the pilots`, `one in four pilots`
  const bare = words.replace(/^(?:the|an?|that|this|another|one)\s+(?=\S)(?!(?:of|in|out)\s)/i, '');
  const timeless = bare.replace(AT_END, '');
  if (timeless !== bare) return timeless;
  // the last period of `experts in the U.S.` is the word’s
  return /\b\p{Lu}\.\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/(?<![\s,;:.—–-])[\s,;:.—–-]+$/, '');
}

/** `a coroner’s report | last year` */
const AT_END =
  / (?:(?:last|this|next) (?:night|week|weekend|month|year|spring|summer|fall|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)$/;
