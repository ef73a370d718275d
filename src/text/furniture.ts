import type { Paragraph } from '../types.ts';
import { isHeader } from './headers.ts';

/** UTF-16 code units in which a line shows that it leads elsewhere. */
const SIGHT = 90;
const LONGEST_HEADING = 80;

/** How all that begins of which the expressions below are: nearly every paragraph is told by its first two words, without them. */
const OPENINGS = new Set([
  ...`read also related see more don full keep most go further watch listen recommended previously video photos gallery slideshow
  correction corrections clarification clarifications media press note notes sign subscribe unsubscribe follow reply © copyright
  additional reporting safe about`.split(/\s+/),
  ...'an earlier,for more,for further,you re,you are,you may,was this,the views,the opinions,all rights'.split(','),
  ...'article story post report piece column page headline'.split(' ').flatMap((page) => [`this ${page}`, `the ${page}`]),
]);
const FIRST_WORDS = /^[*_#[(]{0,4}([a-z©]+)(?:[ '’]([a-z]+))?/;

function opensFurniture(head: string): boolean {
  const [, first = '', second = ''] = FIRST_WORDS.exec(head.toLowerCase()) ?? [];
  return OPENINGS.has(first) || OPENINGS.has(`${first} ${second}`);
}

/** `Read more: …`, `RELATED: …`, `More on this story: …` */
const LINK =
  /^[*_[(]{0,3}(?:(?:read (?:more|next|also|on|the full story)|also read|related(?: (?:articles?|stories|story|coverage|reading|links?|content))?|see also|more (?:on|from|about) [^:|\n]{2,40}|don['’]t miss|full coverage|keep reading|most read|go deeper|further reading)[*_]{0,3} ?(?:[:|»>]|[-–—](?= ))|(?:watch(?: (?:more|now|live|next))?|listen(?: now)?|recommended|previously|video|photos|gallery|slideshow)[*_]{0,3} ?[:|»>])/i;
/** `Related articles`, above a list of headlines. */
const LINKS_BELOW =
  /^[*_]{0,3}(?:related (?:articles|stories|coverage|reading|links|content)|read (?:more|next)|more (?:stories|from .{2,40})|most (?:read|popular|viewed)|recommended(?: for you)?|you may also like|further reading)[*_:]{0,4}$/i;
/** `Correction: …`, `This story has been updated …` */
const NOTE =
  /^[*_(]{0,3}(?:(?:correction|clarification)s?\b ?(?::|\()|an earlier version of this\b|(?:this|the) (?:article|story|post|report|piece|column|page|headline) (?:has been|was (?:first|originally|last|updated|amended|corrected|edited|published)|is part of|(?:first |originally )?appeared)\b)/i;
/** `Media contact: …`, `Sign up for …`, `Follow us …` */
const CALL =
  /^[*_(]{0,3}(?:(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b|notes? to editors?\b|for (?:more|further) information,? (?:contact|visit|call|see)\b|sign up (?:here|now|for|to)\b|subscribe (?:here|now|to|for)\b|unsubscribe\b|you(?:['’]re| are) (?:receiving|getting) this\b|follow (?:us|@)|reply to this (?:email|e-mail|letter|newsletter)\b|was this (?:email )?forwarded to you|the (?:views|opinions) expressed\b|all rights reserved\b|©|copyright\b|\(?(?:additional )?reporting by\b|safe harbou?r statement\b)/i;
/** `About Osk Ferries`, above or before what a firm writes of itself. */
const ABOUT = /^[*_#]{0,3}about (?!to\b)(?:the )?([A-Z][^\n:.?!]{1,60}?)[*_]{0,3}(?::|$)/i;

/** Signs that prose has none of, as code has on each line. */
const CODE = /[{}]|===?|=>|\w\(["')]|^[^\S\r\n\u2028\u2029]*(?:\/\/|>>> )/m;
/** A text that holds none of these holds no `CODE`; to look for them costs next to nothing. */
const SIGNS_OF_CODE = ['{', '}', '==', '=>', '("', "('", '()', '//', '>>> '];
const LINE_OF_CODE =
  /(?:[{};]|\);?|,)[ \t]*$|^[ \t]*(?:[\w.]+ ?(?:=|\()|#|\/\/|\$ |>>> |<\/?\w|[}\])]|(?:if|for|while|return|import|from|const|let|var|def|class|function|print|echo)\b.*[({;=:"'])/;
const MOSTLY = 0.75;

/**
 * Paragraphs that a page prints around its text: links to other pages, notes on the text, whom to call, what a firm writes of
 * itself, the fields of a message, code. Nobody says them.
 *
 * @returns indices of paragraphs
 */
export function furnitureIn(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  const mayHoldCode = holdsAny(text, SIGNS_OF_CODE);
  let linksBelow = false;
  for (const { index, start, end } of paragraphs) {
    const head = text.slice(start, Math.min(end, start + SIGHT));
    const short = end - start <= LONGEST_HEADING;
    linksBelow = linksBelow ? end - start <= 2 * LONGEST_HEADING && !/[.!?…:]["”’)]*$/.test(text.slice(start, end)) : false;
    const opens = opensFurniture(head);
    if (linksBelow || (opens && (LINK.test(head) || NOTE.test(head) || CALL.test(head)))) found.add(index);
    else if ((mayHoldCode && isCode(text, start, end)) || isHeader(text, start, end)) found.add(index);
    if (short && opens && LINKS_BELOW.test(head)) {
      linksBelow = true;
      found.add(index);
    }
    const about = opens ? ABOUT.exec(head)?.[1] : undefined;
    if (about === undefined) continue;
    const next = paragraphs[index + 1];
    const heading = short && !head.includes(':');
    const own = heading && next !== undefined && speaksOf(text.slice(next.start, next.start + SIGHT), about);
    if (own || (!heading && /^[*_#]{0,3}about [^:]{2,60}:\s+\S/i.test(head))) found.add(index);
    if (own) found.add(next.index);
  }
  return found;
}

/** Does a paragraph begin with the name that the heading above it has? */
function speaksOf(paragraph: string, about: string): boolean {
  const name = about.toLowerCase().split(/\s+/)[0] ?? '';
  return paragraph
    .toLowerCase()
    .replace(/^\W*(?:the )?/, '')
    .startsWith(name);
}

function holdsAny(text: string, signs: readonly string[]): boolean {
  return signs.some((sign) => text.includes(sign));
}

function isCode(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!CODE.test(words)) return false;
  const lines = words.split(/\r\n|\n|\r/);
  return lines.filter((line) => LINE_OF_CODE.test(line)).length >= MOSTLY * lines.length;
}
