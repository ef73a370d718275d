import { expression } from './expression.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|da|du|la|van|von|der|den|al|bin) ){0,2}\p{Lu}[\p{L}.'’-]*){0,4}`;
const WROTE = '(?:(?:[Ww]ritten|WRITTEN|[Rr]eported|[Pp]osted|[Pp]ublished|[Ww]ords|[Tt]ext|[Ss]tory|[Ii]nterview) )?(?:[Bb]y|BY):? ';
const BYLINE = expression(String.raw`^[*_]{0,3}${WROTE}[*_]{0,3}${NAME}(?:(?:, | and | & |, and )${NAME})*(?![\p{L}\p{N}])`, 'u');
const LONGEST = 120;
const SENTENCE = /[.!?:;,…]["”’*_)]*$/;

/** `By Ana Lund`, `By ANA LUND and OTTO BELL⏎Staff writers`, `*Posted by Ana Lund on 4 May*`: who wrote it, and no sentence. */
export function isByline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const paragraph = text.slice(start, end);
  return !SENTENCE.test(paragraph) && BYLINE.exec(paragraph) !== null;
}
