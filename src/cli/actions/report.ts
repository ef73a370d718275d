import { writeFile } from 'node:fs/promises';
import { explainRule, extractQuotes } from '../../index.ts';
import { reportPage } from '../../report/page.ts';
import type { ReportDocument } from '../../report/section.ts';
import type { Action } from '../command.ts';
import type { ReportFlags } from '../commands/report.ts';
import { documentsOf, exitOf, type Tally } from '../flow/read.ts';
import { UsageError } from '../io.ts';

/** `quotes report`: reads all documents, then writes one page of them. */
export const report: Action<ReportFlags> = async (files, flags, io) => {
  if (flags.output === undefined && io.stdoutIsTerminal) throw new UsageError('name the page to write: -o report.html');
  const tally: Tally = { documents: 0, failed: 0 };
  const documents: ReportDocument[] = [];
  for await (const { id, text } of documentsOf(files, flags, io, tally)) {
    documents.push({ id, text, extraction: extractQuotes(text, { nested: true }) });
  }
  const page = reportPage(documents, { explain: explainRule });
  if (flags.output === undefined) await io.write(page);
  else await writeFile(flags.output, page);
  return exitOf(tally);
};
