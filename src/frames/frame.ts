import type { Cue, Mention, Span } from '../types.ts';
import type { Clause } from './clause/clause.ts';
import type { ExtentContext } from './content/extent-context.ts';

/** What a frame found: who reports what, by which words. The runner adds the rule and the type. */
export interface FrameMatch {
  /** Tells apart the ways in which one frame reads one clause: a word for what it leaves out or takes in. */
  readonly variant?: string | undefined;
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Mention | null;
  readonly addressee?: Mention | null | undefined;
  readonly via?: Mention | null | undefined;
  /** What the end of the content was judged by; null where its end was plain. */
  readonly extent?: ExtentContext | null | undefined;
}

/** `[text, content | null]`: pieces of content are joined by ` … `. */
export interface FrameExamples {
  readonly hits: readonly (readonly [text: string, content: string])[];
  readonly misses: readonly string[];
}

export interface Frame {
  readonly id: string;
  /** One sentence for `--explain`. */
  readonly explain: string;
  readonly examples: FrameExamples;
  /** What it finds is a report by its form alone: no belief is asked for. Default false. */
  readonly plain?: boolean;
  /** Id of a frame whose readings are weighed alike; for one that the gold shows too seldom for weights of its own. Default: its own. */
  readonly weighedAs?: string;
  /** One reading, or several between which belief decides; null where the frame does not hold. */
  readonly find: (clause: Clause) => FrameMatch | readonly FrameMatch[] | null;
}

/** A way of reporting. `find` is asked for each clause with a cue; it never loops and never stamps. */
export function defineFrame(frame: Frame): Frame {
  return frame;
}
