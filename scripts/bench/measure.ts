// Medians over turns: what is compared is measured in turns within one run, because a machine is not the same from one run to the next.

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Milliseconds that `work` takes. */
export function timeOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Milliseconds of the processor that `work` takes in this process, with its collector of garbage: a busy machine does not spoil it. */
function processorTimeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Does the work until it has had its share of the processor: what an engine compiles as it goes differs from work to work, and
 * a work of many seldom-taken ways is warm much later than one of few. To stop where the time no longer falls was tried: on a
 * machine that is busy it stopped at a tenth of the way, and the same build came out at 5.4 or at 8 times another.
 *
 * @param seconds of the processor, the same for each work that is compared
 * @returns rounds done
 */
export function warmUp(work: () => unknown, seconds: number): number {
  let spent = 0;
  let rounds = 0;
  for (; spent < 1000 * seconds; rounds++) spent += processorTimeOf(work);
  return rounds;
}

/**
 * Does each work once a round and gives the median of each, in milliseconds.
 *
 * @param warm rounds before those that count
 * @param clock `timeOf` for what runs in a process of its own
 */
export function inTurns<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warm = 0,
  clock = processorTimeOf,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warm; round++) {
    for (const name of names) {
      const time = clock(works[name]);
      if (round >= warm) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
