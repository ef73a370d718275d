import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { QuotationType } from '../../../types.ts';
import type { SpeakerRow } from '../../flow/speaker-rows.ts';
import { largest } from '../largest.ts';
import { oneLine } from '../printable.ts';
import type { RenderSettings } from '../renderer.ts';
import { shownRole, speakerColors } from '../speaker-colors.ts';
import type { RowRenderer } from './row-renderer.ts';

const NARROWEST = 40;
const NAME_SHARE = 0.36;
const NAME_LONGEST = 44;
const NUMBERS = new Intl.NumberFormat('en-US');
const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuotationType[];
/** Kinds are told apart by shade, not by colour. */
const SHADES: Readonly<Record<QuotationType, string>> = { direct: '█', mixed: '▓', indirect: '░' };

const CHARACTERS = new Intl.Segmenter('en');

/** As much as stands on one line of this width. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of CHARACTERS.segment(text)) {
    if (stringWidth(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A bar with a stretch for each kind; the length of the whole is that of all its quotations. */
function barOf(row: SpeakerRow, most: number, width: number): string {
  let counted = 0;
  let drawn = 0;
  return KINDS.map((kind) => {
    counted += row[kind];
    const end = Math.max(Math.round((counted / most) * width), counted > 0 ? 1 : 0);
    const stretch = SHADES[kind].repeat(end - drawn);
    drawn = end;
    return stretch;
  }).join('');
}

/** For a person: a bar a speaker, as long as the speaker is quoted often, in shades that tell the kinds. */
export function barRenderer({ columns, colorLevel }: RenderSettings): RowRenderer {
  const chalk = new Chalk({ level: colorLevel });
  const width = Math.max(NARROWEST, columns);
  return {
    between: '\n',
    rows(rows) {
      const document = rows[0]?.document;
      const heading = document === undefined ? '' : `${chalk.bold(document === '-' ? 'standard input' : oneLine(document))}\n`;
      if (rows.length === 0) return 'no quotations\n';
      const named = rows.map(({ name, role }) => ({ name: name === null ? '— no name' : oneLine(name), role: role === null ? '' : `, ${shownRole(role)}` }));
      const longest = largest(named.map(({ name, role }) => stringWidth(name + role)));
      const nameWidth = Math.min(longest, Math.floor(width * NAME_SHARE), NAME_LONGEST);
      const figures = rows.map(({ quotes, words }) => [NUMBERS.format(quotes), NUMBERS.format(words)] as const);
      const quotesWidth = largest(
        figures.map(([quotes]) => quotes.length),
        6,
      );
      const wordsWidth = largest(
        figures.map(([, words]) => words.length),
        5,
      );
      const barWidth = width - nameWidth - quotesWidth - wordsWidth - 12;
      const most = largest(rows.map(({ quotes }) => quotes));
      const colorOf = speakerColors(
        colorLevel,
        rows.map(({ name }) => name),
      );
      const legend = cut(KINDS.map((kind) => `${SHADES[kind]} ${kind}`).join('  '), barWidth + 6);
      const head = `${' '.repeat(nameWidth)}  ${'quotes'.padStart(quotesWidth)}  ${'words'.padStart(wordsWidth)}  ${legend}`;
      const lines = rows.map((row, index) => {
        const { name = '', role = '' } = named[index] ?? {};
        const color = colorOf(row.name);
        const shown = cut(name, nameWidth);
        const rest = nameWidth - stringWidth(shown);
        const after = rest < 4 ? '' : cut(role, rest);
        const [quotes = '', words = ''] = figures[index] ?? [];
        const share = `${Math.round(row.share * 100)}%`.padStart(4);
        const left = color(shown) + chalk.dim(after) + ' '.repeat(rest - stringWidth(after));
        return `${left}  ${quotes.padStart(quotesWidth)}  ${words.padStart(wordsWidth)}  ${share}  ${color(barOf(row, most, barWidth))}`;
      });
      return `${heading}${chalk.dim(head)}\n${lines.join('\n')}\n`;
    },
  };
}
