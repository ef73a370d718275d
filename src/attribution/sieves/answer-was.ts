import { chosenBy, WORD_NOUNS } from '../../frames/chosen-word.ts';
import { makerAfter } from '../../frames/owner-of-noun.ts';
import { verbOfSayingNoun } from '../../lexicon/saying-nouns.ts';
import { nounClass } from '../../lexicon/titles.ts';
import { lemmaOf } from '../../lexicon/verbs.ts';
import { Pos } from '../../lexicon/words.ts';
import { mentionOf } from '../../mentions/mention.ts';
import { nounPhraseAt } from '../../mentions/noun-phrase.ts';
import { isDash } from '../../mentions/segment.ts';
import type { Item } from '../../text/units.ts';
import type { Cue, Mention } from '../../types.ts';
import { isClauseInMarks } from '../clause-in-marks.ts';
import { defineSieve } from '../sieve.ts';

const SAYING =
  /^(?:answer|reply|response|rejoinder|retort|comment|remark|observation|explanation|exclamation|question|greeting|verdict|cry|ejaculation|reasoning|protest|objection|advice|warning|summary|whisper|report|consolation|language|thought|reflection|inquiry|enquiry|contribution|salutation|farewell|apology|excuse|compliment|rebuke|reproof|order|command|judgment|judgement|information|murmur|growl|sigh|message|motto|mantra)$/;
/** `came a voice from the back` */
const VOICE = /^(?:voice|shout|cry|call|yell|heckle|whisper)$/;
/** `came shouts from the crowd` */
const VOICES = /^(?:voices|shouts|cries|calls|yells|jeers|chants|whispers|murmurs)$/;
const OWN = /^(?:his|her|my)$/;

/** `complaint`, `assurance`: nouns of saying that no list above has. */
function isSaying(lower: string): boolean {
  return SAYING.test(lower) || verbOfSayingNoun(lower) !== undefined;
}
/** So many words at most stand between `was` and the noun: `was the old man’s next and last remark`. */
const FARTHEST = 8;

export const answerWas = defineSieve({
  id: 'answer-was',
  explain: 'What was said is called somebody’s answer, remark or question, an answer that came, or all that somebody says.',
  examples: {
    hits: [
      ['“Never on a Friday,” was Ana Lund’s answer.', '“Never on a Friday,”'],
      ['“Who let the geese in?” was her first question.', '“Who let the geese in?”'],
      ['“They could not run a bath,” is the verdict of Otto Bell, a baker.', '“They could not run a bath,”'],
      ['“Never on a Friday,” was the captain’s only consolation.', '“Never on a Friday,”'],
      ['“Never on a Friday,” had been Ana Lund’s complaint.', '“Never on a Friday,”'],
      ['“Never on a Friday,” came the reply from Ana Lund.', '“Never on a Friday,”'],
      ['“Never on a Friday,” came the weary answer.', '“Never on a Friday,”'],
      ['“Never on a Friday!” came a voice from the back.', '“Never on a Friday!”'],
      ['“Never on a Friday!” came shouts from the crowd.', '“Never on a Friday!”'],
      ['“A poem in rust” is how Ana Lund described it.', '“A poem in rust”'],
      ['“Never on a Friday” is all Ana Lund will say.', '“Never on a Friday”'],
      ['“Never on a Friday” — that is how Ana Lund sums up the rules.', '“Never on a Friday”'],
      ['“Never on a Friday” was the phrase Ana Lund used.', '“Never on a Friday”'],
      ['“Watch me” was Ana Lund’s answer to the doubters.', '“Watch me”'],
      ['“Never on a Friday.” That was Ana Lund’s verdict on the ferry.', '“Never on a Friday.”'],
    ],
    misses: [
      '“Never on a Friday” was painted on the door.',
      '“Low Water” was Ana Lund’s answer to the war.',
      'The “Heron” was Ana Lund’s answer to the storm.',
      '“Never on a Friday,” came the boat.',
      '“Low Water,” came shouts of joy.',
    ],
  },
  alone: true,
  find({ passage, unit, at, item, after }, { text }) {
    const own = at + 1 < unit.items.length;
    const items = own ? unit.items : (after?.items ?? []);
    if (!own && after?.paragraph !== unit.paragraph) return null;
    const apart = items[at + 1]?.lower === ',' || isDash(items[at + 1]);
    let was = !own ? 0 : apart ? at + 2 : at + 1;
    // `“A bad deal.” That was Lund’s verdict.`, `“A bad deal” — that was Lund’s verdict`
    const that = /^(?:that|this|such)$/.test(items[was]?.lower ?? '') && (!own || apart);
    if (that) was++;
    // `had been Ana’s reply`
    if (items[was]?.lower === 'had' && items[was + 1]?.lower === 'been') was++;
    const came = /^(?:came|comes)$/.test(items[was]?.lower ?? '');
    if (!came && !/^(?:was|is|been)$/.test(items[was]?.lower ?? '')) return null;
    const all = came ? null : allSaid(items, was);
    if (all !== null) return { content: [{ start: item.start, end: item.end }], ...all };
    // `“Bath” was the word the board used.`
    const chosen = came || !WORDS.has(items[was + 2]?.lower ?? '') ? null : chosenBy(items, was + 2);
    if (chosen !== null && /^(?:the|an?)$/.test(items[was + 1]?.lower ?? '') && CLOSES.test(items[chosen.end]?.lower ?? '.'))
      return { content: [{ start: item.start, end: item.end }], cue: chosen.cue, speaker: chosen.speaker };
    const inner = text.slice(passage.inner.start, passage.inner.end);
    // `“‘Too fast’,” came the reply`, `‘Too fast’, came the reply`
    if (
      !came &&
      !that &&
      !isClauseInMarks(inner, LEAST_WORDS) &&
      !/[.,!?;…—-]$/.test(inner.trimEnd()) &&
      // `“Watch me” was her answer`: a title would have its capitals
      !(at === 0 && /^\p{Lu}.*\s\p{Ll}+$/su.test(inner))
    )
      return null;
    const voice = came && /^(?:an?|another)$/.test(items[was + 1]?.lower ?? '') ? nounPhraseAt(items, was + 1, items.length) : null;
    if (voice !== null && VOICE.test(items[voice.head]?.lower ?? '')) {
      const cue = { span: { start: items[was]?.start ?? 0, end: items[was]?.end ?? 0 }, lemma: 'come' };
      return { content: [{ start: item.start, end: item.end }], cue, speaker: mentionOf(items, { ...voice, last: voice.core }) };
    }
    const shouted = came ? shoutedBy(items, was) : null;
    if (shouted !== null) return { content: [{ start: item.start, end: item.end }], ...shouted };
    let noun = was + 1;
    while (noun <= was + FARTHEST && isInPhrase(items[noun]) && !isSaying(items[noun]?.lower ?? '')) noun++;
    if (!isSaying(items[noun]?.lower ?? '')) return null;
    const from = makerAfter(items, noun);
    // `came a sharp retort from the bridge`: a place answers nothing
    const nowhere = came && from !== null && items[from.head]?.capital === false && nounClass(items[from.head]?.lower ?? '') === undefined;
    const maker = nowhere ? null : from;
    const speaker = ownerOf(items, was + 1, noun) ?? (maker === null ? null : mentionOf(items, maker));
    // `came the reply`: whoever was asked
    if (speaker === null && !nowhere && !(came && items[was + 1]?.lower === 'the')) return null;
    const cue = { span: { start: items[noun]?.start ?? 0, end: items[noun]?.end ?? 0 }, lemma: items[noun]?.lower ?? null };
    return { content: [{ start: item.start, end: item.end }], cue, speaker };
  },
});

