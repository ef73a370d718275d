import type { Item } from '../text/units.ts';

/** So many words before the marks tell whether anything was said. */
const MOST_WORDS = 14;

const SAY = words('say tell ask answer reply cry call shout whisper exclaim add remark protest retort scream repeat');
const SAYING = words('saying telling asking answering replying crying calling shouting exclaiming adding remarking screaming');
const SAID = words('said told asked answered replied exclaimed added remarked retorted called cried shouted');
const MEANT = words('meant means mean implied imply expressed express signified conveyed convey');
/** `say aloud`, `tell her`: words between the verb and the marks. */
const TAIL = words('aloud out back so loud plainly him her them it me us you himself herself myself');
const LOOKS = words(
  'look looks glance glances eye eyes eyebrows face smile half-smile grin nod shrug frown wink gesture gestures expression silence sneer sigh shake movement motion attitude countenance',
);
const PREPOSITIONS = words('with without after at to on in into from by of for under behind despite and');

/** What stands before `say`, `answer`: `smiled, as much as to`, `seemed to`, `was going to`, `longed to`, `did not`. */
const BEFORE_SAY =
  /(?:^| )(?:as (?:much as|if|though) to|(?:seem|seems|seemed|appear|appears|appeared)(?: almost| only| just| merely)? to|(?:going|about|ready|tempted|inclined|longed|longing|wanted|wished|wishing|yearned|burned|ached|itched|meant|intended|hoped|disposed|temptation) to|if \S+ (?:should|were to)|if \S+ \S+ (?:should|were to))$/;
/** What was not said at all; who `did not answer` may have said something else. */
const NOT =
  /(?:^| )(?:(?:did|do|does|could|would|dare|dared|might|must) not|(?:did|do|does|could|would|dare)n['’]t|cannot|can['’]t|never|(?:had|have|has) (?:not|never)|hadn['’]t)(?: once| yet| even| quite| actually| simply| exactly| ever)?$/;
const NOT_SAID = words('say said add added exclaim');
/** `instead of saying`, `was on the point of crying`, `seemed to be asking` */
const BEFORE_SAYING =
  /(?:^| )(?:instead of|rather than|far from|short of|(?:point|verge|brink|power) of|near|nearly|close to|(?:seem|seems|seemed|appear|appears|appeared) to be|nearly (?:getting|standing|sitting|turning)(?: up| down| round)? and)$/;
/** `nearly said`, `might have said`, `had he only said`, `if he had said`; not `he almost shouted`. */
const BEFORE_SAID =
  /(?:^| )(?:nearly|almost|all but|(?:might|could|would|should|must|may)(?: not| never| well| almost| easily)? have(?: only| just| almost)?|(?:mightn|couldn|wouldn|shouldn)['’]t have|had (?:he|she|they|we|i|it|you)(?: only| but)?|if \S+ had(?: only| but)?|if \S+ \S+ had(?: only| but)?)$/;
const LOUD = words('cried shouted called');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Tells the words around a passage that nobody has said what stands in its marks: what was about to be said, what a look said. */
export function isUnsaid(items: readonly Item[], at: number): boolean {
  return isUnsaidBefore(wordsBefore(items, at)) || isSaidByLook(wordsAfter(items, at));
}

function isUnsaidBefore(before: readonly string[]): boolean {
  let end = before.length;
  while (/^[,:—-]+$/.test(before[end - 1] ?? '')) end--;
  while (TAIL.has(before[end - 1] ?? '')) end--;
  // `say to herself`, `say to Lund`, `say to Mrs. Lund`
  const to = [end - 1, end - 2, end - 3].find((index) => before[index] === 'to' && isSaying(before[index - 1]));
  if (to !== undefined) end = to;
  const verb = before[end - 1] ?? '';
  const told = before.slice(0, end - 1).join(' ');
  if (SAY.has(verb) && BEFORE_SAY.test(told)) return true;
  if (NOT_SAID.has(verb) && NOT.test(told)) return true;
  if (SAYING.has(verb) && BEFORE_SAYING.test(told)) return true;
  if (SAID.has(verb) && BEFORE_SAID.test(told) && !(LOUD.has(verb) && /(?:almost|nearly|all but)$/.test(told))) return true;
  return looksBefore(before, end);
}

function isSaying(word = ''): boolean {
  return SAY.has(word) || SAYING.has(word) || SAID.has(word);
}

/** `Her look seemed to say, “…”`, `gave him a glance which meant, “…”`; not `with a smile said`. */
function looksBefore(before: readonly string[], end: number): boolean {
  let at = end - 1;
  if (/ly$/.test(before[at] ?? '')) at--;
  if (!isSaying(before[at]) && !MEANT.has(before[at] ?? '')) return false;
  at--;
  if (before[at] === 'to' && isSeeming(before[at - 1])) at -= 2;
  if (/ly$/.test(before[at] ?? '')) at--;
  const relative = /^(?:which|that)$/.test(before[at] ?? '');
  if (relative) at--;
  if (relative && before[at] === ',') at--;
  // `the look in her eyes said`, `a motion of the head, which meant`
  for (const of of [at - 1, at - 2]) if (/^(?:of|in|on)$/.test(before[of] ?? '') && LOOKS.has(before[of - 1] ?? '')) return true;
  if (!LOOKS.has(before[at] ?? '')) return false;
  return relative || !before.slice(Math.max(0, at - FARTHEST), Math.max(0, at - 1)).some((word) => PREPOSITIONS.has(word));
}

/** So many words stand between a preposition and its noun. */
const FARTHEST = 4;

function isSeeming(word = ''): boolean {
  return /^(?:seem|appear)(?:s|ed)?$/.test(word);
}

/** `“…” his look seemed to say`, `“…” said her eyes` */
function isSaidByLook(after: readonly string[]): boolean {
  const look = after.slice(0, FARTHEST + 1).findIndex((word) => LOOKS.has(word));
  if (look < 1) return false;
  if (SAID.has(after[0] ?? '')) return /^(?:his|her|their|the)$/.test(after[1] ?? '') && look > 1 && look <= FARTHEST - 1 && look === after.length - 1;
  if (after.slice(0, look).some((word) => /^(?:he|she|they|i|we|you|it)$/.test(word) || isSaying(word) || PREPOSITIONS.has(word))) return false;
  let verb = look + 1;
  if (/ly$/.test(after[verb] ?? '')) verb++;
  if (isSeeming(after[verb]) && after[verb + 1] === 'to') verb += 2;
  return isSaying(after[verb]) || (MEANT.has(after[verb] ?? '') && verb === after.length - 1);
}

/** The words between the marks and what stands before them in the sentence, in small letters. */
function wordsBefore(items: readonly Item[], at: number): string[] {
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && items[from - 1]?.kind !== 'passage' && items[from - 1]?.lower !== ';') from--;
  return items.slice(from, at).map(({ lower }) => lower);
}

function wordsAfter(items: readonly Item[], at: number): string[] {
  let from = at + 1;
  if (items[from]?.lower === ',') from++;
  let to = from;
  while (to < items.length && to - from < MOST_WORDS && items[to]?.kind === 'word') to++;
  return items.slice(from, to).map(({ lower }) => lower);
}
