/** The parser's time grows with the square of what it is given at once; most articles are shorter than this. */
const LEAST_PIECE = 16_384;

/** What blank lines do not end, and what does: code between fences, comments, scripts. */
const LASTING: readonly (readonly [begins: RegExp, ends: (begun: string) => RegExp])[] = [
  [/^ {0,3}(`{3,}(?!.*`)|~{3,})/, (fence) => new RegExp(`^ {0,3}${fence}`)],
  [/^ {0,3}<(script|pre|style|textarea)(?=[\s>])/i, (name) => new RegExp(`</${name}>`, 'i')],
  [/^ {0,3}<(!--)/, () => /-->/],
  [/^ {0,3}<([?])/, () => /\?>/],
];

/** How a paragraph begins that is no item of a list, no code and no block. */
const PLAIN = /^[\p{L}\p{Pi}\p{Pf}„"'(—–…]/u;
/** `[pier]: https://…`: what links anywhere in the file may go by. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm;

/**
 * Cuts a long Markdown file where a paragraph begins that stands in nothing else: after a blank line, at the margin. Each piece
 * has the file's definitions of links with it.
 */
export function piecesOfMarkdown(source: string): string[] {
  if (source.length <= LEAST_PIECE) return [source];
  const definitions = source.match(DEFINITION)?.join('\n') ?? '';
  const least = Math.max(LEAST_PIECE, definitions.length);
  // of CR and LF the last ends the line
  const end = source.includes('\n') ? '\n' : '\r';
  const pieces: string[] = [];
  let start = 0;
  let blank = false;
  let ends: RegExp | null = null;
  let from = 0;
  for (const line of source.split(end)) {
    if (ends === null && blank && from - start >= least && PLAIN.test(line)) {
      pieces.push(source.slice(start, from));
      start = from;
    }
    from += line.length + 1;
    blank = line.trim() === '';
    if (ends === null) ends = lastingFrom(line);
    else if (ends.test(line)) ends = null;
  }
  pieces.push(source.slice(start));
  return definitions === '' || pieces.length === 1 ? pieces : pieces.map((piece) => `${piece}\n\n${definitions}\n`);
}

/** What ends that which begins in a line and outlasts it; null where nothing does. */
function lastingFrom(line: string): RegExp | null {
  for (const [begins, ends] of LASTING) {
    const begun = begins.exec(line);
    if (begun === null) continue;
    const end = ends(begun[1] ?? '');
    return end.test(line.slice(begun[0].length)) ? null : end;
  }
  return null;
}
