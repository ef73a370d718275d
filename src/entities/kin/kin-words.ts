import type { Gender } from '../entity.ts';

/** What one is to another. `pibling` is an aunt or uncle, `nibling` a niece or nephew. */
export type Tie = 'parent' | 'child' | 'spouse' | 'sibling' | 'pibling' | 'nibling' | 'cousin' | 'grandparent' | 'grandchild' | 'parent-in-law';

export interface KinWord {
  readonly tie: Tie;
  readonly gender: Gender | null;
}

const TABLE: readonly (readonly [Tie, Gender | null, string])[] = [
  ['parent', 'f', 'mother mamma mama mum mummy mom mommy ma'],
  ['parent', 'm', 'father papa dad daddy pa'],
  ['parent', null, 'parent'],
  ['child', 'f', 'daughter'],
  ['child', 'm', 'son'],
  ['spouse', 'f', 'wife'],
  ['spouse', 'm', 'husband'],
  ['sibling', 'f', 'sister'],
  ['sibling', 'm', 'brother'],
  ['pibling', 'f', 'aunt auntie'],
  ['pibling', 'm', 'uncle'],
  ['nibling', 'f', 'niece'],
  ['nibling', 'm', 'nephew'],
  ['cousin', null, 'cousin'],
  ['grandparent', 'f', 'grandmother grandmamma granny grandma'],
  ['grandparent', 'm', 'grandfather grandpapa grandpa'],
  ['grandchild', 'f', 'granddaughter'],
  ['grandchild', 'm', 'grandson'],
  ['parent-in-law', 'f', 'mother-in-law'],
  ['parent-in-law', 'm', 'father-in-law'],
];

const WORDS = new Map<string, KinWord>();
for (const [tie, gender, words] of TABLE) for (const word of words.split(' ')) WORDS.set(word, { tie, gender });

/** What a noun makes of one to another: `mother`; undefined for other nouns. */
export function kinWord(lower: string): KinWord | undefined {
  return WORDS.get(lower);
}

/** All nouns for kin. */
export function kinWords(): Iterable<readonly [string, KinWord]> {
  return WORDS;
}

const CONVERSE: Partial<Record<Tie, Tie>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  pibling: 'nibling',
  nibling: 'pibling',
  cousin: 'cousin',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};

/** What the other is to the one. */
export function converse(tie: Tie): Tie | undefined {
  return CONVERSE[tie];
}
