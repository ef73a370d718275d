/** Forms of verbs that the lists do not have, or as nouns and adjectives alone. */
export const VERB_FORMS: readonly (readonly [reading: 'verbThird' | 'verbIng' | 'verbPast' | 'verbPart', words: string])[] = [
  [
    'verbThird',
    'intimates posits ripostes pontificates harrumphs deadpans rues touts skewers trashes maligns guffaws simpers splutters quavers lisps yowls whinges chirrups snivels sniffles amends averages bankrolls blackmails bungles fosters grants hoards mortgages nears pierces pressures quizzes rebels rivals sabotages shoulders slanders sues tames underestimates annexes hosts',
  ],
  [
    'verbIng',
    'musing scoffing ruing philosophizing thundering alerting touting muttering murmuring hollering shrieking hissing growling croaking taunting chattering spluttering sputtering quavering wailing rasping wheezing panting yelping beaming blushing coaxing hesitating spiting seething tittering sniveling leering shuddering consoling e-mailing cross-examining',
  ],
  ['verbPast', 'e-mailed cross-examined slung leant smelt spelt spoilt trod befell outdid partook stank misspoke'],
  ['verbPart', 'e-mailed cross-examined slung leant smelt spelt spoilt trod foreseen borne lain sprung hewn trodden misspoken'],
];
