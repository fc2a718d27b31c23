import type { AnyAirbyteError, CallFacts, TokenError } from "../errors.ts";

/** Something that happened inside the client, for metrics and tracing. No event ever holds a secret. */
export type AirbyteEvent = (
  | ({
      /** An attempt begins; `attempts` counts this one, too. */
      type: "request";
    } & CallFacts)
  | ({
      /** An attempt was answered. */
      type: "response";
      /** HTTP status of the response. */
      status: number;
      /** Time from the start of the attempt to the end of the body, in milliseconds, rounded to 0.1. */
      durationMs: number;
    } & CallFacts)
  | ({
      /** An attempt was not answered, or not to the end. */
      type: "request-failed";
      /** `code` of the error; `aborted` when the caller ended the call. */
      code: AnyAirbyteError["code"] | "aborted";
      /** What went wrong. */
      message: string;
      /** Time from the start of the attempt to its failure, in milliseconds, rounded to 0.1. */
      durationMs: number;
    } & CallFacts)
  | ({
      /** A failed attempt will be repeated. */
      type: "retry";
      /** The wait before the next attempt, in milliseconds. */
      delayMs: number;
      /** HTTP status of the failed attempt, if it was answered. */
      status?: number;
      /** `code` of the error, if it was not. */
      code?: AnyAirbyteError["code"];
      /** What failed, in words. May contain ids, so do not use it as a label of a metric. */
      reason: string;
    } & CallFacts)
  | ({
      /** The server answered 401. */
      type: "token-rejected";
      /** Whether the call will be sent again, provided that another token can be obtained. */
      renewable: boolean;
    } & CallFacts)
  | ({
      /** The token that came after a 401 is the refused one again, so the call is not repeated. */
      type: "token-unchanged";
    } & CallFacts)
  | ({
      /** A call was sent again with a new token. */
      type: "token-replayed";
      /** HTTP status of the response to the repeated call, if there was one. */
      status?: number | undefined;
    } & CallFacts)
  | {
      /** A call uses `apiKey`, because OAuth gave no token. */
      type: "token-fallback";
      /** Why there was none. */
      message: string;
    }
  | {
      /**
       * A token request begins. If the server rejects the old token meanwhile, the request starts over and this event is emitted again; the
       * first one then has no `token-received` or `token-failed` of its own. Nor has one that `close()` ends.
       */
      type: "token-requested";
      /** Why. */
      reason: TokenReason;
    }
  | {
      /** A token was received. */
      type: "token-received";
      /** Why it was asked for. */
      reason: TokenReason;
      /** How long it took, retries included, in milliseconds, rounded to 0.1. */
      durationMs: number;
      /** When it expires, in milliseconds since 1970, if that is known. */
      expiresAtMs?: number | undefined;
    }
  | {
      /** No token could be obtained, after all retries. */
      type: "token-failed";
      /** Why it was asked for. */
      reason: TokenReason;
      /** How long it took, retries included, in milliseconds, rounded to 0.1. */
      durationMs: number;
      /** What went wrong. */
      message: string;
      /** `kind` of the `TokenError`, if it is one. */
      kind?: TokenError["kind"] | undefined;
    }
) & {
  /** When it happened, in milliseconds since 1970. */
  atMs: number;
};

/** Why a token was requested: there was none, the old one was about to expire or had expired, the server refused it, or the caller asked. */
export type TokenReason = "first" | "expiring" | "rejected" | "asked";

/** `T` without the time, for each member of a union. */
type WithoutTime<T> = T extends unknown ? Omit<T, "atMs"> : never;

/** Tells the listeners. */
export type Emit = (event: WithoutTime<AirbyteEvent>) => void;

/** One emitter for all listeners; undefined when nobody listens, so that no event is built in vain. */
export function createEmit(listeners: readonly ((event: AirbyteEvent) => void)[]): Emit | undefined {
  if (listeners.length === 0) return undefined;
  return (event) => {
    const stamped = { ...event, atMs: Date.now() } as AirbyteEvent;
    // Rounded to a tenth of a millisecond; the rest is noise.
    if ("durationMs" in stamped) stamped.durationMs = Math.round(stamped.durationMs * 10) / 10;
    for (const listener of listeners) {
      // A listener that fails, now or later, must not fail the call it only watches.
      try {
        Promise.resolve(listener(stamped)).catch(() => {});
      } catch {}
    }
  };
}
