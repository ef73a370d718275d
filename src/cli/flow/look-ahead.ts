/** How much a look ahead reads at most. */
export interface Look<Piece> {
  readonly sizeOf: (piece: Piece) => number;
  /** So much beside the largest piece is plenty: one large piece alone is no work for two. In the unit of `sizeOf`. */
  readonly plenty: number;
  /** So many milliseconds are waited in all: who sends one document and waits for its answer gets it. */
  readonly patience: number;
}

export interface Ahead<Piece> {
  /** There is plenty to do. False where the input ended sooner, and where it comes slowly. */
  readonly plenty: boolean;
  /** All pieces, with those that were read. */
  readonly pieces: AsyncIterator<Piece>;
}

/** Reads on before any work is done, to see how much there is of it. */
export async function lookAhead<Piece>(source: AsyncIterator<Piece>, { sizeOf, plenty, patience }: Look<Piece>): Promise<Ahead<Piece>> {
  const read: Promise<IteratorResult<Piece>>[] = [];
  const pieces: AsyncIterator<Piece> = {
    next: () => read.shift() ?? source.next(),
    return: async () => source.return?.() ?? { done: true, value: undefined },
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  let size = 0;
  let largest = 0;
  try {
    while (size - largest < plenty) {
      const next = source.next();
      read.push(next);
      const result = await Promise.race([next, late]);
      if (result === null || result.done === true) return { plenty: false, pieces };
      const own = sizeOf(result.value);
      size += own;
      largest = Math.max(largest, own);
    }
    return { plenty: true, pieces };
  } finally {
    clearTimeout(timer);
    // seen where it is awaited, which may be later
    for (const next of read) next.catch(() => undefined);
  }
}
