import { describe, expect, it } from 'vitest';
import { docxOf, epubOf } from '../input/archive.ts';
import { folderOf, GULLS, quotes } from './quotes.ts';

const ABOUT = { title: 'Gulls are back', byline: 'Petra Holloway', date: '2024-05-01', section: 'Harbour' };
const paragraphs = GULLS.trim().split('\n\n').slice(1);
const LD = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Gulls are back',
  author: { name: 'By Petra Holloway' },
  datePublished: '2024-05-01',
  articleSection: 'Harbour',
});

describe('what an input says of itself is in `json`', () => {
  it.each([
    [
      'a.html',
      `<html><head><script type="application/ld+json">${LD}</script></head><body><article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
      ABOUT,
    ],
    ['b.md', `---\ntitle: Gulls are back\nauthor: By Petra Holloway\ndate: 2024-05-01\nsection: Harbour\n---\n\n${paragraphs.join('\n\n')}\n`, ABOUT],
    ['c.jsonl', JSON.stringify({ text: GULLS, ...ABOUT, byline: 'By Petra Holloway' }), ABOUT],
    ['d.epub', epubOf(`<p>${paragraphs[0]}</p>`, 'Gulls are back'), { title: 'Gulls are back' }],
    ['e.docx', docxOf([[[paragraphs[0] ?? '', false]]]), {}],
    ['f.txt', GULLS, {}],
  ] as const)('%s', async (file, content, about) => {
    const cwd = folderOf({ [file]: content });
    const { stdout } = await quotes(['extract', '-f', 'json', file], { cwd });
    const { id, quotes: found, speakers, ...said } = JSON.parse(stdout).documents[0];
    expect(found.length).toBeGreaterThan(0);
    expect(speakers.map(({ name }: { name: string }) => name)).not.toContain('Petra Holloway');
    expect(said).toEqual(about);
  });
});
