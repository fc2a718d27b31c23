import type { Cancellation } from "../cancellation/cancellation.ts";
import { within } from "../cancellation/within.ts";
import { messageOf } from "../errors/message-of.ts";
import { ClientClosedError, TokenError } from "../errors.ts";
import type { Emit, TokenReason } from "../observe/events.ts";
import type { AccessToken, NewToken, RenewableSource } from "./access-token.ts";
import { type Clock, systemClock } from "./clock.ts";
import { copyError } from "./copy-error.ts";
import { FailureMemory } from "./failure-memory.ts";
import { clampLifetimeMs, type RenewalAges, renewalAges } from "./lifetime.ts";
import { RejectionStreak } from "./rejection-streak.ts";
import { type FetchToken, TokenFlight } from "./token-flight.ts";

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
export class TokenCache implements RenewableSource {
  readonly #fetchToken: FetchToken;
  readonly #emit: Emit | undefined;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #failures: FailureMemory;
  readonly #rejections = new RejectionStreak();
  #cached: Cached | undefined;
  #flight: TokenFlight | undefined;
  /** Why there is no token. */
  #missing: TokenReason = "first";
  #closed = false;

  constructor(fetchToken: FetchToken, options: TokenCacheOptions = {}) {
    const { emit, clock = systemClock, random = Math.random } = options;
    this.#fetchToken = fetchToken;
    this.#emit = emit;
    this.#clock = clock;
    this.#random = random;
    this.#failures = new FailureMemory(random);
  }

