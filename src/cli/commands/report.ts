import { defineCommand } from '../command.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';
import { fileOption, quietOption } from '../options/output.ts';
import { type SelectionFlags, selectionOptions } from '../options/selection.ts';

export interface ReportFlags extends InputFlags, Omit<SelectionFlags, 'nested'> {
  readonly output?: string;
  readonly quiet: boolean;
}

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
