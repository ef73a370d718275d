import type { Action } from '../command.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { checkpointOf } from '../flow/checkpoint.ts';
import { hintAtNames } from '../flow/nobody.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { outputOf } from '../flow/output.ts';
import { progressOf } from '../flow/progress.ts';
import { emptyTally, exitOf, piecesOf } from '../flow/read.ts';
import { settingsOf } from '../flow/settings.ts';
import { sinkOf } from '../flow/sink.ts';
import { summaryOf } from '../flow/summary.ts';
import { FORMATS, formatOf } from '../options/output.ts';
import { rendererOf } from '../render/index.ts';
import { printable } from '../render/printable.ts';

/** `quotes extract`: read documents → extract, select, render each → sink. */
export const extract: Action<ExtractFlags> = async (files, flags, io) => {
  const format = formatOf(flags, FORMATS, io.stdoutIsTerminal);
  if (/\.html?$/i.test(flags.output ?? '') && flags.format === 'auto' && !flags.quiet) {
    io.warn(`quotes: ${printable(flags.output ?? '')} gets JSON lines; for a page: quotes report`);
  }
  const settings = settingsOf(format, files, flags, io);
  const checkpoint = checkpointOf(files, flags, format, io);
  const output = outputOf(flags.output, files, io, checkpoint?.bytes);
  const sink = sinkOf(await rendererOf(format, settings), output);
  const tally = emptyTally();
  const summary = summaryOf();
  const progress = progressOf(summary, flags.quiet, io);
  const all = piecesOf(files, flags, io);
  const pieces = progress.before(checkpoint === null ? all : checkpoint.remaining(all, tally));
  let complete = false;
  try {
    for await (const outcome of outcomesOf(pieces, { settings, tally, quiet: flags.quiet, io, jobs: flags.jobs })) {
      summary.add(outcome);
      await sink.put(outcome.rendered);
      progress.tick(outcome.id);
      if (io.signal.aborted) return exitOf(tally);
      await checkpoint?.reach(outcome.id, tally, output);
    }
    if (io.signal.aborted) return exitOf(tally);
    const code = exitOf(tally);
    if (code !== 2) await sink.end();
    complete = true;
    if (io.stderrIsTerminal && !flags.quiet && code !== 2 && (format === 'table' || flags.output !== undefined)) io.warn(summary.line());
    hintAtNames(flags.speaker, summary.quotations(), flags.quiet, io);
    return code;
  } finally {
    progress.end();
    await checkpoint?.end(complete, output);
    await output.close();
  }
};
