import { expect, it } from 'vitest';
import { colorLevel } from '../../src/cli/color.ts';

const [yes, no, unsaid] = [true, false, undefined];
const TERM = 'xterm';

it.each([
  // flag, environment, terminal, redirected to a file: level
  [unsaid, { TERM }, yes, no, 1],
  [unsaid, { TERM }, no, no, 0],
  [unsaid, { TERM: 'xterm-256color' }, yes, no, 2],
  [unsaid, { TERM, COLORTERM: 'truecolor' }, yes, no, 2],
  [unsaid, { TERM, NO_COLOR: '1' }, yes, no, 0],
  [unsaid, { TERM, NO_COLOR: '' }, yes, no, 1],
  [unsaid, { TERM: 'dumb' }, yes, no, 0],
  [unsaid, { TERM, FORCE_COLOR: '0' }, yes, no, 0],
  [unsaid, { TERM, FORCE_COLOR: 'false' }, yes, no, 0],
  [unsaid, { TERM, FORCE_COLOR: '1' }, no, no, 1],
  [unsaid, { TERM, FORCE_COLOR: '' }, no, no, 1],
  [unsaid, { TERM, FORCE_COLOR: '3' }, no, no, 2],
  [unsaid, { TERM: 'dumb', FORCE_COLOR: '1' }, no, no, 1],
  [unsaid, { TERM, NO_COLOR: '1', FORCE_COLOR: '1' }, yes, no, 0],
  [unsaid, { TERM, FORCE_COLOR: '1' }, no, yes, 0],
  [yes, { TERM, NO_COLOR: '1' }, no, no, 1],
  [yes, { TERM: 'dumb' }, no, no, 1],
  [yes, { TERM }, no, yes, 0],
  [no, { TERM, FORCE_COLOR: '1' }, yes, no, 0],
] as const)('flag %s, %j, terminal %s, file %s: level %d', (flag, env, stdoutIsTerminal, stdoutIsFile, level) => {
  expect(colorLevel(flag, { env, stdoutIsTerminal, stdoutIsFile })).toBe(level);
  expect(colorLevel(flag, { env, stdoutIsTerminal, stdoutIsFile }, true)).toBe(0);
});
