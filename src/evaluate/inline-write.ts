import type { Quote, Span } from '../types.ts';

/** Words with the labels that stand before them: `s1,2`. */
interface Mark extends Span {
  readonly labels: string;
}

const PLAIN_ESCAPE = /[{}\\]/g;
/** Lines of the text that would be taken for borders and headings. */
const BORDER_LINE = /^(?=(?:---|==)[ \t]*$|# )/gm;

/**
 * A text with what was found in it, in the inline form that `parseInline` reads: to be corrected by hand.
 *
 * @returns the text without white space at its end, its quotations between braces, numbered from 1, and below `==` their
 *   names, kinds and addressees
 */
export function writeInline(text: string, quotes: readonly Quote[]): string {
  const outer = quotes.filter(({ parent }) => parent === undefined);
  const words = text.trimEnd();
  const within = marksOf(outer).flatMap((mark) => (mark.start < words.length ? [{ ...mark, end: Math.min(mark.end, words.length) }] : []));
  const body = marked(words, nested(within));
  const facts = outer.flatMap((quote, index) => factsOf(quote, index + 1));
  return facts.length === 0 ? body : `${body}\n==\n${facts.join('\n')}`;
}

/** One mark for each stretch and part; who speaks in several quotations is marked once: `{s1,2 She}`. */
function marksOf(quotes: readonly Quote[]): Mark[] {
  const numbers = new Map<string, { span: Span; letter: string; numbers: number[] }>();
  quotes.forEach((quote, index) => {
    const add = (letter: string, span: Span | null | undefined) => {
      if (span == null || span.start >= span.end) return;
      const key = `${letter}${span.start}-${span.end}`;
      const own = numbers.get(key);
      if (own === undefined) numbers.set(key, { span, letter, numbers: [index + 1] });
      else if (!own.numbers.includes(index + 1)) own.numbers.push(index + 1);
    };
    for (const span of quote.spans) add('', span);
    add('c', quote.cue);
    add('s', quote.speaker?.mention);
    add('a', quote.addressee?.mention);
    add('v', quote.via?.mention);
  });
  return [...numbers.values()].map(({ span, letter, numbers: own }) => ({ start: span.start, end: span.end, labels: `${letter}${own.join(',')}` }));
}

const inOrder = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end || (a.labels < b.labels ? -1 : 1);

/** Marks that stand one in the other or apart: where two cross, the later one is cut in two. Reading joins its halves. */
function nested(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  const done: Mark[] = [];
  const waiting = [...marks].sort(inOrder);
  for (let mark = waiting.shift(); mark !== undefined; mark = waiting.shift()) {
    const { start, end, labels } = mark;
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= start) open.pop();
    const around = open[open.length - 1];
    if (around !== undefined && around.end < end) {
      waiting.push({ start, end: around.end, labels }, { start: around.end, end, labels });
      waiting.sort(inOrder);
      continue;
    }
    done.push(mark);
    open.push(mark);
  }
  return done;
}

function marked(text: string, marks: readonly Mark[]): string {
  const open: Mark[] = [];
  let out = '';
  let at = 0;
  const upTo = (offset: number) => {
    for (let last = open[open.length - 1]; last !== undefined && last.end <= offset; last = open[open.length - 1]) {
      out += `${text.slice(at, last.end).replace(PLAIN_ESCAPE, '\\$&')}}`;
      at = last.end;
      open.pop();
    }
    out += text.slice(at, offset).replace(PLAIN_ESCAPE, '\\$&');
    at = offset;
  };
  for (const mark of marks) {
    upTo(mark.start);
    out += `{${mark.labels} `;
    open.push(mark);
  }
  upTo(text.length);
  const safe = out.replace(BORDER_LINE, '\\');
  return /^\s|^$/.test(safe) ? `\\|${safe}` : safe;
}

function factsOf({ speaker, addressee }: Quote, number: number): string[] {
  const line = (sign: string, value: string | null | undefined) => {
    const words = value?.replace(/\s+/g, ' ').trim() ?? '';
    return words === '' ? [] : [`${number} ${sign} ${words}`];
  };
  const name = line('=', speaker?.name);
  return [...(name.length > 0 ? name : [`${number} = ?`]), ...line('~', speaker?.kind), ...line('@', addressee?.name)];
}
