import type { Bearer } from './bearer.ts';
import { genderScore } from './gender.ts';
import type { Meetings } from './meetings.ts';
import type { NameForm } from './name-form.ts';
import { isToldApart } from './named-again.ts';
import type { Register } from './register.ts';

/** News names nobody more often than this in an article: `Mrs. Bell` is then Ana Bell, and a pronoun or two tell whose a surname is. */
export const OFTEN = 40;

/** Those whom a form may name, likeliest first. */
export function order(fits: readonly Bearer[], form: NameForm, meetings: Meetings): Bearer[] {
  if (fits.length < 2) return [...fits];
  const score = genderScore(form);
  const agrees = (bearer: Bearer) => (score * bearer.score > 0 ? 8 : score * bearer.score < 0 && form.count <= OFTEN ? 0.25 : 1);
  // `Bell` beside Otto Bell and Otto Bell Jr. is the father, `Otto Jr.` the son
  const suffixed = (bearer: Bearer) => (bearer.suffix === form.suffix ? 1 : 0.2);
  const apart = (bearer: Bearer) => (form.words.length === 1 && isToldApart(bearer) ? 0.1 : 1);
  const weight = new Map(
    fits.map((bearer) => [bearer, bearer.count * agrees(bearer) * suffixed(bearer) * apart(bearer) * (1 - 10 * meetings.rate(form, bearer.forms))]),
  );
  return [...fits].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a.index - b.index);
}

/** Gives a form to the likeliest of those whom it fits, or to somebody new. */
export function settle(form: NameForm, fits: readonly Bearer[], register: Register, given: string | null, surname: readonly string[] | null): void {
  const best = fits[0];
  if (best === undefined) register.place(form, register.found(), given, surname);
  else register.place(form, best, null, null, fits);
}
