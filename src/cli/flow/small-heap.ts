/**
 * Keeps the heap of this process and its threads near what lives in it. V8 lets it grow to a multiple of that while there is memory,
 * which is for programs that keep what they read; here documents come and go. Costs a few percent of time.
 *
 * @param threads the process has threads, each with a heap of its own
 */
export async function keepHeapSmall(threads: boolean): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--heap-growing-percent=${threads ? GROWTH_OF_MANY : GROWTH}`);
}

/** After a collection the heap may grow by so many percent before the next. */
const GROWTH = 60;
/** The same for each of several: what they save goes to their young things (`YOUNG`), where it is worth more. */
const GROWTH_OF_MANY = 30;

/**
 * Lets each thread collect its young garbage by itself. V8 has others help it, which is quick where cores are idle; where every
 * core has a thread of its own the helpers are in one another's way (a tenth of all time, measured on two cores).
 */
export async function collectAlone(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-parallel-scavenge');
}
