import { parentPort, workerData } from 'node:worker_threads';
import type { InputPiece } from '../../input/input-document.ts';
import { type WorkSettings, workOf } from './work.ts';

// a thread of `--jobs`: pieces of input come as messages, what their documents come to goes back, in the same order
const work = await workOf(workerData as WorkSettings);
parentPort?.on('message', (piece: InputPiece) => parentPort?.postMessage({ result: [...work(piece)] }));
