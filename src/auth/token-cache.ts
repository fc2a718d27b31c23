import type { Cancellation } from "../cancellation/cancellation.ts";
import { within } from "../cancellation/within.ts";
import { messageOf } from "../errors/message-of.ts";
import { ClientClosedError, TokenError } from "../errors.ts";
import type { Emit, TokenReason } from "../observe/events.ts";
import type { AccessToken, NewToken, RenewableSource } from "./access-token.ts";
import { type Clock, systemClock } from "./clock.ts";
import { copyError } from "./copy-error.ts";
import { failureMemory } from "./failure-memory.ts";
import { clampLifetimeMs, type RenewalAges, renewalAges } from "./lifetime.ts";
import { rejectionStreak } from "./rejection-streak.ts";
import { type FetchToken, type TokenFlight, tokenFlight } from "./token-flight.ts";

/** Longest wait for a new token while the old one is valid, from the first waiting call on. Ends `LAST_MOMENT_MS` before that expires. */
const LONGEST_WAIT_MS = 2_000;
const LAST_MOMENT_MS = 1_000;
/** A little more than a token request may take. If one fails later than this, the whole process was frozen in between. */
const FROZEN_MS = 31_000;

/** When a token was asked for, and why. */
interface Asked {
  readonly wallMs: number;
  readonly monotonicMs: number;
  readonly reason: TokenReason;
}

interface Cached extends RenewalAges, Asked {
  readonly token: AccessToken;
  readonly lifetimeMs: number;
}

interface TokenCacheOptions {
  readonly emit?: Emit | undefined;
  readonly clock?: Clock | undefined;
  /** Spreads renewals; in [0, 1). */
  readonly random?: (() => number) | undefined;
}

export interface TokenCache extends RenewableSource {
  /** Fetches a new token now, whatever is cached or remembered, and waits for it. */
  refresh(call: Cancellation): Promise<AccessToken>;
  /** Since when calls wait for the token under way, on the clock of `performance.now()`; undefined when none does. */
  waitedSinceMs(): number | undefined;
  /** Expiry of the cached token; undefined when there is none. */
  peek(): { expiresAtMs: number; expired: boolean } | undefined;
  /** Ends the token request under way and every wait for it, and refuses all later calls. */
  close(): void;
}

/**
 * The only place that holds a token. Simple rules:
 * - A young token is used.
 * - One that is due for renewal is used, while a new one is fetched in the background.
 * - With a nearly expired one, or none, all callers wait for the same new one, two seconds at most while the old one lives; nobody's
 *   abort takes it from the others.
 * - When fetching fails, the old token is used while it lives, and the failure is remembered for a while, not repeated.
 * - A token refused with 401 is dropped only if it is still the cached one, or a renewal has given its text once more: many refusals of
 *   one token cost one new token.
 *   A request for a new one that is under way is started again: its token may be as old as the refused one.
 */
