import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { readOne } from './read.ts';

/** A woman writes, nobody is named, and `she` could be her. */
const UNNAMED = ['“The water is cold,” the keeper said.', '“I asked for towels,” she said.', '“Nobody came.”', 'The lido opens at six, she added.'];
const NAMED = ['“The water is cold,” said Ana Lund.', '“I asked for towels,” she said.', 'She told the board that nobody came.', '“We swim at six.”'];
/** The writer's own name is in the text too, and nobody says that she said anything. */
const SIGNED = [...NAMED, 'Petra Holloway is the author of “Cold Water”. She lives in Osk.'];

const paged = (head: string, above: string) => (body: readonly string[]) =>
  `<html><head><title>Lido reopens</title>${head}</head><body><article><h1>Lido reopens</h1>${above}${body.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
const ld = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Petra Holloway"}}</script>';
const signed = (line: string) => (body: readonly string[]) => `# Lido reopens\n\n${line}\n\n${body.join('\n\n')}\n`;
const record = (field: string) => (body: readonly string[]) => JSON.stringify({ text: body.join('\n\n'), title: 'Lido reopens', [field]: 'By Petra Holloway' });

const FORMS = [
  ['html', 'in <meta>', paged('<meta name="author" content="Petra Holloway">', '')],
  ['html', 'in JSON-LD', paged(ld, '')],
  ['html', 'in a line of its own', paged('', '<p class="byline">By <a rel="author" href="/petra">Petra Holloway</a></p>')],
  ['html', 'with office and place', paged('', '<div class="article-byline"><span class="author">Petra Holloway</span>, Harbour Correspondent</div>')],
  [
    'html',
    'in a box below',
    (body: readonly string[]) =>
      `${paged(ld, '')(body).replace('</article>', '</article><div class="author-bio"><p>Petra Holloway writes on water.</p></div>')}`,
  ],
  ['markdown', 'in front matter', (body: readonly string[]) => `---\ntitle: Lido\nauthor: Petra Holloway\n---\n\n${body.join('\n\n')}\n`],
  ['markdown', 'in a line', signed('By Petra Holloway')],
  ['markdown', 'in italics, with a place', signed('*By Petra Holloway in Osk*')],
  ['markdown', 'with an office', signed('Petra Holloway, Harbour Correspondent')],
  ['markdown', 'with a day', signed('Posted by Petra Holloway on 4 May 2021')],
  ['markdown', 'as a credit', signed('Words: Petra Holloway. Pictures: Ione Clarke.')],
  ['jsonl', 'in `author`', record('author')],
  ['jsonl', 'in `byline`', record('byline')],
  ['text', 'in a line', (body: readonly string[]) => `Lido reopens\n\nBy Petra Holloway\nStaff writer\n\n${body.join('\n\n')}\n`],
] as const;

describe.each(FORMS)('the author of %s %s', (input, _where, written) => {
  const speakersOf = async (body: readonly string[]) => {
    const [document] = (await readOne(written(body), input)).documents;
    const { quotes, speakers } = extractQuotes(document?.text ?? '', { marked: document?.marked ?? [] });
    expect(quotes.length).toBeGreaterThan(2);
    return speakers.flatMap(({ name, aliases }) => [name ?? '', ...aliases]).filter((name) => name.includes('Holloway'));
  };

  it.each([
    ['nobody is named', UNNAMED],
    ['another is named', NAMED],
    ['the author is told of', SIGNED],
  ])('is no speaker where %s', async (_when, body) => expect(await speakersOf(body)).toEqual([]));

  it('is one where the text quotes her by name', async () => {
    expect(await speakersOf([...NAMED, '“I swam first,” said Petra Holloway.'])).toContain('Petra Holloway');
  });
});

it('who wrote it is carried along all the same', async () => {
  for (const [input, where, written] of FORMS) {
    if (input === 'text' || /line|italics|office|day|credit/.test(where)) continue;
    expect((await readOne(written(NAMED), input)).documents[0]?.about?.byline, `${input} ${where}`).toBe('Petra Holloway');
  }
});
