import type { NounPhrase } from '../mentions/noun-phrase.ts';
import type { Unit } from '../text/units.ts';
import type { Listener, Passage, Proposal, Quotation, QuotationType, Span } from '../types.ts';
import { accordingTo } from './according-to.ts';
import { beliefIn, LEAST_BELIEF, reportFeatures } from './belief.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { FrameMatch } from './frame.ts';
import { FRAMES, PHRASE_FRAMES } from './index.ts';
import { cueOf } from './match.ts';
import type { PhraseFrame } from './phrase-frame.ts';

interface Found extends FrameMatch {
  readonly rule: string;
  /** Where the words of the report stand: its order in the unit. */
  readonly at: number;
  /** The belief in it; null where none was asked. */
  readonly chance: number | null;
}

function proposalOf({ rule, content, cue, speaker, chance }: Omit<Found, 'at'>): Proposal {
  return { rule, content, cue: cue?.span ?? null, speaker: speaker?.span ?? null, chance };
}

const LETTER = /[\p{L}\p{N}]/u;
const ASCII_LETTER = Uint8Array.from({ length: 128 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII_LETTER[code] === 1 : LETTER.test(text[at] ?? '');
}

/** Letters of a span, and how many of them stand inside outermost passages. */
function letters(text: string, content: readonly Span[], passages: readonly Passage[]): { all: number; marked: number } {
  let all = 0;
  let marked = 0;
  content.forEach((span, index) => {
    let start = span.start;
    if (index === 0 && /^that\b/i.test(text.slice(start, start + 5))) start += 4;
    let passage = firstEndingAfter(passages, start);
    for (let at = start; at < span.end; at++) {
      if (!isLetter(text, at)) continue;
      all++;
      while ((passages[passage]?.end ?? Number.POSITIVE_INFINITY) <= at) passage++;
      if ((passages[passage]?.start ?? Number.POSITIVE_INFINITY) <= at) marked++;
    }
  });
  return { all, marked };
}

/** Does no passage reach into the content? */
function apartFrom(passages: readonly Passage[], content: readonly Span[]): boolean {
  return content.every((span) => (passages[firstEndingAfter(passages, span.start)]?.start ?? Number.POSITIVE_INFINITY) >= span.end);
}

function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `direct` where its letters stand in marks, `mixed` where some do, else `indirect`. */
export function typeOf(text: string, content: readonly Span[], passages: readonly Passage[]): QuotationType {
  if (apartFrom(passages, content)) return 'indirect';
  const { all, marked } = letters(text, content, passages);
  if (marked === 0) return 'indirect';
  return marked >= 0.95 * all ? 'direct' : 'mixed';
}

/** Phrase frames by the word they are asked at. */
const ANCHORED = new Map<string, PhraseFrame[]>();
for (const frame of PHRASE_FRAMES) for (const anchor of frame.anchors) ANCHORED.set(anchor, [...(ANCHORED.get(anchor) ?? []), frame]);

function within(span: Span | undefined, content: readonly Span[]): boolean {
  return span !== undefined && content.some((piece) => piece.start <= span.start && span.end <= piece.end);
}

function overlaps(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some((a) => other.some((b) => a.start < b.end && b.start < a.end));
}

function findInUnit(text: string, unit: Unit, clauses: readonly Clause[], passages: readonly Passage[], listen?: Listener): Found[] {
  const found: Found[] = [];
  const { items } = unit;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const frames = item === undefined || item.kind === 'passage' ? undefined : ANCHORED.get(item.lower);
    if (item === undefined || frames === undefined) continue;
    for (const frame of frames) {
      const match = frame.find({ text, unit, items, at });
      if (match !== null) found.push({ ...match, rule: frame.id, at: item.start, chance: null });
    }
  }
  if (listen !== undefined) for (const one of found) tell(listen, unit, one.cue?.span ?? unit, [], one, true);
  for (const clause of clauses) {
    const cue = cueOf(clause).span;
    let asked = 0;
    let one: Found | null = null;
    for (const frame of FRAMES) {
      const match = frame.find(clause);
      asked++;
      if (match === null) continue;
      const chance = beliefIn(reportFeatures(clause, frame.id, match));
      one = { ...match, rule: frame.id, at: unit.items[clause.verb.main]?.start ?? unit.start, chance };
      const believed = frame.plain === true || typeOf(text, match.content, passages) !== 'indirect' || chance >= LEAST_BELIEF;
      if (believed) found.push(one);
      break;
    }
    if (listen !== undefined) {
      const declined = FRAMES.slice(0, one === null ? asked : asked - 1).map(({ id }) => id);
      tell(listen, unit, cue, declined, one, one !== null && found.includes(one));
    }
  }
  return throughChannels(found, text, passages, listen).sort((a, b) => a.at - b.at);
}

