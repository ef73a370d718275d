import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { ExplanationStep, SeenSpan } from '../../types.ts';
import { oneLine } from './printable.ts';

const INDENT = '    ';
const LABEL = 12;
/** Characters of the text shown on either side of what was seen. */
const MARGIN = 24;
const LABELS: Readonly<Record<ExplanationStep['about'], string>> = {
  marks: 'marks',
  speaker: 'report',
  rival: 'rival',
  content: 'goes on',
  name: 'name',
  confidence: 'confidence',
};

/** The steps of an explanation as indented lines: what was decided, the words it saw marked below, who declined, who lost. */
export function explanationLines(text: string, steps: readonly ExplanationStep[], width: number, chalk: ChalkInstance): string {
  const room = Math.max(20, width - INDENT.length - LABEL);
  const lines = steps.flatMap((step) => {
    const rule = step.rule === null ? '' : `[${step.rule}] `;
    const words = [wrapAnsi(`${rule}${oneLine(step.says)}`, room, { hard: true }).split('\n')];
    if (step.saw.length > 0 && step.about !== 'marks') words.push(...seen(text, step.saw, room));
    if (step.chance !== undefined && step.about !== 'confidence') words.push([`chance ${step.chance.toFixed(2)}`]);
    if (step.others !== undefined) words.push([`rather than ${step.others.map(({ name, chance }) => `${oneLine(name)} (${chance.toFixed(2)})`).join(', ')}`]);
    if (step.declined.length > 0) words.push(wrapAnsi(`asked before, and found nothing: ${step.declined.join(', ')}`, room, { hard: true }).split('\n'));
    return words.flat().map((line, index) => `${INDENT}${chalk.dim((index === 0 ? LABELS[step.about] : '').padEnd(LABEL))}${line}`.trimEnd());
  });
  return lines.map((line) => `${line}\n`).join('');
}

const MARKS: Readonly<Record<SeenSpan['as'], string>> = { speaker: 'S', cue: 'c', addressee: 'a', via: 'v', content: '=', marks: '“' };

/** The words in their place, and below them what they were taken for: `S` speaker, `c` cue, `a` addressee, `=` content. */
function seen(text: string, saw: readonly SeenSpan[], room: number): string[][] {
  const start = Math.min(...saw.map((span) => span.start));
  const end = Math.max(...saw.map((span) => span.end));
  if (end - start > room)
    return [saw.map((span) => `${span.as}: ${oneLine(span.text)}`).map((line) => (line.length > room ? `${line.slice(0, room - 1)}…` : line))];
  const before = Math.min(MARGIN, Math.floor((room - (end - start)) / 2));
  const from = Math.max(0, start - before);
  const to = Math.min(text.length, from + room, end + MARGIN);
  let above = '';
  let below = '';
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at) ?? 32;
    const character = oneLine(String.fromCodePoint(code)) || ' ';
    const [own] = saw.filter((span) => span.start <= at && at < span.end).sort((a, b) => a.end - a.start - (b.end - b.start));
    above += character;
    below += (own === undefined ? ' ' : MARKS[own.as]).repeat(stringWidth(character));
    at += code > 0xffff ? 2 : 1;
  }
  return [[above.trimEnd(), below.trimEnd()]];
}
