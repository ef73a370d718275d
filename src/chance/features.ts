/** What a feature is told by beside its name. */
export type Value = string | number | boolean;

/**
 * Takes note of a feature, as a tag: see`next=${border}|${word}`. Up to four values, with `|` between them; the name ends in
 * `=`. Nothing is written out while text is read: the values are looked up one after the other (`Weights`).
 */
export type See = (name: TemplateStringsArray, a?: Value, b?: Value, c?: Value, d?: Value) => void;

/** Features written out, for those who count and fit them. */
export function featuresOf(look: (see: See) => void): string[] {
  const features: string[] = [];
  look((name, ...values) => {
    features.push(name.reduce((written, part, at) => `${written}${values[at - 1]}${part}`));
  });
  return features;
}
