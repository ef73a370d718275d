// A thread for the tests of threads: does what each task asks.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', async ({ name, ask }) => {
  if (ask === 'fall') process.exit(1);
  if (ask === 'throw') throw new Error(`${name} is more than this thread can bear`);
  parentPort.postMessage(ask === 'fail' ? { failure: `${name} failed` } : { result: name });
});
