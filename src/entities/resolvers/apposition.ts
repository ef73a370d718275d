import { isGivenName } from '../../lexicon/names.ts';
import { isPersonNoun, nounClass } from '../../lexicon/titles.ts';
import { MODIFIER } from '../../lexicon/word-classes.ts';
import { isListedWord, Pos } from '../../lexicon/words.ts';
import { firstBeginningAt } from '../../text/position.ts';
import type { Mention, Quotation } from '../../types.ts';
import { asOne } from '../joined.ts';
import { isCompanyToo, isGroupWithName } from '../names/body-beside.ts';
import { afterPlace } from '../names/closes-name.ts';
import type { Person } from '../person.ts';
import { defineResolver } from '../resolver.ts';
import type { Scene } from '../scene.ts';

/** Title words between a description and the name that follows it: `her neighbour, the pilot Ana Lund,`. */
const LONGEST_TITLE = 4;

/** `Ana Lund, an expert on ice, said` where the words taken are `an expert on ice`; `her neighbour, the pilot Ana Lund, said`. */
export const apposition = defineResolver({
  id: 'apposition',
  explain: 'The words stand in apposition to a name.',
  examples: {
    hits: [
      ['A former pilot -- Clara Voss, who had left -- said the bell was cracked.', 'Clara Voss'],
      ['Two of his advisers, Clara Voss and Otto Brandt, said the bell was cracked.', 'Clara Voss and Otto Brandt'],
      ['The firm that cast the bell, Ilmar Foundries, said it was cracked.', 'Ilmar Foundries'],
      ['The Chairman, Committee on Piers, Clara Voss, on Monday said the bell was cracked.', 'Clara Voss'],
      ['The local newspaper, the Osk Gazette, said the bell was cracked.', 'Osk Gazette'],
    ],
    misses: ['After talks with Otto Brandt, a spokesman for the union said the bell was cracked.'],
  },
  resolve({ mention, quotation }, scene) {
    // `The Chairman` has a capital, as a name has
    const behind = mention === null || mention.kind === 'pronoun' ? -1 : namedBehindBody(scene, mention);
    if (behind >= 0) return { person: behind };
    if (mention === null || (mention.kind !== 'nominal' && !/^(?:one|another|two|three|four|both)$/.test(scene.headOf(mention)))) return null;
    const before = scene.token(mention.first - 1);
    const relative = isSaidInRelative(scene, mention, quotation);
    if (before?.lower === ',' && /^(?:an?|the)$/.test(scene.token(mention.first)?.lower ?? '') && (relative || closesAfter(scene, mention.last))) {
      // `Ana Lund, 60, a doctor, said`
      const aged = scene.token(mention.first - 2)?.kind === 'number' && scene.token(mention.first - 3)?.lower === ',';
      const person = scene.namedAtEnd(scene.token(mention.first - (aged ? 4 : 2))?.end ?? 0, 0);
      if (person >= 0) return { person };
    }
    const late = namedAfterRelative(scene, mention, quotation);
    if (late >= 0) return { person: late };
    // `Three pilots -- Clara Voss, Otto Brandt and Irena Holt -- said`
    if (!BORDER.test(scene.token(mention.last)?.lower ?? '')) return null;
    if (nounClass(scene.headOf(mention))?.plural === true || SEVERAL.test(scene.token(mention.first)?.lower ?? ''))
      return severalNamed(scene, mention.last + 1);
    for (let at = mention.last + 1; at < mention.last + 1 + LONGEST_TITLE; at++) {
      const token = scene.token(at);
      if (token?.kind !== 'word' || (token.pos & Pos.relative) !== 0) return null;
      const named = scene.nameFrom(at);
      // `The senator, a Democrat from Osk, said`: what he is, and no name of his
      if (named !== null && /^an?$/.test(scene.token(at - 1)?.lower ?? '')) return null;
      // `the Osk-based company Tarn Works`
      if (named !== null && named.last === at + 1 && /-\p{Ll}/u.test(named.form.text)) continue;
      if (named !== null) {
        const person = scene.names.personsOf(named.form)[0];
        if (at === mention.last + 1 && named.last === at + 1 && isHeldFor(scene, mention, at)) return null;
        const plain =
          person !== undefined &&
          suits(scene, mention, quotation, scene.person(person)) &&
          closes(scene.token(afterPlace(scene.reading.tokens, named.last))?.lower);
        if (plain) noteKind(scene, mention, scene.person(person));
        return plain ? { person } : null;
      }
      if ((token.pos & (Pos.noun | Pos.adjective | Pos.determiner | Pos.verbPart)) === 0) return null;
    }
    return null;
  },
});

