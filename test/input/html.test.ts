import { describe, expect, it } from 'vitest';
import { readOne, textOf } from './read.ts';

const read = (source: string) => textOf(source, 'html');

const SENTENCE = 'The harbour board met on Monday evening, and it was said by all who were there that the meeting was short.';
const ARTICLE = `<p>${SENTENCE}</p><p>“The ferry is late,” said Ana Lund, and nobody who was in the hall that evening contradicted her.</p><p>${SENTENCE.replace('Monday', 'Tuesday')}</p>`;

describe('a page', () => {
  it.each([
    ['white space is one space', '<p>The  ferry\n was <b>late</b> .</p>', 'The ferry was late .\n'],
    ['blocks are paragraphs', '<div>One<p>Two</p>Three</div>', 'One\n\nTwo\n\nThree\n'],
    ['one line break ends a line, two a paragraph', 'One<br>two<br><br/>Three', 'One\ntwo\n\nThree\n'],
    ['<q> has the marks that a browser shows', '<p>She said <q>he said <q>no</q> twice</q>.</p>', 'She said “he said ‘no’ twice”.\n'],
    ['<q> around marks gets no second ones', '<p>She said <q>“No.”</q></p>', 'She said “No.”\n'],
    [
      'scripts, styles, forms and code are left out',
      '<script>“no”</script><style>p{}</style><p>Yes <code>"x"</code></p><form>Name</form><pre><code>x</code></pre>',
      'Yes\n',
    ],
    [
      'code inside a line is words where it reads as such',
      '<p>“We call <code>lamp.light()</code>, not <code>{x}</code>,” she said.</p>',
      '“We call lamp.light(), not ,” she said.\n',
    ],
    [
      'comments, hidden words and captions are left out',
      '<!-- “no” --><p hidden>no</p><p style="display: none">no</p><figure><img><figcaption>“A view”</figcaption></figure><p>Yes.</p>',
      'Yes.\n',
    ],
    ['preformatted lines stay lines', '<pre>One\ntwo\n\nThree</pre>', 'One\ntwo\n\nThree\n'],
    ['broken tags are mended', '<p>One <b>two <i>three</b> four</i> <p>Five</div></span> six <a href="', 'One two three four\n\nFive six\n'],
    ['entities', '<p>&ldquo;Ten &amp; more&rdquo;&nbsp;&#8212; she&#x2019;d</p>', '“Ten & more” — she’d\n'],
  ])('%s', async (_name, source, text) => expect(await read(source)).toBe(text));

  it('gives its article, without what stands around it', async () => {
    const { documents, lines } = await readOne(
      `<html><head><title>Late | The Sound</title><meta name="author" content="By Otto Brandt"><meta property="article:section" content="Harbour">
      <meta property="article:published_time" content="2024-05-01"></head><body><nav><a href="/">“Home,” said nobody</a></nav>
      <div class="ad-slot"><p>“Buy,” said the banner, and everybody who saw it that day bought two of them at once.</p></div>
      <article><h1>Ferry is late again</h1><p class="byline">By Otto Brandt</p><p><time>1 May</time></p>${ARTICLE}
      <div class="newsletter-box"><p>“Lovely letter,” says a reader who has had it for years and never once opened it.</p></div></article>
      <ul class="related-links"><li>“Old news,” says man</li></ul><div id="comments"><p>“First,” said mole.</p></div><footer>“The paper that listens”</footer></body></html>`,
    );
    expect(lines).toEqual([]);
    expect(documents[0]?.text).toBe(`Ferry is late again\n\n${ARTICLE.replaceAll('</p><p>', '\n\n').replaceAll(/<\/?p>/g, '')}\n`);
    expect(documents[0]?.about).toEqual({ title: 'Ferry is late again', byline: 'Otto Brandt', date: '2024-05-01', section: 'Harbour' });
  });

  it.each([
    ['a note’s number', '<a href="#n1" epub:type="noteref">1</a>'],
    ['a note’s sign', '<a href="#n1" role="doc-noteref">*</a>'],
    ['the way back from a note', ' <a href="#r1">↩\ufe0e</a>'],
    ['the way back of Word', ' <a href="#r1">↑</a>'],
  ])('%s is no word', async (_name, html) => expect(await read(`<p>“Late,” said Ana Lund.${html}</p>`)).toBe('“Late,” said Ana Lund.\n'));

  it('signs of where a word may break are no part of it', async () => {
    expect(await read('<p>“The fer&shy;ry is late,” said Ot\u200bto Bell&#8288;.</p><p>&shy;</p><p>Late.</p>')).toBe(
      '“The ferry is late,” said Otto Bell.\n\nLate.\n',
    );
  });

  it('without an article gives the whole body', async () => {
    const items = ['“Yes,” said Ana Lund.', '“No,” said Otto Brandt.'].map((words) => `<dd>${words}</dd>`).join('');
    expect(await read(`<html><body><dl>${items}</dl></body></html>`)).toBe('“Yes,” said Ana Lund.\n\n“No,” said Otto Brandt.\n');
  });

  it.each([
    ['a <cite>', '<blockquote><p>We never slept.</p><cite>Ana Lund</cite></blockquote>', 'We never slept.', 'Ana Lund'],
    ['a <footer>', '<blockquote><p>We never slept.</p><footer>— Ana Lund</footer></blockquote>', 'We never slept.', '— Ana Lund'],
    [
      'the figure’s caption',
      '<figure><blockquote>We never slept.</blockquote><figcaption>Ana Lund, keeper</figcaption></figure>',
      'We never slept.',
      'Ana Lund, keeper',
    ],
    ['nothing', '<blockquote>We never <em>slept</em>.</blockquote>', 'We never slept.', undefined],
  ])('marks block quotations, with their source in %s', async (_name, html, words, source) => {
    const { documents } = await readOne(`<body><p>Before.</p>${html}<p>After.</p></body>`, 'html');
    const [document] = documents;
    const [span] = document?.marked ?? [];
    expect(document?.text.slice(span?.start, span?.end)).toBe(words);
    expect(span?.source === undefined ? undefined : document?.text.slice(span.source.start, span.source.end)).toBe(source);
  });

  it('marks paragraphs in bold, and parts what a line break parts from them', async () => {
    const { documents } = await readOne('<p><b>Did you sleep?</b><br>I <b>did</b> not.</p>', 'html');
    const [document] = documents;
    expect(document?.text).toBe('Did you sleep?\n\nI did not.\n');
    expect(document?.marked).toEqual([{ kind: 'strong', start: 0, end: 14 }]);
  });

  it.each([
    ['<p><b>Did you sleep?</b> I did not.</p>', 'Did you sleep?\n\nI did not.\n'],
    ['<p><em>Did you sleep?</em></p><p>I did not.</p>', 'Did you sleep?\n\nI did not.\n'],
  ])('marks a question set apart from its answer: %s', async (html, text) => {
    const [document] = (await readOne(html, 'html')).documents;
    expect(document?.text).toBe(text);
    expect(document?.marked).toEqual([{ kind: 'strong', start: 0, end: 14 }]);
  });

  it('leaves a question alone that a sentence goes on with', async () => {
    const [document] = (await readOne('<p><b>Did you sleep?</b> asked Otto.</p><p>He had <i>never?</i> No.</p>', 'html')).documents;
    expect(document?.text).toBe('Did you sleep? asked Otto.\n\nHe had never? No.\n');
    expect(document?.marked).toEqual([]);
  });

  it.each([
    ['no text', '<html><body><script>x</script></body></html>', ['-: a page with no text in it']],
    ['nothing', '', ['-: a page with no text in it']],
  ])('with %s is one line', async (_name, html, lines) => {
    const read = await readOne(html, 'html');
    expect(read.lines).toEqual(lines);
    expect(read.documents).toEqual([]);
  });

  it('too deep for anything else is read whole', async () => {
    const { documents, lines } = await readOne(`<body>${'<div>'.repeat(30_000)}<p>“Yes,” said Ana Lund.</p>`, 'html');
    expect(documents.map(({ text }) => text)).toEqual(['“Yes,” said Ana Lund.\n']);
    expect(lines).toEqual(['?-: too large a page to tell the article from the rest; read whole']);
  });

  it('of 20 MB is read whole', { timeout: 120_000 }, async () => {
    const { documents, lines } = await readOne(`<body><article>${ARTICLE.repeat(60_000)}</article></body>`, 'html');
    expect(documents[0]?.text.length).toBeGreaterThan(15_000_000);
    expect(lines).toHaveLength(1);
  });
});
