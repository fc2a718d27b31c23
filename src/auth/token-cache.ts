import {
  ClientClosedError,
  TimeoutError,
  type TimeoutErrorFacts,
  TokenError,
  type TokenErrorFacts,
} from "../errors.ts";
import type { Cancellation } from "../http/cancellation.ts";
import type { TokenReason } from "../observe/events.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import { FailureMemory } from "./failure-memory.ts";
import { type Mint, startTokenFlight, type TokenFlight } from "./token-flight.ts";
import { type RenewalAges, renewalAges } from "./token-lifetime.ts";
import { createTokenStats, type TokenStats } from "./token-stats.ts";

/** Lifetime of a token whose maker did not say. */
const UNKNOWN_LIFETIME_MS = 120_000;
/** A caller that still has an old token waits for a new one until this long before the old one ends. */
const LAST_MOMENT_MS = 1_000;
/** This many refused replacements within a minute mean that 401s are not about the token's age; then it is kept for a while. */
const REFUSALS = { count: 3, withinMs: 60_000, pauseMs: 30_000 };

/** Two clocks: the monotonic one stops while a laptop sleeps, the wall clock can be set back. Either may say "old". */
export interface Clock {
  wallMs(): number;
  monotonicMs(): number;
}

const systemClock: Clock = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };

interface Cached extends RenewalAges {
  readonly token: AccessToken;
  readonly lifetimeMs: number;
  readonly wallMs: number;
  readonly monotonicMs: number;
}

export interface TokenCacheOptions {
  readonly clock?: Clock | undefined;
  /** Spreads renewals; in [0, 1). */
  readonly random?: (() => number) | undefined;
  readonly stats?: TokenStats | undefined;
}

/**
 * The only place that holds a token. Simple rules:
 * - A young token is used.
 * - One that is due for renewal is used, while a new one is fetched in the background.
 * - With a nearly expired one, or none, all callers wait for the same new one; nobody's abort takes it from the others.
 * - When fetching fails, the old token is used while it lives, and the failure is remembered for a while, not repeated.
 * - A token refused with 401 is dropped only if it is still the cached one: many refusals of one token cost one new token.
 */
export class TokenCache implements TokenSource {
  readonly stats: TokenStats;
  readonly #mint: Mint;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #failures: FailureMemory;
  #cached: Cached | undefined;
  #flight: TokenFlight | undefined;
  #closed = false;
  #refusedAtMs: number[] = [];
  #keepUntilMs = Number.NEGATIVE_INFINITY;

  constructor(mint: Mint, { clock = systemClock, random = Math.random, stats }: TokenCacheOptions = {}) {
    this.#mint = mint;
    this.#clock = clock;
    this.#random = random;
    this.#failures = new FailureMemory(random);
    this.stats = stats ?? createTokenStats();
  }

  get(call: Cancellation): AccessToken | Promise<AccessToken> {
    const cached = this.#cached;
    if (!cached) return this.#wait(undefined, call);
    const ageMs = this.#ageMs(cached);
    if (ageMs >= cached.hardMs) return this.#wait(cached, call);
    if (ageMs >= cached.softMs && !this.#flight && !this.#remembered()) this.#takeOff("expiring");
    return cached.token;
  }

  async replace(rejected: AccessToken, call: Cancellation): Promise<AccessToken | undefined> {
    this.stats.rejected += 1;
    if (this.#cached?.token === rejected) {
      if (this.#clock.monotonicMs() < this.#keepUntilMs) return undefined;
      this.#cached = undefined;
      // A flight under way may bring a token made before the refusal: those who wait for it get it, the cache does not.
      this.#takeOff("rejected");
    }
    const token = await this.get(call);
    if (token.value === rejected.value) return undefined;
    this.stats.replayed += 1;
    return token;
  }

  replacementRejected(): void {
    const nowMs = this.#clock.monotonicMs();
    this.#refusedAtMs = [...this.#refusedAtMs.filter((atMs) => nowMs - atMs < REFUSALS.withinMs), nowMs];
    if (this.#refusedAtMs.length < REFUSALS.count) return;
    this.#keepUntilMs = nowMs + REFUSALS.pauseMs;
    this.#refusedAtMs = [];
  }

  /** Fetches a new token now, whatever is cached or remembered, and waits for it. */
  async refresh(call: Cancellation): Promise<AccessToken> {
    this.#refuseIfClosed();
    const flight = this.#flight ?? this.#takeOff("asked");
    return call.race(flight.promise);
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
      if (old && this.#leftMs(old) > 0) return old.token;
      throw freshCopy(remembered.error);
    }
    const { promise } = this.#flight ?? this.#takeOff(old ? "expiring" : "first");
    try {
      const leftMs = old ? this.#leftMs(old) : 0;
      if (!old || leftMs <= 0) return await call.race(promise);
      return (
        (await call.race(within(leftMs - LAST_MOMENT_MS, promise))) ??
        (this.#leftMs(old) > 0 ? old.token : await call.race(promise))
      );
    } catch (error) {
      call.throwIfStopped();
      if (old && !this.#closed && this.#leftMs(old) > 0) return old.token;
      throw freshCopy(error);
    }
  }

  /** Starts the one token request that all callers share; what comes of an earlier one is no longer stored. */
  #takeOff(reason: TokenReason): TokenFlight {
    const wallMs = this.#clock.wallMs();
    const monotonicMs = this.#clock.monotonicMs();
    const flight = startTokenFlight(this.#mint, reason);
    this.#flight = flight;
    flight.promise.then(
      (token) => {
        if (this.#flight !== flight) return;
        this.#flight = undefined;
        this.#failures.forget();
        if (!this.#closed) this.#cached = this.#aged(token, wallMs, monotonicMs);
      },
      (error) => {
        if (this.#flight !== flight) return;
        this.#flight = undefined;
        this.#failures.remember(error, this.#clock.monotonicMs());
      },
    );
    return flight;
  }

  /** The life of a token counts from just before it was asked for, so that the way it took shortens it. */
  #aged(token: AccessToken, wallMs: number, monotonicMs: number): Cached {
    const told = token.expiresAtMs === undefined ? Number.NaN : token.expiresAtMs - wallMs;
    const lifetimeMs = Number.isFinite(told) ? told : UNKNOWN_LIFETIME_MS;
    return { token, wallMs, monotonicMs, lifetimeMs, ...renewalAges(lifetimeMs, this.#random()) };
  }

  #ageMs({ wallMs, monotonicMs }: Cached): number {
    return Math.max(this.#clock.monotonicMs() - monotonicMs, this.#clock.wallMs() - wallMs);
  }

  #leftMs(cached: Cached): number {
    return cached.lifetimeMs - this.#ageMs(cached);
  }

  #remembered(): { error: unknown } | undefined {
    return this.#failures.recall(this.#clock.monotonicMs());
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new ClientClosedError();
  }
}

/** Settles like `work`, or resolves to undefined once `ms` milliseconds have passed. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** Everyone who waited for one failed flight gets an error object of their own. */
function freshCopy(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name: _name, code: _code, ...facts } = (error.cause ?? {}) as Record<string, unknown>;
  if (error instanceof TokenError) return new TokenError(error.message, facts as unknown as TokenErrorFacts);
  if (error instanceof TimeoutError) return new TimeoutError(error.message, facts as unknown as TimeoutErrorFacts);
  return error;
}
