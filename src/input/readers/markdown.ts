import type { Nodes } from 'mdast';
import type { Span } from '../../types.ts';
import { decode } from '../decode.ts';
import { htmlTaker, type TakeHtml } from '../html/take-html.ts';
import { readsAsWords } from '../inline-code.ts';
import { type InputEvent, UnreadableError } from '../input-document.ts';
import { type TakenText, type TextTaker, takeText } from '../taken-text.ts';
import { frontMatter } from './front-matter.ts';
import { piecesOfMarkdown } from './markdown-pieces.ts';
import { cellsOf } from './markdown-tables.ts';
import { guessedProblem, noTextProblem } from './problems.ts';

/** Markdown as one document: its text without signs, code, pictures and comments. */
export async function readMarkdown(bytes: Uint8Array, name: string): Promise<InputEvent[]> {
  const { text: source, guessed } = decode(bytes);
  const events: InputEvent[] = guessed === null ? [] : [guessedProblem(name, guessed)];
  const { about, body } = frontMatter(source);
  const { text, marked, headline } = await takeMarkdown(body);
  if (text.trim() === '') return [...events, noTextProblem(name, 'a Markdown file')];
  const title = about.title ?? headline;
  return [...events, { document: { id: name, text, marked, about: { ...about, ...(title === undefined ? {} : { title }) } } }];
}

/** A hundred block quotations or lists inside one another are no text, and take long to read. */
const DEEPEST = 200;
const DEEP_NEST = /^ {0,3}(?:>[ \t]{0,4}|(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}){100}/m;

async function takeMarkdown(source: string): Promise<TakenText & { readonly headline: string | undefined }> {
  if (DEEP_NEST.test(source)) throw new UnreadableError('nests too deep');
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const takeHtml = /<[a-z]/i.test(source) ? await htmlTaker() : null;
  const taker = takeText();
  let headline: Span | null = null;
  const write = (node: Nodes, depth: number, piece: string): void => {
    if (depth > DEEPEST) throw new UnreadableError('nests too deep');
    const inside = () => {
      if ('children' in node) for (const child of node.children) write(child, depth + 1, piece);
    };
    if (LEFT_OUT.has(node.type) || isNoteMark(node)) return;
    if (node.type === 'text') taker.write(wordsOf(node.value));
    else if (node.type === 'inlineCode' && readsAsWords(node.value)) taker.write(node.value);
    else if (node.type === 'html' && takeHtml !== null) writeHtml(node.value, taker, takeHtml);
    else if (node.type === 'break') taker.breakLine();
    else if (!isBlock(node)) inside();
    else if (node.type === 'paragraph' && cellsIn(node, piece) !== null) {
      for (const cell of cellsIn(node, piece) ?? []) write(fromMarkdown(cell), depth + 1, cell);
    } else {
      taker.endParagraph();
      const interview = questionIn(node);
      if (interview !== null) {
        const asked = taker.begin();
        write(interview.question, depth + 1, piece);
        const span = taker.end(asked);
        if (span !== null) taker.mark({ ...span, kind: 'strong' });
        taker.endParagraph();
      }
      const begun = taker.begin();
      if (interview === null) inside();
      else for (const child of interview.answer) write(child, depth + 1, piece);
      const span = taker.end(begun);
      const heading = node.type === 'heading' && node.depth === 1;
      if (heading) headline ??= span;
      else if (span !== null && node.type === 'blockquote') taker.mark({ ...span, kind: 'block' });
      else if (span !== null && isStrong(node)) taker.mark({ ...span, kind: 'strong' });
      taker.endParagraph();
    }
  };
  for (const piece of piecesOfMarkdown(source)) write(fromMarkdown(piece), 0, piece);
  const taken = taker.taken();
  return { ...taken, headline: headline === null ? undefined : sliceOf(taken.text, headline) };
}

const sliceOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** What many programs read besides CommonMark: `boats[^2]`, `~~boats~~`, `[x] boats`. */
const SIGNS = /\[\^[^\]\s]{1,40}\]:?|~~|^\[[ xX]\] (?=\S)/g;

const wordsOf = (text: string) => text.replace(SIGNS, '');

/** `[^2]` whose note is an address, which CommonMark takes for a link. */
function isNoteMark(node: Nodes): boolean {
  return node.type === 'linkReference' && node.identifier.startsWith('^');
}

function cellsIn({ position }: Nodes, piece: string): string[] | null {
  return position === undefined ? null : cellsOf(piece.slice(position.start.offset, position.end.offset));
}

/** What is typed, not said; pictures and what links point to. */
const LEFT_OUT: ReadonlySet<string> = new Set(['code', 'definition', 'image', 'imageReference']);

function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'blockquote' || type === 'thematicBreak';
}

/** A heading, or a paragraph all in bold. */
function isStrong(node: Nodes): boolean {
  return node.type === 'heading' || (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong');
}

/** `**Did you sleep?** I did not.`, `*Did you sleep?*`: what a paragraph begins with is a question set apart from the answer. */
function questionIn(node: Nodes): { readonly question: Nodes; readonly answer: readonly Nodes[] } | null {
  if (node.type !== 'paragraph') return null;
  const [first, ...rest] = node.children;
  const [next] = rest;
  if ((first?.type !== 'strong' && first?.type !== 'emphasis') || !wordsIn(first).trimEnd().endsWith('?')) return null;
  return next === undefined || (next.type === 'text' && /^\s+["“‘(…]?\p{Lu}/u.test(next.value)) ? { question: first, answer: rest } : null;
}

function wordsIn(node: Nodes): string {
  return 'children' in node ? node.children.map(wordsIn).join('') : node.type === 'text' ? node.value : '';
}

/** Tags inside a line are passed over; a block of HTML gives its text. */
function writeHtml(html: string, taker: TextTaker, takeHtml: TakeHtml): void {
  if (/^<br\s*\/?>$/i.test(html)) taker.breakLine();
  if (!/>[^<>]*\p{L}/u.test(html)) return;
  taker.endParagraph();
  for (const paragraph of takeHtml(html).text.split(/\n\n+/)) {
    taker.writeLines(paragraph);
    taker.endParagraph();
  }
}
