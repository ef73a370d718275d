import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { readAll, readOne } from './read.ts';

const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));
const SLUGS = ['harbour-bridge-vote', 'forged-seascape-trial', 'lake-rowing-final', 'moss-clock-study', 'ferry-supper'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) => text.trim().split(/\n\n+/);

const asMarkdown = (text: string) => {
  const [title = '', ...rest] = paragraphs(text);
  // hard-wrapped, with emphasis that straddles the marks
  return `# ${title}\n\n${rest.map((one) => one.replace(/(“[^“”*]{1,60}”)/, '*$1*').replaceAll(/(.{40}[^ ]*) /g, '$1\n')).join('\n\n')}\n`;
};
const asPage = (text: string) => {
  const [title = '', ...rest] = paragraphs(text).map(escaped);
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><nav><a href="/">“Home,” said nobody</a></nav><article><h1>${title}</h1>
${rest.map((one) => `<p>${one.replace(/(“[^“”*]{1,60}”)/, '<em>$1</em>')}</p>`).join('\n')}</article><footer>“The paper,” said the paper</footer></body></html>`;
};

describe('the same article', () => {
  it.each(SLUGS)('%s: as text, Markdown and HTML gives the same quotations', async (slug) => {
    const source = readFileSync(`${articles}/${slug}/source.txt`, 'utf8');
    const quotes = async (content: string, input: 'text' | 'markdown' | 'html') => {
      const [document] = (await readOne(content, input)).documents;
      const { quotes, speakers } = extractQuotes(document?.text ?? '', { marked: document?.marked ?? [] });
      return { quotes, speakers };
    };
    const text = await quotes(source, 'text');
    expect(text.quotes.length).toBeGreaterThan(5);
    expect(await quotes(asMarkdown(source), 'markdown')).toEqual(text);
    expect(await quotes(asPage(source), 'html')).toEqual(text);
  });

  it.each(SLUGS)('%s: from a file and from standard input is the same document', async (slug) => {
    const path = `${articles}/${slug}/source.txt`;
    const file = await readAll([path]);
    const piped = await readAll(['-'], {}, readFileSync(path));
    expect(piped.lines).toEqual(file.lines);
    expect(piped.documents.map((document) => ({ ...document, id: path }))).toEqual(file.documents);
  });
});
