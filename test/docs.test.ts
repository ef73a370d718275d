import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../src/index.ts';
import { BUILT, folderOf, GULLS, start } from './cli/quotes.ts';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
/** These have tests of their own: they need other programs. */
const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'recipes.md' && name !== 'scale.md');

/** The commands of a page, in their order. */
const blocksOf = (page: string) => [...readFileSync(join(docs, page), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].map((block) => block[1] ?? '');

describe('the pages of docs', () => {
  it.each(pages)('%s: every command does what is said, in order', async (page) => {
    const folder = folderOf({
      'article.txt': GULLS,
      'transcript.txt': GULLS,
      'quoted.txt': 'Ana Lund: “They eat the nets.”\nOtto Bell: “Nobody asked the fish.”\n',
    });
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles', 'gulls.txt'), GULLS);
    for (const block of blocksOf(page)) {
      const script = `set -euo pipefail\nquotes() { '${process.execPath}' '${BUILT}' "$@"; }\n${block}`;
      const { code, stdout, stderr } = await start('bash', ['-c', script], { cwd: folder });
      expect([code, stderr], block).toEqual([0, '']);
      if (!block.includes(' -o ') || block.includes('evaluate')) expect(stdout, block).not.toBe('');
    }
  });

  it('show the record that is given for their sentence', () => {
    const page = readFileSync(join(docs, 'output.md'), 'utf8');
    const [, sentence = ''] = /^> (.*)$/m.exec(page) ?? [];
    const shown = JSON.parse(/^```json\n(.*?)^```/ms.exec(page)?.[1] ?? '');
    // chances are counted anew now and then
    const speaker = { ...shown.speaker, confidence: expect.any(Number) };
    expect(extractQuotes(sentence).quotes).toEqual([{ ...shown, speaker, confidence: expect.any(Number) }]);
    for (const field of Object.keys(shown)) if (field !== 'id') expect(page).toMatch(new RegExp(`^\\| .*\`${field}[.\`]`, 'm'));
  });

  it('link to nothing that is not there', () => {
    for (const page of readdirSync(docs).filter((name) => name.endsWith('.md'))) {
      for (const [, target = ''] of readFileSync(join(docs, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(existsSync(join(docs, target)), `${page}: ${target}`).toBe(true);
    }
  });
});
