import { governingVerb } from '../../frames/clause/governing.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { defineSieve } from '../sieve.ts';

const OPENS_TALK = /[:–—-]$/;
/** `He went on.` */
const GOES_ON = /^(?:say|speak|begin|continue|reply|answer|add|resume|exclaim|cry|ask|remark|observe|proceed)$/;
const SIGHT = 4;
/** `Ana said nothing.`, `Ana had little to say.`: it is somebody else who speaks next. */
const SAYS_NOTHING = /^(?:nothing|little|so)$/;

export const leadIn = defineSieve({
  id: 'lead-in',
  explain: 'The paragraph before ends with a colon, a dash or a verb of saying, and its subject speaks.',
  examples: {
    hits: [['“Is it late?”\n\n“Not yet!”\n\nAna Lund waited a moment and spoke.\n\n“You had better come in!”', '“You had better come in!”']],
    misses: [
      '“Is it late?”\n\n“Not yet!”\n\nAna Lund opened the door.\n\n“You had better come in!”',
      '“Is it late?”\n\n“Not yet!”\n\nAna Lund said nothing.\n\n“You had better come in!”',
    ],
  },
  find({ unit, at, item, before }, { text, talk }) {
    if (!talk || at !== 0 || before === null || before.paragraph !== unit.paragraph - 1) return null;
    const last = before.items[before.items.length - 1];
    if (last === undefined || last.kind === 'passage') return null;
    const governing = governingVerb(before.items, before.items.length);
    if (governing === null) return null;
    const { speaker, headOfSpeaker } = governing;
    // what is no person is no subject read rightly: the talk as a whole knows better
    if (speaker.kind === 'nominal' && nounClass(headOfSpeaker)?.kind !== 'person') return null;
    const silent = before.items.every(({ kind }) => kind !== 'passage');
    const opens = OPENS_TALK.test(text.slice(last.end - SIGHT, last.end));
    const open = silent && last.kind === 'word' && reportingVerb(governing.lemma) !== undefined;
    const goesOn = silent && last.lower === '.' && GOES_ON.test(governing.lemma) && !governing.group.negated && governing.last >= before.items.length - 2;
    const { group } = governing;
    const objects = [before.items[group.last], before.items[group.first - 1]];
    if (!opens && !open && (!goesOn || objects.some((object) => SAYS_NOTHING.test(object?.lower ?? '')))) return null;
    const cue = { span: { start: before.items[group.first]?.start ?? 0, end: before.items[group.last - 1]?.end ?? 0 }, lemma: governing.lemma };
    return { content: [{ start: item.start, end: item.end }], cue, speaker };
  },
});
