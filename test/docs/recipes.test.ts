import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUILT, folderOf, installed, start } from '../cli/quotes.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** The Python that has pandas: Debian's own, where another comes first. */
const python = ['python3', '/usr/bin/python3'].find((program, index, all) => {
  try {
    return installed(program, '-c', 'import pandas');
  } catch (error) {
    // the last one has to have it under CI
    if (index === all.length - 1) throw error;
    return false;
  }
});
const missing = new Set(['jq', 'sqlite3', 'less'].filter((program) => !installed(program)).concat(python === undefined ? ['python3'] : []));

/** A command of the page, and what it says that it prints. */
interface Recipe {
  readonly title: string;
  readonly command: string;
  readonly prints: string | undefined;
}

const recipes: Recipe[] = readFileSync(`${docs}/recipes.md`, 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/^```sh\n([\s\S]*?)^```\n(?:```text\n([\s\S]*?)^```\n)?/gm)].map(([, command = '', prints]) => ({ title, command, prints }));
  });

describe.runIf(installed('bash'))('docs/recipes.md', () => {
  it('has all the recipes', () => expect(recipes.length).toBeGreaterThanOrEqual(12));

  it.for(recipes)('$title', async ({ command, prints }, { skip }) => {
    for (const program of missing) if (new RegExp(`\\b${program}\\b`).test(command)) skip(`${program} is not installed`);
    const folder = folderOf({ quotes: `#!/bin/sh\nexec '${process.execPath}' '${BUILT}' "$@"\n` });
    cpSync(`${docs}/example`, `${folder}/articles`, { recursive: true });
    const prepared = `chmod +x quotes; PATH=$PWD:$PATH; python3() { '${python}' "$@"; }; set -euo pipefail\n`;
    const { code, stdout, stderr } = await start('bash', ['-c', prepared + command], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    if (prints !== undefined) expect(stdout).toBe(prints);
  });
});
