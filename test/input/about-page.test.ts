import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

const about = async (head: string, body = '<p>The ferry was late.</p>') =>
  (await readOne(`<html><head>${head}</head><body>${body}</body></html>`, 'html')).documents[0]?.about;
const ld = (value: unknown) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Late',
  author: { '@type': 'Person', name: 'Ana Lund' },
  datePublished: '2024-05-01',
  articleSection: 'Harbour',
};
const WHOLE = { title: 'Late', byline: 'Ana Lund', date: '2024-05-01', section: 'Harbour' };

describe('what a page says of itself', () => {
  it.each([
    ['one node', ld(ARTICLE), WHOLE],
    ['a list', ld([{ '@type': 'Organization', name: 'The Post' }, ARTICLE]), WHOLE],
    ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', headline: 'No' }, ARTICLE] }), WHOLE],
    ['several types', ld({ ...ARTICLE, '@type': ['Thing', 'OpinionNewsArticle'] }), WHOLE],
    ['a post', ld({ ...ARTICLE, '@type': 'BlogPosting' }), WHOLE],
    ['two blocks, the first broken', ld('{"@type":"NewsArticle",}') + ld(ARTICLE), WHOLE],
    ['authors as words', ld({ ...ARTICLE, author: ['By Ana Lund', ' Otto  Bell '] }), { ...WHOLE, byline: 'Ana Lund, Otto Bell' }],
    [
      'authors by id',
      ld({
        '@graph': [
          { ...ARTICLE, author: [{ '@id': '#a' }] },
          { '@id': '#a', '@type': 'Person', name: 'Ana Lund' },
        ],
      }),
      WHOLE,
    ],
    ['sections', ld({ ...ARTICLE, articleSection: ['Harbour', 'News'] }), WHOLE],
    [
      'numbers and nulls for words',
      `${ld({ ...ARTICLE, headline: 7, author: null, datePublished: {}, articleSection: [[]] })}<title>T</title>`,
      { title: 'T' },
    ],
    ['another kind of thing', `${ld({ '@type': 'Recipe', headline: 'Pie' })}<title>T</title>`, { title: 'T' }],
    ['no JSON at all', ld('“Hello,” said he.'), {}],
    ['lists without end', ld(`${'['.repeat(50_000)}`), {}],
    ['a headline of the page first', `${ld(ARTICLE)}<title>T</title>`, WHOLE],
  ])('to search engines: %s', async (_name, head, expected) => expect(await about(head)).toEqual(expected));

  it.each([
    ['OpenGraph', '<meta property="og:title" content="Late &amp; later"><title>Late | The Post</title>', { title: 'Late & later' }],
    ['an address is no author', '<meta property="article:author" content="https://social.example/ana">', {}],
    ['a name is one', '<meta property="article:author" content="Ana Lund">', { byline: 'Ana Lund' }],
    ['structured data comes before it', `<meta name="author" content="The Post">${ld(ARTICLE)}`, WHOLE],
    ['names of attributes in capitals', '<META NAME="date" CONTENT="1999-04-20"><TITLE>Late</TITLE>', { title: 'Late', date: '1999-04-20' }],
  ])('in its head: %s', async (_name, head, expected) => expect(await about(head)).toEqual(expected));

  it('the headline that a reader sees comes first', async () => {
    expect((await about(ld(ARTICLE), '<h1>Ferry late</h1><p>It was.</p>'))?.title).toBe('Ferry late');
  });
});
