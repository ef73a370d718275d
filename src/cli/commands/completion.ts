import { defineCommand } from '../command.ts';

export const completion = defineCommand({
  name: 'completion',
  description: 'print a script that completes words in bash, zsh or fish',
  arguments: [['<shell>', 'the shell', ['bash', 'zsh', 'fish']]],
  options: [],
  examples: [
    ['source <(quotes completion bash)', 'in ~/.bashrc; zsh alike, after compinit'],
    ['quotes completion fish > quotes.fish', 'in ~/.config/fish/completions'],
  ],
  action: async () => (await import('../actions/completion.ts')).completion,
});
