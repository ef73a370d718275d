/** Initials as the other half of the press writes them: `F.A.O.` → `FAO`; anything else as it is. */
export function withoutPeriods(text: string): string {
  return isDotted(text) ? text.replaceAll('.', '') : text;
}

/** `F.A.O.`, of three letters to six; not `J. K.`, nor `U.S.`, which is a place */
export function isDotted(text: string): boolean {
  return text[1] === '.' && /^(?:\p{L}\.){2,5}\p{L}\.?$/u.test(text);
}
