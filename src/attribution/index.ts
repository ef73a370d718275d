import type { Sieve } from './sieve.ts';
import { afterColon } from './sieves/after-colon.ts';
import { answerWas } from './sieves/answer-was.ts';
import { colonBefore } from './sieves/colon-before.ts';
import { fromLine } from './sieves/from-line.ts';
import { goesOn } from './sieves/goes-on.ts';
import { headline } from './sieves/headline.ts';
import { inBrackets } from './sieves/in-brackets.ts';
import { inTurns } from './sieves/in-turns.ts';
import { labelBefore } from './sieves/label-before.ts';
import { labelInMarks } from './sieves/label-in-marks.ts';
import { leadIn } from './sieves/lead-in.ts';
import { leadWithoutVerb } from './sieves/lead-without-verb.ts';
import { leftOver } from './sieves/left-over.ts';
import { mannerAfter } from './sieves/manner-after.ts';
import { nameColon } from './sieves/name-colon.ts';
import { nounAsked } from './sieves/noun-asked.ts';
import { onTopic } from './sieves/on-topic.ts';
import { resumed } from './sieves/resumed.ts';
import { saidSo } from './sieves/said-so.ts';
import { signature } from './sieves/signature.ts';
import { signedBelow } from './sieves/signed-below.ts';
import { soleVoice } from './sieves/sole-voice.ts';
import { thatWas } from './sieves/that-was.ts';
import { turn } from './sieves/turn.ts';
import { turnVerb } from './sieves/turn-verb.ts';
import { verbBeside } from './sieves/verb-beside.ts';

/** Asked of each passage that no frame covers, top to bottom; the first that finds something decides. */
export const SIEVES: readonly Sieve[] = [
  resumed,
  inTurns,
  labelInMarks,
  afterColon,
  fromLine,
  signedBelow,
  signature,
  headline,
  answerWas,
  nounAsked,
  mannerAfter,
  leadIn,
  thatWas,
  nameColon,
  turnVerb,
  turn,
  verbBeside,
  goesOn,
  onTopic,
  labelBefore,
  saidSo,
  leadWithoutVerb,
  soleVoice,
  colonBefore,
  inBrackets,
  leftOver,
];
