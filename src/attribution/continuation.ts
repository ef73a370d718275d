import { isBodyWord } from '../lexicon/bodies.ts';
import { isAsking, isQuestionWord } from '../lexicon/question-words.ts';
import { reportingVerb } from '../lexicon/reporting.ts';
import { isPersonNoun } from '../lexicon/titles.ts';
import { Pos } from '../lexicon/words.ts';
import { isWhole } from '../passages/whole.ts';
import { isCapitalFirst } from '../text/letters.ts';
import { firstBeginningAt, firstWhere } from '../text/position.ts';
import { only } from '../text/reading.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Mention, Passage, Quotation, Span } from '../types.ts';

/** `Then, “B.”`, `Then, more seriously: “B.”` */
const LINKS = new Set('then instead and but or still later again also finally'.split(' '));

/** A unit that is one passage or several and nothing else: `“B.”` of `“A,” he said. “B.”`. */
export function passagesAlone(unit: Unit): Item[] | null {
  const passages: Item[] = [];
  for (const item of unit.items) {
    if (item.kind === 'passage') passages.push(item);
    else if (item.kind === 'number' || (item.kind === 'word' && (passages.length > 0 || !linksOn(unit.items, item)))) return null;
  }
  return passages.length > 0 ? passages : null;
}

function linksOn([first]: readonly Item[], { lower, pos }: Item): boolean {
  return LINKS.has(lower) || (LINKS.has(first?.lower ?? '') && (only(pos, Pos.adverb) || /^(?:more|less|very|rather|quite)$/.test(lower)));
}

/**
 * Adds quotations that stand alone to the one before them as further pieces:
 * `“A,” he said. “B.”` in one paragraph (1,400 times to 30 in PolNeAR's training part), and a paragraph of nothing but
 * marks after one that ended in the same speaker's words (about 4 to 1).
 *
 * @returns the content of each quotation, in the order given, with the pieces added
 */
export function continuedContent(text: string, quotations: readonly Quotation[], units: readonly Unit[]): Map<Quotation, Span[]> {
  const content = new Map<Quotation, Span[]>();
  const inOrder = quotations.filter((quotation) => quotation.parent === null).sort((a, b) => startOf(a) - startOf(b));
  const taken = coveredBy(inOrder);
  let next = 0;
  let last: Quotation | null = null;
  let lastUnit: Unit | null = null;
  const opened = openedEarlier(text, inOrder, units, taken);
  for (const [passage, quotation] of opened) content.set(quotation, [passage, ...(content.get(quotation) ?? quotation.content)]);
  for (const unit of units) {
    while (next < inOrder.length && startOf(inOrder[next]) < unit.end) {
      const candidate = inOrder[next] ?? null;
      next++;
      if (candidate !== null && (last === null || lastUnit !== unit || last.type === 'indirect' || candidate.type === 'direct' || isQuestion(text, last))) {
        // `“A,” she said, referring to the pier. “B.”`: the marks go on with the marks
        last = candidate;
        lastUnit = unit;
      }
    }
    const alone = passagesAlone(unit);
    if (alone === null) continue;
    if (last === null || lastUnit === null || alone.some((item) => taken(item) || (item.passage !== null && opened.has(item.passage)))) continue;
    if ((unit.paragraph !== lastUnit.paragraph && isSubheading(alone, lastUnit)) || !mayContinue(text, unit, lastUnit, last)) continue;
    if (isAskedBetween(units[unit.index - 1], unit, lastUnit)) continue;
    const pieces = content.get(last) ?? [...last.content];
    for (const item of alone)
      if (item.passage?.kind === 'quotation') pieces.push({ start: item === alone[0] && !isAnnounced(unit) ? unit.start : item.start, end: item.end });
    content.set(last, pieces);
    lastUnit = unit;
  }
  return content;
}

/**
 * Paragraphs left open that the next one re-opens and attributes: `“A.¶“B,” she said.` By passage, the last first, so that
 * putting them before the content keeps their order.
 */
function openedEarlier(text: string, inOrder: readonly Quotation[], units: readonly Unit[], taken: (span: Span) => boolean): Map<Passage, Quotation> {
  const alone = new Map<number, Passage>();
  const begins = new Map<Passage, number>();
  let paragraph: Unit | undefined;
  for (const unit of units) {
    if (unit.paragraph !== paragraph?.paragraph) paragraph = unit;
    const passages = passagesAlone(unit);
    const last = passages?.[passages.length - 1]?.passage;
    if (passages?.length === 1 && last != null && last.close === null && !taken(last)) {
      alone.set(last.index, last);
      begins.set(last, paragraph.start);
    }
  }
  if (alone.size === 0) return new Map();
  const items = units.flatMap((unit) => unit.items).filter((item) => item.passage?.continues != null);
  const spokenAt = new Map<number, Quotation>();
  for (const quotation of inOrder) if (quotation.speaker !== null && !spokenAt.has(startOf(quotation))) spokenAt.set(startOf(quotation), quotation);
  const found = new Map<Passage, Quotation>();
  for (const { passage } of items.reverse()) {
    const before = passage === null || passage.continues === null ? undefined : alone.get(passage.continues);
    if (passage === null || before === undefined) continue;
    const own = found.get(passage) ?? spokenAt.get(passage.start);
    if (own !== undefined && !answersAnother(text, own, before, begins.get(before) ?? 0, inOrder)) found.set(before, own);
  }
  return found;
}

