/** Runs `work` with a signal that aborts like `signal`, or after `ms` milliseconds. When the time is up, the result is `late`. */
export async function withinMs<T>(
  ms: number,
  signal: AbortSignal | undefined,
  late: T,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const onAbort = (): void => limit.abort(signal?.reason);
  const tooLate = new Error("too late");
  const timer = setTimeout(() => limit.abort(tooLate), ms);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort);
  try {
    return await work(limit.signal);
  } catch (error) {
    if (error === tooLate) return late;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
