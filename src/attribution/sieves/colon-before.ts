import { announcedBy } from '../../frames/announced.ts';
import { inEyesOf } from '../../frames/in-eyes-of.ts';
import { announcedInManner } from '../../frames/in-manner.ts';
import { hasFiniteVerb } from '../../frames/verbs/finite-verb.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isNameOrPerson } from '../../mentions/somebody.ts';
import { timePhraseBefore } from '../../mentions/time-phrase.ts';
import { isSentence, isWhole } from '../../passages/whole.ts';
import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Item } from '../../text/units.ts';
import type { Mention } from '../../types.ts';
import { ASKED } from '../main-clause.ts';
import { defineSieve } from '../sieve.ts';

const LONGEST_NAME = 10;

export const colonBefore = defineSieve({
  id: 'colon-before',
  explain: 'A clause of the writer’s ends in a colon, and whole sentences in marks follow: its subject, or the name before the colon, speaks.',
  examples: {
    hits: [
      ['Her friend Ana Lund was more philosophical: “It is only a week without boats.”', '“It is only a week without boats.”'],
      ['The flood did not surprise Osk engineer Ana Lund: “The lock was built for a smaller river.”', '“The lock was built for a smaller river.”'],
      ['Otto Bell was, as ever, blunt about the lock: “It leaks.”', '“It leaks.”'],
      ['For Ana Lund the answer is obvious: “Sell the boats.”', '“Sell the boats.”'],
      ['Here’s Ana Lund in March 2012: “It is only a week without boats.”', '“It is only a week without boats.”'],
      ['Ana Lund was sure the lock leaked: “I saw the water come in.”', '“I saw the water come in.”'],
      ['In town after town Otto Bell has fought for a new lock: “Nobody here should have to swim to work.”', '“Nobody here should have to swim to work.”'],
    ],
    misses: ['The rules were simple: “No Boats After Dark” and nothing else.'],
  },
  find({ passage, unit, at }, { text, talk }) {
    const colon = unit.items[at - 1];
    if (talk || colon?.lower !== ':' || isListed(unit.items, at - 1)) return null;
    const before = unit.items.slice(0, at);
    const whole = isWhole(text, passage);
    const inEyes = inEyesOf(before);
    const inManner = inEyes ?? announcedInManner(before, whole);
    // `Asked what came next, Ana Lund didn’t hesitate: “Sleep.”`
    const answers = inManner !== null || ASKED.test(before[0]?.lower ?? '');
    if (!whole && !(answers && isSentence(text, passage))) return null;
    const name = hereIs(before, at - 1) ?? nameBefore(before, at - 1);
    const content = [{ start: passage.start, end: passage.end }];
    if (name !== null) return { content, cue: { span: { start: colon.start, end: colon.end }, lemma: null }, speaker: name };
    const byClause = inEyes ?? announcedBy(text, { ...unit, items: before });
    // `Ana Lund was sure the lock leaked: “…”`: a lock says nothing
    const announced = inManner !== null && byClause !== null && isThing(before, byClause.speaker) ? inManner : (byClause ?? inManner);
    return announced === null ? null : { content, ...announced };
  },
});

/** A common noun that stands for nobody who could speak. */
function isThing(items: readonly Item[], { kind, head }: Mention): boolean {
  const noun = items.find(({ token }) => token === head);
  return kind === 'nominal' && noun !== undefined && !isNameOrPerson(noun) && nounClass(noun.lower) === undefined;
}

/** `“Lock to close,” by the Herald’s Otto Bell: “…”`: so an article is listed. */
function isListed(items: readonly Item[], colon: number): boolean {
  for (let at = colon - 1; at > Math.max(0, colon - LONGEST_NAME); at--) if (items[at]?.lower === 'by') return items[at - 1]?.kind === 'passage';
  return false;
}

/** `Here’s Ana Lund in March 2012: “…”`, `And here is the mayor on the radio: “…”`: whose words these are. */
function hereIs(items: readonly Item[], colon: number): Mention | null {
  const opens = afterJoiner(items);
  const be = items[opens]?.lower === "here's" ? opens : opens + 1;
  if (be > opens && !(items[opens]?.lower === 'here' && /^(?:is|was|'s)$/.test(items[be]?.lower ?? ''))) return null;
  const phrase = nounPhraseAt(items, be + 1, colon);
  if (phrase === null || phrase.pronoun || !isNameOrPerson(items[phrase.head]) || hasFiniteVerb(items, phrase.core, colon)) return null;
  return mentionOf(items, { ...phrase, last: phrase.core });
}

/** The name that ends right before the colon at item `colon`. */
function nameBefore(items: readonly Item[], colon: number): Mention | null {
  for (let from = Math.max(0, colon - LONGEST_NAME); from < colon; from++) {
    const phrase = nounPhraseAt(items, from, colon);
    if (phrase === null || phrase.pronoun || phrase.core !== colon) continue;
    // `gave it a try in a talk with QBN on Tuesday: “…”`
    if (timePhraseBefore(items, colon, from) < colon) return null;
    return items[phrase.head]?.capital === true && phrase.last === colon ? mentionOf(items, phrase) : null;
  }
  return null;
}
