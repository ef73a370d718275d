import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Quote } from '../../types.ts';
import { counted } from './counted.ts';
import { explanationLines } from './explanation.ts';
import { partsInOrder } from './in-order.ts';
import { largest } from './largest.ts';
import { oneLine } from './printable.ts';
import type { Renderer, RenderSettings } from './renderer.ts';
import { shownName, shownRole, speakerColors } from './speaker-colors.ts';

const NARROWEST = 40;
/** From here kinds are written out, and from here ids are shown too. */
const WORDS_FROM = 80;
const IDS_FROM = 100;
/** The most that names take of the width; roles ask for no more than this. */
const SPEAKER_SHARE = 0.25;
const SPEAKER_LONGEST = 32;
const ROLE_WIDTH = 20;
/** Below this a figure has a question mark. */
const UNSURE = 0.6;
const SHORT = { direct: 'dir', mixed: 'mix', indirect: 'ind' } as const;

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
const wrapped = (text: string, width: number) => wrapAnsi(text, width, { hard: true }).split('\n');
const percent = (share: number) => `${Math.round(share * 100)}%${share < UNSURE ? '?' : ' '}`.padStart(5);

/** As many lines as there is room for, the last ending in `…` where more would follow. */
function clipped(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${stringWidth(last) < width ? last : last.replace(/.$/u, '')}…`];
}

const roleOf = ({ speaker }: Quote) => (speaker?.role == null ? null : shownRole(speaker.role));

/**
 * A table for a person, as wide as the terminal. A row: the speaker (with the role at the first time), kind and
 * confidence, and the words as the text has them, the cue in `‹ ›`. A question mark says that the tool is unsure.
 */
export function tableRenderer({ columns, colorLevel }: RenderSettings): Renderer {
  const chalk = new Chalk({ level: colorLevel });
  const width = Math.max(NARROWEST, columns);

  const wordsOf = (quote: Quote, color: (text: string) => string): string => {
    const shown = { content: (text: string) => text, cue: (text: string) => color(`‹${text}›`), addressee: chalk.dim, gap: chalk.dim };
    const words = partsInOrder(quote).map(({ what, text }) => shown[what](oneLine(text)));
    return (quote.parent === undefined ? '' : chalk.dim('↳ ')) + words.join(' ');
  };

  const markOf = ({ id, type, confidence }: Quote, idWidth: number): string => {
    const kind = width < WORDS_FROM ? SHORT[type] : type.padEnd(8);
    const sure = confidence < UNSURE ? chalk.bold(percent(confidence)) : chalk.dim(percent(confidence));
    return `${idWidth === 0 ? '' : `${chalk.dim(id.padEnd(idWidth))} `}${kind}${sure}`;
  };

  const tableOf = (text: string, quotes: readonly Quote[]): string => {
    const colorOf = speakerColors(
      colorLevel,
      quotes.map(({ speaker }) => speaker?.name),
    );
    const names = quotes.map(({ speaker }) => shownName(speaker) + (speaker?.name != null && speaker.confidence < UNSURE ? '?' : ''));
    const roleWidth = Math.min(ROLE_WIDTH, largest(quotes.map((quote) => stringWidth(roleOf(quote) ?? ''))));
    const nameWidth = Math.min(
      SPEAKER_LONGEST,
      Math.floor(width * SPEAKER_SHARE),
      largest(
        names.map((name) => stringWidth(name)),
        roleWidth,
      ),
    );
    const idWidth = width < IDS_FROM ? 0 : largest(quotes.map(({ id }) => id.length));
    const markWidth = (idWidth === 0 ? 0 : idWidth + 1) + (width < WORDS_FROM ? 3 : 8) + 5;
    const textWidth = width - nameWidth - markWidth - 4;
    const met = new Set<string>();
    const row = (quote: Quote, name: string): string => {
      const color = colorOf(quote.speaker?.name);
      const lines = wrapped(wordsOf(quote, color), textWidth);
      const left = wrapped(name, nameWidth).map((line) => color(padded(line, nameWidth)));
      const role = roleOf(quote);
      if (role !== null && !met.has(name)) {
        const room = Math.max(1, lines.length - left.length);
        left.push(...clipped(wrapped(role, nameWidth), room, nameWidth).map((line) => chalk.dim(padded(line, nameWidth))));
      }
      met.add(name);
      const rows = Array.from({ length: Math.max(left.length, lines.length) }, (_, index) => {
        const mark = index === 0 ? markOf(quote, idWidth) : ' '.repeat(markWidth);
        return `${left[index] ?? ' '.repeat(nameWidth)} ${mark} ${color('│')} ${lines[index] ?? ''}`.trimEnd();
      });
      return `${rows.join('\n')}\n`;
    };
    const why = ({ explanation }: Quote) => (explanation === undefined ? '' : explanationLines(text, explanation.steps, width, chalk));
    return quotes.map((quote, index) => row(quote, names[index] ?? '') + why(quote)).join('');
  };

  return {
    between: '\n',
    document({ id, text }, { quotes, speakers }) {
      const counts = quotes.length === 0 ? 'no quotations' : `${counted(quotes.length, 'quotation')} · ${counted(speakers.length, 'speaker')}`;
      return `${chalk.bold(id === '-' ? 'standard input' : oneLine(id))} ${chalk.dim(`· ${counts}`)}\n${tableOf(text, quotes)}`;
    },
  };
}
