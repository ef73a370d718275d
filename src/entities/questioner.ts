import type { Scene } from './scene.ts';

const QUESTIONED = /^(?:asked|pressed|questioned|quizzed|cross-examined|examined|challenged|grilled|interviewed|prompted)$/;
const ANSWERING = /^(?:reply|answer|response|responding|replying|answering)$/;
/** Words of a title between `by` and the name. */
const LONGEST_TITLE = 4;
const LONGEST_LEAD = 3;

/** `Cross-examined by Mr Otto Brandt, the guard said …`, `In reply to Otto Brandt, …`: is who is named at token `at` the one who asks? */
export function asksInOpening({ tokens, opens }: Scene['reading'], at: number): boolean {
  for (let by = at - 1; by >= at - LONGEST_TITLE && by > 0; by--) {
    const { lower = '', kind } = tokens[by] ?? {};
    if (lower === 'by' || lower === 'to') {
      const act = tokens[by - 1]?.lower ?? '';
      if (!(lower === 'by' ? QUESTIONED : ANSWERING).test(act)) return false;
      for (let first = by - 1; first >= by - LONGEST_LEAD; first--) if (opens[first] === 1) return true;
      return false;
    }
    if (kind !== 'word' && lower !== '.') return false;
  }
  return false;
}
