import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GULLS, installed, onTerminal, quotes } from './quotes.ts';

const labels = (page: string) =>
  [...page.matchAll(/<a class="tag" href="#([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, place, label]) => `${place} ${label?.replace('?', '')}`);

describe('report', () => {
  it('writes one page of what is read', async () => {
    const folder = folderOf({ 'gulls.txt': GULLS });
    const { code, stdout, stderr } = await quotes(['report', 'gulls.txt', '-o', 'gulls.html'], { cwd: folder });
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    const page = readFileSync(join(folder, 'gulls.html'), 'utf8');
    expect(page).toContain('<bdi>gulls.txt</bdi>');
    expect(labels(page)).toEqual(['q1 AL', 'q2 OB', 'q3 AL', 'q4 OB']);
    expect(page).toContain('🐦');
    // the card's explanations come from the rules
    expect(page).toMatch(/"explain":"[^"]+\."/);
  });

  it('writes to a pipe, from a pipe', async () => {
    const { code, stdout } = await quotes(['report'], { input: GULLS });
    expect([code, stdout.slice(0, 15), stdout.trimEnd().slice(-7)]).toEqual([0, '<!doctype html>', '</html>']);
  });

  it('puts a folder and the records of a file on one page, with an index', async () => {
    const folder = folderOf({
      'a.txt': GULLS,
      'b.jsonl': `${JSON.stringify({ id: 'first', text: GULLS })}\n{oops\n${JSON.stringify({ id: 'second', text: 'Nobody spoke.' })}\n`,
    });
    const { code, stderr } = await quotes(['report', '.', '-o', 'all.html'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^quotes: b\.jsonl:2: [^\n]+\n$/);
    const page = readFileSync(join(folder, 'all.html'), 'utf8');
    expect(labels(page).slice(0, 5)).toEqual(['d1-q1 AL', 'd1-q2 OB', 'd1-q3 AL', 'd1-q4 OB', 'd2-q1 AL']);
    expect(page.match(/<th scope="row">/g)).toHaveLength(3);
    expect(page).toContain('No quotations found');
  });

  it('draws only what is selected', async () => {
    const { stdout } = await quotes(['report', '--speaker', 'otto bell', '--type', 'direct'], { input: GULLS });
    expect(labels(stdout)).toEqual(['q4 OB']);
  });

  it('writes nothing where nothing could be read', async () => {
    const folder = folderOf();
    const { code, stderr } = await quotes(['report', 'missing.txt', '-o', 'out.html'], { cwd: folder });
    expect([code, stderr]).toEqual([2, 'quotes: missing.txt: no such file or folder\n']);
    expect(existsSync(join(folder, 'out.html'))).toBe(false);
  });

  it('says which folder is missing, and never writes over what it reads', async () => {
    const folder = folderOf({ 'gulls.txt': GULLS });
    const missing = await quotes(['report', 'gulls.txt', '-o', 'no/out.html'], { cwd: folder });
    expect([missing.code, missing.stderr]).toEqual([2, 'quotes: no/out.html: no such folder\n']);
    const same = await quotes(['report', 'gulls.txt', '-o', './gulls.txt'], { cwd: folder });
    expect(same.code).toBe(2);
    expect(readFileSync(join(folder, 'gulls.txt'), 'utf8')).toBe(GULLS);
  });

  it.runIf(installed('script'))('asks for a file rather than print a page to a terminal', async () => {
    const { code, stdout } = await onTerminal('quotes report gulls.txt', { cwd: folderOf({ 'gulls.txt': GULLS }) });
    expect([code, stdout]).toEqual([2, expect.stringMatching(/^quotes: a page is for a browser: write it to a file with -o\n/)]);
  });

  it.runIf(installed('script'))('sums up on a terminal', async () => {
    const { code, stdout } = await onTerminal('quotes report gulls.txt -o out.html', { cwd: folderOf({ 'gulls.txt': GULLS }) });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^4 quotations · 2 speakers · [\d.]+ s\n$/)]);
  });
});
