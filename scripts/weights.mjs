// The files of weights, which are written to be read, as the tables in which the program looks them up (src/chance/tables.ts).
import { build } from 'esbuild';

const WEIGHTS = /-weights\.ts$/;
const CHANCE = new URL('../src/chance/weights.ts', import.meta.url).pathname;

/** For esbuild. Leaves files of weights of other kinds as they are. */
export const weightsAsTables = {
  name: 'weights-as-tables',
  setup(building) {
    building.onLoad({ filter: WEIGHTS }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
      const all = Object.entries(await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`));
      if (all.some(([, weights]) => weights.tables === undefined)) return undefined;
      const constants = all.map(([name, { tables }]) => `export const ${name} = new Weights(() => (${JSON.stringify(tables)}));`);
      return { contents: [`import { Weights } from ${JSON.stringify(CHANCE)};`, ...constants].join('\n'), loader: 'js' };
    });
  },
};
