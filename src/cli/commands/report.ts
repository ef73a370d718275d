import { Option } from 'commander';
import { defineCommand } from '../command.ts';
import { FILES, type InputFlags, inputOptions } from '../options/input.ts';

export interface ReportFlags extends InputFlags {
  readonly output?: string;
  readonly quiet: boolean;
}

export const report = defineCommand<ReportFlags>({
  name: 'report',
  description: 'one page to read: the text with its quotations marked, who speaks, what to check',
  arguments: [FILES],
  options: [
    new Option('-o, --output <file>', 'the page to write'),
    new Option('-q, --quiet', 'no warnings on standard error').default(false),
    ...inputOptions(),
  ],
  examples: [['quotes report article.txt -o article.html', 'a page that needs nothing but a browser']],
  action: async () => (await import('../actions/report.ts')).report,
});
