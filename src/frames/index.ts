import { accordingTo } from './according-to.ts';
import { asReport } from './as-report.ts';
import { contentThenReport } from './content-then-report.ts';
import type { Frame } from './frame.ts';
import { inWordsOf } from './in-words-of.ts';
import { interrupted } from './interrupted.ts';
import { ownedNoun } from './owned-noun.ts';
import type { PhraseFrame } from './phrase-frame.ts';
import { relativeReport } from './relative-report.ts';
import { reportAbout } from './report-about.ts';
import { reportBare } from './report-bare.ts';
import { reportMarked } from './report-marked.ts';
import { reportMarksLater } from './report-marks-later.ts';
import { reportPhrase } from './report-phrase.ts';
import { reportThat } from './report-that.ts';
import { reportTo } from './report-to.ts';
import { speakerColon } from './speaker-colon.ts';
import { stanceThat } from './stance-that.ts';

/** Asked for each clause with a reporting verb, top to bottom; the first that finds something decides. */
export const FRAMES: readonly Frame[] = [
  asReport,
  relativeReport,
  interrupted,
  contentThenReport,
  reportThat,
  reportMarked,
  reportMarksLater,
  reportBare,
  reportTo,
  reportPhrase,
  reportAbout,
];

/** Asked at their anchors, before the verbs of the unit. */
export const PHRASE_FRAMES: readonly PhraseFrame[] = [accordingTo, inWordsOf, speakerColon, stanceThat, ownedNoun];
