import { interview } from './interview.ts';
import type { Layout } from './layout.ts';
import { questionAnswer } from './question-answer.ts';
import { script } from './script.ts';
import { signedLines } from './signed-lines.ts';
import { socialPost } from './social-post.ts';
import { statement } from './statement.ts';
import { transcript } from './transcript.ts';

/** Asked of each document, top to bottom; what one has taken the next does not get. */
export const LAYOUTS: readonly Layout[] = [transcript, questionAnswer, script, interview, socialPost, signedLines, statement];