function tell(listen: Listener, { start, end }: Span, cue: Span, declined: readonly string[], one: Found | null, taken: boolean): void {
  const found = one === null ? [] : [proposalOf(one)];
  listen({ about: 'report', within: { start, end }, cue, declined, found, taken: taken ? (found[0] ?? null) : null, least: taken ? null : LEAST_BELIEF });
}

/** `“We won,” Lund told Okoro, according to the ministry.`: Lund speaks; the ministry is how it reached the writer. */
function throughChannels(found: readonly Found[], text: string, passages: readonly Passage[], listen?: Listener): Found[] {
  const channels = found.filter((one) => one.rule === accordingTo.id);
  if (channels.length === 0) return [...found];
  const through = new Map<Found, Found>();
  for (const channel of channels) {
    const inner = found.find(
      (one) =>
        one !== channel &&
        one.speaker !== null &&
        one.at < channel.at &&
        within(one.cue?.span, channel.content) &&
        typeOf(text, one.content, passages) === 'direct',
    );
    if (inner === undefined) continue;
    through.set(inner, channel);
    listen?.({ about: 'channel', of: proposalOf(inner), through: proposalOf(channel) });
  }
  const spent = new Set(through.values());
  return found.flatMap((one) => {
    if (spent.has(one)) return [];
    const channel = through.get(one);
    return channel === undefined || channel.speaker === null ? [one] : [{ ...one, via: channel.speaker }];
  });
}

/**
 * Finds who reports what in every unit.
 *
 * @param passages outermost passages of the stretch the units were cut from, in document order
 * @param listen is told each decision
 * @returns quotations in the order of the units; one whose cue stands inside another's content has that one as `parent`
 */
export function findFrames(text: string, units: readonly Unit[], passages: readonly Passage[], listen?: Listener): Quotation[] {
  const quotations: Quotation[] = [];
  let previous: { unit: Unit; subject: NounPhrase } | null = null;
  for (const unit of units) {
    const clauses = clausesOf(text, unit, previous);
    const found = findInUnit(text, unit, clauses, passages, listen);
    for (const quotation of nest(text, found, passages, quotations.length, listen)) quotations.push(quotation);
    const last = clauses.find((clause) => clause.place === 'before' && clause.subject !== null);
    previous = last?.subject != null ? { unit, subject: last.subject } : null;
  }
  return quotations;
}

/** Puts what one unit gave in order: an inner report gets the outer as parent; of two that overlap otherwise the first stays. */
function nest(text: string, found: readonly Found[], passages: readonly Passage[], offset: number, listen?: Listener): Quotation[] {
  const kept: Found[] = [];
  for (const one of found) {
    const rivals = kept.filter(
      (other) => overlaps(other.content, one.content) && !within(one.cue?.span, other.content) && !within(other.cue?.span, one.content),
    );
    const [rival] = rivals;
    if (rival === undefined) kept.push(one);
    else listen?.({ about: 'overlap', lost: proposalOf(one), to: proposalOf(rival) });
  }
  return kept.map((one) => {
    const parent = kept.findIndex(
      (other) => other !== one && within(one.cue?.span, other.content) && (other.at > one.at || !within(other.cue?.span, one.content)),
    );
    return {
      type: typeOf(text, one.content, passages),
      content: one.content,
      cue: one.cue,
      speaker: one.speaker,
      addressee: one.addressee ?? null,
      via: one.via ?? null,
      rule: one.rule,
      chance: one.chance,
      parent: parent < 0 ? null : offset + parent,
    };
  });
}
