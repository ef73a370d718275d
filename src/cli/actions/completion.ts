import type { Action } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { commandWords } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';

/** `quotes completion`: prints a script that teaches a shell the words of the command line. */
export const completion: Action<object> = async ([shell = 'bash'], _flags, io, line) => {
  const commands = commandWords(line);
  const scripts: Readonly<Record<string, (words: typeof commands) => string>> = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
  await io.write(scripts[shell]?.(commands) ?? '');
  return 0;
};
