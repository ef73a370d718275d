import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf, installed, quotes, start } from './quotes.ts';

/** What bash offers for the last of these words. */
async function bashOffers(...words: string[]): Promise<string[]> {
  const script = (await quotes(['completion', 'bash'])).stdout;
  // bash itself takes words apart at `=`
  const parts = words.flatMap((word) =>
    word.startsWith('--') && word.includes('=') ? [word.slice(0, word.indexOf('=')), '=', word.slice(word.indexOf('=') + 1)] : [word],
  );
  const line = `${script}\nCOMP_WORDS=(quotes "$@"); COMP_CWORD=$#; _quotes; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { code, stdout, stderr } = await start('bash', ['-c', line, 'bash', ...parts]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((word) => word !== '');
}

describe.runIf(installed('bash'))('completion in bash', () => {
  it('offers commands, options and the words that an option takes', async () => {
    expect(await bashOffers('ex')).toEqual(['extract']);
    expect(await bashOffers('')).toEqual(expect.arrayContaining(['extract', 'speakers', 'text', 'schema', 'completion', '--help']));
    expect(await bashOffers('extract', '--no')).toEqual(['--no-color']);
    expect(await bashOffers('extract', 'a.txt', '-f', 'js')).toEqual(['json', 'jsonl']);
    expect(await bashOffers('extract', '--format=ma')).toEqual(['markdown', 'marked']);
    expect(await bashOffers('speakers', '--by', '')).toEqual(['document']);
    expect(await bashOffers('completion', 'z')).toEqual(['zsh']);
  });

  it('leaves files to bash', async () => {
    expect(await bashOffers('extract', 'REA')).toEqual([]);
    expect(await bashOffers('extract', '-o', '')).toEqual([]);
    expect((await quotes(['completion', 'bash'])).stdout).toContain('complete -o bashdefault -o default -F _quotes quotes');
  });
});

/** What zsh lists when Tab is pressed after the line: asked in a pseudo-terminal of its own (`zpty`). */
const ZSH = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= ; autoload -Uz compinit; compinit -u -d $PWD/dump; source $PWD/_quotes; zstyle ':completion:*' list-colors ''; LISTMAX=0"
zpty -w shell "print REA''DY"
zpty -r shell seen '*READY*'
zpty -n -w shell "$1"$'\\t\\t'
zpty -r shell seen '*markdown*marked*'
print -r -- $seen
zpty -d shell
`;

describe.runIf(installed('zsh'))('completion in zsh', () => {
  it('is a script without fault, and lists the formats', async () => {
    const { stdout } = await quotes(['completion', 'zsh']);
    const folder = folderOf({ _quotes: stdout });
    expect(await start('zsh', ['-n', '_quotes'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
    const listed = await start('zsh', ['-f', '-c', ZSH, 'zsh', 'quotes extract --format ma'], { cwd: folder, env: { TERM: 'xterm' } });
    expect(stripVTControlCharacters(listed.stdout)).toMatch(/markdown\s+marked/);
  });
});

describe.runIf(installed('fish'))('completion in fish', () => {
  const fishOffers = async (line: string) => {
    const folder = folderOf({ 'quotes.fish': (await quotes(['completion', 'fish'])).stdout });
    const env = { HOME: folder, XDG_CONFIG_HOME: folder };
    const { stdout, stderr } = await start('fish', ['--no-config', '-c', `source quotes.fish; complete -C ${JSON.stringify(line)}`], { cwd: folder, env });
    expect(stderr).toBe('');
    return stdout
      .trimEnd()
      .split('\n')
      .map((offer) => offer.split('\t')[0]);
  };

  it('offers commands, options and the words that an option takes', async () => {
    expect(await fishOffers('quotes ex')).toEqual(['extract']);
    expect(await fishOffers('quotes extract --format js')).toEqual(['json', 'jsonl']);
    expect(await fishOffers('quotes extract --nes')).toEqual(['--nested']);
    expect(await fishOffers('quotes completion z')).toEqual(['zsh']);
    expect(await fishOffers('quotes extract -o qu')).toEqual(['quotes.fish']);
  });
});

it('another shell is wrong usage', async () => {
  const { code, stderr } = await quotes(['completion', 'tcsh']);
  expect([code, stderr]).toEqual([2, "quotes: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.\n"]);
});
