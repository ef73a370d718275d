/** `1911.[3]`, `wrote:[12]`, `slept.[^ana]`, `did not.[citation needed]`: what a note goes by, right after what it is on. */
const NOTE = /^\[(?:\^[\w-]{1,30}|\d{1,3}|(?:note|n) \d{1,3}|citation needed)\]/;
/** `Ana Lund <ana@pier.example>` */
const ADDRESS = /^<[^<>\s@]{1,64}@[^<>\s]{3,80}>/;
const LONGEST = 150;

/**
 * Where the number of a note or an address ends that begins at `start`: neither is a word of the sentence that it stands in;
 * -1 where none begins.
 */
export function asideEnd(text: string, start: number): number {
  const first = text[start];
  if (first !== '[' && first !== '<') return -1;
  if (first === '[' && /\s/.test(text[start - 1] ?? ' ')) return -1;
  const found = (first === '[' ? NOTE : ADDRESS).exec(text.slice(start, start + LONGEST));
  return found === null ? -1 : start + found[0].length;
}
