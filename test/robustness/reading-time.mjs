// Reads the texts of standard input, a JSON list, with the built library and prints the processor time of each, in seconds.
// A process of its own: the test runner's way to load modules makes them many times slower.
import { readFileSync } from 'node:fs';
import { extractQuotes } from '../../dist/index.js';

const texts = JSON.parse(readFileSync(0, 'utf8'));
extractQuotes(texts[0]);
const seconds = texts.map((text) => {
  const before = process.cpuUsage();
  const found = extractQuotes(text).quotes.length;
  if (found < 100) throw new Error(`only ${found} quotations`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
});
console.log(JSON.stringify(seconds));
