import { nounClass } from '../../lexicon/titles.ts';
import type { Gender } from '../entity.ts';
import { kinWord } from '../kin/kin-words.ts';
import type { Person } from '../person.ts';

const OWNED = /^(?:the|an?|his|her|its|my|our|your|their|one|another)\b|['’]s\b/i;
/** What any two may be to each other, and words that are seldom an office in a tale: `said Ana, chair in hand`. */
const SAYS_NOTHING =
  /^(?:chair|head|person|friend|fellow|companion|partner|guest|visitor|child|baby|witness|neighbou?r|youth|one|man|woman|boy|girl|lad|lass|lady|gentleman|maid|creature|thing|rival|stranger)$/;
/** Where an apposition was cut. */
const CUT = / (?:and|or|of|to|for|with|in|at)$/;

/**
 * The role of somebody in a tale: without an owner or an article a word for kin, or for anybody, belongs to what stands beside
 * the name (`Maud, mother and Otto`), and so does a word for the other sex; null where nothing is left.
 */
export function roleInTale({ role, gender }: Person): string | null {
  if (role === null) return null;
  const words = role.replace(CUT, '');
  const nouns = words
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''));
  const first = nouns.find((noun) => nounClass(noun)?.kind === 'person' || kinWord(noun) !== undefined);
  if (first !== undefined && isOther(first, gender)) return null;
  if (OWNED.test(words) || /^\p{Lu}/u.test(words)) return words;
  const last = nouns.at(-1) ?? '';
  return kinWord(last) !== undefined || SAYS_NOTHING.test(last) || nounClass(last)?.kind !== 'person' ? null : words;
}

function isOther(noun: string, gender: Gender | null): boolean {
  const own = kinWord(noun)?.gender ?? nounClass(noun)?.gender ?? null;
  return own !== null && gender !== null && own !== gender;
}
