import { isGivenName } from '../../lexicon/names.ts';
import { isUnchanging } from '../../lexicon/unchanging-verbs.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { only } from '../../text/reading.ts';
import type { Token } from '../../types.ts';
import type { Reading } from '../reading.ts';
import { opensDateline } from './datelined.ts';
import type { Run } from './lead-words.ts';
import type { NameForm, NameMention } from './name-form.ts';
import { isOwned } from './owned-name.ts';

const PLACING = new Set('in at near from toward towards outside inside through across around'.split(' '));
/** Of these, the ones that stand before people as well. */
const PASSING = /^(?:from|through|towards?|near|around)$/;
const WIDE = /^(?:city|town|village|county|state|province|port|region|district|borough|island|republic|kingdom)$/;

/** By their stem: `glanc|ed`, `grin|ned` */
const LOOKS =
  /^(?:glanc|look|star|smil|grin|glar|wav|nod|yell|snap|wink|laugh|shout|smirk|frown|scowl|blink|peer|gaz|beam|scream|growl|hiss|gestur|turn|lean|squint|snarl|bark)(?:e?s|n?ed|ded|ped|e|n?ing|ding|ping)?$/;
const AWAY = /^(?:up|down|over|back|away|across|out|around|round|in)$/;

/** The mention that a run of words is; what stands beside it is counted with its form. */
export function mentionOf(reading: Reading, form: NameForm, run: Run): NameMention {
  const { tokens } = reading;
  const quoted = reading.quoted[run.core] === 1;
  const before = tokens[run.first - 1]?.lower ?? '';
  const next = tokens[run.last];
  form.count++;
  if (!quoted) form.narrated++;
  if (before === 'the') form.definite++;
  if (isOwned(tokens, run.first)) form.owned++;
  if (before === 'a' || before === 'an' || (next?.kind === 'word' && !next.capital && only(next.pos, Pos.noun | Pos.adjective))) form.generic++;
  // `a post from Ana Lund`, `went ahead through Ana Lund`: no place
  // `the city of Ilmar`
  // `glanced up at Ana`: nobody looks at a place so
  const looked = /^(?:at|towards?)$/.test(before) && LOOKS.test(tokens[run.first - (AWAY.test(tokens[run.first - 2]?.lower ?? '') ? 3 : 2)]?.lower ?? '');
  const placed = (PLACING.has(before) && !looked) || (before === 'of' && WIDE.test(tokens[run.first - 2]?.lower ?? ''));
  // `ILMAR - The board …`
  if (opensDateline(reading, run)) form.datelined++;
  if (placed && !(PASSING.test(before) && run.words.length > 1 && isGivenName((run.words[0] ?? '').toLowerCase()))) form.located++;
  // `Otto gravely answered`
  const verb = next?.kind === 'word' && only(next.pos, Pos.adverb) ? tokens[run.last + 1] : next;
  const acts = verb?.kind === 'word' && ((verb.pos & TENSED) !== 0 || isUnchanging(verb.lower));
  // `a friend of Lund said`
  if (!quoted && acts && before !== 'of' && !PLACING.has(before)) form.subject++;
  if (run.nickname !== null) form.nickname = run.nickname;
  return {
    first: run.first,
    last: run.last,
    start: (tokens[run.core] as Token).start,
    end: (tokens[run.last - 1] as Token).end,
    form,
    quoted,
    paragraph: reading.paragraphOf[run.first] ?? 0,
  };
}
