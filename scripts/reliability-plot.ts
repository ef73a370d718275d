import type { Reliability } from '../src/evaluate/trust.ts';

const SIDE = 300;
const MARGIN = 44;
const COLORS = ['#0b6e99', '#c2571a'];

/** A picture (SVG) of what is stated against what is so; a point a bin, as large as it holds many; on the diagonal they agree. */
export function reliabilityPlot(series: Readonly<Record<string, readonly Reliability[]>>): string {
  const x = (share: number) => (MARGIN + share * SIDE).toFixed(1);
  const y = (share: number) => (MARGIN / 2 + (1 - share) * SIDE).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const entries = Object.entries(series);
  const points = entries.flatMap(([, rows], at) => {
    const all = rows.reduce((sum, { seen }) => sum + seen, 0);
    const shown = rows.filter(({ seen }) => seen > 0);
    const line = shown.map(({ stated, right, seen }) => `${x(stated)},${y(right / seen)}`).join(' ');
    const dots = shown.map(
      ({ stated, right, seen }) =>
        `<circle cx="${x(stated)}" cy="${y(right / seen)}" r="${(2.5 + 9 * Math.sqrt(seen / all)).toFixed(1)}" fill="${COLORS[at]}" fill-opacity="0.75"><title>${right} of ${seen} right, ${(100 * stated).toFixed(0)} % stated</title></circle>`,
    );
    return [`<polyline points="${line}" fill="none" stroke="${COLORS[at]}" stroke-opacity="0.5"/>`, ...dots];
  });
  const legend = entries.map(
    ([name], at) =>
      `<circle cx="${MARGIN + 16}" cy="${MARGIN / 2 + 18 + 20 * at}" r="5" fill="${COLORS[at]}"/><text x="${MARGIN + 28}" y="${MARGIN / 2 + 22 + 20 * at}">${name}</text>`,
  );
  const grid = ticks.flatMap((tick) => [
    `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}" stroke="#8884"/>`,
    `<line x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}" stroke="#8884"/>`,
    `<text x="${x(tick)}" y="${(Number(y(0)) + 16).toFixed(1)}" text-anchor="middle">${100 * tick} %</text>`,
    `<text x="${MARGIN - 6}" y="${(Number(y(tick)) + 4).toFixed(1)}" text-anchor="end">${100 * tick}</text>`,
  ]);
  const width = SIDE + MARGIN * 1.5;
  const height = SIDE + MARGIN * 1.6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height.toFixed(0)}" width="${width}" height="${height.toFixed(0)}" font-family="sans-serif" font-size="12" fill="#555">
<title>What confidence states and what is right</title>
<rect width="100%" height="100%" fill="#fff"/>
${grid.join('\n')}
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 3"/>
${points.join('\n')}
${legend.join('\n')}
<text x="${(MARGIN + SIDE / 2).toFixed(0)}" y="${(height - 10).toFixed(0)}" text-anchor="middle">confidence</text>
<text transform="translate(11 ${(MARGIN / 2 + SIDE / 2).toFixed(0)}) rotate(-90)" text-anchor="middle">right</text>
</svg>
`;
}
