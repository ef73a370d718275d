import { namedBy } from '../mentions/named-by.ts';
import type { NounPhrase } from '../mentions/phrase.ts';
import type { Unit } from '../text/units.ts';
import type { Listener, Passage, Proposal, Quotation, Span } from '../types.ts';
import { endingFeatures, phraseFeatures, reportFeatures, weigh } from './choice/belief.ts';
import { type Candidate, candidatesOf, phraseCandidates } from './choice/candidates.ts';
import { choose, leastBelief, type Report } from './choice/choose.ts';
import { leanOf } from './choice/lean.ts';
import type { Clause } from './clause/clause.ts';
import { clausesOf } from './clause/read-clauses.ts';
import type { FrameMatch } from './frame.ts';
import { FRAMES, PHRASE_FRAMES } from './index.ts';
import { cueOf } from './match.ts';
import type { PhraseFrame } from './phrase-frame.ts';
import { accordingTo } from './rules/according-to.ts';
import { describedBy } from './rules/described-by.ts';
import { typeOf } from './type-of.ts';

interface Found extends FrameMatch {
  readonly rule: string;
  readonly belief: number;
  /** Where the words of the report stand: its order in the unit. */
  readonly at: number;
  /** The belief in it; null where none was asked. */
  readonly chance: number | null;
}

function foundAt(at: number, { rule, variant, content, cue, speaker, addressee, via, extent, belief }: Candidate): Found {
  return { rule, variant, content, cue, speaker, addressee, via, extent, belief, at, chance: belief };
}

function proposalOf({ rule, content, cue, speaker, chance }: Omit<Found, 'at'>): Proposal {
  return { rule, content, cue: cue?.span ?? null, speaker: speaker === null ? null : namedBy(speaker), chance };
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

/** What the frames make of each report of a unit, in the order of its words. */
function reportsIn(text: string, unit: Unit, clauses: readonly Clause[], passages: readonly Passage[]): Report[] {
  const reports: Report[] = [];
  const { items } = unit;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const frames = item === undefined || item.kind === 'passage' ? undefined : ANCHORED.get(item.lower);
    if (item === undefined || frames === undefined) continue;
    for (const frame of frames) {
      const anchor = { text, unit, items, at };
      const candidates = phraseCandidates(frame, anchor, passages);
      weigh(candidates, (see, candidate) => phraseFeatures(see, anchor, candidate));
      if (candidates.length > 0) reports.push({ at: item.start, cue: item, asked: [frame.id], candidates });
    }
  }
  for (const clause of clauses) {
    const candidates = candidatesOf(clause, passages);
    weigh(
      candidates,
      (see, candidate) => endingFeatures(see, clause, candidate),
      (see, candidate) => reportFeatures(see, clause, candidate),
      leanOf(clause),
    );
    const at = items[clause.verb.main]?.start ?? unit.start;
    reports.push({ at, cue: cueOf(clause).span, asked: ASKED, candidates });
  }
  return reports.sort((a, b) => a.at - b.at);
}

const ASKED = FRAMES.map(({ id }) => id);

function findInUnit(text: string, unit: Unit, clauses: readonly Clause[], passages: readonly Passage[], listen?: Listener): Found[] {
  const reports = reportsIn(text, unit, clauses, passages);
  if (reports.length === 0) return [];
  const chosen = choose(reports);
  const found: Found[] = [];
  reports.forEach((report, index) => {
    const candidate = chosen[index];
    if (candidate != null) found.push(foundAt(report.at, candidate));
    if (listen !== undefined) tell(listen, unit, report, candidate ?? null);
  });
  return throughChannels(found, text, passages, listen);
}

/** What was found and what became of it; those that found nothing declined. */
function tell(listen: Listener, { start, end }: Span, { cue, asked, candidates }: Report, taken: Candidate | null): void {
  const found = [...candidates].sort((a, b) => b.belief - a.belief);
  const proposals = found.map((one) => proposalOf({ ...one, chance: one.belief }));
  const declined = asked.filter((id) => !candidates.some(({ rule }) => rule === id));
  const [likeliest] = found;
  const least = taken === null && likeliest !== undefined ? leastBelief(likeliest) : null;
  listen({
    about: 'report',
    within: { start, end },
    cue,
    declined,
    found: proposals,
    taken: taken === null ? null : (proposals[found.indexOf(taken)] ?? null),
    least,
  });
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
        // `the memo, labelled “secret” by the board, was lost, according to the ministry`: the label is a part of what the ministry tells
        one.rule !== describedBy.id &&
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

/** Puts what one unit gave in order: an inner report gets the outer as parent; of two that overlap otherwise the likelier stays. */
function nest(text: string, found: readonly Found[], passages: readonly Passage[], offset: number, listen?: Listener): Quotation[] {
  if (found.length === 0) return [];
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.belief - a.belief)) {
    const rivals = kept.filter(
      (other) => overlaps(other.content, one.content) && !within(one.cue?.span, other.content) && !within(other.cue?.span, one.content),
    );
    const [rival] = rivals;
    if (rival === undefined) kept.push(one);
    else listen?.({ about: 'overlap', lost: proposalOf(one), to: proposalOf(rival) });
  }
  kept.sort((a, b) => a.at - b.at);
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
