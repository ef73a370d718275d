import { isSmall } from './letters.ts';

/** Words that English cannot do without, and that few other languages write. */
const ENGLISH = new Set(
  'the and to that with his they from this have not she you were said it but are by which who would there been their what will'.split(' '),
);
/** Letters of the longest of them. */
const LONGEST_ENGLISH = 5;
/** The same for languages with which English shares its letters. */
const OTHERS = new Set(
  `der das und ist nicht ein eine ich sie mit auf für den dem zu von sich auch es le la les des et est une un dans que qui pas pour il elle je vous sur du au
  ce el los las una por del su para se de di che non sono della gli och att det som på är inte han hon jag het een van niet zijn dat ik met og ikke
  til av em não uma os da mais com w na się nie jest że ja a to v je se na že si ve bir bu da için`.split(/\s+/),
);
/** Enough of a text to tell by, in UTF-16 code units. */
const SAMPLE = 5_000;
const LEAST_WORDS = 20;
const LEAST_LETTERS = 40;
const MOST_ENGLISH = 0.04;
const LEAST_OTHER = 0.1;
const LEAST_OTHER_SCRIPT = 0.6;

let last = { text: '', foreign: false };

/** Is a text plainly in another language than English? In doubt, and where it is short, it is not. It is asked of a text more than once. */
export function isForeign(text: string): boolean {
  if (last.text !== text) last = { text, foreign: readsForeign(text) };
  return last.foreign;
}

function readsForeign(text: string): boolean {
  if (opensInEnglish(text)) return false;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= LEAST_LETTERS && letters - latin > LEAST_OTHER_SCRIPT * letters) return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return false;
  let english = 0;
  let others = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
  }
  return english < MOST_ENGLISH * words.length && others > LEAST_OTHER * words.length;
}

/** A paragraph is enough to tell English by; nearly every text ends here. */
const OPENING = 800;
const PLAINLY_ENGLISH = 0.12;

function opensInEnglish(text: string): boolean {
  const opening = text.slice(0, OPENING).toLowerCase();
  let words = 0;
  let english = 0;
  let start = 0;
  for (let at = 0; at <= opening.length; at++) {
    if (isSmall(opening.charCodeAt(at))) continue;
    if (at > start) words++;
    if (at > start && at - start <= LONGEST_ENGLISH && ENGLISH.has(opening.slice(start, at))) english++;
    start = at + 1;
  }
  return words >= LEAST_WORDS && english >= PLAINLY_ENGLISH * words;
}
