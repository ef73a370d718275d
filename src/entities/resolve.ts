import type { Mention, Quotation } from '../types.ts';
import { candidatesOf, UNKNOWN } from './dialogue/candidates.ts';
import { type ChainTurn, runChain } from './dialogue/chain.ts';
import { type Events, Role } from './dialogue/event.ts';
import { Surroundings } from './dialogue/features.ts';
import { findEvents, roleInMarks } from './dialogue/find-events.ts';
import { type DialogueModel, patternScores, weightIndex } from './dialogue/model.ts';
import { readTurns, tokenFrom } from './dialogue/read-turns.ts';
import type { Turn } from './dialogue/turn.ts';
import type { ReadDocument } from './entity.ts';
import { clusterNames } from './names/cluster.ts';
import { countPronouns } from './names/gender.ts';
import { Meetings } from './names/meetings.ts';
import type { NameForm, NameMention } from './names/name-form.ts';
import { scanNames } from './names/scan.ts';
import { type Person, personOf } from './people.ts';
import { type Reading, readingOf } from './reading.ts';

export interface Prepared {
  readonly reading: Reading;
  readonly people: Person[];
  readonly events: Events;
  readonly turns: readonly Turn[];
  readonly quotations: readonly Quotation[];
  readonly candidates: readonly Int32Array[];
  readonly surroundings: Surroundings;
  readonly narrator: number;
}

/** Everything up to the decision: names gathered, turns read, candidates listed. */
export function prepare(document: ReadDocument, all: readonly Quotation[]): Prepared {
  const reading = readingOf(document);
  const quotations = all
    .filter((quotation) => quotation.type !== 'indirect' && quotation.parent === null)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const known = all
    .filter((quotation) => quotation.speaker?.kind === 'name')
    .map(({ speaker }) => [tokenFrom(document.tokens, speaker?.span.start ?? 0), speaker?.last ?? 0] as const);
  const { forms, mentions } = scanNames(reading, known);
  countPronouns(reading, mentions);
  for (const mention of mentions) if (mention.quoted && roleInMarks(reading, mention) === Role.vocative) mention.form.called++;
  const mentionAt = indexMentions(mentions);
  const meetings = new Meetings(reading, forms, mentions);
  let before: { form: NameForm; paragraph: number } | null = null;
  for (const quotation of all) {
    const found = quotation.speaker?.kind === 'name' ? mentionAt(quotation.speaker) : null;
    if (found === null) continue;
    found.form.spoke++;
    if (before !== null && found.paragraph === before.paragraph + 1) meetings.takeTurns(before.form, found.form);
    before = { form: found.form, paragraph: found.paragraph };
  }
  const register = clusterNames(forms, meetings);
  const people: Person[] = [];
  const personOfBearer = new Map<number, number>();
  for (const bearer of register.bearers) {
    if (bearer.merged) continue;
    personOfBearer.set(bearer.index, people.length);
    people.push(personOf(bearer, people.length));
  }
  const personsOf = (form: NameForm): number[] =>
    [...new Set((register.candidates.get(form) ?? []).filter((bearer) => !bearer.merged).map((bearer) => personOfBearer.get(bearer.index) ?? -1))].filter(
      (person) => person >= 0,
    );
  const described = new Map<string, number>();
  const describedBy = (mention: Mention): number => {
    const text = reading.text
      .slice(mention.span.start, mention.span.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|an?|that|this|another|one)\s+/i, '');
    const key = text.toLowerCase();
    const known = described.get(key);
    if (known !== undefined) {
      (people[known] as Person).count++;
      return known;
    }
    people.push({
      index: people.length,
      name: text,
      aliases: [],
      kind: 'person',
      gender: null,
      plural: false,
      anonymous: true,
      role: null,
      bearer: null,
      count: 1,
      likeness: 1,
    });
    described.set(key, people.length - 1);
    return people.length - 1;
  };
  const narrator = narratorOf(reading, people, mentions, personsOf, quotations);
  const personOfMention = Int32Array.from(mentions, (mention) => personsOf(mention.form)[0] ?? -1);
  const turns = readTurns(reading, quotations, document.passages, {
    namedBy: (mention) => {
      const found = mentionAt(mention);
      return found === null ? [] : personsOf(found.form).slice(0, 1);
    },
    describedBy,
    narrator,
  });
  const events = findEvents(reading, mentions, personOfMention);
  const candidates = turns.map((turn) => candidatesOf(turn, events, people, narrator));
  const surroundings = new Surroundings(reading, events, turns, people, narrator);
  return { reading, people, events, turns, quotations, candidates, surroundings, narrator };
}

function narratorOf(
  reading: Reading,
  people: Person[],
  mentions: readonly NameMention[],
  personsOf: (form: NameForm) => number[],
  quotations: readonly Quotation[],
): number {
  let first = 0;
  let narrated = 0;
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.quoted[at] === 1) continue;
    narrated++;
    if (reading.tokens[at]?.lower === 'i' && reading.tokens[at]?.capital === true) first++;
  }
  if (first < 10 || first < narrated * 0.006) return -1;
  // who is called by name next to where the narrator speaks, and whom the narrator does not name
  const own = new Set<number>();
  for (const { speaker } of quotations) {
    if (speaker === null || speaker.kind !== 'pronoun' || reading.tokens[speaker.head]?.lower !== 'i') continue;
    own.add(reading.paragraphOf[speaker.head] ?? -1);
  }
  const called = new Map<number, number>();
  for (const mention of mentions) {
    if (!mention.quoted || roleInMarks(reading, mention) !== Role.vocative) continue;
    const near = [-2, -1, 1, 2].some((step) => own.has(mention.paragraph + step)) && !own.has(mention.paragraph);
    const person = personsOf(mention.form)[0];
    if (near && person !== undefined) called.set(person, (called.get(person) ?? 0) + 1);
  }
  const best = [...called]
    .filter(([person]) => {
      const bearer = people[person]?.bearer;
      return bearer != null && bearer.narrated <= 0.15 * bearer.count;
    })
    .sort((a, b) => b[1] - a[1])[0];
  if (best !== undefined && best[1] >= 2) {
    const named = people[best[0]] as Person;
    named.likeness = 1;
    return best[0];
  }
  people.push({
    index: people.length,
    name: null,
    aliases: [],
    kind: 'person',
    gender: null,
    plural: false,
    anonymous: false,
    role: null,
    bearer: null,
    count: first,
    likeness: 1,
  });
  return people.length - 1;
}

function indexMentions(mentions: readonly NameMention[]): (mention: Mention) => NameMention | null {
  return (mention) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= mention.span.start) low = middle + 1;
      else high = middle;
    }
    const found = mentions[low];
    return found !== undefined && found.start < mention.span.end ? found : null;
  };
}

export function chainOf(prepared: Prepared, model: DialogueModel): ChainTurn[] {
  return prepared.turns.map((turn, index) => {
    const candidates = prepared.candidates[index] as Int32Array;
    const scores = new Float64Array(candidates.length);
    if (candidates.length > 1) {
      prepared.surroundings.features(turn, candidates, (candidate, feature, value) => {
        scores[candidate] = (scores[candidate] as number) + value * (model.features[weightIndex(turn, feature)] as number);
      });
    }
    return { candidates, scores, patterns: patternScores(model, prepared.surroundings.contexts(turn)) };
  });
}

export { runChain, UNKNOWN };
