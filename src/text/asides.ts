/** `1911.[3]`, `wrote:[12]`, `slept.[^ana]`, `did not.[citation needed]`: what a note goes by, right after what it is on. */
const NOTE = /^\[(?:\^[\w-]{1,30}|\d{1,3}|(?:note|n) \d{1,3}|citation needed)\]/;
/** `Ana Lund <ana@pier.example>` */
const ADDRESS = /^<[^<>\s@]{1,64}@[^<>\s]{3,80}>/;
const LONGEST = 150;

/** `> > The gate is shut.`: the signs before a line of mail that is answered. */
function opensLine(text: string, start: number): boolean {
  let at = start - 1;
  const least = start - LONGEST;
  while (at >= 0 && at > least && (text[at] === '>' || text[at] === ' ')) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

/**
 * Where the number of a note, an address or a sign of mail ends that begins at `start`, or the sign of a trade mark: none is a word of the sentence that it stands in;
 * -1 where none begins.
 */
export function asideEnd(text: string, start: number): number {
  const first = text[start];
  // `the Ember™ wick`
  if (first === '™' || first === '®') return start + 1;
  if (first === '>') return opensLine(text, start) ? start + 1 : -1;
  if (first !== '[' && first !== '<') return -1;
  if (first === '[' && /\s/.test(text[start - 1] ?? ' ')) return -1;
  const found = (first === '[' ? NOTE : ADDRESS).exec(text.slice(start, start + LONGEST));
  return found === null ? -1 : start + found[0].length;
}
