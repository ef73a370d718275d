import { Pos } from './words.ts';

// What several parts of speech have in common, as masks over the bits of `Pos`.

/** What can be the verb of a sentence: `say`, `says`, `said`. */
export const FINITE = Pos.verbBase | Pos.verbThird | Pos.verbPast;

/** What is one by its form: `says`, `said`, `has`, `will`; a plain `say` may be an infinitive. */
export const TENSED = Pos.verbThird | Pos.verbPast | Pos.auxiliary | Pos.modal;

/** Any form of a verb. */
export const VERB = FINITE | Pos.verbPart | Pos.verbIng;

export const NOUN = Pos.noun | Pos.properNoun;

/** What may stand before a noun, between it and its article: `senior`, `two`, `harbour`. */
export const MODIFIER = NOUN | Pos.adjective | Pos.number;

/** Words with a grammatical duty. */
export const FUNCTION = Pos.determiner | Pos.pronoun | Pos.preposition | Pos.conjunction | Pos.relative | Pos.possessive | Pos.auxiliary | Pos.modal;