export function tokenCache(
  fetchToken: FetchToken,
  { emit, clock = systemClock, random = Math.random }: TokenCacheOptions = {},
): TokenCache {
  const failures = failureMemory(random);
  const rejections = rejectionStreak();
  let cached: Cached | undefined;
  let flight: TokenFlight | undefined;
  /** Why there is no token. */
  let missing: TokenReason = "first";
  let closed = false;

  const ageMs = ({ wallMs, monotonicMs }: Cached): number =>
    Math.max(clock.monotonicMs() - monotonicMs, clock.wallMs() - wallMs);
  const leftMs = (token: Cached): number => token.lifetimeMs - ageMs(token);
  const remembered = () => failures.recall(clock.monotonicMs());
  const refuseIfClosed = (): void => {
    if (closed) throw new ClientClosedError();
  };

  /** Whether a token from before a wait can still be used: neither too old by now, nor refused meanwhile. */
  const isGood = (old: Cached | undefined): old is Cached => old !== undefined && old === cached && leftMs(old) > 0;

  /** The life of a token counts from just before it was asked for, so that the time of the request shortens it. */
  const aged = (token: NewToken, asked: Asked): Cached => {
    const lifetimeMs = clampLifetimeMs(token.lifetimeMs ?? (token.expiresAtMs ?? Number.NaN) - asked.wallMs);
    return { token, ...asked, lifetimeMs, ...renewalAges(lifetimeMs, random()) };
  };

  /** Starts the one token request that all callers share. */
  const startFlight = (reason: TokenReason): TokenFlight => {
    let asked!: Asked;
    const ended = () => ({ reason: asked.reason, durationMs: clock.monotonicMs() - asked.monotonicMs });
    const started = tokenFlight((signal, why) => {
      asked = { reason: why, wallMs: clock.wallMs(), monotonicMs: clock.monotonicMs() };
      emit?.({ type: "token-requested", reason: why });
      // A listener may have closed the client.
      signal.throwIfAborted();
      return fetchToken(signal, why);
    });
    flight = started;
    started.promise.then(
      (token) => {
        flight = undefined;
        failures.forget();
        missing = "first";
        if (closed) return;
        cached = aged(token, asked);
        emit?.({ type: "token-received", ...ended(), expiresAtMs: token.expiresAtMs });
      },
      (error) => {
        flight = undefined;
        if (closed) return;
        // If the process was frozen in between (serverless platforms do that), the failure says nothing about the endpoint.
        if (ended().durationMs < FROZEN_MS) failures.remember(error, clock.monotonicMs());
        const message = messageOf(error) ?? "the token source failed";
        const kind = error instanceof TokenError ? error.kind : undefined;
        emit?.({ type: "token-failed", ...ended(), message, kind });
      },
    );
    started.start(reason);
    return started;
  };

  const wait = async (old: Cached | undefined, call: Cancellation): Promise<AccessToken> => {
    refuseIfClosed();
    const failed = flight ? undefined : remembered();
    if (failed) {
      if (isGood(old)) return old.token;
      throw copyError(failed.error, failed.retryAfterMs);
    }
    const awaited = flight ?? startFlight(old ? "expiring" : missing);
    const { promise } = awaited;
    awaited.waitedSinceMs ??= performance.now();
    try {
      const untilMs = awaited.waitedSinceMs + LONGEST_WAIT_MS;
      const waitMs = old ? Math.min(leftMs(old) - LAST_MOMENT_MS, untilMs - performance.now()) : 0;
      const token = waitMs > 0 ? await within(waitMs, promise, call) : undefined;
      if (token) return token;
      return isGood(old) ? old.token : await call.race(promise);
    } catch (error) {
      call.throwIfStopped();
      if (isGood(old)) return old.token;
      throw copyError(error, remembered()?.retryAfterMs);
    }
  };

  const get = (call: Cancellation): AccessToken | Promise<AccessToken> => {
    if (!cached) return wait(undefined, call);
    const age = ageMs(cached);
    if (age >= cached.waitAfterMs) return wait(cached, call);
    const { token, refreshAfterMs } = cached;
    if (age >= refreshAfterMs && !flight && !remembered()) startFlight("expiring");
    return token;
  };

  const keeps = (rejected: AccessToken): boolean => {
    if (!cached || !isSame(cached, rejected) || leftMs(cached) <= 0) return false;
    return rejections.isActive(clock.monotonicMs());
  };

  const replacementRejected = (replacement: AccessToken): void => {
    rejections.add(replacement, clock.monotonicMs());
  };

  /** Drops a refused token if it is still the cached one, unless it has not expired and 401s have turned out to mean something else. */
  const drop = (rejected: AccessToken): boolean => {
    if (!cached || !isSame(cached, rejected) || keeps(rejected)) return false;
    cached = undefined;
    missing = "rejected";
    // A refusal is news: a token is asked for even if that has just failed.
    failures.forget();
    flight?.restart("rejected");
    return true;
  };

  return {
    get,
    keeps,
    replacementRejected,
    replace: async (rejected, call) => {
      drop(rejected);
      const token = await get(call);
      if (token.value !== rejected.value) return token;
      replacementRejected(token);
      return undefined;
    },
    isAnswer: (replacement) => cached?.token !== replacement || cached.reason === "rejected",
    discard: (rejected) => {
      if (drop(rejected)) replacementRejected(rejected);
    },
    refresh: async (call) => {
      refuseIfClosed();
      const { promise } = flight ?? startFlight("asked");
      try {
        return await call.race(promise);
      } catch (error) {
        call.throwIfStopped();
        throw copyError(error, remembered()?.retryAfterMs);
      }
    },
    waitedSinceMs: () => flight?.waitedSinceMs,
    peek: () => {
      if (!cached) return undefined;
      const left = leftMs(cached);
      return { expiresAtMs: Math.round(clock.wallMs() + left), expired: left <= 0 };
    },
    close: () => {
      closed = true;
      cached = undefined;
      flight?.stop(new ClientClosedError());
    },
  };
}

/**
 * Tokens are compared as objects. But an ordinary renewal may have brought the same text again, which is refused now; a token that was
 * requested because of a refusal counts as another one even then.
 */
function isSame({ token, reason }: Cached, rejected: AccessToken): boolean {
  return token === rejected || (token.value === rejected.value && reason !== "rejected");
}
