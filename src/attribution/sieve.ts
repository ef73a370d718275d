import type { FrameExamples } from '../frames/frame.ts';
import type { Item, Unit } from '../text/units.ts';
import type { Cue, Mention, Passage, Quotation, Span } from '../types.ts';

/** What sieves may ask of a document whose frames are found. */
export interface Surroundings {
  readonly text: string;
  /** A talk between characters, by what the document looks like. */
  readonly talk: boolean;
  /** Quotations of frames whose words begin in the unit, in order. */
  readonly reportsIn: (unit: Unit) => readonly Quotation[];
  readonly unitBefore: (unit: Unit) => Unit | null;
  readonly unitAfter: (unit: Unit) => Unit | null;
  /** The unit around an offset, or the first after it. */
  readonly unitAt: (offset: number) => Unit | null;
  /** Set where somebody asks why: a sieve may say why it declines, in half a sentence. */
  readonly because?: (reason: string) => void;
}

/** A passage that no frame covers, and where it stands. */
export interface Uncovered {
  readonly passage: Passage;
  readonly unit: Unit;
  /** Item index of the passage in its unit. */
  readonly at: number;
  readonly item: Item;
  /** The units before and after, whatever their paragraph. */
  readonly before: Unit | null;
  readonly after: Unit | null;
}

/** What a sieve found: a quotation of its own, or a further piece of one that a frame found. */
export type SieveMatch =
  | {
      readonly content: readonly Span[];
      readonly cue: Cue | null;
      readonly speaker: Mention | null;
      readonly addressee?: Mention | null;
      /** How likely it was said, where the sieve judges that. */
      readonly chance?: number;
    }
  | {
      readonly joins: Quotation;
      /** The piece to add, where it is more than the passage. */
      readonly piece?: Span;
    };

export interface Sieve {
  readonly id: string;
  /** One sentence for `--explain`. */
  readonly explain: string;
  readonly examples: FrameExamples;
  /** Also asked where nothing stands around the passage; else such a one goes on with the quotation before. Default false. */
  readonly alone?: boolean;
  /** It adds pieces to what a frame found, which keeps the frame as its rule. Default false. */
  readonly joins?: boolean;
  readonly find: (uncovered: Uncovered, surroundings: Surroundings) => SieveMatch | null;
}

/** A way to attribute a passage that no frame covers. The runner loops, skips what is covered, and stamps the id. */
export function defineSieve(sieve: Sieve): Sieve {
  return sieve;
}
