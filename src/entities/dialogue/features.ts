import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { Age, type AgeCode, agesOf } from './age.ts';
import { type Around, aroundOf, regionsOf } from './around.ts';
import { calledFor } from './called-for.ts';
import { UNKNOWN } from './candidates.ts';
import { contextsOf } from './contexts.ts';
import type { Events } from './event.ts';
import { type FeatureName, featureIndex } from './feature-names.ts';
import { type Recency, recencyOf } from './recency.ts';
import { EMPTY, type Region } from './region.ts';
import { actorOf, tellsByActs } from './told-by-acts.ts';
import { Clue, Gap, type Turn } from './turn.ts';
import { isOccupation } from './unnamed-characters.ts';

/** Called with each feature that holds of a candidate, and its value. */
export type Emit = (feature: number, value: number) => void;

/** Sees what the text says of candidates near each turn. Built once a document; each question costs a constant. */
export class Surroundings {
  readonly #around: Around[];
  readonly #speaksBefore: Map<number, number>[] = [];
  readonly #speaksAfter: Map<number, number>[] = [];
  /** How often the one who is named most is named. */
  readonly #mostNamed: number;
  readonly #ages: Uint8Array;
  readonly #tellsByActs: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly events: Events,
    private readonly turns: readonly Turn[],
    private readonly people: readonly Person[],
    private readonly narrator: number,
  ) {
    this.#around = turns.map((turn, index) => aroundOf(reading, events, turns, turn, index, narrator));
    this.#tellsByActs = tellsByActs(turns, this.#around, narrator);
    this.#mostNamed = people.reduce((most, person) => (person.kind === 'person' ? Math.max(most, person.count) : most), 1);
    this.#ages = agesOf(reading, events, people);
    this.#findSpeakers();
  }

  /** For each turn, how many turns ago (and ahead) each person speaks for certain, up to eight. */
  #findSpeakers(): void {
    const { turns } = this;
    const near = (from: number, step: number): Map<number, number> => {
      const distances = new Map<number, number>();
      for (let k = 1; k <= 8; k++) {
        const other = turns[from + k * step];
        const speaker = other === undefined || other.clue !== Clue.named ? undefined : other.named[0];
        if (speaker !== undefined && !distances.has(speaker)) distances.set(speaker, k);
      }
      return distances;
    };
    for (let index = 0; index < turns.length; index++) {
      this.#speaksBefore.push(near(index, -1));
      this.#speaksAfter.push(near(index, 1));
    }
  }

  /** Emits what holds of each candidate of a turn. */
  features(turn: Turn, candidates: Int32Array, emit: (candidate: number, feature: number, value: number) => void): void {
    const recency = recencyOf(this.events, turn, candidates);
    for (let at = 0; at < candidates.length; at++) {
      this.#candidate(turn, candidates[at] as number, recency, (feature, value) => emit(at, feature, value));
    }
  }

  /** The one whom the turn right before a bare one calls by name, whose own speaker is told; -1 where it calls nobody or several. */
  calledJustBefore(index: number): number {
    const turn = this.turns[index];
    const before = this.turns[index - 1];
    if (turn === undefined || before === undefined || turn.clue !== Clue.none || turn.lead || turn.tail || turn.gap !== Gap.next) return NOBODY;
    const called = this.#around[index - 1]?.called ?? [];
    const [one = NOBODY] = called;
    return before.clue === Clue.named && called.every((other) => other === one) && !before.named.includes(one) ? one : NOBODY;
  }

  /** The one for whom the last words of the turn right before a bare one call; -1 for nobody. */
  calledForJustBefore(index: number): number {
    const turn = this.turns[index];
    const before = this.turns[index - 1];
    if (turn === undefined || before === undefined || turn.clue !== Clue.none || turn.lead || turn.tail || turn.gap !== Gap.next) return NOBODY;
    const one = calledFor(this.reading, this.events, before);
    // who says their name has called the other
    const { called, spokenOf } = this.#around[index] as Around;
    return called.includes(one) || spokenOf.includes(one) || before.named.includes(one) ? NOBODY : one;
  }

  /** What says whether the speaker changes at this turn. */
  contexts(turn: Turn): number[] {
    const before = this.turns[turn.index - 1];
    return contextsOf(turn, before, this.#around[turn.index] as Around, before !== undefined && (this.#around[before.index] as Around).called.length > 0);
  }

  #candidate(turn: Turn, candidate: number, recency: Recency, emit: Emit): void {
    const give = (name: FeatureName, value = 1) => emit(featureIndex(name), value);
    if (candidate === UNKNOWN) {
      give('unknown');
      return;
    }
    if (candidate === turn.described) {
      give('described');
      if (turn.indefinite) give('described-indefinite');
      if (turn.nounAfter) give('described-after');
      if (turn.noun !== null && isOccupation(turn.noun)) give('described-by-occupation');
      return;
    }
    if (candidate === this.narrator) {
      give('narrator');
      const { lead, middle, tail } = this.#around[turn.index] as Around;
      if (lead.endsOnMe) give('lead-is-the-narrators');
      if (middle.firstPerson) give('middle-is-the-narrators');
      if (tail.firstPerson) give('tail-is-the-narrators');
      // `He sighed. “What then?”`
      if (lead.endsOnAnother || (!lead.endsOnMe && (middle.opensOnAnother || tail.opensOnAnother))) give('acts-beside-the-narrator');
    }
    const person = this.people[candidate] as Person;
    if (turn.noun !== null) {
      if (person.offices.includes(turn.noun)) give('known-by-noun');
      else if (person.offices.length > 0) give('known-by-another-noun');
      if (isOccupation(turn.noun) && !person.offices.includes(turn.noun)) give('occupation-unheard-of');
      const age = this.#ages[candidate] as AgeCode;
      if (turn.age !== Age.untold && age !== Age.untold)
        give(turn.age === Age.young ? (age === Age.young ? 'young-for-young' : 'old-for-young') : age === Age.young ? 'young-for-old' : 'old-for-old');
      if (turn.mine && !person.offices.includes(turn.noun)) give('not-of-the-family');
    }
    const code = genderCode(person);
    const around = this.#around[turn.index] as Around;
    const agreement = (region: Region, pronoun: number, agrees: FeatureName, differs: FeatureName) => {
      if (pronoun === 0 || region === EMPTY) return;
      // `He sighed. “What then?”`: who tells the story is neither `he` nor `she`
      if (candidate === this.narrator) give(differs);
      else if (code !== 0) give(pronoun === code ? agrees : differs);
    };
    const { lead, middle, tail, before, after } = around;
    if (turn.named.length > 1) give(turn.named[0] === candidate ? 'clue-first' : 'clue-later');
    if (lead.firstSubject === candidate) give('lead-subject-first');
    if (lead.lastSubject === candidate) give('lead-subject-last');
    if (lead.persons.includes(candidate)) give('lead-named');
    agreement(lead, lead.lastPronoun, 'lead-pronoun-agrees', 'lead-pronoun-differs');
    if (lead.besidePronoun.includes(candidate)) give('lead-beside-pronoun');
    if (turn.clue === Clue.none) {
      if (this.#antecedent(lead.lastPronoun, lead, recency) === candidate) give('lead-pronoun-antecedent');
      if (this.#antecedent(middle.firstPronoun, middle, recency) === candidate) give('middle-pronoun-antecedent');
      if (this.#antecedent(tail.firstPronoun, tail, recency) === candidate) give('tail-pronoun-antecedent');
    }
    if (middle.firstSubject === candidate) give('middle-subject');
    if (middle.persons.includes(candidate)) give('middle-named');
    if (around.middleOpens === candidate) give('middle-opens');
    if (middle.besidePronoun.includes(candidate)) give('middle-beside-pronoun');
    if (turn.clue === Clue.none) agreement(middle, middle.firstPronoun, 'middle-pronoun-agrees', 'middle-pronoun-differs');
    if (tail.firstSubject === candidate) give('tail-subject-first');
    if (tail.persons.includes(candidate)) give('tail-named');
    if (around.tailOpens === candidate) give('tail-opens');
    if (tail.besidePronoun.includes(candidate)) give('tail-beside-pronoun');
    if (this.#tellsByActs && actorOf(turn, around, this.narrator) === candidate) give('acts-for-report');
    if (turn.clue === Clue.none) agreement(tail, tail.firstPronoun, 'tail-pronoun-agrees', 'tail-pronoun-differs');
    if (before.lastSubject === candidate) give('before-subject-last');
    if (before.firstSubject === candidate) give('before-subject-first');
    if (before.lastPerson === candidate) give('before-person-last');
    if (before.persons.includes(candidate)) give('before-named');
    agreement(before, before.lastPronoun, 'before-pronoun-agrees', 'before-pronoun-differs');
    if (after.firstSubject === candidate) give('after-subject-first');
    if (after.persons.includes(candidate)) give('after-named');
    agreement(after, after.firstPronoun, 'after-pronoun-agrees', 'after-pronoun-differs');
    this.#ranks(candidate, recency, give);
    this.#said(turn, candidate, around, give);
    this.#speakers(turn, candidate, give);
    if (turn.gender !== null) give(person.gender === null ? 'gender-unknown' : person.gender === turn.gender ? 'gender-agrees' : 'gender-differs');
    give('share-of-names', (recency.counts.get(candidate) ?? 0) / Math.max(1, recency.total));
    give('log-count', Math.log((1 + person.count) / (1 + this.#mostNamed)) / 7);
    give('likeness', person.likeness);
  }

  /** Whoever of the pronoun's gender was a subject last, and does not stand beside it: `He sat down by Otto. “Well?”` */
  #antecedent(pronoun: number, { besidePronoun }: Region, { subject }: Recency): number {
    if (pronoun === 0) return UNKNOWN;
    return subject.find((person) => genderCode(this.people[person]) === pronoun && !besidePronoun.includes(person)) ?? UNKNOWN;
  }

  #ranks(candidate: number, recency: Recency, give: (name: FeatureName) => void): void {
    const rank = recency.named.indexOf(candidate);
    if (rank < 0) give(recency.counts.has(candidate) ? 'only-in-marks' : 'only-named-ahead');
    else give((['named-1st-last', 'named-2nd-last', 'named-3rd-last', 'named-4th-last'] as const)[rank] ?? 'named-earlier');
    const subject = (['subject-1st-last', 'subject-2nd-last', 'subject-3rd-last'] as const)[recency.subject.indexOf(candidate)];
    if (subject !== undefined) give(subject);
  }

  #said(turn: Turn, candidate: number, around: Around, give: (name: FeatureName) => void): void {
    if (around.called.includes(candidate)) give('calls-candidate');
    if (around.spokenOf.includes(candidate)) give('speaks-of-candidate');
    if (around.ownName.includes(candidate)) give('says-own-name');
    const near = (offset: number): Around | undefined => {
      const other = this.turns[turn.index + offset];
      if (other === undefined || Math.abs(other.paragraph - turn.paragraph) > 4) return undefined;
      return this.#around[other.index];
    };
    const asked = this.turns[turn.index - 1]?.question === true;
    if (near(-1)?.called.includes(candidate) === true) {
      give('called-1-before');
      if (asked) give('asked-by-name-1-before');
    }
    if (near(-2)?.called.includes(candidate) === true) give('called-2-before');
    if (near(1)?.called.includes(candidate) === true) give('called-1-after');
    if (near(2)?.called.includes(candidate) === true) give('called-2-after');
    if (this.#calledNear(turn, candidate, -1)) give('called-earlier');
    if (this.#calledNear(turn, candidate, 1)) give('called-later');
    if (near(-1)?.spokenOf.includes(candidate) === true) give('spoken-of-1-before');
    if (near(1)?.spokenOf.includes(candidate) === true) give('spoken-of-1-after');
    const code = genderCode(this.people[candidate]);
    const before = near(-1)?.sir ?? 0;
    const after = near(1)?.sir ?? 0;
    if (before !== 0 && code !== 0) give(before === code ? 'sir-before-agrees' : 'sir-before-differs');
    if (after !== 0 && code !== 0) give(after === code ? 'sir-after-agrees' : 'sir-after-differs');
    // `Ana laughed. He held out a cup. “Take it.”⏎“Thank you.”`: who is told of beside the turn before is spoken to there
    for (const [offset, acts, told] of BESIDE_NEIGHBOURS) {
      const regions = regionsOf(near(offset));
      if (regions.some(({ firstSubject, lastSubject }) => firstSubject === candidate || lastSubject === candidate)) give(acts);
      else if (regions.some(({ persons }) => persons.includes(candidate))) give(told);
    }
    if (this.turns[turn.index - 1]?.addressee === candidate) give('addressed-1-before');
    if (turn.addressee === candidate) give('addressed-here');
  }

  /** Is the candidate called three to eight turns away? */
  #calledNear(turn: Turn, candidate: number, step: number): boolean {
    for (let k = 3; k <= 8; k++) if (this.#around[turn.index + k * step]?.called.includes(candidate) === true) return true;
    return false;
  }

  #speakers(turn: Turn, candidate: number, give: (name: FeatureName) => void): void {
    const before = this.#speaksBefore[turn.index]?.get(candidate) ?? 9;
    const after = this.#speaksAfter[turn.index]?.get(candidate) ?? 9;
    if (before < 9) give((['speaks-1-before', 'speaks-2-before', 'speaks-3-before', 'speaks-4-before'] as const)[before - 1] ?? 'speaks-recently');
    if (after < 9) give((['speaks-1-after', 'speaks-2-after', 'speaks-3-after', 'speaks-4-after'] as const)[after - 1] ?? 'speaks-soon');
    if (before === 9 && after === 9) give('speaks-nowhere-near');
  }
}

const NOBODY = -1;

const BESIDE_NEIGHBOURS = [
  [-1, 'acts-1-before', 'told-of-1-before'],
  [1, 'acts-1-after', 'told-of-1-after'],
] as const;

function genderCode(person: Person | undefined): number {
  return person?.gender === 'm' ? 1 : person?.gender === 'f' ? 2 : 0;
}
