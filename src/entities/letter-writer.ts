import type { NameForm, NameMention } from './names/name-form.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

/** `Sir,`, `Dear Editor,`, `To the Editor:`, `Sir, – Your leader …` */
const SALUTATION = /^\s*(?:(?:dear )?(?:sirs?|madam|editor)|dear [^\n,:;.!?]{1,40}|to the editors?)(?: or madam)?\s*[,:;—–-]/i;
const CLOSING = /^(?:yours?|very truly|sincerely|faithfully|respectfully|regards|(?:kind|best|warm) (?:regards|wishes)|with )[^!?\n]{0,40}$/i;
/** `Prof.` before the name, and `, mayor of Osk` behind it. */
const LONGEST_TITLE = 6;
const LONGEST_REST = 60;
/** Lines from the name to the end of the letter: the street, the town. */
const LINES_BELOW = 3;
const LONGEST_BELOW = 100;
const LONGEST_LETTER = 6000;

/**
 * Who has signed a letter that opens with a salutation, and so says `I` in it: `To the Editor: … ¶Ana Lund¶Osk`.
 *
 * @returns an index into `people`; -1 for nobody
 */
export function letterWriter(
  { text }: Reading,
  people: readonly Person[],
  mentions: readonly NameMention[],
  personsOf: (form: NameForm) => readonly number[],
): number {
  if (text.length > LONGEST_LETTER || !SALUTATION.test(text.slice(0, 100))) return -1;
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as NameMention;
    const below = text.slice(mention.end).trim();
    if (below.length > LONGEST_BELOW || below.split('\n').filter((line) => line.trim() !== '').length > LINES_BELOW) return -1;
    if (mention.quoted || mention.form.words.length < 2 || !standsAlone(text, mention)) continue;
    const person = people[personsOf(mention.form)[0] ?? -1];
    if (person?.kind === 'person') return person.index;
  }
  return -1;
}

/** Is the name the first on a line that tells no more than a place or an office, below a closing or the letter's last sentence? */
function standsAlone(text: string, { start, end }: NameMention): boolean {
  const opens = text.lastIndexOf('\n', start - 1);
  if (opens < 0 || text.slice(opens, start).trim().length > LONGEST_TITLE) return false;
  const rest = (text.slice(end).split('\n')[0] ?? '').trim();
  if (rest.length > LONGEST_REST || /[.!?]\s/.test(rest)) return false;
  const above = text.slice(0, opens).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1).trim();
  return CLOSING.test(line) || /[.!?”"’)]$/.test(line);
}