const LONGEST_RELATIVE = 20;

/** `An accountant who had seen the books, Clara Voss, said`, `The firm that built it, Osk Lifts, said`: who is named between the clause and the verb; -1 for nobody. */
function namedAfterRelative(scene: Scene, mention: Mention, { cue }: Quotation): number {
  const kind = cue === null ? undefined : nounClass(scene.headOf(mention))?.kind;
  const relative = scene.token(mention.last)?.lower ?? '';
  const body = kind === 'organization' && /^(?:that|which)$/.test(relative);
  if (cue === null || !(body || (kind === 'person' && /^(?:who|whose)$/.test(relative)))) return -1;
  const verb = firstBeginningAt(scene.reading.tokens, cue.span.start);
  if (scene.token(verb - 1)?.lower !== ',' || verb <= mention.last) return -1;
  for (let at = verb - 2; at > Math.max(mention.last, verb - 2 - LONGEST_TITLE) && verb - mention.last < LONGEST_RELATIVE + LONGEST_TITLE; at--) {
    const named = scene.nameFrom(at);
    if (named === null || named.last !== verb - 1 || scene.token(at - 1)?.lower !== ',') continue;
    const person = scene.person(scene.names.personsOf(named.form)[0] ?? -1);
    if (body) noteKind(scene, mention, person);
    return person?.kind === (body ? 'organization' : 'person') ? person.index : -1;
  }
  return -1;
}

const LONGEST_BODY = 12;
const IN_BODY = /^(?:of|on|for|the|and|in)$/;

/** `The Chairman, House Committee on Piers, Ana Lund, said`: who is named behind the body that the office is held in; -1 for nobody. */
function namedBehindBody(scene: Scene, mention: Mention): number {
  if (!isPersonNoun(scene.headOf(mention)) || scene.token(mention.last)?.lower !== ',') return -1;
  const from = mention.last + 1;
  let at = from;
  for (
    let token = scene.token(at);
    at < from + LONGEST_BODY && token?.kind === 'word' && (token.capital || IN_BODY.test(token.lower));
    token = scene.token(++at)
  );
  const body = scene.nameFrom(from);
  const named = scene.token(at)?.lower === ',' ? scene.nameFrom(at + 1) : null;
  if (at === from || named === null || scene.token(named.last)?.lower !== ',') return -1;
  const seat = body === null ? undefined : scene.person(scene.names.personsOf(body.form)[0] ?? -1);
  const who = scene.person(scene.names.personsOf(named.form)[0] ?? -1);
  return seat?.kind !== 'person' && who?.kind === 'person' ? who.index : -1;
}

/** `Two of them`, `Both men` */
const SEVERAL = /^(?:two|three|four|five|both)$/;
const MOST_NAMES = 8;

/** `Two of them, Ana Lund and the pilot Otto Brandt, said`: those whom the names after the comma name; null where not all are told. */
function severalNamed(scene: Scene, from: number): { person: number } | null {
  const people: Person[] = [];
  let joined = false;
  let at = from;
  while (people.length < MOST_NAMES) {
    let title = 0;
    while (title < LONGEST_TITLE && scene.nameFrom(at + title) === null && isTitle(scene, at + title)) title++;
    const named = scene.nameFrom(at + title);
    const person = named === null ? undefined : scene.person(scene.names.personsOf(named.form)[0] ?? -1);
    if (named === null || person === undefined || person.kind !== 'person') return null;
    people.push(person);
    const next = scene.token(named.last)?.lower ?? '';
    if (joined) return BORDER.test(next) && people.length > 1 ? { person: asOne(scene, people) } : null;
    joined = next === 'and' || scene.token(named.last + 1)?.lower === 'and';
    if (next !== ',' && next !== 'and') return null;
    at = named.last + (next === ',' && joined ? 2 : 1);
  }
  return null;
}

