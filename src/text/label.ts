import type { Span } from '../types.ts';
import { expression } from './expression.ts';

/** The words at the beginning of a paragraph or line that may say who speaks in it. */
export interface Label {
  /**
   * `capitals`: `SMITH:`; `name`: `Ana Smith:`; `letter`: `Q.`, `A:`, `Q`; `handle`: `@smith:`, `<smith>`; `alone`: `MARIT` on
   * the line above what she says, `MARIT.` before it.
   */
  readonly kind: 'capitals' | 'name' | 'letter' | 'handle' | 'alone';
  readonly words: string;
  readonly span: Span;
  /** What stands in brackets after the words: `The Minister (Ana Smith):`. */
  readonly bracketed: Span | null;
  /** A time stands before or after it: `[00:01:02] Ana:`. */
  readonly stamped: boolean;
  /** Null where none stands: `Q.`, `<smith>`. */
  readonly colon: Span | null;
  /** Where what is said begins. */
  readonly start: number;
}

/** UTF-16 code units in which a label stands. */
const LONGEST_LABEL = 140;

/** `[00:01:02] `, `10:04 `, `04/05/2021, 10:04 - `, `[4/5/21, 10:04:11 PM] ` */
const STAMP = /^[[(]?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? )?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?(?: [-–—|])?[ \t]+(?=\S)/;
/** `*`, `**`, `__`, of words in bold. */
const EMPHASIS = String.raw`(?:\*{1,3}|_{1,3})?`;
/** `(The Minister)`, `(Osk) (14:02)`, `(Osk) to the Minister for Boats` */
const BRACKETS = String.raw`(?: ?[([](?<bracketed>[^()[\]\n]{1,60})[)\]])?(?: ?[([](?<second>[^()[\]\n]{1,60})[)\]])?(?:(?<=[)\]]) to [^:()\r\n]{3,60})?`;
const COLON = String.raw`${EMPHASIS} ?(?<colon>:)${EMPHASIS}\s+(?=\S)`;
/** `MR.  BELL`, as typists have it, and a space that breaks no line. */
const GAP = '[ \u00a0]{1,2}';
const UPPER = String.raw`\p{Lu}[\p{Lu}\p{N}.'’&-]*`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,20}`;
const SMALL = '(?:(?:of|for|the|and|de|da|du|la|le|von|van|der|den|al|bin) ){0,2}';
const NAMES = String.raw`(?<words>${NAME}(?:${GAP}${SMALL}${NAME}| \d{1,3}){0,5})`;
const STAMP_BESIDE = String.raw`[ \t]{1,4}[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?[AaPp][Mm])?[\])]?`;
const LINE_END = String.raw`[ \t]*(?:\r\n|\n|\r)[ \t]*`;

const CAPITALS_COLON = expression(`^${EMPHASIS}(?<words>${UPPER}(?:${GAP}${UPPER}){0,5})${BRACKETS}${COLON}`, 'du');
const NAME_COLON = expression(`^${EMPHASIS}${NAMES}${BRACKETS}${COLON}`, 'du');
const LETTER = expression(String.raw`^${EMPHASIS}(?<words>[QA])(?:\.|(?<colon>:))${EMPHASIS}\s+(?=\S)`, 'd');
/** `Q  Where was the boat?` */
const BARE_LETTER = /^(?<words>[QA])[ \t\u00a0]{1,8}(?=\p{Lu})/du;
/** `QWhere was the boat?`, as pages lose the space after it. */
const GLUED_LETTER = /^(?<words>Q)(?=\p{Lu}\p{Ll})/du;
const HANDLE_COLON = /^(?:RT )?(?<words>@\w{2,30}) ?(?<colon>:)\s+(?=\S)/d;
const NICK = /^<[@+]?(?<words>[\w[\]\\^|-]{1,30})>\s+(?=\S)/d;
/** `<v Ana Smith>`, `<v.loud Ana Smith>` in WebVTT. */
const VOICE = new RegExp(String.raw`^<v(?:\.[\w.-]{1,40})? ${NAMES}>\s*(?=\S)`, 'du');
/** `Ana Smith [00:14]⏎`, `Ana Smith  0:14⏎` */
const STAMPED_LINE = expression(String.raw`^${NAMES}${STAMP_BESIDE}${LINE_END}(?=\S)`, 'du');
/** After a stamp: `From Ana Smith to Everyone:` */
const FROM_COLON = expression(String.raw`^From ${NAMES} to [^:\r\n]{2,40}(?<colon>:)\s+(?=\S)`, 'du');
/** After a stamp: `Ana Smith⏎` */
const NAME_LINE = expression(String.raw`^${NAMES}${LINE_END}(?=\S)`, 'du');
/** `Ana Smith (Osk) (Ind)⏎Will he give way?` */
const NAME_ABOVE = expression(String.raw`^${NAMES}${BRACKETS}${LINE_END}(?=["“‘'(…]?\p{Lu})`, 'du');
const LONGEST_NAME_LINE = 90;
/** `MARIT⏎(quietly)⏎Who is there?` */
const ALONE_LINE = expression(String.raw`^(?<words>${UPPER}(?:${GAP}${UPPER}){0,3})${BRACKETS}${LINE_END}(?:\([^()\n]{1,80}\)${LINE_END})?(?=\S)`, 'du');
/** `The CHAIRMAN. …`, `Mr. PENNARD. …`, `Senator Lund. …`, as records of hearings have them. */
const TITLE =
  'Mr|Mrs|Ms|Mx|Dr|Sen|Senator|Rep|Representative|Chairman|Chairwoman|Congressman|Congresswoman|Judge|Justice|Secretary|Governor|Gov|Professor|General|Admiral|Mayor';
const TITLED_PERIOD = expression(
  String.raw`^(?:(?<words>The [A-Z]{4,15}(?: [A-Z]{2,15})?)(?: pro tempore)?|(?<titled>(?:${TITLE})\.?${GAP}[A-Z][A-Za-z'’-]{1,20}(?: [A-Z][A-Za-z'’-]{1,20})?)(?: of(?: [A-Z][a-z]{1,20}){1,3})?)\.[ \t]+(?=["“‘'(]?[A-Z])`,
  'd',
);
/** `WILF (laughing). This one has.` */
const ALONE_PERIOD = expression(String.raw`^(?<words>${UPPER}(?:${GAP}${UPPER}){0,3})${BRACKETS}\.[ \t]+(?=["“‘'(]?\p{Lu})`, 'du');

/**
 * Reads the label that begins at `start`, if one does.
 *
 * @param end where its paragraph or line ends: what is said begins before it
 */
export function labelAt(text: string, start: number, end: number): Label | null {
  const first = text.charCodeAt(start);
  const mayStamp = first === 91 || first === 40 || (first >= 48 && first <= 57);
  if (!mayStamp && !mayBegin(first)) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const stamp = mayStamp ? (STAMP.exec(head)?.[0].length ?? 0) : 0;
  if (stamp > 0) return afterStamp(head.slice(stamp), start + stamp);
  return mayStamp ? null : plainLabel(head, start);
}

/** Capital letters, `*`, `_`, `@`, `<`. */
function mayBegin(code: number): boolean {
  return mayBeCapital(code) || code === 42 || code === 95 || code === 64 || code === 60;
}

function afterStamp(head: string, from: number): Label | null {
  const nick = head.startsWith('<') ? NICK.exec(head) : null;
  if (nick !== null) return labelFrom('handle', nick, from, true);
  const sent = head.startsWith('From ') ? FROM_COLON.exec(head) : null;
  if (sent !== null) return labelFrom('name', sent, from, true);
  const label = withColon(head, from, true);
  if (label !== null) return label;
  const line = NAME_LINE.exec(head);
  return line === null ? null : labelFrom('name', line, from, true);
}

function plainLabel(head: string, from: number): Label | null {
  const voice = head.startsWith('<v') ? VOICE.exec(head) : null;
  if (voice !== null) return labelFrom('name', voice, from, true);
  const letter = mayBeLetter(head) ? (LETTER.exec(head) ?? BARE_LETTER.exec(head) ?? GLUED_LETTER.exec(head)) : null;
  if (letter !== null) return labelFrom('letter', letter, from, false);
  if (hasColonOfLabel(head)) {
    const label = withColon(head, from, false);
    if (label !== null) return label;
  }
  const line = head.includes(':') && /[\r\n]/.test(head) ? STAMPED_LINE.exec(head) : null;
  if (line !== null) return labelFrom('name', line, from, true);
  const titled = head.includes('. ') ? TITLED_PERIOD.exec(head) : null;
  if (titled !== null) return labelFrom('alone', titled, from, false);
  if (!isCapitals(head)) return nameAbove(head, from);
  const alone = ALONE_LINE.exec(head) ?? ALONE_PERIOD.exec(head);
  return alone === null ? null : labelFrom('alone', alone, from, false);
}

function nameAbove(head: string, from: number): Label | null {
  const lineEnd = head.search(/[\r\n]/);
  if (lineEnd < 0 || lineEnd > LONGEST_NAME_LINE || !head.slice(0, lineEnd).includes(' ') || /[,;:?!"“”]/.test(head.slice(0, lineEnd))) return null;
  const above = NAME_ABOVE.exec(head);
  return above === null ? null : labelFrom('alone', above, from, false);
}

/** Does a period end the label, and no line: `MARIT. Who is there?` */
export function isBeforePeriod(text: string, { span, start }: Label): boolean {
  return text.slice(span.end, start).trimEnd().endsWith('.');
}

// What begins otherwise is soon seen: expressions of letters beyond ASCII take long to compile and to run.

/** `Q.`, `A:`, `**Q`, `Q ` */
function mayBeLetter(head: string): boolean {
  let at = 0;
  while (at < 3 && (head[at] === '*' || head[at] === '_')) at++;
  return (head[at] === 'Q' || head[at] === 'A') && /[.:\s\u00a0A-Z]/.test(head[at + 1] ?? '');
}

/** A colon and a space, and before them nothing that no label holds outside of brackets. */
function hasColonOfLabel(head: string): boolean {
  if (!head.includes(':')) return false;
  let depth = 0;
  for (let at = 0; at < head.length; at++) {
    const character = head[at] ?? '';
    if (character === ':' && /[\s*_]/.test(head[at + 1] ?? '')) return true;
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (depth === 0 && NEVER_IN_LABEL.includes(character)) return false;
  }
  return false;
}

const NEVER_IN_LABEL = ',;?!"“”‘«»—\n\r';

/** Two capitals, and no small letter after them. */
function isCapitals(head: string): boolean {
  return mayBeCapital(head.charCodeAt(0)) && mayBeCapital(head.charCodeAt(1)) && !(head.charCodeAt(2) >= 97 && head.charCodeAt(2) <= 122);
}

/** A capital of ASCII, or any sign beyond it that could be one. */
function mayBeCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

/** A bracket that holds only a time: `Ana (0:14):`. */
const TIME = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

function withColon(head: string, from: number, stamped: boolean): Label | null {
  const handle = head.includes('@') ? HANDLE_COLON.exec(head) : null;
  if (handle !== null) return labelFrom('handle', handle, from, stamped);
  const capitals = CAPITALS_COLON.exec(head);
  if (capitals !== null) return labelFrom('capitals', capitals, from, stamped);
  const name = NAME_COLON.exec(head);
  if (name === null) return null;
  const { bracketed = '', second = '' } = name.groups ?? {};
  // `Ana Smith (@smith):`
  return labelFrom(bracketed.startsWith('@') ? 'handle' : 'name', name, from, stamped || TIME.test(bracketed) || TIME.test(second));
}

function labelFrom(kind: Label['kind'], found: RegExpExecArray, from: number, stamped: boolean): Label | null {
  const place = (group: string): Span | null => {
    const at = found.indices?.groups?.[group];
    return at === undefined ? null : { start: from + at[0], end: from + at[1] };
  };
  const span = place('words') ?? place('titled');
  if (span === null) return null;
  const words = found.groups?.words ?? found.groups?.titled ?? '';
  return {
    kind,
    words: words.replaceAll(/[ \u00a0]+/g, ' '),
    span,
    bracketed: place('bracketed'),
    stamped,
    colon: place('colon'),
    start: from + found[0].length,
  };
}
