import type { Frame } from './frame.ts';
import type { PhraseFrame } from './phrase-frame.ts';
import { accordingTo } from './rules/according-to.ts';
import { asReport } from './rules/as-report.ts';
import { asTold } from './rules/as-told.ts';
import { cleftReport } from './rules/cleft-report.ts';
import { contentThenReport } from './rules/content-then-report.ts';
import { criesOf } from './rules/cries-of.ts';
import { describedBy } from './rules/described-by.ts';
import { eyesOf } from './rules/eyes-of.ts';
import { headlineColon } from './rules/headline-colon.ts';
import { inViewOf } from './rules/in-view-of.ts';
import { inWordsOf } from './rules/in-words-of.ts';
import { interrupted } from './rules/interrupted.ts';
import { nounBy } from './rules/noun-by.ts';
import { nounThat } from './rules/noun-that.ts';
import { nounWas } from './rules/noun-was.ts';
import { orSo } from './rules/or-so.ts';
import { ownedNoun } from './rules/owned-noun.ts';
import { relativeReport } from './rules/relative-report.ts';
import { reportAbout } from './rules/report-about.ts';
import { reportAnswer } from './rules/report-answer.ts';
import { reportBare } from './rules/report-bare.ts';
import { reportMarked } from './rules/report-marked.ts';
import { reportMarksLater } from './rules/report-marks-later.ts';
import { reportPhrase } from './rules/report-phrase.ts';
import { reportThat } from './rules/report-that.ts';
import { reportTo } from './rules/report-to.ts';
import { reportUnmarked } from './rules/report-unmarked.ts';
import { speakerColon } from './rules/speaker-colon.ts';
import { stanceThat } from './rules/stance-that.ts';
import { viewIsThat } from './rules/view-is-that.ts';
import { viewThat } from './rules/view-that.ts';
import { wasLike } from './rules/was-like.ts';
import { withRemark } from './rules/with-remark.ts';
import { withWords } from './rules/with-words.ts';
import { wordUsed } from './rules/word-used.ts';

/** Asked for each clause with a reporting verb, top to bottom; the first that finds something decides. */
export const FRAMES: readonly Frame[] = [
  asReport,
  orSo,
  cleftReport,
  relativeReport,
  interrupted,
  contentThenReport,
  reportUnmarked,
  reportThat,
  reportMarked,
  reportMarksLater,
  reportAnswer,
  reportBare,
  reportTo,
  reportPhrase,
  reportAbout,
];

/** Asked at their anchors, before the verbs of the unit. */
export const PHRASE_FRAMES: readonly PhraseFrame[] = [
  accordingTo,
  inWordsOf,
  inViewOf,
  asTold,
  eyesOf,
  headlineColon,
  speakerColon,
  stanceThat,
  viewThat,
  viewIsThat,
  ownedNoun,
  nounThat,
  criesOf,
  nounBy,
  nounWas,
  wordUsed,
  describedBy,
  wasLike,
  withRemark,
  withWords,
];
