import { defineCommand } from '../command.ts';

export const schema = defineCommand({
  name: 'schema',
  description: 'print the JSON Schema of the output',
  arguments: [],
  options: [],
  examples: [
    ['quotes schema > quotes.schema.json', 'the schema of extract -f json'],
    ['quotes schema | jq \'.["$defs"].record.properties | keys\'', 'the fields of a line of jsonl'],
  ],
  action: async () => (await import('../actions/schema.ts')).schema,
});
