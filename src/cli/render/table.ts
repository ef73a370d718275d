import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Quote } from '../../types.ts';
import type { RenderSettings } from './index.ts';
import { printable } from './printable.ts';
import type { Renderer } from './renderer.ts';

const NARROWEST = 40;
const SPEAKER_SHARE = 0.24;
const SPEAKER_LONGEST = 28;
const COLORS = ['cyan', 'green', 'magenta', 'yellow', 'blue', 'red'] as const;
const LETTERS = { direct: 'D', mixed: 'M', indirect: 'I' } as const;
/** Width of ` D  95% ` beside speaker and text. */
const FIXED = 10;

/** Cuts a text into lines by words and by the width it takes on a terminal; a word that is too long is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    const joined = line === '' ? rest : `${line} ${rest}`;
    if (stringWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    while (stringWidth(rest) > width) {
      let cut = '';
      for (const character of rest) {
        if (stringWidth(cut + character) > width) break;
        cut += character;
      }
      if (cut === '') break;
      lines.push(cut);
      rest = rest.slice(cut.length);
    }
    line = rest;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The same speaker has the same colour, whatever else is found. */
function colorOf(chalk: ChalkInstance, speaker: string): (text: string) => string {
  let hash = 0;
  for (const character of speaker) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return chalk[COLORS[hash % COLORS.length] ?? 'cyan'];
}

function speakerOf({ speaker }: Quote): string {
  if (speaker === null) return '—';
  const name = speaker.name ?? (speaker.mention === null ? '—' : `(${speaker.mention.text})`);
  return printable(name);
}

/** A table for a person: speaker, kind (D, M, I), confidence and the words, with the cue after them. */
export function tableRenderer({ columns, colorLevel, severalDocuments }: RenderSettings): Renderer {
  const chalk = new Chalk({ level: colorLevel });
  const width = Math.max(NARROWEST, columns);
  const speakerWidth = Math.min(SPEAKER_LONGEST, Math.floor(width * SPEAKER_SHARE));
  const textWidth = width - speakerWidth - FIXED;
  const rowOf = (quote: Quote): string => {
    const name = speakerOf(quote);
    const names = wrap(name, speakerWidth);
    const cue = quote.cue === null ? '' : `‹${printable(quote.cue.text)}›`;
    const text = quote.type === 'direct' ? `“${printable(quote.text)}”` : printable(quote.text);
    const lines = wrap(cue === '' ? text : `${text} ${cue}`, textWidth);
    const color = colorOf(chalk, name);
    const confidence = `${Math.round(quote.confidence * 100)}%`.padStart(4);
    const rows: string[] = [];
    for (let index = 0; index < Math.max(names.length, lines.length); index++) {
      const middle = index === 0 ? ` ${LETTERS[quote.type]} ${chalk.dim(confidence)}  ` : ' '.repeat(FIXED - 1);
      rows.push(
        `${color(padded(names[index] ?? '', speakerWidth))}${middle}${(lines[index] ?? '').replace(/‹[^›]*›?|^[^‹]*›/g, (part) => chalk.dim(part))}`.trimEnd(),
      );
    }
    return `${rows.join('\n')}\n`;
  };
  return {
    document({ id }, { quotes }) {
      const head = severalDocuments ? `${chalk.bold(printable(id))}\n` : '';
      return head + quotes.map(rowOf).join('') + (severalDocuments ? '\n' : '');
    },
  };
}
