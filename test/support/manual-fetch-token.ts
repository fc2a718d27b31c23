import type { AccessToken, NewToken } from "../../src/auth/access-token.ts";
import type { FetchToken } from "../../src/auth/token-flight.ts";
import type { TokenReason } from "../../src/observe/events.ts";
import type { ManualClock } from "./manual-clock.ts";

/** A token request under way, which the test answers. */
export interface FetchCall {
  readonly reason: TokenReason;
  readonly signal: AbortSignal;
  /** Answers with a token that lives this long from now on. */
  succeed(lifetimeMs?: number, value?: string): AccessToken;
  answer(token: NewToken): void;
  fail(error: unknown): void;
}

/** Makes tokens named t1, t2, …, each when the test says so. Ignores its signal, as a careless token source does. */
export function manualFetchToken(clock: ManualClock): {
  fetchToken: FetchToken;
  calls: FetchCall[];
  last: () => FetchCall;
} {
  const calls: FetchCall[] = [];
  const fetchToken: FetchToken = (signal, reason) =>
    new Promise((resolve, reject) => {
      const name = `t${calls.length + 1}`;
      calls.push({
        reason,
        signal,
        succeed: (lifetimeMs = 900_000, value = name) => {
          const token = { value, expiresAtMs: clock.wall + lifetimeMs };
          resolve(token);
          return token;
        },
        answer: resolve,
        fail: reject,
      });
    });
  const last = (): FetchCall => {
    const call = calls.at(-1);
    if (!call) throw new Error("no token was asked for");
    return call;
  };
  return { fetchToken, calls, last };
}

/** Makes tokens named t1, t2, … at once. */
export function instantFetchToken(
  clock: ManualClock,
  lifetimeMs: number,
): { fetchToken: FetchToken; reasons: TokenReason[] } {
  const reasons: TokenReason[] = [];
  const fetchToken: FetchToken = async (_signal, reason) => {
    reasons.push(reason);
    return { value: `t${reasons.length}`, expiresAtMs: clock.wall + lifetimeMs };
  };
  return { fetchToken, reasons };
}
