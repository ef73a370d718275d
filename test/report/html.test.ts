import { describe, expect, it } from 'vitest';
import { dataBlock, escaped, Html, html } from '../../src/report/html.ts';

describe('html', () => {
  it('escapes what is put in, and leaves what is markup', () => {
    expect(html`<p title="${'"><b>'}">${'<script>'} ${new Html('<i>x</i>')} ${[html`<b>${'&'}</b>`, 'é']}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt; <i>x</i> <b>&amp;</b>é</p>',
    );
  });

  it('puts nothing where there is nothing', () => expect(html`a${null}${undefined}${false}${[]}${0}`.markup).toBe('a0'));

  it('shows control characters by their pictures', () => expect(escaped('a\u0000b\u001b[31m\u009bc\td\n')).toBe('a␀b␛[31m\ufffdc\td\n'));
});

describe('dataBlock', () => {
  it('cannot be ended by what it holds, and reads as it was', () => {
    const data = ['</script><script>alert(1)</script>', '<!--', '\u2028', '&amp;', '\u0085'];
    const { markup } = dataBlock('data', data);
    const json = /^<script type="application\/json" id="data">(.*)<\/script>$/s.exec(markup)?.[1] ?? '';
    expect(json).not.toMatch(/[<>&\u2028\u0085]/);
    expect(JSON.parse(json)).toEqual(data);
  });
});
