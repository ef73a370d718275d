import type { Item, Unit } from '../text/units.ts';
import type { FrameExamples, FrameMatch } from './frame.ts';

/** Where a phrase frame is asked: at an item of a unit whose word is one of the frame's anchors. */
export interface Anchor {
  readonly text: string;
  readonly unit: Unit;
  readonly items: readonly Item[];
  readonly at: number;
}

/** A way of reporting without a verb of its own: `according to`, `in the words of`. */
export interface PhraseFrame {
  readonly id: string;
  readonly explain: string;
  /** Lower-case words at which `find` is asked. */
  readonly anchors: readonly string[];
  readonly examples: FrameExamples;
  /** What it finds is a report by its form alone: no belief is asked for. Default false. */
  readonly plain?: boolean;
  /** Id of a frame whose readings are weighed alike; for one that the gold shows too seldom for weights of its own. Default: its own. */
  readonly weighedAs?: string;
  /** One reading, or several between which belief decides; null where the frame does not hold. */
  readonly find: (anchor: Anchor) => FrameMatch | readonly FrameMatch[] | null;
}

export function definePhraseFrame(frame: PhraseFrame): PhraseFrame {
  return frame;
}
