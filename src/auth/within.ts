import type { Cancellation } from "../http/cancellation.ts";

/** Settles like `work`, or resolves to undefined once `ms` milliseconds have passed; rejects when `call` is stopped. */
export async function within<T>(ms: number, work: Promise<T>, call: Cancellation): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined);
  });
  try {
    return await call.race(Promise.race([work, tooLate]));
  } finally {
    clearTimeout(timer);
  }
}
