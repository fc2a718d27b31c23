/** Test runners' own assertions do not run everywhere; the suite needs only these. */
export function equal(found: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

export function truthy(found: unknown, what: string): void {
  if (!found) throw new Error(what);
}

/** The error of a promise that must fail with one of this class. */
export async function failure<T>(promise: Promise<unknown>, type: abstract new (...args: never[]) => T): Promise<T> {
  const outcome = await promise.then(
    () => ({ error: undefined }),
    (error: unknown) => ({ error }),
  );
  if (outcome.error instanceof type) return outcome.error as T;
  throw new Error(`not a ${type.name} but ${outcome.error === undefined ? "a success" : String(outcome.error)}`);
}
