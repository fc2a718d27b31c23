import type { Cancellation } from "./cancellation.ts";

/** Settles like `work`, or resolves to undefined after `ms` milliseconds; rejects when `call` is stopped. */
export async function within<T>(ms: number, work: Promise<T>, call?: Cancellation): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined);
  });
  const first = Promise.race([work, timeUp]);
  try {
    return await (call ? call.race(first) : first);
  } finally {
    clearTimeout(timer);
  }
}
