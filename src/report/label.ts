/** Words that name nobody: they give no letter to a label. */
const SMALL = new Set('a an and at by de der for from in la le mr mrs ms miss dr of on sir the to van von with'.split(' '));
const LONGEST_ACRONYM = 4;

const capital = (word: string) => ([...word][0] ?? '').toLocaleUpperCase('en');

/**
 * A short label for a name: `IB` for Ilse Brandvold, `Do` for Dorrit, `BBC` for BBC.
 *
 * @param taken labels that others have; a number tells this one from them
 */
export function labelOf(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’.-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase().replace(/\.$/, '')));
  const [first = words[0] ?? 'S', ...rest] = telling;
  const last = rest[rest.length - 1];
  let label: string;
  if (last !== undefined) label = capital(first) + capital(last);
  else if (/^[\p{Lu}.]+$/u.test(first) && first.length <= LONGEST_ACRONYM) label = first.replaceAll('.', '');
  else label = capital(first) + [...first].slice(1, 2).join('');
  let unique = label;
  for (let number = 2; taken.has(unique); number++) unique = `${label}${number}`;
  return unique;
}
