import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../src/index.ts';
import { BUILT, start } from './cli/quotes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('the README', () => {
  const blocks = [...readme.matchAll(/^```sh\n([^`]*)^```\n```text\n([^`]*)^```/gm)].map(([, command = '', printed = '']) => [command, printed] as const);

  it.each(blocks)('prints what it says: %s', async (command, printed) => {
    const script = `set -euo pipefail\nquotes() { '${process.execPath}' '${BUILT}' "$@"; }\n${command}`;
    expect(await start('bash', ['-c', script], { cwd: root })).toMatchObject({ code: 0, stdout: printed });
  });

  it('begins with a command that does its work', async () => {
    const file = /node dist\/quotes\.cjs extract (\S+)/.exec(readme)?.[1] ?? '';
    const { code, stdout } = await start(process.execPath, [BUILT, 'extract', file], { cwd: root });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(10);
  });

  it('shows what the library gives', () => {
    const text = /extractQuotes\('(.+?)'\)/.exec(readme)?.[1] ?? '';
    const { quotes } = extractQuotes(text);
    expect(quotes[1]).toMatchObject({ type: 'indirect', text: 'the crews were ready', speaker: { name: 'Ana Lund' } });
    expect(readme).toContain("quotes[1].speaker.name: 'Ana Lund', quotes[1].type: 'indirect', quotes[1].text: 'the crews were ready'");
  });
});
