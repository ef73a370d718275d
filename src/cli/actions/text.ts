import { sentencesOfText } from '../../index.ts';
import type { Action } from '../command.ts';
import type { TextFlags } from '../flags/text.ts';
import { outputOf } from '../flow/output.ts';
import { documentsOf, emptyTally, exitOf } from '../flow/read.ts';

/** `quotes text`: prints the text that the offsets point into, exactly, or one sentence a line. */
export const text: Action<TextFlags> = async (files, flags, io) => {
  const output = outputOf(flags.output, files, io);
  const tally = emptyTally();
  try {
    for await (const document of documentsOf(files, flags, io, tally)) {
      await output.write(flags.sentences ? sentenceLines(document.text) : document.text);
      if (io.signal.aborted) break;
    }
    return exitOf(tally);
  } finally {
    await output.close();
  }
};

function sentenceLines(text: string): string {
  return sentencesOfText(text)
    .map(({ start, end }) => `${text.slice(start, end).replace(/[\s\u0085\u2028\u2029]+/g, ' ')}\n`)
    .join('');
}
