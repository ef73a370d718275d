// Draws what the built command prints on a terminal as a small SVG that follows the reader's light or dark theme.
//   node scripts/picture/table.mjs       (after npm run build) writes docs/pictures/table.svg and speakers.svg
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = [
  ['table.svg', ['extract', 'bridge.txt'], 92],
  ['speakers.svg', ['speakers', 'bridge.txt', 'ferry.txt', 'gulls.txt'], 92],
];
const CELL = { width: 8.4, height: 19 };
const PADDING = 18;
const CSS = `svg{--back:#ffffff;--front:#24292f;--edge:#d0d7de}@media(prefers-color-scheme:dark){svg{--back:#0d1117;--front:#d1d7e0;--edge:#30363d}}
rect{fill:var(--back);stroke:var(--edge)}text{fill:var(--front);font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}.b{font-weight:700}.d{opacity:.62}.u{text-decoration:underline}`;

const escaped = (text) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);

/** Colour 16 to 231 of a terminal's 256, as CSS. */
function cubeColor(code) {
  const levels = [0, 95, 135, 175, 215, 255];
  const at = code - 16;
  return `#${[Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((index) => levels[index].toString(16).padStart(2, '0')).join('')}`;
}

/** The style after a sequence of parameters such as `38;5;33`. */
function styleAfter(style, parameters) {
  const next = { ...style };
  const codes = parameters.split(';').map(Number);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index];
    if (code === 0) return { classes: new Set(), fill: null };
    if (code === 1 || code === 2 || code === 4) next.classes = new Set([...next.classes, { 1: 'b', 2: 'd', 4: 'u' }[code]]);
    else if (code === 22) next.classes = new Set([...next.classes].filter((name) => name === 'u'));
    else if (code === 24) next.classes = new Set([...next.classes].filter((name) => name !== 'u'));
    else if (code === 38) {
      next.fill = cubeColor(codes[index + 2]);
      index += 2;
    } else if (code === 39) next.fill = null;
  }
  return next;
}

/** A line of the terminal as SVG: each stretch stands at its own column, so that no font can shift the next one. */
function drawn(line, row) {
  let style = { classes: new Set(), fill: null };
  let column = 0;
  const y = PADDING + (row + 0.75) * CELL.height;
  const stretches = line.split(/\u001b\[([\d;]*)m/).map((part, index) => {
    if (index % 2 === 1) {
      style = styleAfter(style, part);
      return '';
    }
    const width = stringWidth(part);
    const x = PADDING + column * CELL.width;
    column += width;
    if (part.trim() === '') return '';
    const looks = `${style.classes.size > 0 ? ` class="${[...style.classes].join(' ')}"` : ''}${style.fill === null ? '' : ` style="fill:${style.fill}"`}`;
    return `<tspan x="${x.toFixed(1)}" textLength="${(width * CELL.width).toFixed(1)}"${looks}>${escaped(part)}</tspan>`;
  });
  return `<text y="${y.toFixed(1)}" xml:space="preserve">${stretches.join('')}</text>`;
}

mkdirSync(`${root}/docs/pictures`, { recursive: true });
for (const [name, args, columns] of PICTURES) {
  const env = { ...process.env, COLUMNS: String(columns), TERM: 'xterm-256color' };
  const output = execFileSync(process.execPath, [`${root}/dist/quotes.cjs`, ...args, '-f', 'table', '--color'], {
    cwd: `${root}/docs/example`,
    env,
    encoding: 'utf8',
  });
  const lines = [`\u001b[2m$\u001b[22m quotes ${args.join(' ')}`, ...output.trimEnd().split('\n')];
  const width = Math.ceil(columns * CELL.width + 2 * PADDING);
  const height = Math.ceil(lines.length * CELL.height + 2 * PADDING);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="quotes ${args.join(' ')}"><style>${CSS}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${lines.map(drawn).join('\n')}
</svg>
`;
  writeFileSync(`${root}/docs/pictures/${name}`, svg);
  console.log(`docs/pictures/${name} ${svg.length} bytes`);
}
