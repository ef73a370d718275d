import { governingVerb } from '../../frames/clause/governing.ts';
import { reportingVerb } from '../../lexicon/reporting.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { TENSED } from '../../lexicon/word-classes.ts';
import { Pos } from '../../lexicon/words.ts';
import { subjectBefore } from '../../mentions/subject-before.ts';
import { only } from '../../text/reading.ts';
import type { Item } from '../../text/units.ts';
import { defineSieve } from '../sieve.ts';

const OPENS_TALK = /[:–—-]$/;
/** `He went on.`, `She began again.` */
const GOES_ON = /^(?:begin|continue|resume|proceed|go|try)$/;
/** `He spoke in a low voice.`, `She interposed with an amendment.` */
const SPEAKS = /^(?:say|speak|reply|answer|add|exclaim|cry|ask|remark|observe|interpose|interrupt|intervene|inquire|enquire|protest|retort|whisper)$/;
/** `broke in`, `spoke up`, `burst out` */
const PARTICLES = /^(?:break in|burst out|chime in|join in|cut in|put in|strike in|pipe up|call out|cry out)$/;
const MANNER = /^(?:in|with|without)$/;
/** Words that tell how somebody spoke. */
const MOST_TAIL = 7;
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
    const goesOn = silent && last.lower === '.' && !governing.group.negated && speaksNext(before.items, governing);
    const { group } = governing;
    const objects = [before.items[group.last], before.items[group.first - 1]];
    if (!opens && !open && (!goesOn || objects.some((object) => SAYS_NOTHING.test(object?.lower ?? '')))) return null;
    const cue = { span: { start: before.items[group.first]?.start ?? 0, end: before.items[group.last - 1]?.end ?? 0 }, lemma: governing.lemma };
    return { content: [{ start: item.start, end: item.end }], cue, speaker };
  },
});

type Governing = NonNullable<ReturnType<typeof governingVerb>>;

/** Does the sentence, which ends with its verb and how it is done, tell that its subject begins to speak? */
function speaksNext(items: readonly Item[], { lemma, last, group, speaker }: Governing): boolean {
  // `As he held her, she put out her hand and went on.`: who is told of first is the subject, or nobody is sure
  if (speaker.first !== items[0]?.token && subjectBefore(items, group.first, 0) === null) return false;
  const particle = /^(?:on|in|out|up)$/.test(items[last]?.lower ?? '') ? (items[last]?.lower ?? '') : '';
  const from = particle === '' ? last : last + 1;
  const tail = items.slice(from, -1);
  const adverbs = tail.every(({ kind, pos, lower }) => kind === 'word' && (only(pos, Pos.adverb) || lower === 'again'));
  if (GOES_ON.test(lemma)) {
    // `He tried again.`, neither `He went again.` nor `They went on together.`
    if (lemma === 'go') return particle === 'on' && tail.every(({ lower }) => /^(?:again|\p{L}+ly)$/u.test(lower));
    return particle === '' && adverbs && (lemma !== 'try' || tail[0]?.lower === 'again');
  }
  if (!SPEAKS.test(lemma) && !PARTICLES.test(`${lemma} ${particle}`)) return false;
  if (adverbs) return true;
  const manner = tail.findIndex(({ pos }) => !only(pos, Pos.adverb));
  if (tail.length > MOST_TAIL || !MANNER.test(tail[manner]?.lower ?? '')) return false;
  return tail.slice(manner).every(({ kind, pos }) => kind === 'word' && (pos & (Pos.relative | Pos.conjunction)) === 0 && !only(pos, TENSED));
}
