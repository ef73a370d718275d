import { isPersonNoun } from '../../lexicon/titles.ts';
import { isCapitalFirst } from '../../text/letters.ts';
import { honorificOf } from './honorifics.ts';

/** How somebody is addressed, which says little of what they do: `Dr.`, `the Most Rev.`, `Sir`. */
const STYLE = new Set('dr doctor prof professor rev reverend hon sir dame mr mrs ms miss mx lord lady baroness baron mama papa'.split(' '));
const BEFORE_STYLE = new Set('the most right very'.split(' '));

/** Written with a capital: `a law professor` is one by trade. */
function isStyleWord(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return isCapitalFirst(bare) && STYLE.has(bare.toLowerCase());
}

/** `Sister`, `Uncle` */
const isKinStyle = (word: string) => isCapitalFirst(word) && honorificOf(word.toLowerCase())?.rank === 'kin';

/** Do the words of a role only style their bearer? */
export function isStyle(role: string): boolean {
  return role.split(' ').every((word) => isStyleWord(word) || BEFORE_STYLE.has(word.toLowerCase()) || isKinStyle(word));
}

/** `chairman Sir`, before the name, → `chairman`; `the Most Rev.` stays. */
export function withoutStyle(role: string): string {
  if (isStyle(role)) return role;
  const words = role.split(' ');
  let last = words.length;
  while (last > 1 && isStyleWord(words[last - 1] ?? '')) last--;
  if (last === words.length) return role;
  // `support Dr. Lund`: what is left is nobody's office
  return isPersonNoun((words[last - 1] ?? '').toLowerCase()) ? words.slice(0, last).join(' ') : words.slice(last).join(' ');
}
