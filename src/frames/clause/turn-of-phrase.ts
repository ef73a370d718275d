import { afterJoiner } from '../../text/sentence-joiner.ts';
import type { Clause } from './clause.ts';

/** `That said, the pier is old.`, `Suffice it to say the pier is old.`: verbs of saying in turns of phrase by which nobody says anything. */
export function isTurnOfPhrase(clause: Clause): boolean {
  const { entry } = clause;
  if (entry.lemma === 'say') return isThatSaid(clause) || isToSay(clause) || isAsTheySay(clause);
  return entry.lemma === 'tell' && isTimeThatTells(clause);
}

/** `That said, …`, `Having said that, …`; not `That said a lot of her` */
function isThatSaid({ items, verb: { main, last }, after }: Clause): boolean {
  const opens = afterJoiner(items);
  if (items[main]?.lower !== 'said') return false;
  if (items[opens]?.lower === 'that') return main === opens + 1 && items[last]?.lower === ',';
  return items[opens]?.lower === 'having' && main === opens + 1 && items[after]?.lower === 'that' && items[after + 1]?.lower === ',';
}

/** `Suffice it to say`, `to say the least`, `not to say`, `who is to say`; not `it is too early to say` */
function isToSay({ items, verb: { form, first, last } }: Clause): boolean {
  if (form !== 'infinitive') return false;
  const to = items[first]?.lower === 'to' ? first : first - 1;
  const before = items[to - 1]?.lower ?? '';
  if (before === 'not' && (to === 1 || items[to - 2]?.lower === ',')) return true;
  if (items[last]?.lower === 'the' && /^(?:least|most)$/.test(items[last + 1]?.lower ?? '')) return true;
  return (
    /^(?:suffice|suffices|sufficient|needless)$/.test(before === 'it' ? (items[to - 2]?.lower ?? '') : before) ||
    (before === 'is' && items[to - 2]?.lower === 'who')
  );
}

/** `The boats left, as they say, in a hurry.`: a saying of everybody's. */
function isAsTheySay({ items, first, verb, after, subject }: Clause): boolean {
  if (subject?.pronoun !== true || items[first - 1]?.lower !== 'as' || items[first]?.lower !== 'they') return false;
  return items[verb.first]?.lower === 'say' && verb.first === verb.main && (items[after] === undefined || /^[,.]$/.test(items[after]?.lower ?? ''));
}

/** `Time will tell whether the boats are safe.` */
function isTimeThatTells({ subject, subjectUnit: { items } }: Clause): boolean {
  return subject !== null && subject.last - subject.first === 1 && items[subject.head]?.lower === 'time';
}
