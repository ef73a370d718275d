/** What a feature is told by beside its name. */
export type Value = string | number | boolean;

/**
 * Takes note of a feature, as a tag: see`next=${border}|${word}`. Up to four values, with `|` between them; the name ends in
 * `=`. Nothing is written out while much text is read: names and values are looked up as they are (`Weights`).
 */
export type See = (name: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value) => void;

/** The feature as it is written; null where a value holds the sign that stands between values: such are not seen. */
function writtenOf(name: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value): string | null {
  if (a === undefined) return name[0] ?? '';
  if (holdsSeparator(a) || holdsSeparator(b) || holdsSeparator(c) || holdsSeparator(d)) return null;
  if (b === undefined) return `${name[0]}${a}`;
  if (c === undefined) return `${name[0]}${a}|${b}`;
  return d === undefined ? `${name[0]}${a}|${b}|${c}` : `${name[0]}${a}|${b}|${c}|${d}`;
}

function holdsSeparator(value: Value | undefined): boolean {
  return typeof value === 'string' && value.includes('|');
}

/** Features written out, for those who count and fit them. */
export function featuresOf(look: (see: See) => void): string[] {
  const features: string[] = [];
  look((name, a, b, c, d) => {
    const written = writtenOf(name, a, b, c, d);
    if (written !== null) features.push(written);
  });
  return features;
}
