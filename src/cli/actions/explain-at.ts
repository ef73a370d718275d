import { explainAt } from '../../index.ts';
import type { Action } from '../command.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { outputOf } from '../flow/output.ts';
import { documentsOf, emptyTally, exitOf } from '../flow/read.ts';
import { settingsOf } from '../flow/settings.ts';
import { UsageError } from '../io.ts';
import { FORMATS, formatOf } from '../options/output.ts';
import { escapedJson } from '../render/json.ts';
import { inUnit, offsetIn } from '../render/offsets.ts';
import { printable } from '../render/printable.ts';

/** `quotes extract --at OFFSET`: why what stands at one place is a quotation of somebody, or is none. */
export const explainPlace: Action<ExtractFlags> = async (files, flags, io) => {
  const format = formatOf(flags, FORMATS, io.stdoutIsTerminal);
  if (format !== 'table' && format !== 'json' && format !== 'jsonl') throw new UsageError(`--at prints a table, json or jsonl, not ${format}`);
  const settings = settingsOf('table', files, flags, io);
  const output = outputOf(flags.output, files, io);
  const tally = emptyTally();
  try {
    for await (const document of documentsOf(files, flags, io, tally)) {
      const { id, text, marked } = document;
      const at = offsetIn(text, flags.at ?? 0, flags.offsets);
      if (at >= text.length) {
        tally.documents--;
        tally.failed++;
        io.warn(`quotes: ${printable(id)}: the text ends before ${flags.at}`);
        continue;
      }
      const place = explainAt(text, at, marked === undefined ? {} : { marked });
      if (format === 'table') {
        const { placeLines } = await import('../render/place.ts');
        await output.write(placeLines(document, place, settings));
      } else {
        const record = { document: id, ...inUnit(place, text, flags.offsets), at: flags.at };
        await output.write(`${escapedJson(record, format === 'json' ? 2 : undefined)}\n`);
      }
      if (io.signal.aborted) break;
    }
    return exitOf(tally);
  } finally {
    await output.close();
  }
};
