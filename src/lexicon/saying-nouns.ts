/** Nouns of saying, each with the verb that says the same: `her claim that …` is what she claims. */
const NOUNS: Readonly<Record<string, string>> = {
  accept: 'acceptance',
  accuse: 'accusation charge',
  acknowledge: 'acknowledgment acknowledgement',
  admit: 'admission',
  admonish: 'admonition',
  advise: 'advice',
  affirm: 'affirmation',
  allege: 'allegation',
  announce: 'announcement',
  answer: 'answer',
  appeal: 'appeal',
  argue: 'argument',
  ask: 'question',
  assert: 'assertion',
  assess: 'assessment',
  assume: 'assumption',
  attack: 'attack broadside',
  believe: 'belief opinion view conviction',
  boast: 'boast',
  call: 'call',
  caution: 'caution',
  challenge: 'challenge',
  chant: 'chant slogan mantra motto catchphrase refrain',
  characterize: 'characterization characterisation portrayal depiction',
  claim: 'claim',
  comment: 'comment',
  commit: 'commitment',
  complain: 'complaint',
  conclude: 'conclusion verdict',
  condemn: 'condemnation denunciation',
  confess: 'confession',
  contend: 'contention',
  criticize: 'criticism critique',
  cry: 'cry',
  declare: 'declaration pronouncement proclamation dictum',
  decry: 'rejection dismissal',
  demand: 'demand',
  deny: 'denial',
  describe: 'description',
  endorse: 'endorsement',
  estimate: 'estimate',
  explain: 'explanation',
  fear: 'fear concern',
  forecast: 'forecast',
  insist: 'insistence',
  joke: 'joke quip',
  lament: 'lament',
  observe: 'observation',
  oppose: 'opposition objection',
  plead: 'plea',
  pledge: 'pledge',
  praise: 'praise',
  predict: 'prediction',
  promise: 'promise',
  propose: 'proposal proposition',
  question: 'doubt',
  reassure: 'reassurance assurance',
  recall: 'recollection memory',
  recommend: 'recommendation',
  refer: 'reference',
  refuse: 'refusal',
  remark: 'remark',
  reply: 'reply retort rebuttal',
  report: 'report account',
  request: 'request',
  respond: 'response reaction',
  reveal: 'revelation disclosure',
  say: 'message word line phrase',
  state: 'statement',
  suggest: 'suggestion hint',
  support: 'support',
  testify: 'testimony',
  theorize: 'theory',
  threaten: 'threat',
  tweet: 'tweet post',
  urge: 'exhortation',
  vow: 'vow',
  warn: 'warning',
};

const VERBS = new Map<string, string>();
for (const [verb, nouns] of Object.entries(NOUNS)) {
  for (const noun of nouns.split(' ')) {
    VERBS.set(noun, verb);
    VERBS.set(/[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`, verb);
  }
}

/** Every form of a noun of saying, in lower case. */
export const SAYING_NOUNS: readonly string[] = [...VERBS.keys()];

/** The verb that says the same as a noun of saying in lower case; undefined for other words. */
export function verbOfSayingNoun(lower: string): string | undefined {
  return VERBS.get(lower);
}
