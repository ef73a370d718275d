import { explainRule, extractQuotes } from '../../index.ts';
import type { InputDocument } from '../../input/input-document.ts';
import { reportPage } from '../../report/page.ts';
import type { ReportDocument } from '../../report/section.ts';
import type { Action } from '../command.ts';
import type { ReportFlags } from '../flags/report.ts';
import { outputOf } from '../flow/output.ts';
import { progressOf } from '../flow/progress.ts';
import { documentsOf, emptyTally, exitOf } from '../flow/read.ts';
import { type Selection, select, selectionOf } from '../flow/select.ts';
import { namesOf } from '../flow/speaker-counts.ts';
import { summaryOf } from '../flow/summary.ts';
import { UsageError } from '../io.ts';
import { printable } from '../render/printable.ts';

/** `quotes report`: reads all documents, then writes one page of them. */
export const report: Action<ReportFlags> = async (files, flags, io) => {
  if (io.stdoutIsTerminal && (flags.output === undefined || flags.output === '-')) throw new UsageError('a page is for a browser: write it to a file with -o');
  const selection = selectionOf({ ...flags, nested: true });
  const output = outputOf(flags.output, files, io);
  const tally = emptyTally();
  const summary = summaryOf();
  const progress = progressOf(summary, flags.quiet, io);
  const documents: ReportDocument[] = [];
  try {
    for await (const document of progress.before(documentsOf(files, flags, io, tally))) {
      try {
        const read = readDocument(document, selection);
        documents.push(read);
        const { quotes, speakers } = read.extraction;
        summary.add({ quotations: quotes.length, names: namesOf(speakers) });
      } catch (error) {
        tally.documents--;
        tally.failed++;
        io.warn(`quotes: ${printable(document.id)}: ${printable(error instanceof Error ? error.message : String(error))}`);
      }
      progress.tick(document.id);
      if (io.signal.aborted) return exitOf(tally);
    }
    const code = exitOf(tally);
    if (code === 2) return code;
    await output.write(reportPage(documents, { explain: explainRule }));
    if (io.stderrIsTerminal && !flags.quiet) io.warn(summary.line());
    return code;
  } finally {
    progress.end();
    await output.close();
  }
};

function readDocument({ id, text, about = {}, marked = [] }: InputDocument, selection: Selection): ReportDocument {
  return { id, text, about, extraction: select(extractQuotes(text, { nested: true, marked, explain: true }), selection) };
}
