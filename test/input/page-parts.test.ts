import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { readOne } from './read.ts';

const LONG = 'The harbour board met on Monday evening, and it was said by all who were there that the meeting was short.';
const FIRST = `<p>${LONG}</p><p>“The ferry is late,” said Ana Lund, and nobody who was in the hall contradicted her.</p>`;
const LAST = `<p>${LONG.replace('Monday', 'Tuesday')}</p>`;

/** What a part between two paragraphs of an article gives, and what is quoted in it. */
async function partOf(html: string, head = ''): Promise<{ readonly text: string; readonly quoted: readonly string[] }> {
  const page = `<html><head>${head}</head><body><article><h1>Late</h1>${FIRST}${html}${LAST}</article></body></html>`;
  const [document] = (await readOne(page, 'html')).documents;
  if (document === undefined) throw new Error('nothing read');
  const { text, marked = [] } = document;
  const begin = text.indexOf('her.') + 4;
  const end = text.indexOf('The harbour board met on Tuesday');
  expect(text.startsWith('Late\n\nThe harbour board')).toBe(true);
  const { quotes } = extractQuotes(text, { marked });
  const inPart = quotes.filter(({ spans }) => spans.some((span) => span.start >= begin && span.end <= end));
  return { text: text.slice(begin, end).trim(), quoted: inPart.map(({ speaker, text: words }) => `${speaker?.name}: ${words}`) };
}

describe('left out of an article', () => {
  it.each([
    ['a pull quote', '<aside class="pull"><p>“The ferry is late.”</p></aside>'],
    ['a pull quote of WordPress', '<figure class="wp-block-pullquote"><blockquote><p>The ferry is late</p><cite>Ana Lund</cite></blockquote></figure>'],
    ['a pull quote in other marks', '<div class="c-pull-quote">‘The ferry is late’ <span class="attribution">Ana Lund</span></div>'],
    ['a caption', '<figure><img alt="“Late,” she said"><figcaption>“Late,” she said. (Otto Bell)</figcaption></figure>'],
    ['a link to read more', '<p>Read more: <a href="/a">“We sank,” says captain</a></p>'],
    ['a link in brackets', '<p>[ <a href="/a">“We sank,” says captain</a> ]</p>'],
    ['a list of links', '<ul><li><a href="/a">“We sank,” says captain</a></li><li><a href="/b">Board: “Hm”</a></li></ul>'],
    ['another page of the same site', '<blockquote class="wp-embedded-content"><a href="/a">“We sank,” says captain</a></blockquote>'],
    ['related stories', '<div class="jp-relatedposts"><p>“We sank,” says the captain of the ferry that was late on Monday.</p></div>'],
    ['who wrote it', '<div class="author-bio"><p>Otto Bell writes about ferries. “I like them,” he says of his work for this paper.</p></div>'],
    ['a film of another site', '<blockquote class="tiktok-embed"><section><a href="/a">@bell</a> We sank <a href="/b">♬ a song</a></section></blockquote>'],
    ['a picture of another site', '<blockquote class="instagram-media"><p>A post shared by Otto Bell (@bell)</p></blockquote>'],
    ['words that show under the pointer', '<span role="tooltip">“Late” is what the board calls it</span>'],
    ['advertisements of AMP', '<amp-ad><div placeholder><p>“Cheap,” says the advertisement for a ferry that is never late.</p></div></amp-ad>'],
    ['comments that are articles', '<div id="comments"><article><p>“First,” says the mole, and says it below each article.</p></article></div>'],
    ['words for those who hear the page', '<span class="screen-reader-text">“Opens in a new window,” it said</span>'],
  ])('%s', async (_name, html) => expect(await partOf(html)).toEqual({ text: '', quoted: [] }));
});

