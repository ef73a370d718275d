import { verbGroupAt } from '../../frames/verbs/verb-group.ts';
import { Pos } from '../../lexicon/words.ts';
import { opensManner } from '../../mentions/manner-phrase.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import type { NounPhrase } from '../../mentions/phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { isTalkPhrase } from '../../text/report-after-marks.ts';
import type { Item } from '../../text/units.ts';
import { defineSieve } from '../sieve.ts';

const PARTICLE = /^(?:in|out|up|on|off|back)$/;
const HE_OR_SHE = /^(?:he|she)$/;
/** A comma, a question or a cry, and what breaks off; after a period a new sentence begins. */
const GOES_ON = /[,!?—–-][\s’'”"»)_*]*$/;
/** So many items a name is long at most. */
const LONGEST_NAME = 6;
/** `was`, `had`, `would` say nothing; `came` and `went` are what somebody does. */
const SAYS_NOTHING = Pos.auxiliary | Pos.modal;

/** The past tense that begins at an item in lower case, and whatever stands for a name after it. */
function verbThenName(items: readonly Item[], at: number): { verb: number; who: NounPhrase } | null {
  const verb = items[at];
  if (verb === undefined || !isPast(verb)) return null;
  const from = PARTICLE.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const who = nounPhraseAt(items, from, Math.min(items.length, from + LONGEST_NAME));
  if (who === null || who.first !== from || !isPersonOrHe(items, who)) return null;
  return { verb: at, who: opensManner(items, who.core) ? { ...who, last: who.core } : who };
}

/** A name or `he`, and the past tense after it. */
function nameThenVerb(items: readonly Item[], at: number): { verb: number; who: NounPhrase } | null {
  for (let verb = at + 1; verb < at + LONGEST_NAME; verb++) {
    const item = items[verb];
    if (item === undefined || item.kind !== 'word') return null;
    if (!isPast(item)) continue;
    const who = nounPhraseAt(items, at, verb);
    return who !== null && who.first === at && who.last === verb && isPersonOrHe(items, who) ? { verb, who } : null;
  }
  return null;
}

function isPast({ kind, capital, pos }: Item): boolean {
  return kind === 'word' && !capital && (pos & Pos.verbPast) !== 0 && (pos & SAYS_NOTHING) === 0;
}

function isPersonOrHe(items: readonly Item[], { head }: NounPhrase): boolean {
  return isNameOrPerson(items[head]) || HE_OR_SHE.test(items[head]?.lower ?? '');
}

export const turnVerb = defineSieve({
  id: 'turn-verb',
  explain: 'In a talk, a verb and a name follow the marks in the same sentence, whatever the verb is.',
  examples: {
    hits: [
      ['“Is it late?”\n\n“Not yet!”\n\n“Then sit down!” clacked Ana Lund, holding the door.', '“Then sit down!”'],
      ['“Is it late?”\n\n“Not yet!”\n\n“It is all one,” Ana rounded off.', '“It is all one,”'],
      ['“Is it late?”\n\n“Not yet!”\n\n“Is it all one?” Ana broke in.', '“Is it all one?”'],
      ['“Is it late?”\n\n“Not yet!”\n\n“It is all one,” at length clacked the boy.', '“It is all one,”'],
    ],
    misses: ['“Is it late?”\n\n“Not yet!”\n\nThe “Heron” hooted twice.'],
  },
  find({ passage, unit: { items }, at }, { text, talk }) {
    const inner = text.slice(passage.inner.start, passage.inner.end);
    if (!talk || passage.rule === 'markup' || !GOES_ON.test(inner)) return null;
    // after a question or a cry a name begins a sentence of its own
    // `“…,” at length hissed the lady`
    const next = items[at + 1]?.lower === 'at' && opensManner(items, at + 1) ? at + 3 : at + 1;
    const named = verbThenName(items, next) === null ? nameThenVerb(items, at + 1) : null;
    // `“Who won?” Ana broke in.`
    const follows = named !== null && (/,[\s’'_*]*$/.test(inner) || isTalkPhrase(items, named.verb));
    const found = follows ? named : verbThenName(items, next);
    if (found === null) return null;
    const group = verbGroupAt(items, found.verb);
    if (group === null || group.negated) return null;
    const cue = { span: { start: items[group.first]?.start ?? 0, end: items[group.last - 1]?.end ?? 0 }, lemma: group.lemma };
    return { content: [{ start: passage.start, end: passage.end }], cue, speaker: mentionOf(items, found.who) };
  },
});
