import { messageOf } from "../errors/message-of.ts";
import { TokenError } from "../errors.ts";
import type { Emit, TokenReason } from "../observe/events.ts";
import type { NewToken } from "./access-token.ts";

/** Counts and times of a client's tokens so far. Plain JSON. */
export interface TokenStats {
  /** Tokens received. */
  fetched: number;
  /** How many times no token could be obtained. A token request counts once, with all its retries. */
  failed: number;
  /** 401 responses to requests that carried these credentials, those sent again included. */
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

/** Told of each request for a token, and once of how they ended; one that is called off has no end. Durations are in milliseconds. */
export interface TokenObserver {
  requested(reason: TokenReason): void;
  received(token: NewToken, reason: TokenReason, durationMs: number): void;
  failed(error: unknown, reason: TokenReason, durationMs: number): void;
}

/** Counts and reports every request for a token. */
export function observeTokens(stats: TokenStats, emit: Emit | undefined): TokenObserver {
  return {
    requested: (reason) => emit?.({ type: "token-requested", reason }),
    received: ({ expiresAtMs }, reason, durationMs) => {
      stats.fetched += 1;
      stats.lastFetchedAtMs = Date.now();
      emit?.({ type: "token-received", reason, durationMs, expiresAtMs });
    },
    failed: (error, reason, durationMs) => {
      const message = messageOf(error) ?? "the token source failed";
      stats.failed += 1;
      stats.lastFailedAtMs = Date.now();
      stats.lastFailure = message;
      const kind = error instanceof TokenError ? error.kind : undefined;
      emit?.({ type: "token-failed", reason, durationMs, message, kind });
    },
  };
}