describe('kept in an article', () => {
  it.each([
    ['a pull quote of words that stand nowhere else', '<blockquote class="pullquote"><p>Boats wait for nobody.</p></blockquote>', 'Boats wait for nobody.'],
    ['a paragraph that begins with a link', '<p><a href="/a">The board</a> met again.</p>', 'The board met again.'],
    ['a list with links in it', '<ul><li><a href="/a">Boats</a> cost more.</li></ul>', 'Boats cost more.'],
    ['an anchor that links to nothing', '<p><a id="x">Boats wait.</a></p>', 'Boats wait.'],
    ['a table', '<table><tr><th>Line</th><td>Two <b>boats</b></td></tr></table>', 'Line\n\nTwo boats'],
    [
      'who is quoted in a block, in a footer of its own',
      '<blockquote><p>Boats wait.</p><footer>— <cite>Ana Lund, keeper</cite></footer></blockquote>',
      'Boats wait.\n\n— Ana Lund, keeper',
    ],
    [
      'who is quoted in a block, and where it was said',
      '<blockquote><p>Boats wait.</p><footer><p>Ana Lund in <cite>The Log</cite></p></footer></blockquote>',
      'Boats wait.\n\nAna Lund in The Log',
    ],
    ['who is quoted in a block, in small letters', '<blockquote><p>Boats wait.</p><small>Ana Lund</small></blockquote>', 'Boats wait.\n\nAna Lund'],
    ['lines that are broken twice', '<div>Boats wait.<br><br>They do.</div>', 'Boats wait.\n\nThey do.'],
  ])('%s', async (_name, html, text) => expect((await partOf(html)).text).toBe(text));

  const PAID = '<div class="paywall"><p>“We sank,” said Otto Bell, who is the captain of the ferry that was late.</p></div>';
  it('what subscribers alone read, where the page says which it is', async () => {
    const json = { '@type': 'NewsArticle', hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' }] };
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    expect((await partOf(PAID, head)).quoted).toEqual(['Otto Bell: We sank']);
    expect((await partOf(PAID)).quoted).toEqual([]);
  });

  it('a standfirst, after the headline', async () => {
    const page = `<body><div class="top"><h1>Late</h1><h2 class="b-subheadline">The board will meet again in May</h2></div><article>${FIRST}${LAST}</article></body>`;
    const text = (await readOne(page, 'html')).documents[0]?.text ?? '';
    expect(text).toMatch(/^Late\n\nThe board will meet again in May\n\nThe harbour board met on Monday/);
  });
});

describe('the source of a block quotation speaks', () => {
  it.each([
    ['a <cite>', '<blockquote><p>Boats wait for none of us.</p><cite>Otto Bell</cite></blockquote>'],
    ['a <footer>', '<blockquote><p>Boats wait for none of us.</p><footer>— <cite>Otto Bell</cite></footer></blockquote>'],
    ['small letters', '<blockquote><p>Boats wait for none of us.</p><small>Otto Bell</small></blockquote>'],
  ])('named in %s', async (_name, html) => expect((await partOf(html)).quoted).toEqual(['Otto Bell: Boats wait for none of us.']));
});

describe('a post set into a page', () => {
  const SIGNED = '&mdash; Otto Bell (@bell) <a href="https://twitter.com/bell/status/1">May 1, 2024</a>';
  it.each([
    ['X', `<blockquote class="twitter-tweet"><p lang="en">We sank, and we shall sink again.</p>${SIGNED}</blockquote><script async src="x.js"></script>`],
    [
      'WordPress and X',
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p>We sank, and we shall sink again. <a href="https://t.co/1">pic.twitter.com/1</a></p>${SIGNED}</blockquote><script></script></div></figure>`,
    ],
    ['AMP', `<amp-twitter data-tweetid="1"><blockquote placeholder><p>We sank, and we shall sink again.</p>${SIGNED}</blockquote></amp-twitter>`],
  ])('of %s is said by whom it names', async (_name, html) => {
    const { text, quoted } = await partOf(html);
    expect(text).toBe('We sank, and we shall sink again.\n\n— Otto Bell (@bell) May 1, 2024');
    expect(quoted).toEqual(['Otto Bell: We sank, and we shall sink again.']);
  });
});

describe('strange pages', () => {
  it.each([
    ['elements', '<div>'],
    ['quotations', '<q>'],
    ['blocks and sources', '<blockquote><cite>'],
    ['tables', '<table><tr><td>'],
    ['footers of a quotation', '<blockquote><footer>'],
  ])('%s inside one another without end are one line', async (_name, tag) => {
    const { documents, lines } = await readOne(`<body>${tag.repeat(120_000)}“Yes,” said Ana Lund.`, 'html');
    expect(documents).toEqual([]);
    expect(lines).toEqual(['-: nests too deep']);
  });

  it('footers inside one another are read in no time', async () => {
    const { documents } = await readOne(`<body><blockquote>${'<footer>'.repeat(20_000)}“Yes,” said Ana Lund.`, 'html');
    expect(documents[0]?.text).toBe('“Yes,” said Ana Lund.\n');
  });

  it('signs without end are read whole', async () => {
    const { documents } = await readOne(`<body>${'<'.repeat(100_000)} “Yes,” said Ana Lund.`, 'html');
    expect(documents[0]?.text).toMatch(/<<< “Yes,” said Ana Lund\.\n$/);
  });
});
