import type { Emit } from "../observe/events.ts";

/** Counts and times of a client's tokens so far. Plain JSON. */
export interface TokenStats {
  /** Tokens received. */
  fetched: number;
  /** How many times no token could be obtained. A token request counts once, with all its retries. */
  failed: number;
  /** 401 responses to requests that carried these credentials, those sent again included. */
  rejected: number;
  /** Requests sent again with a new token after a 401, counted when they have ended. */
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
  /** When a request that was sent again ended last, in milliseconds since 1970. */
  lastReplayedAtMs?: number;
}

export function createTokenStats(): TokenStats {
  return { fetched: 0, failed: 0, rejected: 0, replayed: 0, fallbacks: 0 };
}

/** Counts what happens to tokens, and hands it on to those who listen. */
export function countTokens(stats: TokenStats, emit: Emit | undefined): Emit {
  return (event) => {
    const nowMs = Date.now();
    if (event.type === "token-received") {
      stats.fetched += 1;
      stats.lastFetchedAtMs = nowMs;
    } else if (event.type === "token-failed") {
      stats.failed += 1;
      stats.lastFailedAtMs = nowMs;
      stats.lastFailure = event.message;
    } else if (event.type === "token-rejected") {
      stats.rejected += 1;
      stats.lastRejectedAtMs = nowMs;
    } else if (event.type === "token-replayed") {
      stats.replayed += 1;
      stats.lastReplayedAtMs = nowMs;
    } else if (event.type === "token-fallback") stats.fallbacks += 1;
    emit?.(event);
  };
}
