import { processIo } from './process-io.ts';
import { run } from './run.ts';

export { run };

/** Runs the command line of a process to its end, and leaves its exit code. */
export async function main(own: NodeJS.Process): Promise<void> {
  own.exitCode = await run(own.argv.slice(2), processIo(own));
  // a pipe that nobody closes must not keep the process alive once its work is done
  own.stdin.destroy();
}