/** `“A,” said Lund. “B.¶“C,” said Bell.`: a mark was forgotten, and B is not Bell's. */
function answersAnother(text: string, { speaker }: Quotation, before: Passage, paragraphStart: number, inOrder: readonly Quotation[]): boolean {
  const earlier = inOrder[firstWhere(inOrder.length, (at) => startOf(inOrder[at]) >= before.start) - 1];
  if (earlier === undefined || startOf(earlier) < paragraphStart) return false;
  // `“A,” he said. “B.¶“C,” he said.`: B goes on with what stands before it in its own paragraph
  if (earlier.type !== 'indirect' && earlier.speaker !== null && before.start - endOf(earlier) <= NEAREST) return true;
  return speaker?.kind === 'name' && earlier.speaker?.kind === 'name' && lastWord(text, speaker) !== lastWord(text, earlier.speaker);
}

/** So near stands what is said by the same one, with `Ana Lund, the keeper of the lock, said.` between. In UTF-16 code units. */
const NEAREST = 160;

function endOf({ content }: Quotation): number {
  return content[content.length - 1]?.end ?? 0;
}

const lastWord = (text: string, { span }: Mention) => /(?<!\S)\S+$/.exec(text.slice(span.start, span.end))?.[0];

function startOf(quotation: Quotation | undefined): number {
  return quotation?.content[0]?.start ?? Number.POSITIVE_INFINITY;
}

export function coveredBy(quotations: readonly Quotation[]): (span: Span) => boolean {
  const spans: Span[] = [];
  for (const { content } of quotations) for (const span of content) spans.push(span);
  spans.sort((a, b) => a.start - b.start);
  return (span) => {
    const before = spans[firstBeginningAt(spans, span.end) - 1];
    return before !== undefined && before.end > span.start;
  };
}

/** `Then: “B.”`: what leads to the marks is the writer's; in `Then, “B.”` it is part of the sentence. */
function isAnnounced({ items }: Unit): boolean {
  return items.some(({ lower }) => lower === ':');
}

/** Sentences of the writer's that may stand between two pieces in one paragraph (7 times of 8 the same speaker goes on). */
const MOST_BETWEEN = 2;

/** `‘A year ashore’`: a line in single marks among double ones is a heading. */
function isSubheading(alone: readonly Item[], before: Unit): boolean {
  const isSingle = (item: Item | undefined) => /^['‘`]$/.test(item?.passage?.open ?? '');
  const earlier = before.items.find(({ passage }) => passage !== null);
  return alone.every(isSingle) && /^(?:["“]|''|``)/.test(earlier?.passage?.open ?? '');
}

/** `Asked about the lock, …`, `She asked how it was.`: marks that follow a question in the writer’s words answer it (40 times of 40). */
export function isQuestion(text: string, { cue, speaker, type, content }: Quotation): boolean {
  if (!isAsking(cue?.lemma ?? '')) return false;
  const [first] = content;
  return speaker === null || (type === 'indirect' && first !== undefined && isQuestionWord(text.slice(first.start, first.end).split(/\s/, 1)[0] ?? ''));
}

/** `“Why not?” Ana Lund asked.`: what fills the next paragraph answers it (8 times of 8). */
export function isPut(text: string, { cue, type, content }: Quotation): boolean {
  const last = content[content.length - 1];
  return type === 'direct' && cue?.lemma === 'ask' && last !== undefined && /\?[\s”"’']*$/.test(text.slice(last.start, last.end));
}

/** `Friends say she has gone. True? “I have not.”`: a question of the writer’s is answered by whom they ask. */
function isAskedBetween(between: Unit | undefined, unit: Unit, last: Unit): boolean {
  return between !== undefined && between !== last && between.paragraph === unit.paragraph && between.items.at(-1)?.lower === '?';
}

function mayContinue(text: string, unit: Unit, before: Unit, quotation: Quotation): boolean {
  if ((quotation.speaker === null && quotation.cue === null) || isQuestion(text, quotation)) return false;
  // `what the menu calls “a gift” is £200. “Was it good?”`
  if (quotation.rule === 'relative-report' && reportingVerb(quotation.cue?.lemma ?? '')?.class === 'call') return false;
  // `“A,” said Lund, half joking. He has fished for years. “B.”`
  if (unit.paragraph === before.paragraph) return unit.index <= before.index + MOST_BETWEEN + 1;
  if (unit.paragraph !== before.paragraph + 1 || isPut(text, quotation)) return false;
  // a paragraph of its own goes on where the sentence before it held the same speaker's marks
  if (unit.index !== before.index + 1) return false;
  return quotation.type !== 'indirect' || (tells(text, quotation) && isWholeAlone(text, unit));
}

/** `The plan has drawn fire, according to Ana Lund.¶“People have rung all day.”`: a person, as a body or a paper speaks in no marks of its own. */
function tells(text: string, { cue, speaker }: Quotation): boolean {
  if (cue?.lemma !== 'accord') return SPEAKS.has(reportingVerb(cue?.lemma ?? '')?.class ?? '');
  if (speaker === null || speaker.kind === 'pronoun') return speaker !== null;
  const word = lastWord(text, speaker) ?? '';
  return speaker.kind === 'name' ? isOfTwoWords(text.slice(speaker.span.start, speaker.span.end)) && !isBodyWord(word.toLowerCase()) : isPersonNoun(word);
}

/** Two words at least, as a person's name at its first mention; no initials. */
function isOfTwoWords(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return isCapitalFirst(first) && SMALL.test(first) && rest.some((word) => SMALL.test(word));
}

const SMALL = /\p{Ll}/u;

/** `Lund said that it would not happen.¶“The well has run dry.”` (13 times of 16 the same speaker goes on). */
const SPEAKS: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'accuse', 'urge', 'promise', 'describe']);

function isWholeAlone(text: string, { items }: Unit): boolean {
  return items.every(({ passage, kind }) => (passage === null ? kind !== 'word' : /^["“'`]{1,2}$/.test(passage.open ?? '') && isWhole(text, passage)));
}
