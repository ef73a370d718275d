import { processIo } from '../src/cli/process-io.ts';
import { run } from '../src/cli/run.ts';

const io = processIo(process);
process.exitCode = await run(process.argv.slice(2), io);
// a pipe that nobody closes must not keep the process alive once its work is done
process.stdin.destroy();
