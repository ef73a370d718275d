import { OUTPUT_SCHEMA } from '../../schema.ts';
import type { Action } from '../command.ts';

/** `quotes schema`: prints the JSON Schema of `json`; a line of `jsonl` is its `$defs.record`. */
export const schema: Action<object> = async (_args, _flags, io) => {
  await io.write(`${JSON.stringify(OUTPUT_SCHEMA, null, 2)}\n`);
  return 0;
};
