/** The features of a candidate for a turn, by name; what each sees is told where `features.ts` gives it. */
export const FEATURES = [
  'unknown',
  'described',
  // the noun that speaks is the one that the text knows the candidate by
  'known-by-noun',
  'known-by-another-noun',
  'occupation-unheard-of',
  'not-of-the-family',
  // somebody whom the words bring in, somebody by what they do
  'described-indefinite',
  'described-by-occupation',
  'described-after',
  // how old the noun makes whom it stands for, and how old the candidate is
  'young-for-young',
  'old-for-young',
  'young-for-old',
  'old-for-old',
  'narrator',
  'lead-is-the-narrators',
  'middle-is-the-narrators',
  'tail-is-the-narrators',
  // somebody else acts beside words that the narrator might say
  'acts-beside-the-narrator',
  'clue-first',
  'clue-later',
  // the narrative of the turn's own paragraph
  'lead-subject-first',
  'lead-subject-last',
  'lead-named',
  'lead-pronoun-agrees',
  'lead-pronoun-differs',
  'lead-beside-pronoun',
  'lead-pronoun-antecedent',
  'middle-subject',
  'middle-named',
  'middle-opens',
  'middle-pronoun-agrees',
  'middle-pronoun-differs',
  'middle-beside-pronoun',
  'middle-pronoun-antecedent',
  'tail-subject-first',
  'tail-named',
  'tail-opens',
  'tail-pronoun-agrees',
  'tail-pronoun-differs',
  'tail-beside-pronoun',
  'tail-pronoun-antecedent',
  // the act beside the words, where the text often tells so who speaks
  'acts-for-report',
  // the narrative since the turn before
  'before-subject-last',
  'before-subject-first',
  'before-person-last',
  'before-named',
  'before-pronoun-agrees',
  'before-pronoun-differs',
  // the narrative up to the next turn
  'after-subject-first',
  'after-named',
  'after-pronoun-agrees',
  'after-pronoun-differs',
  // how long ago the candidate was named
  'named-1st-last',
  'named-2nd-last',
  'named-3rd-last',
  'named-4th-last',
  'named-earlier',
  'subject-1st-last',
  'subject-2nd-last',
  'subject-3rd-last',
  'only-named-ahead',
  'only-in-marks',
  // what is said
  'calls-candidate',
  'speaks-of-candidate',
  'says-own-name',
  'called-1-before',
  'asked-by-name-1-before',
  'called-2-before',
  'called-1-after',
  'called-2-after',
  'called-earlier',
  'called-later',
  'sir-before-agrees',
  'sir-before-differs',
  'sir-after-agrees',
  'sir-after-differs',
  'spoken-of-1-before',
  'spoken-of-1-after',
  'acts-1-before',
  'told-of-1-before',
  'acts-1-after',
  'told-of-1-after',
  'addressed-1-before',
  'addressed-here',
  // who speaks for certain nearby
  'speaks-1-before',
  'speaks-2-before',
  'speaks-3-before',
  'speaks-4-before',
  'speaks-recently',
  'speaks-1-after',
  'speaks-2-after',
  'speaks-3-after',
  'speaks-4-after',
  'speaks-soon',
  'speaks-nowhere-near',
  // who the candidate is
  'gender-agrees',
  'gender-unknown',
  'gender-differs',
  'share-of-names',
  'log-count',
  'likeness',
  // who talks nearby, by an earlier reading
  'talks-near',
  'talks-farther-off',
  'talks-far-off',
  'talks-in-another-scene',
  'talks-by-turns',
  'talks-between-turns',
  'talks-before',
  'talks-after',
  'talks-on-both-sides',
  'talks-nowhere',
  'talks-seldom',
  'takes-1-before',
  'takes-2-before',
  'takes-1-after',
  'takes-2-after',
  // how those whom the turn names are named by the candidate in other turns, by an earlier reading
  'names-them-so',
  'names-them',
  // whom the noun stood for in other turns, by an earlier reading
  'same-noun-near',
  'speaks-so',
] as const;

export type FeatureName = (typeof FEATURES)[number];

const INDEX = new Map<string, number>(FEATURES.map((name, index) => [name, index]));

/** Clues other than a name: pronoun, nominal, none but the narrative beside the words (beat), none at all; each has weights of its own. */
export const REGIMES = ['pronoun', 'nominal', 'none', 'beat'] as const;

export function featureIndex(name: FeatureName): number {
  return INDEX.get(name) ?? 0;
}
