// What holds of every text and file. Each property throws where it does not.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type WorkSettings, workOf } from '../../src/cli/flow/work.ts';
import { FORMATS } from '../../src/cli/options/output.ts';
import { type Extraction, type ExtractOptions, explainAt, extractQuotes } from '../../src/index.ts';
import { readDocuments } from '../../src/input/read-documents.ts';
import { faultsOf } from './faults.ts';
import { brokenFile } from './files.ts';
import { brokenText, markup } from './texts.ts';

function extracted(text: string, options: ExtractOptions): Extraction {
  const found = extractQuotes(text, options);
  assert.deepEqual([...faultsOf(text, found)], []);
  return found;
}

/** Whatever the text: no throw, nothing that breaks the contract, and the same again. */
export const anyText = () =>
  fc.property(brokenText(), (text) => {
    const found = extracted(text, { nested: true });
    assert.equal(JSON.stringify(extractQuotes(text, { nested: true })), JSON.stringify(found));
  });

/** The same with what markup may say, whether it is true or not; and saying why changes nothing of what is found. */
export const anyMarkup = () =>
  fc.property(brokenText(), markup(), fc.double({ min: 0, max: 1, noNaN: true }), (text, marked, at) => {
    const explained = extracted(text, { nested: true, marked, explain: true });
    const plain = explained.quotes.map(({ explanation, ...quote }) => quote);
    assert.equal(JSON.stringify(extracted(text, { nested: true, marked }).quotes), JSON.stringify(plain));
    explainAt(text, Math.floor(at * text.length), { marked });
  });

const SETTINGS: Omit<WorkSettings, 'format'> = {
  extract: { nested: true },
  selection: { types: null, speakers: null, minConfidence: 0, minWords: 1 },
  offsets: 'byte',
  columns: 80,
  colorLevel: 0,
  severalDocuments: true,
  record: { textField: 'text', idField: 'id' },
};

/** Whatever the file: what can be read is read and rendered in any format, and what cannot is a problem with its place and one line. */
export const anyFile = () =>
  fc.asyncProperty(brokenFile(), fc.constantFrom(...FORMATS), async ({ said, bytes }, format) => {
    async function* chunks() {
      yield bytes;
    }
    const work = await workOf({ ...SETTINGS, format });
    for await (const event of readDocuments(['-'], chunks(), { input: said, textField: 'text', idField: 'id' })) {
      if ('problem' in event) {
        assert.match(event.problem.where, /^-(?::\d+)?$/);
        assert.match(event.problem.message, /^[^\n]+$/);
        continue;
      }
      const { text, marked } = event.document;
      extracted(text, marked === undefined ? {} : { marked });
      for (const finding of work(event)) assert.ok('outcome' in finding, JSON.stringify(finding));
    }
  });
