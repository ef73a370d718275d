/** What somebody speaks through or at: `said in a statement`, `denied it through a spokesman’s letter`. */
const CHANNELS = new Set(
  `statement interview interviews speech letter email e-mail memo report post posts tweet tweets message call conference briefing hearing
  meeting memoir memoirs diary diaries television tv radio twitter facebook testimony remarks article column book essay blog filing documents court op-ed
  rally debate appearance event address news conversation telephone phone video text release podcast broadcast show program
  programme monologue editorial press forum session deposition affidavit note speeches comments public private response reply turn
  ad advertisement listing caption headline
  english effect part passing jest general short particular writing person advance detail full earnest confidence`.split(/\s+/),
);

/** Is a noun, in the singular or the plural, something that is spoken through or at? */
export function isChannel(lower: string): boolean {
  return CHANNELS.has(lower) || (lower.endsWith('s') && CHANNELS.has(lower.slice(0, -1)));
}
