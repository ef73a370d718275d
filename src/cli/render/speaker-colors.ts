import { Chalk, type ChalkInstance } from 'chalk';
import type { QuoteSpeaker } from '../../types.ts';
import type { ColorLevel } from '../color.ts';
import { oneLine } from './printable.ts';

const SIXTEEN = ['cyan', 'magenta', 'green', 'blue', 'yellow', 'red'] as const;
/** Of the 256 those that stand out on white and on black alike (contrast above 3.2 on both). */
const MANY = [33, 166, 64, 134, 30, 197, 136, 63, 200, 131];

/** The name by which a speaker is shown: in parentheses where only the words are known, a dash where nothing is. */
export function shownName(speaker: QuoteSpeaker | null): string {
  if (speaker === null) return '—';
  if (speaker.name !== null) return oneLine(speaker.name);
  return speaker.mention === null ? '—' : `(${oneLine(speaker.mention.text)})`;
}

/** The role as a label: `harbour master`, whatever article the text has. */
export const shownRole = (role: string) => oneLine(role).replace(/^(?:the|an?) /i, '');

function hash(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}

/**
 * A style a speaker: the same name has the same colour from run to run, and no two of a document share one while there
 * are colours left. Then they are taken again, underlined.
 *
 * @param names in the order in which they choose; null is nobody
 */
export function speakerColors(level: ColorLevel, names: readonly (string | null | undefined)[]): (name: string | null | undefined) => ChalkInstance {
  const chalk = new Chalk({ level });
  const styles: ChalkInstance[] = level === 2 ? MANY.map((code) => chalk.ansi256(code)) : SIXTEEN.map((name) => chalk[name]);
  styles.push(...styles.map((style) => style.underline));
  const half = styles.length / 2;
  const taken = new Set<number>();
  const own = new Map<string, ChalkInstance>();
  for (const name of names) {
    if (name == null || own.has(name)) continue;
    const base = taken.size < half ? 0 : half;
    let at = hash(name) % half;
    // with every style taken, speakers share
    for (let tries = 0; taken.has(base + at) && tries < half; tries++) at = (at + 1) % half;
    taken.add(base + at);
    own.set(name, styles[base + at] ?? chalk);
  }
  return (name) => own.get(name ?? '') ?? chalk.dim;
}