  get(call: Cancellation): AccessToken | Promise<AccessToken> {
    const cached = this.#cached;
    if (!cached) return this.#wait(undefined, call);
    const ageMs = this.#ageMs(cached);
    if (ageMs >= cached.waitAfterMs) return this.#wait(cached, call);
    if (ageMs >= cached.refreshAfterMs && !this.#flight && !this.#remembered()) this.#startFlight("expiring");
    return cached.token;
  }

  async replace(rejected: AccessToken, call: Cancellation): Promise<AccessToken | undefined> {
    this.#drop(rejected);
    const token = await this.get(call);
    if (token.value === rejected.value) {
      this.replacementRejected(token);
      return undefined;
    }
    return token;
  }

  keeps(rejected: AccessToken): boolean {
    const cached = this.#cached;
    if (!cached || !isSame(cached, rejected) || this.#leftMs(cached) <= 0) return false;
    return this.#rejections.isActive(this.#clock.monotonicMs());
  }

  isAnswer(replacement: AccessToken): boolean {
    return this.#cached?.token !== replacement || this.#cached.reason === "rejected";
  }

  discard(rejected: AccessToken): void {
    if (this.#drop(rejected)) this.replacementRejected(rejected);
  }

  replacementRejected(replacement: AccessToken): void {
    this.#rejections.add(replacement, this.#clock.monotonicMs());
  }

  /** Fetches a new token now, whatever is cached or remembered, and waits for it. */
  async refresh(call: Cancellation): Promise<AccessToken> {
    this.#refuseIfClosed();
    const { promise } = this.#flight ?? this.#startFlight("asked");
    try {
      return await call.race(promise);
    } catch (error) {
      call.throwIfStopped();
      throw copyError(error, this.#remembered()?.retryAfterMs);
    }
  }

  /** Since when calls wait for the token under way, on the clock of `performance.now()`; undefined when none does. */
  get waitedSinceMs(): number | undefined {
    return this.#flight?.waitedSinceMs;
  }

  /** Expiry of the cached token; undefined when there is none. */
  peek(): { expiresAtMs: number; expired: boolean } | undefined {
    if (!this.#cached) return undefined;
    const leftMs = this.#leftMs(this.#cached);
    return { expiresAtMs: Math.round(this.#clock.wallMs() + leftMs), expired: leftMs <= 0 };
  }

  /** Ends the token request under way and every wait for it, and refuses all later calls. */
  close(): void {
    this.#closed = true;
    this.#cached = undefined;
    this.#flight?.stop(new ClientClosedError());
  }

  async #wait(old: Cached | undefined, call: Cancellation): Promise<AccessToken> {
    this.#refuseIfClosed();
    const remembered = this.#flight ? undefined : this.#remembered();
    if (remembered) {
      if (this.#isGood(old)) return old.token;
      throw copyError(remembered.error, remembered.retryAfterMs);
    }
    const flight = this.#flight ?? this.#startFlight(old ? "expiring" : this.#missing);
    const { promise } = flight;
    flight.waitedSinceMs ??= performance.now();
    try {
      const untilMs = flight.waitedSinceMs + LONGEST_WAIT_MS;
      const waitMs = old ? Math.min(this.#leftMs(old) - LAST_MOMENT_MS, untilMs - performance.now()) : 0;
      const token = waitMs > 0 ? await within(waitMs, promise, call) : undefined;
      if (token) return token;
      return this.#isGood(old) ? old.token : await call.race(promise);
    } catch (error) {
      call.throwIfStopped();
      if (this.#isGood(old)) return old.token;
      throw copyError(error, this.#remembered()?.retryAfterMs);
    }
  }

  /** Whether a token from before a wait can still be used: neither too old by now, nor refused meanwhile. */
  #isGood(old: Cached | undefined): old is Cached {
    return old !== undefined && old === this.#cached && this.#leftMs(old) > 0;
  }

  /** Drops a refused token if it is still the cached one, unless it has not expired and 401s have turned out to mean something else. */
  #drop(rejected: AccessToken): boolean {
    if (!this.#cached || !isSame(this.#cached, rejected) || this.keeps(rejected)) return false;
    this.#cached = undefined;
    this.#missing = "rejected";
    // A refusal is news: a token is asked for even if that has just failed.
    this.#failures.forget();
    this.#flight?.restart("rejected");
    return true;
  }

  /** Starts the one token request that all callers share. */
  #startFlight(reason: TokenReason): TokenFlight {
    let asked!: Asked;
    const ended = () => ({ reason: asked.reason, durationMs: this.#clock.monotonicMs() - asked.monotonicMs });
    const flight = new TokenFlight((signal, why) => {
      asked = { reason: why, wallMs: this.#clock.wallMs(), monotonicMs: this.#clock.monotonicMs() };
      this.#emit?.({ type: "token-requested", reason: why });
      // A listener may have closed the client.
      signal.throwIfAborted();
      return this.#fetchToken(signal, why);
    });
    this.#flight = flight;
    flight.promise.then(
      (token) => {
        this.#flight = undefined;
        this.#failures.forget();
        this.#missing = "first";
        if (this.#closed) return;
        this.#cached = this.#aged(token, asked);
        this.#emit?.({ type: "token-received", ...ended(), expiresAtMs: token.expiresAtMs });
      },
      (error) => {
        this.#flight = undefined;
        if (this.#closed) return;
        // If the process was frozen in between (serverless platforms do that), the failure says nothing about the endpoint.
        if (ended().durationMs < FROZEN_MS) this.#failures.remember(error, this.#clock.monotonicMs());
        const message = messageOf(error) ?? "the token source failed";
        const kind = error instanceof TokenError ? error.kind : undefined;
        this.#emit?.({ type: "token-failed", ...ended(), message, kind });
      },
    );
    flight.start(reason);
    return flight;
  }

  /** The life of a token counts from just before it was asked for, so that the time of the request shortens it. */
  #aged(token: NewToken, asked: Asked): Cached {
    const lifetimeMs = clampLifetimeMs(token.lifetimeMs ?? (token.expiresAtMs ?? Number.NaN) - asked.wallMs);
    return { token, ...asked, lifetimeMs, ...renewalAges(lifetimeMs, this.#random()) };
  }

  #ageMs({ wallMs, monotonicMs }: Cached): number {
    return Math.max(this.#clock.monotonicMs() - monotonicMs, this.#clock.wallMs() - wallMs);
  }

  #leftMs(cached: Cached): number {
    return cached.lifetimeMs - this.#ageMs(cached);
  }

  #remembered(): { error: unknown; retryAfterMs: number } | undefined {
    return this.#failures.recall(this.#clock.monotonicMs());
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new ClientClosedError();
  }
}

/**
 * Tokens are compared as objects. But an ordinary renewal may have brought the same text again, which is refused now; a token that was
 * requested because of a refusal counts as another one even then.
 */
function isSame({ token, reason }: Cached, rejected: AccessToken): boolean {
  return token === rejected || (token.value === rejected.value && reason !== "rejected");
}
