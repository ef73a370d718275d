import { defineCommand } from '../command.ts';

export const schema = defineCommand({
  name: 'schema',
  description: 'print the JSON Schema of the output',
  arguments: [],
  options: [],
  examples: [],
  action: async () => (await import('../actions/schema.ts')).schema,
});