function isTitle(scene: Scene, at: number): boolean {
  const token = scene.token(at);
  return token?.kind === 'word' && (token.pos & (Pos.noun | Pos.adjective | Pos.determiner)) !== 0 && (token.pos & (Pos.relative | Pos.preposition)) === 0;
}

/** A comma or a dash. */
const BORDER = /^(?:,|[—–]|--)$/;

/** `Another pilot, Clara Voss,`, `The local newspaper, the Osk Gazette,`, `its owner, the investment firm Osk Partners,`: may the name be what the words describe? */
function suits(scene: Scene, mention: Mention, quotation: Quotation, who: Person | undefined): boolean {
  const noun = scene.headOf(mention);
  const kind = nounClass(noun)?.kind;
  // `According to a summary, Ana Lund, …`
  if (who?.kind === 'person') return quotation.cue?.lemma !== 'accord' || kind === 'person' || kind === 'group' || mention.kind === 'pronoun';
  // `One, the Osk Gazette, said`
  return who?.kind === 'organization' && (mention.kind === 'pronoun' || kind === 'organization' || kind === 'group' || isCompanyToo(noun));
}

/** `A group backing the plan, Forward Osk,`: nothing but the description tells that it is a body. */
function noteKind(scene: Scene, mention: Mention, who: Person | undefined): void {
  const noun = scene.headOf(mention);
  const body = nounClass(noun)?.kind === 'organization' || isGroupWithName(noun);
  if (
    !body ||
    /\sand\s/.test(scene.reading.text.slice(mention.span.start, mention.span.end)) ||
    who?.kind !== 'person' ||
    who.gender !== null ||
    who.bearer === null ||
    who.bearer.titles.size > 0
  )
    return;
  if (who.bearer.given.some((given) => isGivenName(given))) return;
  who.kind = 'organization';
  who.offices.push(noun);
}

/** `A spokeswoman for the firm, Quayline, said`: one word that is nobody's first name is what the firm is called. */
function isHeldFor(scene: Scene, mention: Mention, at: number): boolean {
  const holder = scene.token(mention.last - 1);
  const { lower = '' } = scene.token(at) ?? {};
  if (mention.head >= mention.last - 1 || holder?.capital !== false || nounClass(holder.lower)?.kind !== 'organization') return false;
  return !isGivenName(lower) && !isListedWord(lower);
}

/** `Ana Lund, a baker whose bread is late and who once called herself “slow”, left`: the report is of the relative clause. */
function isSaidInRelative(scene: Scene, mention: Mention, { cue }: Quotation): boolean {
  if (cue === null || !/^(?:who|whose)$/.test(scene.token(mention.last)?.lower ?? '')) return false;
  let at = firstBeginningAt(scene.reading.tokens, cue.span.start) - 1;
  while (((scene.token(at)?.pos ?? 0) & Pos.adverb) !== 0) at--;
  return scene.token(at)?.lower === 'who';
}

/** Words that a description may go on with before its comma: `an expert on ice at the Institute | for the Study of Ice,`. */
const LONGEST_REST = 8;
const REST = MODIFIER | Pos.preposition | Pos.determiner;

function closesAfter(scene: Scene, last: number): boolean {
  for (let at = last; at < last + LONGEST_REST; at++) {
    const token = scene.token(at);
    if (closes(token?.lower)) return true;
    if (token?.kind !== 'word' || (!token.capital && (token.pos & REST) === 0) || (token.pos & (Pos.verbPast | Pos.auxiliary)) !== 0) return false;
  }
  return false;
}

function closes(lower: string | undefined): boolean {
  return lower === ',' || lower === '.' || lower === '—' || lower === '–' || lower === undefined;
}
