import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/index.ts';
import { articleOf } from '../../src/report/article.ts';
import { marksOf } from '../../src/report/mark.ts';
import { Casting } from '../../src/report/voices.ts';
import { extractionOf } from './quotes.ts';

const draw = (text: string, extraction: Extraction) => articleOf(text, marksOf(extraction, new Casting().castOf(extraction), '', 0)).markup;
const paragraphs = (markup: string) => [...markup.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, body = '']) => body.replace(/ aria-label="[^"]*"/g, ''));

describe('articleOf', () => {
  it('marks a quotation with its label, its speaker and its cue', () => {
    const text = 'A mast fell. “We sail,” Ana Lund said.';
    expect(paragraphs(draw(text, extractionOf(text, [{ id: 'q1', content: ['“We sail,”'], mention: 'Ana Lund', cue: 'said' }])))).toEqual([
      'A mast fell. <mark class="direct c0" data-q="0" id="q1"><a class="tag" href="#q1">AL</a>“We sail,”</mark> <span class="mention c0" data-q="0">Ana Lund</span> <span class="cue c0" data-q="0">said</span>.',
    ]);
  });

  it('gives all pieces of a quotation its number, and the first its place', () => {
    const text = '“We sail,” Lund said, “at noon.”';
    const [body] = paragraphs(draw(text, extractionOf(text, [{ id: 'q1', content: ['“We sail,”', '“at noon.”'] }])));
    expect(body).toBe(
      '<mark class="direct c0" data-q="0" id="q1"><a class="tag" href="#q1">AL</a>“We sail,”</mark> Lund said, <mark class="direct c0" data-q="0">“at noon.”</mark>',
    );
  });

  it('draws one inside another in its own colour', () => {
    const text = '“He said ‘yes’ to me,” Lund said.';
    const quotes = [
      { id: 'q1', content: ['“He said ‘yes’ to me,”'] },
      { id: 'q1.1', parent: 'q1', by: 'Otto Bell', content: ['‘yes’'], cue: 'said' },
    ];
    expect(paragraphs(draw(text, extractionOf(text, quotes)))[0]).toBe(
      '<mark class="direct c0" data-q="0" id="q1"><a class="tag" href="#q1">AL</a>“He <span class="cue c1" data-q="1">said</span> <mark class="direct c1 inner" data-q="1" id="q1.1"><a class="tag" href="#q1.1">OB</a>‘yes’</mark> to me,”</mark> Lund said.',
    );
  });

  it('goes on in the next paragraph without a label', () => {
    const text = '“One.\n\n“Two.\n\n“Three.”';
    expect(paragraphs(draw(text, extractionOf(text, [{ id: 'q1', content: [text] }])))).toEqual([
      '<mark class="direct c0" data-q="0" id="q1"><a class="tag" href="#q1">AL</a>“One.</mark>',
      '<mark class="direct c0" data-q="0">“Two.</mark>',
      '<mark class="direct c0" data-q="0">“Three.”</mark>',
    ]);
  });

  it('cuts what crosses the end of another, and loses nothing', () => {
    const text = 'one two three four';
    const quotes = [
      { id: 'q1', content: ['one two three'] },
      { id: 'q2', content: ['two three four'] },
    ];
    expect(paragraphs(draw(text, extractionOf(text, quotes)))[0]).toBe(
      '<mark class="direct c0" data-q="0" id="q1"><a class="tag" href="#q1">AL</a>one <mark class="direct c0" data-q="1" id="q2"><a class="tag" href="#q2">AL</a>two three</mark></mark><mark class="direct c0" data-q="1"> four</mark>',
    );
  });

  it('underlines a speaker once who says two things', () => {
    const text = 'Lund said that it was late, and that it was cold.';
    const quotes = [
      { id: 'q1', content: ['that it was late'], mention: 'Lund', cue: 'said' },
      { id: 'q2', content: ['that it was cold'], mention: 'Lund', cue: 'said' },
    ];
    expect(draw(text, extractionOf(text, quotes))).toContain('<span class="mention c0" data-q="0 1">Lund</span> <span class="cue c0" data-q="0 1">said</span>');
  });

  it('knows a headline and the beginnings of chapters', () => {
    const drawn = draw('Ferry sinks in harbour\n\nCHAPTER IV\n\nIt sank.', { quotes: [], speakers: [] });
    expect(drawn).toContain('<p class="headline">Ferry sinks in harbour</p>');
    expect(drawn).toContain('<p class="chapter">CHAPTER IV</p>');
    expect(draw('A mast fell.', { quotes: [], speakers: [] })).toContain('<p>A mast fell.</p>');
  });

  it('shows the whole text and nothing else, whatever is marked where', () => {
    const words = fc.constantFrom('a', 'bc', '<i>', '&', '“', '”', ' ', '\n\n', '🐦', '"');
    const texts = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    const cuts = fc.array(fc.tuple(fc.nat(80), fc.nat(30), fc.nat(80)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, cuts, (text, places) => {
        const slice = (start: number, length: number) => ({ start, end: start + length, text: text.slice(start, start + length) });
        const quotes = places
          .filter(([start]) => start < text.length)
          .map(([start, length, other], index) => {
            const spans = [slice(start, Math.min(length, text.length - start))];
            const [quote] = extractionOf('x', [{ id: `q${index}`, content: ['x'] }]).quotes;
            if (quote === undefined) throw new Error('no quote');
            const mention = other < text.length ? slice(other, Math.min(2, text.length - other)) : null;
            return { ...quote, spans, speaker: quote.speaker && { ...quote.speaker, mention } };
          });
        const markup = draw(text, { quotes, speakers: [] });
        const open: string[] = [];
        for (const [, close, name = ''] of markup.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
          if (close === '/') expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
        const shown = markup
          .replace(/<a class="tag".*?<\/a>/g, '')
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
