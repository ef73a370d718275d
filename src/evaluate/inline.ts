import type { EntityKind, Span } from '../types.ts';
import { type GoldQuotation, type GoldText, InlineError } from './gold.ts';

/** What the letter before the numbers of a brace says that its words are. */
const PARTS = { '': 'content', c: 'cue', s: 'speaker', a: 'addressee', v: 'via' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

interface Draft {
  content: Span[];
  cue: Span[];
  speaker: Span[];
  addressee: Span[];
  via: Span[];
  name?: string | null;
  addresseeName?: string;
  kind?: EntityKind;
  optional: boolean;
}

const LABEL = /([csav]?)(\d+(?:,\d+)*) /y;
const FACT = /^(\d+)\s*(?:([=@~])\s*(\S.*)|(\?))$/;
const KINDS = /^(?:person|group|organization|document)$/;

/**
 * Reads a text with inline marks: `{s1 Ana Lund} {c1 told} {a1 reporters} {1 that the ferry was late}.` Labels may be
 * lists (`{s1,2 She}`), braces nest, and after a backslash a brace, a backslash, `-`, `=` or `#` is itself; `\|` is
 * nothing and keeps white space at the ends. After a line `==` come facts: `1 = Ana Lund` (`?`: nobody can be told),
 * `1 ~ organization`, `1 @ Otto Bell` (addressee), `1 ?` (optional).
 *
 * @param firstLine number of its first line in the file, for messages
 * @throws InlineError where braces do not match or a line cannot be read
 */
export function parseInline(source: string, firstLine = 1): GoldText {
  const border = /^==[ \t]*$/m.exec(source);
  const body = border === null ? source : source.slice(0, border.index);
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = { content: [], cue: [], speaker: [], addressee: [], via: [], optional: false };
      drafts.set(id, draft);
    }
    return draft;
  };
  const text = readMarks(body.trimEnd(), firstLine, draftOf);
  if (border !== null) readFacts(source, border.index + border[0].length, firstLine, draftOf);
  const quotations = [...drafts].map(([id, draft]): GoldQuotation => ({ id, ...draft }));
  for (const { id, content } of quotations) if (content.length === 0) throw new InlineError(firstLine, `quotation ${id} has no content`);
  quotations.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { text, quotations };
}

function readMarks(body: string, firstLine: number, draftOf: (id: string) => Draft): string {
  const open: { part: Part; ids: readonly string[]; start: number; line: number }[] = [];
  let text = '';
  let line = firstLine;
  for (let at = 0; at < body.length; at++) {
    const character = body[at] ?? '';
    if (character === '\n') line++;
    if (character === '\\' && /[{}\\=#|-]/.test(body[at + 1] ?? '')) {
      const meant = body[++at] ?? '';
      if (meant !== '|') text += meant;
    } else if (character === '{') {
      LABEL.lastIndex = at + 1;
      const label = LABEL.exec(body);
      if (label === null) throw new InlineError(line, `a brace without a label: ${body.slice(at, at + 20)}`);
      open.push({ part: PARTS[(label[1] ?? '') as keyof typeof PARTS], ids: (label[2] ?? '').split(','), start: text.length, line });
      at += label[0].length;
    } else if (character === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new InlineError(line, 'a closing brace too many');
      for (const id of mark.ids) addSpan(draftOf(id)[mark.part], { start: mark.start, end: text.length });
    } else text += character;
  }
  const left = open[0];
  if (left !== undefined) throw new InlineError(left.line, 'a brace is not closed');
  return text;
}

/** Adds a span in document order; one that goes on where another ends is one with it: `{1 the }{2 {1 pier}}`. */
function addSpan(spans: Span[], span: Span): void {
  let own = span;
  for (let at = spans.length - 1; at >= 0; at--) {
    const other = spans[at];
    if (other === undefined || (other.end !== own.start && other.start !== own.end)) continue;
    own = { start: Math.min(other.start, own.start), end: Math.max(other.end, own.end) };
    spans.splice(at, 1);
  }
  const after = spans.findIndex(({ start }) => start > own.start);
  spans.splice(after < 0 ? spans.length : after, 0, own);
}

function readFacts(source: string, from: number, firstLine: number, draftOf: (id: string) => Draft): void {
  let number = firstLine - 1 + source.slice(0, from).split('\n').length;
  for (const line of source.slice(from).split('\n').slice(1)) {
    number++;
    if (line.trim() === '') continue;
    const fact = FACT.exec(line.trimEnd());
    if (fact === null) throw new InlineError(number, `not a fact: ${line}`);
    const draft = draftOf(fact[1] ?? '');
    const value = fact[3] ?? '';
    if (fact[4] === '?') draft.optional = true;
    else if (fact[2] === '=') draft.name = value === '?' ? null : value;
    else if (fact[2] === '@') draft.addresseeName = value;
    else if (KINDS.test(value)) draft.kind = value as EntityKind;
    else throw new InlineError(number, `not a kind: ${value}`);
  }
}
