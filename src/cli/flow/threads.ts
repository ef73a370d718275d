import { Worker } from 'node:worker_threads';
import type { Answer } from './work.ts';

/** The module of the threads of a run: its bundle, or its source in development. */
export const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export interface ThreadsOptions<Task> {
  readonly threads: number;
  /** The module that each thread runs: it takes tasks as messages, and answers each with an `Answer`, in their order. */
  readonly module: URL;
  /** Given to each thread as `workerData`. */
  readonly data: unknown;
  /** How much of the memory a task takes: in bytes or characters. */
  readonly sizeOf: (task: Task) => number;
}

/** So many tasks a thread are under way at once, read and not yet given out. */
const MOST_TASKS = 64;
/** So large may they be together, a thread: work for some tenths of a second. What is held makes the reading thread’s memory grow. One task alone may be larger. */
const MOST_HELD = 200_000;
/** Megabytes in which a thread makes new things. With half of it what is soon garbage is kept for longer than it lives, which costs a sixth of all time. */
const YOUNG = 24;

interface Pending<Task, Result> {
  readonly task: Task;
  readonly size: number;
  readonly answer: (answer: Answer<Result>) => void;
}

/** One thread and the tasks that it has, the first of them under work. */
class Thread<Task, Result> {
  readonly pending: Pending<Task, Result>[] = [];
  load = 0;
  #worker: Worker | null = null;
  #ended = false;
  /** The thread works on the first task and has not been given the others. */
  #alone = false;

  constructor(readonly options: ThreadsOptions<Task>) {}

  take(pending: Pending<Task, Result>): void {
    this.pending.push(pending);
    this.load += pending.size;
    this.#worker ??= this.#start();
    if (!this.#alone) this.#worker.postMessage(pending.task);
  }

  #start(): Worker {
    const { module, data } = this.options;
    // run from source, as in development, a thread needs the same loader of TypeScript
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      ...(module.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
    });
    worker.on('message', (answer: Answer<Result>) => {
      // what a thread that fell said last may come after its end: its task is under work again
      if (this.#worker === worker) this.#answered(answer);
    });
    worker.on('error', (error) => this.#fell(worker, error.message));
    worker.on('exit', () => this.#fell(worker, 'its thread ended'));
    return worker;
  }

  #settle(answer: Answer<Result>): void {
    const done = this.pending.shift();
    if (done === undefined) return;
    this.load -= done.size;
    done.answer(answer);
  }

  #answered(answer: Answer<Result>): void {
    this.#settle(answer);
    if (!this.#alone) return;
    this.#alone = false;
    for (const { task } of this.pending) this.#worker?.postMessage(task);
  }

  /**
   * A thread that falls, out of memory for one, costs the task under work; a new one takes the others. Which that is shows
   * when the first task without an answer is tried alone: answers that a thread gives last may be lost with it.
   */
  #fell(worker: Worker, reason: string): void {
    if (this.#worker !== worker || this.#ended) return;
    this.#worker = null;
    if (this.#alone) this.#settle({ failure: reason.split('\n')[0] ?? 'its thread ended' });
    const [first] = this.pending;
    this.#alone = first !== undefined;
    if (first === undefined) return;
    this.#worker = this.#start();
    this.#worker.postMessage(first.task);
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker?.terminate();
  }
}

/**
 * Works on tasks in threads and gives the answers in the order of the tasks, each as soon as it and those before it are
 * there. Reads ahead a bounded number of tasks, and no further while nobody takes the answers.
 */
export async function* answersOf<Task, Result>(tasks: AsyncIterable<Task>, options: ThreadsOptions<Task>): AsyncGenerator<[Task, Answer<Result>]> {
  const threads = Array.from({ length: options.threads }, () => new Thread<Task, Result>(options));
  const underWay: { task: Task; size: number; answer: Promise<Answer<Result>> }[] = [];
  let held = 0;
  const mostTasks = MOST_TASKS * threads.length;
  const mostHeld = MOST_HELD * threads.length;
  const give = (task: Task) => {
    const size = options.sizeOf(task);
    held += size;
    const answer = new Promise<Answer<Result>>((resolve) => {
      const idlest = threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
      idlest.take({ task, size, answer: resolve });
    });
    underWay.push({ task, size, answer });
  };
  const source = tasks[Symbol.asyncIterator]();
  const read = () => {
    const result = source.next();
    // seen where it is awaited, which may be later
    result.catch(() => undefined);
    return result;
  };
  let next: Promise<IteratorResult<Task>> | null = read();
  try {
    for (;;) {
      const first = underWay[0];
      const reads: Promise<IteratorResult<Task>> | null = underWay.length < mostTasks && held < mostHeld ? next : null;
      if (first === undefined && reads === null) return;
      const event = await Promise.race([
        ...(first === undefined ? [] : [first.answer.then((answer) => ({ answer }))]),
        ...(reads === null ? [] : [reads.then((read) => ({ read }))]),
      ]);
      if ('read' in event) {
        if (event.read.done === true) next = null;
        else {
          give(event.read.value);
          next = read();
        }
      } else if (first !== undefined) {
        underWay.shift();
        held -= first.size;
        yield [first.task, event.answer];
      }
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
    // not awaited: it may be reading what never comes
    source.return?.().catch(() => undefined);
  }
}
