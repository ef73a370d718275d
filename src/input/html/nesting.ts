import { Parser } from 'htmlparser2';
import { UnreadableError } from '../input-document.ts';

/**
 * A parser's work at a tag grows with how many are open there: it is the sum of the depths that has to be bounded. A page has
 * a few millions, one of 45,000 elements inside one another this many.
 */
const MOST_DEPTHS = 1_000_000_000;
/** With fewer tags than this nothing comes to that sum. */
const FEW_TAGS = 44_000;
const TAG = /<[a-z]/gi;

/**
 * Refuses a page that would keep the parser busy for minutes.
 *
 * @throws UnreadableError
 */
export function refuseDeepNesting(html: string): void {
  if (tagsIn(html) < FEW_TAGS) return;
  let depth = 0;
  let depths = 0;
  const parser = new Parser({
    onopentagname() {
      depths += ++depth;
      if (depths > MOST_DEPTHS) throw new UnreadableError('nests too deep');
    },
    onclosetag: () => depth--,
  });
  parser.end(html);
}

function tagsIn(html: string): number {
  TAG.lastIndex = 0;
  let tags = 0;
  while (tags < FEW_TAGS && TAG.test(html)) tags++;
  return tags;
}
