/** Parts of speech as bits: a form has all that it can be. */
export const Pos = {
  noun: 1,
  /** Infinitive and plain present: `say`. */
  verbBase: 2,
  /** `says` */
  verbThird: 4,
  /** `said` */
  verbPast: 8,
  /** Past participle: `written`. */
  verbPart: 16,
  verbIng: 32,
  adjective: 64,
  adverb: 128,
  determiner: 256,
  pronoun: 512,
  preposition: 1024,
  /** Coordinating and subordinating. */
  conjunction: 2048,
  /** Forms of be, have, do. */
  auxiliary: 4096,
  modal: 8192,
  properNoun: 16384,
  number: 32768,
  /** `my`, `his`, `'s` */
  possessive: 65536,
  /** `who`, `which`, `that`, `whose` */
  relative: 131072,
  negation: 262144,
} as const;
