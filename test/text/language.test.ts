import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';
import { isForeign } from '../../src/text/language.ts';
import { ARTICLES } from '../robustness/articles.ts';

const GERMAN =
  '„Das Boot ist nicht da“, sagte Anna Lund und sah auf das Wasser. „Es kommt auch nicht mehr, und ich weiß nicht, wer von uns es dem Bürgermeister sagen soll.“ Der Hund lag auf dem Steg und schlief.';
const FRENCH =
  'Le bateau est en retard, et personne ne sait pour qui il sonne. « Il ne viendra pas », dit le gardien, qui est dans la tour avec une lampe et un chien. « Il est parti hier. »';
const RUSSIAN = 'Лодка опоздала. «Она не придёт», — сказал сторож и погасил лампу. Собака спала на пристани.';

describe('a text in another language', () => {
  it.each([
    ['German', GERMAN, ['„Das Boot ist nicht da“', '„Es kommt auch nicht mehr, und ich weiß nicht, wer von uns es dem Bürgermeister sagen soll.“']],
    ['French', FRENCH, ['« Il ne viendra pas »', '« Il est parti hier. »']],
    ['Russian', RUSSIAN, ['«Она не придёт»']],
  ])('%s gets its quotations by marks alone', (_name, text, quotations) => {
    expect(isForeign(text)).toBe(true);
    const { quotes, speakers } = extractQuotes(text);
    expect(quotes.map(({ spans }) => spans[0]?.text)).toEqual(quotations);
    expect(quotes.every(({ speaker, cue, rule }) => speaker === null && cue === null && rule === 'marks-alone')).toBe(true);
    expect(speakers).toEqual([]);
  });

  it('says nothing in signs and in code', () => {
    expect(isForeign(GERMAN)).toBe(true);
    const rows = '<td class="breit" id="7">"7"</td>\n<td id="links">';
    expect(extractQuotes(`${GERMAN}\n\n${rows}`).quotes.length).toBe(2);
  });

  it.each(ARTICLES.map((text) => [text.slice(0, 40), text] as const))('is not this: %s', (_head, text) => expect(isForeign(text)).toBe(false));

  it.each([
    '',
    '“Oui,” she said.',
    'Ana Lund: 1,769. Otto Bell: 1,501.',
    'LE MANS, France (AP) — Pierre de la Tour of Le Mans won the race on Sunday, and the crowd of nine thousand sang “La Mer” to him.',
  ])('is in doubt not: %s', (text) => expect(isForeign(text)).toBe(false));
});
