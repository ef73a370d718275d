import { expression } from '../../text/expression.ts';
import { defineSieve } from '../sieve.ts';

/** `LUND: …`, `MAYOR BELL: …` */
const LABEL = expression(String.raw`^\s*(\p{Lu}[\p{Lu}’'.-]+(?:\s\p{Lu}[\p{Lu}’'.-]+){0,3}\s?)(:)\s*`, 'u');

export const labelInMarks = defineSieve({
  id: 'label-in-marks',
  explain: 'Inside the marks a name in capitals and a colon come before what that person says.',
  examples: {
    hits: [['"BELL: We never slept on the ferry."', 'We never slept on the ferry."']],
    misses: ['"We never slept: the ferry was late."', '"BELL:'],
  },
  alone: true,
  find({ passage, item }, { text }) {
    const words = text.slice(passage.inner.start, passage.inner.end);
    const label = words.includes(':') ? LABEL.exec(words) : null;
    const name = label?.[1];
    // a label with nothing after it is no quotation
    if (label === null || name === undefined || passage.inner.start + label[0].length >= passage.inner.end) return null;
    const start = passage.inner.start + label[0].indexOf(name);
    const span = { start, end: start + name.trimEnd().length };
    const colon = passage.inner.start + label[0].lastIndexOf(':');
    const length = name.trim().split(/\s+/).length;
    // the mark is one token, the label's words come after it
    const first = item.token + 1;
    const speaker = { kind: 'name' as const, phrase: span, span, role: null, first, last: first + length, head: first + length - 1 };
    return {
      content: [{ start: passage.inner.start + label[0].length, end: item.end }],
      cue: { span: { start: colon, end: colon + 1 }, lemma: null },
      speaker,
    };
  },
});
