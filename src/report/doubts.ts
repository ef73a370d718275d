import type { Quote } from '../types.ts';

/** Below an even chance it is likelier wrong than right. */
const EVEN = 0.5;

/** Why a reader should look at a quotation, gravest first. */
export const DOUBTS = ['no-speaker', 'no-name', 'unsure'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The measured chance that it is a quotation, its mention is right, and so is the name. */
export function chanceOf({ confidence, speaker }: Quote): number {
  return speaker === null || speaker.name === null ? confidence : confidence * speaker.confidence;
}

/** What is to be checked about a quotation; null where nothing stands out. */
export function doubtOf(quote: Quote): Doubt | null {
  if (quote.speaker === null) return 'no-speaker';
  if (quote.speaker.name === null) return 'no-name';
  return chanceOf(quote) < EVEN ? 'unsure' : null;
}
