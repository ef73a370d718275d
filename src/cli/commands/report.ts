import { defineCommand } from '../command.ts';
import type { ReportFlags } from '../flags/report.ts';
import { FILES, inputOptions } from '../options/input.ts';
import { fileOption, quietOption } from '../options/output.ts';
import { selectionOptions } from '../options/selection.ts';

export const report = defineCommand<ReportFlags>({
  name: 'report',
  description: 'make one page to read: the text with its quotations marked, who speaks, what to check',
  arguments: [FILES],
  options: [
    fileOption(),
    quietOption(),
    // what is quoted inside quotations is always drawn
    ...selectionOptions().filter(({ long }) => long !== '--nested'),
    ...inputOptions(),
  ],
  examples: [
    ['quotes report article.txt -o article.html', 'a page that needs nothing but a browser'],
    ['quotes report news/ --type direct,mixed -o news.html', 'a folder, with an index; only what stands in marks'],
  ],
  action: async () => (await import('../actions/report.ts')).report,
});
