import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

/** A text in which one person speaks, and the role that it gives them. */
const ROLES: readonly (readonly [text: string, role: string | null])[] = [
  ['Mayor Ana Lund said the bridge was safe.', 'Mayor'],
  ['Ana Lund, the mayor of Ilmar, said the bridge was safe.', 'the mayor of Ilmar'],
  ['Ilmar’s foreign minister Ana Lund said the bridge was safe.', 'Ilmar’s foreign minister'],
  ['“It is safe,” said Ana Lund, a retired pilot.', 'a retired pilot'],
  ['Lund’s campaign manager Otto Bell said the bridge was safe.', 'Lund’s campaign manager'],
  ['Her husband, Otto Bell, said the bridge was safe.', 'husband'],
  ['The head of the Harbour Board, Ana Lund, said the bridge was safe.', 'head of the Harbour Board'],
  ['Managing partner Ana Lund said the bridge was safe.', 'Managing partner'],
  ['The bridge was safe, according to campaign manager Ana Lund.', 'campaign manager'],
  ['Ana Lund said the bridge was safe.', null],
  // what is done to the bearer is none of the title
  ['Nobody could force Mayor Ana Lund to speak. Lund said the bridge was safe.', 'Mayor'],
  ['He had seen Deputy Mayor Ana Lund at the quay. Lund said the bridge was safe.', 'Deputy Mayor'],
  ['A group supporting Senator Ana Lund met. Lund said the bridge was safe.', 'Senator'],
  ['They came to help Captain Ana Lund. Lund said the bridge was safe.', 'Captain'],
  ['That is the reason President Ana Lund stayed away. Lund said the bridge was safe.', 'President'],
  ['Just ask former senator Ana Lund. Lund said the bridge was safe.', 'former senator'],
  ['Among the party’s candidates Sen. Ana Lund was the last. Lund said the bridge was safe.', 'Sen.'],
  ['State Sen. Ana Lund said the bridge was safe.', 'State Sen.'],
  // a body with a preposition, or a verb, in its name
  ['House Committee on Piers chair Ana Lund said the bridge was safe.', 'House Committee on Piers chair'],
  ['Bread Without Borders director Ana Lund said the bridge was safe.', 'Bread Without Borders director'],
  ['Pelican Ferries director Ana Lund said the bridge was safe.', 'Pelican Ferries director'],
  // when it was is none of the title, nor what it came after
  ['On Friday union leader Ana Lund said the bridge was safe.', 'union leader'],
  ['After the meeting union leader Ana Lund said the bridge was safe.', 'union leader'],
  ['They saw the meeting chairman Ana Lund. Lund said the bridge was safe.', 'meeting chairman'],
  // where players stand
  ['Osk Rovers forward Ana Lund said the bridge was safe.', 'Osk Rovers forward'],
  ['Osk Rovers wide receiver Ana Lund said the bridge was safe.', 'Osk Rovers wide receiver'],
  ['They moved forward. Ana Lund said the bridge was safe.', null],
  // what stands between the name and the trade
  ['Ana Lund, 34, a nurse at the clinic, said the bridge was safe.', 'a nurse at the clinic'],
  ['“It is safe,” said Ana Lund, 34, of Osk, Maine, a retired pilot.', 'a retired pilot'],
  ['Ana Lund, Ph.D., a geologist, said the bridge was safe.', 'a geologist'],
  ['Ana Lund (R-Vt.), chair of the panel, said the bridge was safe.', 'chair of the panel'],
  ['Ana Lund, 34, of Osk, said the bridge was safe.', null],
  // in brackets, and in the manner of press releases
  ['Ana Lund (chair of the eel board) said the bridge was safe.', 'chair of the eel board'],
  ['Ana Lund (pictured with the mayor) said the bridge was safe.', null],
  ['Ana Lund (not the mayor) said the bridge was safe.', null],
  ['Director of Boats, Ana Lund, said the bridge was safe.', 'Director of Boats'],
  ['“It is safe,” said the board’s president and chief executive officer, Ana Lund.', 'president and chief executive officer'],
  ['The harbour pilots’ leader, Ana Lund, said the bridge was safe.', 'leader'],
  ['Ten questions for Ana Lund, beekeeper\n\n1. Is the bridge safe?\n\n“It is safe,” Lund said.', 'beekeeper'],
  ['The leader of the opposition, Cllr Ana Lund, said the bridge was safe.', 'leader of the opposition'],
  ['Friends of Tarn Lido chair Ana Lund said the bridge was safe.', 'Friends of Tarn Lido chair'],
  ['On Monday the lawmaker Datuk Ana Lund said the bridge was safe.', 'lawmaker'],
  ['Housing activist Ana Lund said the bridge was safe.', 'Housing activist'],
  ['Her dealer, the late Ana Lund, had said the bridge was safe.', 'dealer'],
  // where it ends
  ['“It is safe,” said Ana Lund, an analyst at Bell & Brandt.', 'an analyst at Bell & Brandt'],
  ['Ana Lund, the founder of a charity which owns the bridge, said it was safe.', 'the founder of a charity'],
  ['Ana Lund, a former aide to Sen. Otto Bell was late. “It is safe,” Lund said.', 'a former aide to Sen. Otto Bell'],
  [
    '“It is safe,” said Ana Lund, a longtime adviser to the Centre for the Study of Ice and of Rivers in the far north of Ilmar.',
    'a longtime adviser to the Centre for the Study of Ice and of Rivers in the far north of Ilmar',
  ],
  ['Ana Lund, a University of Osk professor who has slept, said the bridge was safe.', 'a University of Osk professor'],
  ['Ana Lund, a visiting fellow at the Ice Institute, said the bridge was safe.', 'a visiting fellow at the Ice Institute'],
  ['Ana Lund, an Ilmar lawyer now at the Harbour Board, said the bridge was safe.', 'an Ilmar lawyer now at the Harbour Board'],
  ['Ana Lund, now a retired pilot, said the bridge was safe.', 'a retired pilot'],
  ['Ana Lund – the mayor of Osk – said the bridge was safe.', 'the mayor of Osk'],
  ['Ana Lund, the author of “Low Water,” said the bridge was safe.', 'the author'],
  ['Ana Lund, a spokeswoman for the pilots’ union, said the bridge was safe.', 'a spokeswoman for the pilots’ union'],
  ['A 34-year-old nurse, Ana Lund, said the bridge was safe.', '34-year-old nurse'],
  ['One former pupil, Ana Lund, said the bridge was safe.', 'former pupil'],
  // no head
  ['Ana Lund, playing the captain, was late. Lund said the bridge was safe.', null],
  // a tale: what stands beside the name is no office
  ['“Stay,” said the Major, kindly patting the dog’s head. “Good dog.”\n\n“He is,” said Otto.\n\n“Stay,” said the Major.', null],
  ['He had cousin Maud on his arm. “Will you dance?” he cried.\n\n“No!” said Ana.\n\n“I will!” said Maud.', null],
  ['Ana Lund, husband expecting a second boat. Lund said the bridge was safe.', null],
  ['The pilots cheered Lund, delegate warfare in Osk notwithstanding. Lund said the bridge was safe.', null],
];

describe('the role of who speaks', () => {
  it.each(ROLES)('%s', (text, role) => {
    expect(extractQuotes(text).quotes.at(-1)?.speaker?.role ?? null).toBe(role);
  });
});
