import type { Action } from '../command.ts';
import { SPEAKER_FORMATS, type SpeakersFlags } from '../flags/speakers.ts';
import { hintAtNames } from '../flow/nobody.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { outputOf } from '../flow/output.ts';
import { progressOf } from '../flow/progress.ts';
import { emptyTally, exitOf, piecesOf } from '../flow/read.ts';
import { settingsOf } from '../flow/settings.ts';
import { sinkOf } from '../flow/sink.ts';
import { documentRows, speakerTally } from '../flow/speaker-rows.ts';
import { summaryOf } from '../flow/summary.ts';
import { formatOf } from '../options/output.ts';
import { rowRendererOf } from '../render/speakers/index.ts';

/** `quotes speakers`: counts who is quoted, in all documents or in each. */
export const speakers: Action<SpeakersFlags> = async (files, flags, io) => {
  const format = formatOf(flags, SPEAKER_FORMATS, io.stdoutIsTerminal);
  const settings = settingsOf(null, files, { ...flags, offsets: 'utf16' }, io);
  const byDocument = flags.by === 'document';
  const renderer = await rowRendererOf(format, settings, byDocument);
  const output = outputOf(flags.output, files, io);
  const sink = sinkOf(renderer, output);
  const tally = emptyTally();
  const summary = summaryOf();
  const progress = progressOf(summary, flags.quiet, io);
  const all = speakerTally();
  const pieces = progress.before(piecesOf(files, flags, io));
  try {
    for await (const outcome of outcomesOf(pieces, { settings, tally, quiet: flags.quiet, io, jobs: flags.jobs })) {
      summary.add(outcome);
      if (byDocument) await sink.put(outcome.speakers.length === 0 ? '' : renderer.rows(documentRows(outcome)));
      else all.add(outcome);
      progress.tick(outcome.id);
      if (io.signal.aborted) return exitOf(tally);
    }
    const code = exitOf(tally);
    if (code === 2) return code;
    if (!byDocument) await sink.put(renderer.rows(all.rows()));
    await sink.end();
    if (io.stderrIsTerminal && !flags.quiet && (format === 'table' || flags.output !== undefined)) io.warn(summary.line());
    hintAtNames(flags.speaker, summary.quotations(), flags.quiet, io);
    return code;
  } finally {
    progress.end();
    await output.close();
  }
};
