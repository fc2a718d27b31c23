/** Runs `work` on every item, at most `limit` at a time, in order. The first rejection ends it: no further item is begun. */
export async function forEachConcurrent<T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All workers take from one generator. When a worker's loop ends with an error, that closes the generator for the others, too.
  const queue = (function* () {
    yield* items;
  })();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
