/**
 * Words by their first two letters: a line for each, with the rest of the word and its number. A word is looked for in the text of
 * its block: to make a map of all words takes a start as long as a third of an article does to read, and an article asks for few of them.
 */
export type WordBlocks = Readonly<Record<string, string>>;

const LETTERS = 2;

/** Blocks of words and numbers; no word holds a tab or the end of a line. */
export function blocksOf(numbers: ReadonlyMap<string, number>): WordBlocks {
  const blocks: Record<string, string> = Object.create(null);
  for (const [word, number] of numbers) {
    const block = word.slice(0, LETTERS);
    blocks[block] = `${blocks[block] ?? '\n'}${word.slice(LETTERS)}\t${number}\n`;
  }
  return blocks;
}

/** The number of a word; undefined for one that no block holds. */
export function numberIn(blocks: WordBlocks, word: string): number | undefined {
  const block = blocks[word.slice(0, LETTERS)];
  if (block === undefined) return undefined;
  const line = `\n${word.slice(LETTERS)}\t`;
  const at = block.indexOf(line);
  return at < 0 ? undefined : Number.parseInt(block.slice(at + line.length, block.indexOf('\n', at + line.length)), 10);
}
