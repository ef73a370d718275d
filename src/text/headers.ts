import { isCapital, isDigit, isSmall } from './letters.ts';

/** `Subject: lamps`, `Signed-off-by: …` */
const FIELD = /^[A-Za-z][A-Za-z-]{1,30}:/;
/** `commit 0dfab42`, above the fields of a record of changes. */
const CHANGE = /^commit [0-9a-f]{7,64}\b/;
/** Fields that only mail has. */
const OF_MAIL = /^(?:x-[a-z-]{1,28}|(?:content|list|resent)-[a-z-]{1,20}|mime-version|message-id|return-path|reply-to|in-reply-to|delivered-to|user-agent):/i;
/** Who made a change, with an address: `Author: Ana Lund <ana@lock.example>`. */
const OF_CHANGES = /^(?:[a-z]+(?:-[a-z]+){0,3}-by|author|commit|committer):[^\n<]{0,80}<[^\s<>@]{1,80}@[^\s<>]{1,80}>/i;
/** Who had a hand in it: `Reviewed-by: Ana Lund`. */
const HAND_IN_IT = /^(?:signed-off|co-(?:author|develop)ed|(?:report|review|ack|test|suggest|request|approv|assist|help|merg)ed|found)-by:/i;
/** `Fixes #12`, below them */
const ISSUE = /^(?:Fixes|Closes|Refs?|Bug|Follow-up to):? [#\w]/;
/** `2021-05-04 09:12:45 WARN lamp: no cable`, as machines write them down. */
const LOGGED = /^\[?\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}[\d:.,Z+-]{0,16}\]?\s{1,4}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b/;

/** UTF-16 code units in which a line shows what it is. */
const SIGHT = 200;

const HYPHEN = 45;
const COLON = 58;
const OPENING_BRACKET = 91;
const LONGEST_NAME = 32;

/** As `FIELD` says, letter by letter: nearly every paragraph is asked, and hardly any is one. */
function opensField(text: string, start: number): boolean {
  let at = start;
  while (at < start + LONGEST_NAME && (isCapital(text.charCodeAt(at)) || isSmall(text.charCodeAt(at)) || (at > start && text.charCodeAt(at) === HYPHEN))) at++;
  return at > start + 1 && text.charCodeAt(at) === COLON;
}

/**
 * Is a paragraph what a machine logged, or nothing but fields of a message or of a record of changes, of which at least one tells
 * it from a list of names and what they say?
 */
export function isHeader(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  const head = text.slice(start, Math.min(end, start + SIGHT));
  if (code === OPENING_BRACKET || isDigit(code)) return LOGGED.test(head);
  if (!opensField(text, start) && !(head.startsWith('commit ') && CHANGE.test(head))) return false;
  let sure = false;
  let from = start;
  while (from < end) {
    const lineFeed = text.indexOf('\n', from);
    const to = lineFeed < 0 || lineFeed > end ? end : lineFeed;
    const line = text.slice(from, Math.min(to, from + SIGHT));
    const begins = text.charCodeAt(from);
    from = to + 1;
    // a field that goes on stands further in
    if (begins === 32 || begins === 9) {
      if (!/^[ \t]+[A-Za-z][a-z-]+-by:/i.test(line)) continue;
    } else if (!FIELD.test(line) && !CHANGE.test(line) && !ISSUE.test(line)) return false;
    const field = line.trimStart();
    sure ||= OF_MAIL.test(field) || OF_CHANGES.test(field) || HAND_IN_IT.test(field) || CHANGE.test(field);
  }
  return sure;
}
