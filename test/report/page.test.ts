import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../src/report/page.ts';
import { DOUBTFUL, extractionOf } from './quotes.ts';

const text = 'Ferry is late\n\n“We sail,” Ana Lund said. Otto Bell warned that the ice was thin.\n\n“It is not.”';
const document = {
  id: 'news/ferry.txt',
  text,
  extraction: extractionOf(text, [
    { id: 'q1', content: ['“We sail,”'], mention: 'Ana Lund', cue: 'said' },
    DOUBTFUL,
    { id: 'q3', by: null, content: ['“It is not.”'] },
  ]),
};
const explain = (rule: string) => `What ${rule} looks for.`;
const dataOf = (page: string) => JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

describe('reportPage', () => {
  const page = reportPage([document], { explain });

  it('allows its own style and script alone, by their hashes, and loads nothing', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(style.length).toBeGreaterThan(1000);
    expect(script.length).toBeGreaterThan(1000);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect(page).not.toMatch(/https?:(?!\/\/www\.w3\.org|%2F%2Fwww\.w3\.org)/);
    expect(page).not.toMatch(/ (?:src|style|on\w+)=/);
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(?:#|data:image\/svg)/);
  });

  it('gives the script what the card shows', () => {
    const { voices, quotes, rules } = dataOf(page);
    expect(voices[quotes[0].voice]).toEqual({ person: 2, label: 'AL', color: expect.stringMatching(/^c\d$/), name: 'Ana Lund', about: 'person' });
    expect(quotes[0]).toMatchObject({ anchor: 'q1', type: 'direct', sure: 90, nameSure: 90, mention: 'Ana Lund', cue: 'said', rule: 0 });
    expect(Object.keys(quotes[2])).toEqual(['anchor', 'voice', 'type', 'sure', 'rule']);
    expect(voices[quotes[2].voice]).toMatchObject({ person: 0, label: '?', name: 'Not known' });
    expect(rules).toEqual([{ id: 'report-that', explain: 'What report-that looks for.' }]);
  });

  it('gathers what is to be checked, with links', () => {
    const check = /<section class="check".*?<\/section>/s.exec(page)?.[0] ?? '';
    expect(check).toContain('2 quotations of 3</p>');
    expect(check).toMatch(/No speaker found <span class="count">1<\/span>.*href="#q3"/s);
    expect(check).toMatch(/Likelier wrong than right <span class="count">1<\/span>.*href="#q2".*Otto Bell\? 42 %/s);
    expect(check).not.toContain('#q1');
    expect(check.match(/<details open>/g)).toHaveLength(2);
  });

  it('says so where nothing is to be checked, and where nothing is found', () => {
    const sure = { ...document, extraction: { ...document.extraction, quotes: document.extraction.quotes.slice(0, 1) } };
    expect(reportPage([sure])).toContain('Nothing to check');
    const empty = reportPage([{ ...document, extraction: { quotes: [], speakers: [] } }]);
    expect(empty).toContain('No quotations found');
    expect(empty).not.toContain('Nothing to check');
    expect(empty).toContain('“It is not.”');
  });

  it('says what a document says of itself', () => {
    const about = (title: string) => reportPage([{ ...document, about: { title, byline: 'Per <Dahl>', date: '1 May' } }]);
    expect(about('A late ferry')).toContain('<p class="origin"><bdi>A late ferry · Per &lt;Dahl&gt; · 1 May</bdi></p>');
    expect(about('Ferry is late')).toContain('<bdi>Per &lt;Dahl&gt; · 1 May</bdi>');
    expect(page).not.toContain('class="origin"');
  });

  it('leads into several documents by an index and by fragments of their own', () => {
    const several = reportPage([document, { ...document, id: 'news/ice.txt' }], { explain });
    expect(several).toContain('<a href="#d2-document"><bdi>news/ice.txt</bdi></a>');
    expect(several).toMatch(/id="d1-q1".*id="d2-q1"/s);
    expect(several).toContain('2 in 2');
    expect(dataOf(several).quotes.map(({ anchor }: { anchor: string }) => anchor)).toEqual(['d1-q1', 'd1-q2', 'd1-q3', 'd2-q1', 'd2-q2', 'd2-q3']);
    const ids = [...several.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, named = ''] of several.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) for (const id of named.split(' ')) expect(ids).toContain(id);
  });

  it('is a page even of nothing', () => {
    for (const page of [reportPage([]), reportPage([{ id: '-', text: '', extraction: { quotes: [], speakers: [] } }])])
      expect(page).toMatch(/^<!doctype html>.*<\/html>\n$/s);
  });

  it('names a nested quotation by the one around it', () => {
    const nested = '“He said ‘yes’ to me,” Lund said.';
    const extraction = extractionOf(nested, [
      { id: 'q1', content: ['“He said ‘yes’ to me,”'] },
      { id: 'q1.1', parent: 'q1', by: 'Otto Bell', content: ['‘yes’'] },
    ]);
    const both = [document, { id: 'b', text: nested, extraction }];
    expect(dataOf(reportPage(both)).quotes[4]).toMatchObject({ anchor: 'd2-q1.1', parent: 3 });
  });

  it('grows with the text alone', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ id: `q${index}`, content: [`“No ${index}.”`] }));
    const long = many.map(({ content }) => `${content[0]} He left.`).join('\n\n');
    const size = reportPage([{ id: 'long', text: long, extraction: extractionOf(long, many) }]).length - reportPage([]).length;
    expect(size / many.length).toBeLessThan(500);
  });
});
