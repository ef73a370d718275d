import { officeNoun, sameOffice } from '../lexicon/offices.ts';
import { isPersonNoun, nounClass } from '../lexicon/titles.ts';
import { TENSED } from '../lexicon/word-classes.ts';
import { Pos } from '../lexicon/words.ts';
import { firstWhere } from '../text/position.ts';
import { only } from '../text/reading.ts';
import type { DocumentPeople } from './document-people.ts';

/** Whom the first sentence of an article tells of without a name: the token of the noun, and who it is. */
export interface LeadPerson {
  readonly head: number;
  readonly person: number;
}

/** `A retired Ilmar sea captain` */
const LONGEST = 6;
const DIED = /^(?:died|dies|dead)$/;
/** Words of the longest sentence that a lead is. */
const LONGEST_LEAD = 60;
const AGE = /^\d{1,3}$/;

/**
 * `A retired captain has died.¶Otto Bell was …`, `A baker has been fined.¶Otto Bell, 34, …`: the lead of news says what somebody is, and
 * the next paragraph begins with the name, of one who died or whose age follows; null where it is another, or may be.
 */
export function leadPerson({ talk, reading, mentions, personOfMention, people }: DocumentPeople): LeadPerson | null {
  const { tokens, paragraphs, firstOf, heading, opens } = reading;
  const paragraph = paragraphs.findIndex((_, at) => heading[at] === 0);
  const first = firstOf[paragraph] ?? -1;
  const next = firstOf[paragraph + 1] ?? -1;
  if (talk || first < 0 || next <= first || next >= tokens.length || opens[first] !== 1 || !/^an?$/.test(tokens[first]?.lower ?? '')) return null;
  const head = nounAt(reading.tokens, first + 1);
  const at = firstWhere(mentions.length, (index) => (mentions[index]?.first ?? 0) >= next);
  const named = mentions[at];
  const who = people[personOfMention[at] ?? -1];
  if (head < 0 || named?.first !== next || named.form.words.length < 2 || who?.kind !== 'person' || who.plural) return null;
  // nobody else whom the first paragraph could tell of by name, nor the one who is named in it
  for (let before = 0; before < at; before++) {
    const one = people[personOfMention[before] ?? -1];
    if (one?.kind === 'person' && (mentions[before]?.form.words.length ?? 0) > 1) return null;
  }
  // `A judge has ruled it.¶Otto Bell, 34, a fisherman, …`: two
  const noun = tokens[head]?.lower ?? '';
  if (who.offices.length > 0 && !who.offices.some((office) => sameOffice(office, officeNoun(noun)))) return null;
  const gender = nounClass(noun)?.gender ?? null;
  if (gender !== null && who.gender !== null && gender !== who.gender) return null;
  const aged = tokens[named.last]?.lower === ',' && AGE.test(tokens[named.last + 1]?.lower ?? '');
  const fate = fateAt(tokens, head + 1, next);
  return fate === 'died' || (aged && fate === 'done to') ? { head, person: who.index } : null;
}

/** What has become of whoever the subject before token `from` stands for: `has died`, `has been fined`; null for what they do themselves. */
function fateAt(tokens: DocumentPeople['reading']['tokens'], from: number, end: number): 'died' | 'done to' | null {
  const relative = tokens[from]?.lower === 'who';
  for (let at = from; at < Math.min(end, from + LONGEST_LEAD); at++) {
    const { lower = '', pos = 0 } = tokens[at] ?? {};
    if ((pos & TENSED) === 0 || (pos & Pos.noun) !== 0) continue;
    if (DIED.test(lower)) return 'died';
    let verb = at + 1;
    while (tokens[verb]?.lower === 'been' || only(tokens[verb]?.pos ?? 0, Pos.adverb)) verb++;
    const { lower: done = '', pos: doing = 0 } = tokens[verb] ?? {};
    if (/^(?:has|have|is|was)$/.test(lower) && DIED.test(done)) return 'died';
    if ((lower === 'was' || (lower === 'has' && tokens[at + 1]?.lower === 'been')) && (doing & Pos.verbPart) !== 0) return 'done to';
    // `who let rats run in it | has been fined`
    if (!relative) return null;
  }
  return null;
}

/** The noun for one person that closes the words at token `from`; -1 for none. */
function nounAt(tokens: DocumentPeople['reading']['tokens'], from: number): number {
  for (let at = from; at < from + LONGEST && tokens[at]?.kind === 'word'; at++) {
    const next = tokens[at + 1]?.lower ?? '';
    if (isPersonNoun(tokens[at]?.lower ?? '') && !isPersonNoun(next) && next !== "'s") return at;
  }
  return -1;
}
