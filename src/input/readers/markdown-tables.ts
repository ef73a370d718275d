/** `|---|:--:|`: the line below the heads of a table's columns. */
const RULE = /^[ \t|:-]+$/;
const BETWEEN_CELLS = /(?<!\\)\|/;

/**
 * The cells of a table, which CommonMark reads as a paragraph: `| Who | What |`, below it `|---|---|` and rows.
 *
 * @param paragraph as it stands in the file
 * @returns null where it is no table
 */
export function cellsOf(paragraph: string): string[] | null {
  const [heads = '', rule = '', ...rows] = paragraph.split(/\r\n?|\n/);
  if (!heads.includes('|') || !rule.includes('|') || !rule.includes('-') || !RULE.test(rule)) return null;
  return [heads, ...rows].flatMap((row) => row.split(BETWEEN_CELLS).map((cell) => cell.replaceAll('\\|', '|').trim())).filter((cell) => cell !== '');
}
