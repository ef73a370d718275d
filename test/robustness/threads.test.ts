import { describe, expect, it } from 'vitest';
import { answersOf as inThreads } from '../../src/cli/flow/threads.ts';
import type { Answer } from '../../src/cli/flow/work.ts';

interface Task {
  readonly name: string;
  readonly ask?: 'fall' | 'throw' | 'fail';
  readonly size?: number;
}

const module = new URL('./thread.mjs', import.meta.url);

function answersOf(tasks: AsyncIterable<Task>, threads: number) {
  return inThreads<Task, string>(tasks, { threads, module, data: null, sizeOf: ({ size = 1 }) => size });
}

async function* each(tasks: readonly Task[]): AsyncGenerator<Task> {
  yield* tasks;
}

async function all(tasks: readonly Task[], threads: number): Promise<string[]> {
  const shown: string[] = [];
  for await (const [{ name }, answer] of answersOf(each(tasks), threads)) shown.push('result' in answer ? answer.result : `${name}: ${answer.failure}`);
  return shown;
}

const names = Array.from({ length: 400 }, (_, at) => `t${at}`);

describe('threads', () => {
  it.each([1, 2, 3])('keep the order of the tasks (%i)', async (threads) => {
    expect(
      await all(
        names.map((name) => ({ name })),
        threads,
      ),
    ).toEqual(names);
  });

  it('lose one task to a failure, and one to a thread that falls', async () => {
    const tasks: Task[] = names.map((name) => ({ name }));
    tasks[7] = { name: 't7', ask: 'fail' };
    tasks[70] = { name: 't70', ask: 'fall' };
    tasks[71] = { name: 't71', ask: 'throw' };
    tasks[399] = { name: 't399', ask: 'fall' };
    const expected = [...names];
    expected[7] = 't7: t7 failed';
    expected[70] = 't70: its thread ended';
    expected[71] = 't71: t71 is more than this thread can bear';
    expected[399] = 't399: its thread ended';
    expect(await all(tasks, 2)).toEqual(expected);
  });

  it('answer each task as it comes, without waiting for the next', async () => {
    let go: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    async function* slow(): AsyncGenerator<Task> {
      yield { name: 'first' };
      await waits;
      yield { name: 'second' };
    }
    const answers = answersOf(slow(), 2);
    expect((await answers.next()).value?.[1]).toEqual({ result: 'first' });
    go();
    expect((await answers.next()).value?.[1]).toEqual({ result: 'second' });
    expect((await answers.next()).done).toBe(true);
  });

  it('read no further than they may while nobody takes the answers', async () => {
    let read = 0;
    async function* endless(size: number): AsyncGenerator<Task> {
      for (;;) yield { name: `t${read++}`, size };
    }
    for (const [size, most] of [[1, 260] as const, [100_000, 14] as const]) {
      read = 0;
      const answers: AsyncGenerator<[Task, Answer<string>]> = answersOf(endless(size), 2);
      await answers.next();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(read).toBeLessThanOrEqual(most);
      await answers.return(undefined);
    }
  });

  it('give the error of what they read on', async () => {
    async function* broken(): AsyncGenerator<Task> {
      yield { name: 't0' };
      throw new Error('the disk is gone');
    }
    await expect(async () => {
      for await (const _ of answersOf(broken(), 2));
    }).rejects.toThrow('the disk is gone');
  });
});