/** `came shouts from the crowd`, `came the cries of the pilots`: those whose shouts they are; null where nobody’s. */
function shoutedBy(items: readonly Item[], came: number): { readonly cue: Cue; readonly speaker: Mention } | null {
  let voices = came + 1;
  while (voices < came + FARTHEST && isInPhrase(items[voices]) && !VOICES.test(items[voices]?.lower ?? '')) voices++;
  const maker = VOICES.test(items[voices]?.lower ?? '') ? makerAfter(items, voices) : null;
  if (maker === null || !/^(?:person|group)$/.test(nounClass(items[maker.head]?.lower ?? '')?.kind ?? '')) return null;
  const cue = { span: { start: items[came]?.start ?? 0, end: items[voices]?.end ?? 0 }, lemma: 'come' };
  return { cue, speaker: mentionOf(items, maker) };
}

const WORDS = new Set(WORD_NOUNS);
/** What may follow `the word she used`: its end, or what it was used of. */
const CLOSES = /^(?:[.,;:!?]|for|of|about|to|when|in|on|at)$/;

/** `“The pier is safe” was the board’s line.` */
const LEAST_WORDS = 4;

/** A word of `the old man’s next remark`, or the sign after its owner. */
function isInPhrase(item: Item | undefined): boolean {
  return item?.kind === 'word' || item?.lower === "'s" || item?.lower === '’';
}

const SAYS = /^(?:say|says|said)$/;
const DESCRIBES = /^(?:describe[sd]?|puts?|sums?|summed|explain(?:s|ed)?|saw|sees?|remember(?:s|ed)?)$/;

/** `“Never again” is all he will say`, `“A mess” is how he put it`: the verb and its subject, right after `is`. */
function allSaid(items: readonly Item[], was: number): { readonly cue: Cue; readonly speaker: Mention } | null {
  const how = items[was + 1]?.lower === 'how';
  if (!how && items[was + 1]?.lower !== 'all') return null;
  const from = !how && items[was + 2]?.lower === 'that' ? was + 3 : was + 2;
  const longest = nounPhraseAt(items, from, items.length);
  // `how Lund sums up the offer`: a plural elsewhere
  const takesVerb = longest !== null && longest.head > from && (how ? DESCRIBES : SAYS).test(items[longest.head]?.lower ?? '');
  const phrase = takesVerb ? nounPhraseAt(items, from, longest.head) : longest;
  let verb = phrase?.last ?? -1;
  while (verb > 0 && ((items[verb]?.pos ?? 0) & (Pos.auxiliary | Pos.modal)) !== 0) verb++;
  const said = items[verb];
  if (phrase === null || said === undefined || !(how ? DESCRIBES : SAYS).test(said.lower)) return null;
  return {
    cue: { span: { start: items[phrase.last]?.start ?? said.start, end: said.end }, lemma: how ? lemmaOf(said.lower) : 'say' },
    speaker: mentionOf(items, phrase),
  };
}

/** `Ana Lund’s`, `her`: whose answer it was. */
function ownerOf(items: readonly Item[], first: number, noun: number): Mention | null {
  const word = items[first];
  if (word !== undefined && OWN.test(word.lower)) {
    const span = { start: word.start, end: word.end };
    return { kind: 'pronoun', phrase: span, span, role: null, first: word.token, last: word.token + 1, head: word.token };
  }
  for (let at = first + 1; at < noun; at++) {
    if (items[at]?.lower !== "'s" && items[at]?.lower !== '’') continue;
    const phrase = nounPhraseAt(items, first, at);
    return phrase === null ? null : mentionOf(items, phrase);
  }
  return null;
}
