// The words of the lexicon's lists, which are written to be read, as the blocks in which the program looks them up (src/lexicon/word-blocks.ts).
import { build } from 'esbuild';

const LISTED = /\/src\/lexicon\/listed-words\.ts$/;

/** For esbuild. */
export const wordsAsBlocks = {
  name: 'words-as-blocks',
  setup(building) {
    building.onLoad({ filter: LISTED }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
      const { listedWords } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      return { contents: `export const listedWords = () => (${JSON.stringify(listedWords())});`, loader: 'js' };
    });
  },
};
