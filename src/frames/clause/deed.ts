import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { Clause } from './clause.ts';

const SCORES = 'goal point penalty try run wicket set corner free-kick basket touchdown lead possession ground';
const PRIZES = 'prize title crown trophy medal gold silver bronze cup';

/** What a verb of speech does to such things is done without words. By its lemma, nouns in the singular. */
const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['concede', SCORES],
    ['claim', `${PRIZES} ${SCORES} life victim percent share residency refund pension`],
    ['repeat', 'feat trick success win victory verse chorus song exercise year class test lesson'],
    ['admit', 'passenger patient pupil visitor guest child light air people student'],
    ['announce', 'himself herself themselves'],
    ['deny', 'entry bail parole'],
    ['describe', 'circle arc curve loop'],
    ['threaten', 'goal harvest'],
  ].map(([lemma = '', nouns = '']) => [lemma, new Set(nouns.split(' '))]),
);

/** `conceded two goals`, `claimed the prize`, `denied him entry`: a deed, told in a word that otherwise reports speech. */
export function isDeed({ items, after, verb: { lemma } }: Clause): boolean {
  const deeds = DEEDS.get(lemma);
  if (deeds === undefined) return false;
  // `announced herself at the door`
  if (deeds.has(items[after]?.lower ?? '')) return true;
  const object = nounPhraseAt(items, after, items.length);
  if (object === null) return false;
  // `denied him entry`: the second of two
  const thing = object.pronoun ? (nounPhraseAt(items, object.last, items.length) ?? object) : object;
  const noun = items[thing.head]?.lower ?? '';
  return deeds.has(noun) || deeds.has(singularOf(noun));
}

function singularOf(noun: string): string {
  if (noun === 'children') return 'child';
  if (noun === 'lives') return 'life';
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}
