import type { CallFacts } from "../errors.ts";

/** Something that happened inside the client, for metrics and tracing. No event ever holds a secret. */
export type AirbyteEvent = (
  | ({ type: "request" } & CallFacts)
  | ({ type: "response"; status: number; durationMs: number; requestId?: string | undefined } & CallFacts)
  | ({ type: "request-failed"; code: string; message: string; durationMs: number } & CallFacts)
  | ({ type: "retry"; delayMs: number; status?: number; reason: string } & CallFacts)
  | ({ type: "token-rejected"; renewable: boolean } & CallFacts)
  | ({ type: "token-replayed"; status: number } & CallFacts)
  | { type: "token-fallback"; message: string }
  | { type: "token-requested"; reason: TokenReason }
  | { type: "token-received"; reason: TokenReason; durationMs: number; expiresAtMs?: number | undefined }
  | { type: "token-failed"; reason: TokenReason; durationMs: number; message: string; kind?: string | undefined }
) & {
  /** When it happened, in milliseconds since 1970. */
  atMs: number;
};

/** Why a token was asked for: there was none, the old one was about to expire, the server refused it, or the caller asked. */
export type TokenReason = "first" | "expiring" | "rejected" | "asked";

/** `T` without the time, for each member of a union. */
type WithoutTime<T> = T extends unknown ? Omit<T, "atMs"> : never;

/** Tells the listeners. */
export type Emit = (event: WithoutTime<AirbyteEvent>) => void;

/** One emitter for all listeners; undefined when nobody listens, so that nothing is built for nobody. */
export function createEmit(listeners: readonly ((event: AirbyteEvent) => void)[]): Emit | undefined {
  if (listeners.length === 0) return undefined;
  return (event) => {
    const stamped = { ...event, atMs: Date.now() } as AirbyteEvent;
    for (const listener of listeners) {
      // A listener that fails, now or later, must not fail the call it only watches.
      try {
        Promise.resolve(listener(stamped)).catch(() => {});
      } catch {}
    }
  };
}
