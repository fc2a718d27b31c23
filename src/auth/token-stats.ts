import { TimeoutError, TokenError } from "../errors.ts";
import type { Emit } from "../observe/events.ts";
import type { FetchToken } from "./token-flight.ts";

/** Counts and times of a client's tokens so far. Plain JSON. */
export interface TokenStats {
  /** Tokens received. */
  fetched: number;
  /** Failed attempts to get a token. */
  failed: number;
  /** 401 answers to requests that carried these credentials, those sent again included. */
  rejected: number;
  /** Requests sent again with a new token after a 401. */
  replayed: number;
  /** Times that `fallbackToApiKey` used the key, because there was no token. */
  fallbacks: number;
  /** When the last token came, in milliseconds since 1970. */
  lastFetchedAtMs?: number;
  /** When getting one failed last, in milliseconds since 1970. */
  lastFailedAtMs?: number;
  /** Why it failed last. */
  lastFailure?: string;
  /** When the server answered 401 last, in milliseconds since 1970. */
  lastRejectedAtMs?: number;
  /** When a request was sent again last, in milliseconds since 1970. */
  lastReplayedAtMs?: number;
}

export function createTokenStats(): TokenStats {
  return { fetched: 0, failed: 0, rejected: 0, replayed: 0, fallbacks: 0 };
}

/** Counts and reports every token that is fetched. One that was called off is not a failure; one that ran out of time is. */
export function observeFetches(fetchToken: FetchToken, stats: TokenStats, emit: Emit | undefined): FetchToken {
  return async (signal, reason) => {
    const startedMs = performance.now();
    const durationMs = (): number => performance.now() - startedMs;
    const failed = (error: unknown): void => {
      const message = error instanceof Error ? error.message : "the token source failed";
      stats.failed += 1;
      stats.lastFailedAtMs = Date.now();
      stats.lastFailure = message;
      const kind = error instanceof TokenError ? error.kind : undefined;
      emit?.({ type: "token-failed", reason, durationMs: durationMs(), message, kind });
    };
    // A source that ignores its signal never rejects, so this is where its time limit is reported.
    signal.addEventListener("abort", () => signal.reason instanceof TimeoutError && failed(signal.reason), {
      once: true,
    });
    emit?.({ type: "token-requested", reason });
    try {
      // An event listener may have closed the client.
      signal.throwIfAborted();
      const token = await fetchToken(signal, reason);
      if (signal.aborted) return token;
      stats.fetched += 1;
      stats.lastFetchedAtMs = Date.now();
      emit?.({ type: "token-received", reason, durationMs: durationMs(), expiresAtMs: token.expiresAtMs });
      return token;
    } catch (error) {
      if (!signal.aborted) failed(error);
      throw error;
    }
  };
}
