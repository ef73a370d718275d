import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.ts';

const speakersOf = (text: string) => extractQuotes(text).speakers;

describe('who speaks', () => {
  it('is told with other names, role and kind', () => {
    const [speaker] = speakersOf(
      'Jonas Okoro, a retired miller, sold the mill. “Flour is flour,” Okoro said. “It is,” he added. “Flour,” Mr. Okoro told reporters, “is what I know.”',
    );
    expect(speaker).toMatchObject({ name: 'Jonas Okoro', kind: 'person', anonymous: false });
    expect(speaker?.aliases).toEqual(expect.arrayContaining(['Okoro', 'Mr. Okoro']));
    expect(speaker?.quotes.length).toBeGreaterThanOrEqual(2);
  });

  it('is anonymous where described, a group where several', () => {
    expect(speakersOf('Two officials briefed on the talks said the border would open.')).toMatchObject([
      { name: 'Two officials briefed on the talks', kind: 'group', anonymous: true },
    ]);
    expect(speakersOf('The ministry said the border would open.')).toMatchObject([{ name: 'ministry', kind: 'organization', anonymous: false }]);
    expect(speakersOf('Senate Republicans said the border would open.')).toMatchObject([{ kind: 'group' }]);
  });

  it('holds an office that is no part of the name', () => {
    expect(speakersOf('President Brandt said the bridge would open. “We are late,” the president said.')).toMatchObject([
      { name: 'Brandt', role: 'President', quotes: ['q1', 'q2'] },
    ]);
  });

  it.each([
    ['Mina Holt, a screenwriter from Osk, said the hall was cold.', 'a screenwriter from Osk', 'Mina Holt'],
    ['The hall was cold, beekeeper Otto Brandt said.', 'beekeeper', 'Otto Brandt'],
    ['Ilse Marr, a retired paramedic, said the stairs were steep.', 'a retired paramedic', 'Ilse Marr'],
  ])('has a trade of any kind for a role: %s', (text, role, name) => {
    expect(speakersOf(text)).toMatchObject([{ name, kind: 'person', anonymous: false, role }]);
  });

  it.each([
    'The Justice Department',
    'The General Assembly',
    'King County',
    'The Sheriff’s Office',
    'The Osk Children’s Hospital',
    'The Attorney General’s Office',
  ])('is a body though a title opens its name: %s', (body) => {
    const { quotes, speakers } = extractQuotes(`${body} said the bridge was safe.`);
    expect(speakers).toMatchObject([{ name: body.replace('The ', ''), kind: 'organization', role: null }]);
    expect(quotes[0]?.speaker?.mention?.text).toBe(body);
  });

  it('is a body that somebody owns', () => {
    expect(speakersOf('Brandt’s Justice Department said the bridge was safe.')).toMatchObject([{ name: 'Justice Department' }]);
  });

  it('is a person by a title, though a body may be called so', () => {
    expect(speakersOf('Captain Church said the bridge was safe.')).toMatchObject([{ kind: 'person', role: 'Captain' }]);
  });

  it('is a group by its noun', () => {
    expect(speakersOf('Jurors said the door was locked.')).toMatchObject([{ kind: 'group', anonymous: true }]);
    expect(speakersOf('In a memo the Osk MCAs said the door was locked.')).toMatchObject([{ kind: 'group' }]);
    expect(speakersOf('Two plaintiffs and a juror were late. Other refugee advocates said the door was locked.')).toMatchObject([{ kind: 'group' }]);
  });

  it('has no role from the headline above', () => {
    expect(speakersOf('Council backs the bridge after long debate\n\nMayor Ilse Brandt said the bridge would open.')).toMatchObject([
      { name: 'Ilse Brandt', role: 'Mayor' },
    ]);
  });

  it('keeps an honorific that tells persons apart', () => {
    expect(speakersOf('Mr. Brandt and Mrs. Brandt keep the inn. “We are full,” Mrs. Brandt said.').map(({ name }) => name)).toEqual(['Mrs. Brandt']);
  });

  it('is nobody where nothing supports anyone', () => {
    const [quote] = extractQuotes('The bell was cracked. “It was always cracked,” he said.').quotes;
    expect(quote?.speaker).toMatchObject({ name: null, mention: { text: 'he' } });
  });

  it('is the son where only his father’s friends use the name in full', () => {
    const story = [
      'Thomas Crake kept the mill, and his son Tom kept the boat. Mr. Crake was a hard man.',
      ...Array.from(
        { length: 12 },
        (_, at) => `Tom went down to the boat on the ${at}th. Tom was late. “Well, Tom Crake,” said Mr. Holt, “where is the flour?”`,
      ),
      '“In the barn,” said Mr. Crake.',
      '“The boat leaks,” said Tom.',
    ].join('\n\n');
    const names = extractQuotes(story).quotes.map(({ speaker }) => speaker?.name);
    expect(names.at(-1)).toBe('Tom');
    expect(names.at(-2)).toMatch(/Crake$/);
  });
});
