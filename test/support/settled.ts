import { vi } from "vitest";
// Loaded before its time: fake time would pass without waiting for the file.
import "../../src/auth/oauth/client-credentials.ts";

/** Lets fake time pass, minute after minute, until the work has settled. */
export async function settled<T>(work: Promise<T>): Promise<{ value?: T; error?: unknown }> {
  let result: { value?: T; error?: unknown } | undefined;
  work.then(
    (value) => {
      result = { value };
    },
    (error) => {
      result = { error };
    },
  );
  for (let minutes = 0; minutes < 600 && !result; minutes += 1) await vi.advanceTimersByTimeAsync(60_000);
  if (!result) throw new Error("Nothing came of it within ten hours.");
  return result;
}
