import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/evaluate/inline.ts';
import { extractQuotes } from '../../src/index.ts';
import { docxOf, epubOf, type Run } from './archive.ts';
import { readAll, readOne } from './read.ts';

const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));
const pages = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

/** Plain texts: news, fiction in British marks, an obituary, a transcript; and articles that were taken out of pages. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...[
    'harbour-bridge-vote',
    'forged-seascape-trial',
    'lake-rowing-final',
    'moss-clock-study',
    'ferry-supper',
    'winter-lodger',
    'bell-founder-obituary',
    'weir-gate-transcript',
  ].map((slug) => [slug, readFileSync(`${articles}/${slug}/source.txt`, 'utf8')] as const),
  ...['tram-strike', 'mill-hearing'].map((slug) => [slug, `${parseInline(readFileSync(`${pages}/${slug}/gold.txt`, 'utf8')).text}\n`] as const),
  ['british', british(readFileSync(`${articles}/harbour-bridge-vote/source.txt`, 'utf8'))],
];

/** The same with single marks outside and double ones within. */
function british(text: string): string {
  return text.replace(/[“”‘]/g, (mark) => ({ '“': '‘', '”': '’', '‘': '“' })[mark] ?? mark);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) => text.trim().split(/\n\n+/);
/** Words in marks, with their marks, and two words somewhere: emphasis straddles what is said and stands inside it. */
const EMPHASIS = /([“‘][^“”‘’*]{1,60}[”’](?!\p{L}))|(?<= )(\p{Ll}{3,} \p{Ll}{3,})(?= )/u;

const asMarkdown = (text: string) => {
  const [title = '', ...rest] = paragraphs(text);
  // hard-wrapped
  return `# ${title}\n\n${rest.map((one) => marked(one.replace(EMPHASIS, '*$&*'))).join('\n\n')}\n`;
};
/** A line that begins like a list’s item or a rule is meant as it stands. */
const marked = (paragraph: string) => wrapped(paragraph.replace(/^([-+>#]|\d+(?=[.)]))/, '\\$1'));
const wrapped = (paragraph: string) => paragraph.replaceAll(/(.{40}[^ ]*) (?![-+>#]|\d+[.)])/g, '$1\n');

const asBody = (text: string) => {
  const [title = '', ...rest] = paragraphs(text).map(escaped);
  return `<h1>${title}</h1>\n${rest.map((one) => `<p>${one.replace(EMPHASIS, '<em>$&</em>').replaceAll('\n', '<br/>')}</p>`).join('\n')}`;
};
const asPage = (text: string) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body><nav><a href="/">“Home,” said nobody</a></nav><article>${asBody(text)}</article><footer>“The paper,” said the paper</footer></body></html>`;

function runsOf(paragraph: string): Run[] {
  const found = EMPHASIS.exec(paragraph);
  if (found === null) return [[escaped(paragraph), false]];
  const end = found.index + found[0].length;
  return [
    [escaped(paragraph.slice(0, found.index)), false],
    [escaped(found[0]), true],
    [escaped(paragraph.slice(end)), false],
  ];
}

describe('the same article', () => {
  it.each(TEXTS)('%s: as text, Markdown, HTML, EPUB and DOCX gives the same quotations', async (_name, source) => {
    const quotes = async (content: string | Uint8Array, input: 'text' | 'markdown' | 'html' | 'epub' | 'docx') => {
      const [document] = (await readOne(content, input)).documents;
      const { quotes, speakers } = extractQuotes(document?.text ?? '', { marked: document?.marked ?? [] });
      return { text: document?.text.trimEnd(), quotes, speakers };
    };
    const text = await quotes(source, 'text');
    expect(text.quotes.length).toBeGreaterThan(5);
    expect(await quotes(asPage(source), 'html')).toEqual(text);
    expect(await quotes(epubOf(asBody(source)), 'epub')).toEqual(text);
    if (!/[^\n]\n[^\n]/.test(source.trim())) expect(await quotes(docxOf(paragraphs(source).map(runsOf)), 'docx')).toEqual(text);
    expect(await quotes(asMarkdown(source), 'markdown')).toEqual(text);
  });

  it.each(TEXTS)('%s: line ends of Windows and of old Macs move offsets alone', async (_name, source) => {
    const found = (text: string) =>
      extractQuotes(text).quotes.map(({ text: words, type, speaker, cue }) => [words, type, speaker?.name, speaker?.mention?.text, cue?.text]);
    expect(found(source.replaceAll('\n', '\r\n'))).toEqual(found(source));
    expect(found(source.replaceAll('\n', '\r'))).toEqual(found(source));
  });

  it.each(['harbour-bridge-vote', 'winter-lodger'])('%s: from a file and from standard input is the same document', async (slug) => {
    const path = `${articles}/${slug}/source.txt`;
    const file = await readAll([path]);
    const piped = await readAll(['-'], {}, readFileSync(path));
    expect(piped.lines).toEqual(file.lines);
    expect(piped.documents.map((document) => ({ ...document, id: path }))).toEqual(file.documents);
  });
});
