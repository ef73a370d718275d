import { verbOfSayingNoun } from './saying-nouns.ts';
import { nounClass } from './titles.ts';

/** Verbs that with `off`, `aside` or `away` make light of something by words; of a thing that one can touch they are deeds. Lemmas. */
const LIGHTLY = new Set(['brush', 'wave', 'shrug', 'laugh']);
const THOUGHTS = new Set(
  `ad ads advert need needs loss losses defeat setback setbacks delay delays idea ideas fear fears worry worries risk risks threat threats rumour rumours rumor rumors
  scandal scandals poll polls doubt doubts talk issue issues matter incident affair failure failures problem problems chance chances role impact effect cost costs`.split(
    /\s+/,
  ),
);
/** `decision`, `findings`, `significance` */
const ABSTRACT = /(?:[ts]ions?|ments?|[ae]nces?|isms?|it(?:y|ies)|ness|ings|cerns?|ships?|cies|cy)$/;

/** May the verb with its particle tell of somebody's words about what the noun stands for: `brushed off the report`, not `brushed off the snow`? */
export function isMadeLightOf(lemma: string, noun: string): boolean {
  return !LIGHTLY.has(lemma) || THOUGHTS.has(noun) || ABSTRACT.test(noun) || verbOfSayingNoun(noun) !== undefined || nounClass(noun)?.kind === 'document';
}
