import { OUTPUT_SCHEMA } from '../../schema.ts';
import type { Io } from '../io.ts';

/** `quotes schema`: prints the JSON Schema of `json`; a line of `jsonl` is its `$defs.record`. */
export async function schema(io: Io): Promise<void> {
  await io.write(`${JSON.stringify(OUTPUT_SCHEMA, null, 2)}\n`);
}
