import type { TokenReason } from "../observe/events.ts";
import type { NewToken } from "./access-token.ts";

/** Told of each request for a token, and once of how they ended; one that is called off has no end. Durations are in milliseconds. */
export interface TokenObserver {
  requested(reason: TokenReason): void;
  received(token: NewToken, reason: TokenReason, durationMs: number): void;
  failed(error: unknown, reason: TokenReason, durationMs: number): void;
}
