import { colorLevel } from '../color.ts';
import type { Action } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import { documentsOf, exitOf, type Tally } from '../flow/read.ts';
import { sinkOf } from '../flow/sink.ts';
import { summaryOf } from '../flow/summary.ts';
import { outcomesOf, type WorkSettings } from '../flow/work.ts';
import { rendererOf } from '../render/index.ts';

/** `quotes extract`: read documents → extract, select, render each → sink. */
export const extract: Action<ExtractFlags> = async (files, flags, io) => {
  const format = flags.format === 'auto' ? (io.stdoutIsTerminal ? 'table' : 'jsonl') : flags.format;
  const settings: WorkSettings = {
    format,
    extract: { nested: flags.nested },
    columns: io.columns,
    colorLevel: colorLevel(flags.color, io),
    severalDocuments: files.length > 1,
  };
  const tally: Tally = { documents: 0, failed: 0 };
  const summary = summaryOf();
  const sink = sinkOf(await rendererOf(format, settings), io);
  for await (const outcome of outcomesOf(documentsOf(files, flags, io, tally), settings, tally, io)) {
    summary.add(outcome);
    await sink.put(outcome.rendered);
    if (io.signal.aborted) return exitOf(tally);
  }
  const code = exitOf(tally);
  if (code !== 2) await sink.end();
  if (format === 'table' && io.stderrIsTerminal && !flags.quiet) io.warn(summary.line());
  return code;
};
