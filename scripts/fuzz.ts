// Tries the tool on texts and files that something befell, and shows the smallest on which it fails: npm run fuzz
//   --texts N: so many of each property (default 5000); --seed N: the same texts again
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyFile, anyMarkup, anyText } from './fuzz/properties.ts';

const { values } = parseArgs({ options: { texts: { type: 'string', default: '5000' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(values.texts);
console.log(`${numRuns} texts for each property, --seed ${seed}`);

const properties = { anyText: anyText(), anyMarkup: anyMarkup(), anyFile: anyFile() };
for (const [name, property] of Object.entries(properties)) {
  const from = performance.now();
  const result = await fc.check<unknown[]>(property as fc.IAsyncProperty<unknown[]>, { seed, numRuns });
  console.log(`${name} ${result.failed ? `fails after ${result.numRuns}` : 'holds'} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
  if (!result.failed) continue;
  process.exitCode = 1;
  const shown = JSON.stringify(result.counterexample, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value));
  console.log(`${shown}\n${result.errorInstance instanceof Error ? result.errorInstance.stack : ''}`);
}
