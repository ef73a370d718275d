import type { NameForm } from './name-form.ts';
import { isNickname } from './nicknames.ts';

const FEW = 5;
const OFTEN = 20;
/** The narrator’s share of a form that only characters use, and of one that is the narrator’s own. */
const SELDOM = 0.25;
const MOSTLY = 0.5;

/**
 * `“Well, Tom Bell!”` to Thomas Bell, in a book whose narrator calls the son Tom: the name in full that only characters say
 * is that of the elder, whom the narrator calls Thomas Bell, and Tom is another.
 *
 * @returns the narrator’s form by the characters’
 */
export function calledByFriends(full: readonly NameForm[], single: readonly NameForm[]): ReadonlyMap<NameForm, NameForm> {
  const found = new Map<NameForm, NameForm>();
  for (const form of full) {
    const [short = '', surname = ''] = form.words;
    if (form.words.length !== 2 || form.honorific !== null || form.count < FEW || form.narrated > SELDOM * form.count) continue;
    const bare = single.find(({ words }) => words[0] === short);
    if (bare === undefined || bare.count < OFTEN || bare.narrated < MOSTLY * bare.count) continue;
    const elder = full.find(
      (other) => other !== form && other.narrated > 0 && other.words.length === 2 && other.words[1] === surname && isNickname(short, other.words[0] ?? ''),
    );
    if (elder !== undefined) found.set(form, elder);
  }
  return found;
}
