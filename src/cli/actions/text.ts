import { sentencesOfText } from '../../index.ts';
import type { Action } from '../command.ts';
import type { TextFlags } from '../commands/text.ts';
import { documentsOf, emptyTally, exitOf } from '../flow/read.ts';

/** `quotes text`: prints the text that the offsets point into, exactly, or one sentence a line. */
export const text: Action<TextFlags> = async (files, flags, io) => {
  const tally = emptyTally();
  for await (const document of documentsOf(files, flags, io, tally)) {
    if (flags.sentences) {
      const lines = sentencesOfText(document.text).map(({ start, end }) => document.text.slice(start, end).replace(/[\s\u0085\u2028\u2029]+/g, ' '));
      if (lines.length > 0) await io.write(`${lines.join('\n')}\n`);
    } else await io.write(document.text);
    if (io.signal.aborted) break;
  }
  return exitOf(tally);
};
