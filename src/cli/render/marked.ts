import { Chalk, type ChalkInstance } from 'chalk';
import type { Quote, Span } from '../../types.ts';
import { oneLine, printableLines } from './printable.ts';
import type { Renderer, RenderSettings } from './renderer.ts';
import { shownName, speakerColors } from './speaker-colors.ts';

/** A stretch of the text that is shown in its own way. */
interface Mark extends Span {
  readonly what: 'content' | 'cue' | 'mention';
  readonly label: string;
  readonly color: ChalkInstance;
}

function marksOf(quotes: readonly Quote[], level: RenderSettings['colorLevel']): Mark[] {
  const colorOf = speakerColors(
    level,
    quotes.map(({ speaker }) => speaker?.name),
  );
  const marks: Mark[] = [];
  for (const quote of quotes) {
    const color = colorOf(quote.speaker?.name);
    const name = shownName(quote.speaker);
    const mark = (what: Mark['what'], { start, end }: Span, label = '') => marks.push({ what, start, end, label, color });
    quote.spans.forEach((span, index) => {
      mark('content', span, index === 0 ? `${name}:` : '…');
    });
    if (quote.cue !== null) mark('cue', quote.cue);
    if (quote.speaker?.mention != null) mark('mention', quote.speaker.mention);
  }
  // the longer first, so that what stands inside another comes after it
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The article itself with its quotations marked. Without colour `[Ana Lund: “We are late,”] ‹said› Lund.`; with colour
 * the words in the colour of who says them, the name before them, and the cue underlined.
 */
export function markedRenderer({ colorLevel, severalDocuments }: RenderSettings): Renderer {
  const chalk = new Chalk({ level: colorLevel });
  const plain = colorLevel === 0;
  const opening = ({ what, label, color }: Mark) => {
    if (what === 'content') return plain ? `[${label} ` : `${color.inverse(` ${label.replace(/:$/, '')} `)} `;
    return plain && what === 'cue' ? '‹' : '';
  };
  const closing = ({ what }: Mark) => (plain ? ({ content: ']', cue: '›', mention: '' } as const)[what] : '');
  const styled = (text: string, open: readonly Mark[]) => {
    if (plain || text === '') return text;
    const within = open.filter(({ what }) => what === 'content').at(-1);
    const word = open.filter(({ what }) => what !== 'content').at(-1);
    let style = within?.color ?? word?.color ?? null;
    if (style === null) return text;
    if (word !== undefined) style = word.what === 'cue' ? word.color.underline : word.color.bold;
    return style(text);
  };

  const markedText = (text: string, quotes: readonly Quote[]): string => {
    const marks = marksOf(quotes, colorLevel);
    const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    let open: Mark[] = [];
    let next = 0;
    let at = 0;
    let out = '';
    for (const border of [...borders, text.length]) {
      out += styled(printableLines(text.slice(at, border)), open);
      at = border;
      out += open
        .filter(({ end }) => end === border)
        .reverse()
        .map(closing)
        .join('');
      open = open.filter(({ end }) => end > border);
      for (let mark = marks[next]; mark !== undefined && mark.start === border; mark = marks[++next]) {
        out += opening(mark);
        open.push(mark);
      }
    }
    return out.endsWith('\n') ? out : `${out}\n`;
  };

  return {
    between: '\n',
    document: ({ id, text }, { quotes }) => (severalDocuments ? `${chalk.bold(`==> ${oneLine(id)} <==`)}\n` : '') + markedText(text, quotes),
  };
}
