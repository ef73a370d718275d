/**
 * Keeps the heap of this process and its threads near what lives in it. V8 lets it grow to a multiple of that while there is memory,
 * which is for programs that keep what they read; here documents come and go. Costs a few percent of time.
 */
export async function keepHeapSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/** After a collection the heap may grow by so many percent before the next. */
const GROWTH = 60;

/**
 * Lets each thread collect its young garbage by itself. V8 has others help it, which is quick where cores are idle; where every
 * core has a thread of its own the helpers are in one another's way (a tenth of all time, measured on two cores).
 */
export async function collectAlone(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-parallel-scavenge');
}
