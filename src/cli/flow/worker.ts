import { parentPort, workerData } from 'node:worker_threads';
import type { InputDocument } from '../../input/input-document.ts';
import { answering, type WorkSettings, workOf } from './work.ts';

// a thread of `--jobs`: documents come as messages, answers go back in their order
const answer = answering(await workOf(workerData as WorkSettings));
parentPort?.on('message', (document: InputDocument) => parentPort?.postMessage(answer(document)));
