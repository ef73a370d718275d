import { Chalk } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Finding, Verdict } from '../../verify/verify.ts';
import type { ColorLevel } from '../color.ts';
import { counted } from './counted.ts';
import { oneLine } from './printable.ts';

const LABELS: Readonly<Record<Finding, string>> = {
  verbatim: 'verbatim',
  marks: 'but for marks',
  words: 'OTHER WORDS',
  absent: 'NOT FOUND',
  other: 'OTHER SPEAKER',
};
const LABEL = 15;

/** The verdicts as lines for a person: what was found, the words, where, and the difference as `[-source-]` and `{+claim+}`. */
export function verdictLines(verdicts: readonly Verdict[], columns: number, level: ColorLevel): string {
  const chalk = new Chalk({ level });
  const room = Math.max(24, columns - LABEL);
  const lines = verdicts.flatMap(({ claim, finding, source, spans, saidBy, changes }) => {
    const color = finding === 'verbatim' || finding === 'marks' ? chalk.green : chalk.red;
    const words = `${claim.speaker === null ? '' : `${oneLine(claim.speaker)}: `}“${oneLine(claim.pieces.join(' … ')).replace(/^["“]|[,.]?["”]$/gu, '')}”`;
    const place =
      source === null ? [] : [chalk.dim(`${oneLine(source)}@${spans[0]?.start ?? 0}${saidBy === null ? '' : ` · there ${oneLine(saidBy)} says it`}`)];
    const shown = changes.map((change) =>
      change.in === 'both' ? change.words : change.in === 'source' ? chalk.red(`[-${change.words}-]`) : chalk.green(`{+${change.words}+}`),
    );
    const body = [words, ...(shown.length === 0 ? [] : [shown.join(' ')]), ...place].flatMap((line) => wrapAnsi(line, room, { hard: true }).split('\n'));
    return body.map((line, index) => `${index === 0 ? color(LABELS[finding].padEnd(LABEL)) : ' '.repeat(LABEL)}${line}`.trimEnd());
  });
  const off = verdicts.filter(({ finding }) => finding !== 'verbatim' && finding !== 'marks').length;
  const summary = `${counted(verdicts.length, 'quotation')}${off === 0 ? ', all found' : `, ${off} to look at`}`;
  return `${[...lines, chalk.bold(summary)].join('\n')}\n`;
}
