import { isQuestionWord } from '../../lexicon/question-words.ts';
import type { Item } from '../../text/units.ts';
import { isReportingParticiple } from '../verbs/reporting-verb.ts';
import { opensBracketedClause, tellsReaction } from './aside-of-writer.ts';

/** Do words of the writer's on what was said, or on how, begin at an item, whatever was said before them? */
export function isWritersOwn(items: readonly Item[], start: number, at: number): boolean {
  return (
    answers(items, start, at) ||
    tellsOfWhat(items, at) ||
    tellsUnnamed(items, at) ||
    tellsSource(items, at) ||
    tellsReaction(items, at) ||
    opensBracketedClause(items, at)
  );
}

/** `to say if she would stay | , saying only that she was “tired”`: no question goes on with what was told instead. */
function answers(items: readonly Item[], start: number, at: number): boolean {
  return (
    items[at]?.lower === ',' &&
    isReportingParticiple(items, at + 1) &&
    (/^(?:if|whether)$/.test(items[start]?.lower ?? '') || isQuestionWord(items[start]?.lower ?? ''))
  );
}

/** `said “it is late”, in an apparent reference to the pier`: of what it was said. */
function tellsOfWhat(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== ',' || items[at - 1]?.kind !== 'passage' || items[at + 1]?.lower !== 'in') return false;
  for (let noun = at + 2; noun < at + 5; noun++) if (OF_WHAT.test(items[noun]?.lower ?? '')) return items[noun + 1]?.lower === 'to';
  return false;
}

const OF_WHAT = /^(?:reference|response|reaction|answer|allusion|nod|reply)$/;

/** `confirmed the deal | on condition of anonymity` */
function tellsUnnamed(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return items[at]?.lower === 'on' && items[noun]?.lower === 'condition' && items[noun + 2]?.lower === 'anonymity';
}

/** `said it was late | , but according to the board, …`: somebody else tells what follows. */
function tellsSource(items: readonly Item[], at: number): boolean {
  const joint = items[at]?.kind === 'punctuation' ? at + 1 : at;
  const source = /^(?:and|but|while|whereas|though|although)$/.test(items[joint]?.lower ?? '') ? joint + 1 : joint;
  if (items[source]?.lower !== 'according' || items[source + 1]?.lower !== 'to' || source === at) return false;
  return source > joint || items[at]?.lower === ';';
}
