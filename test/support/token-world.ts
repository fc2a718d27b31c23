import { vi } from "vitest";
import type { AccessToken, RenewableSource, TokenSource } from "../../src/auth/access-token.ts";
import type { FetchToken } from "../../src/auth/token-flight.ts";
import { Cancellation } from "../../src/cancellation/cancellation.ts";
import { TimeoutError, TokenError } from "../../src/errors.ts";
import { ManualClock } from "./manual-clock.ts";
import { nextTicks } from "./token-lab.ts";

const FROZEN_MS = 31_000;

/** What may happen next to a client, its token endpoint and its API. */
export type Step =
  /** An application begins a call. */
  | { do: "call" }
  /** The oldest call that has not ended is aborted by its caller. */
  | { do: "abort" }
  /** The API answers the oldest request, or all of them: 401 if their token has ended. */
  | { do: "respond"; all: boolean }
  /** The token endpoint answers the request that it has. */
  | { do: "grant" }
  | { do: "deny" }
  /** The server ends every token that it has issued, those still on their way included. */
  | { do: "revoke" }
  | { do: "refresh" }
  | { do: "advance"; ms: number };

export type WorldCache = TokenSource & Partial<RenewableSource> & { refresh(call: Cancellation): Promise<unknown> };

interface Issued {
  readonly token: AccessToken;
  readonly issuedAtMs: number;
  endsAtMs: number;
  /** In which step it reached the cache. */
  arrivedInStep?: number;
  /** The first request of a call has come back with 401 for it. After a second one it stays, as it may not be to blame. */
  refused?: boolean;
}

interface Making {
  readonly issued: Issued;
  settle(outcome: "grant" | "deny"): void;
}

interface WorldCall {
  readonly cancellation: Cancellation;
  readonly startedAtMs: number;
  readonly refusedBefore: ReadonlySet<Issued>;
  ended?: boolean;
}

/**
 * A token endpoint, an API and callers around a token cache. It keeps its own books, without any of the cache's arithmetic but
 * the size of its windows, and writes every promise that the cache breaks into `faults`.
 */
export class TokenWorld {
  readonly clock = new ManualClock();
  readonly faults = new Set<string>();
  readonly #cache: WorldCache;
  readonly #lifetimeMs: number;
  readonly #issued: Issued[] = [];
  readonly #calls: WorldCall[] = [];
  readonly #requests: (() => void)[] = [];
  #making: Making | undefined;
  #step = 0;
  #asked = false;
  #revoked = false;
  #refusedTwice = 0;
  #failedAtMs = Number.NEGATIVE_INFINITY;
  /** Since the last failure neither a token has come nor one been refused. */
  #failureIsNews = false;

  constructor(lifetimeMs: number, create: (fetchToken: FetchToken, clock: ManualClock) => WorldCache) {
    this.#lifetimeMs = lifetimeMs;
    this.#cache = create(this.#fetchToken, this.clock);
  }

  async take(step: Step): Promise<void> {
    this.#step += 1;
    if (step.do === "call") this.#begin();
    if (step.do === "abort") this.#calls.find((call) => !call.ended)?.cancellation.stop(new Error("aborted"));
    if (step.do === "respond") for (const respond of this.#requests.splice(0, step.all ? 1_000 : 1)) respond();
    if (step.do === "grant" || step.do === "deny") this.#making?.settle(step.do);
    if (step.do === "revoke") this.#revoke();
    if (step.do === "refresh") this.#refresh();
    if (step.do === "advance") {
      this.clock.advance(step.ms);
      vi.advanceTimersByTime(step.ms);
    }
    await nextTicks();
  }

  /** Lets the endpoint and the API answer until nothing is open, and looks whether every call has come to its end. */
  async finish(): Promise<void> {
    for (let round = 0; round < 8; round += 1) {
      await this.take({ do: "grant" });
      await this.take({ do: "respond", all: true });
    }
    if (this.#calls.some((call) => !call.ended)) this.faults.add("a call never ended");
  }

  /** The last token that reached the cache. */
  get #newest(): Issued | undefined {
    return this.#issued.findLast((issued) => issued.arrivedInStep !== undefined);
  }

  #isKnownBad({ refused, endsAtMs, token }: Issued): boolean {
    return refused === true || Math.max(endsAtMs, token.expiresAtMs ?? 0) <= this.clock.wall;
  }

  readonly #fetchToken: FetchToken = (signal) => {
    if (this.#making) this.faults.add("two token requests at once");
    this.#judgeMint();
    const issuedAtMs = this.clock.wall;
    const endsAtMs = issuedAtMs + this.#lifetimeMs;
    const issued: Issued = { token: { value: `t${this.#issued.length}`, expiresAtMs: endsAtMs }, issuedAtMs, endsAtMs };
    this.#issued.push(issued);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#making = undefined;
      };
      this.#making = {
        issued,
        settle: (outcome) => {
          end();
          if (outcome === "deny") {
            this.#noteFailure(issuedAtMs);
            return reject(new TokenError("down", { kind: "unreachable" }));
          }
          issued.arrivedInStep = this.#step;
          this.#failureIsNews = false;
          resolve(issued.token);
        },
      };
      signal.addEventListener("abort", () => {
        if (this.#making?.issued !== issued) return;
        end();
        if (signal.reason instanceof TimeoutError) this.#noteFailure(issuedAtMs);
        reject(signal.reason);
      });
    });
  };

  #noteFailure(askedAtMs: number): void {
    this.#failedAtMs = this.clock.wall;
    // That of a request which its process slept through says nothing of the endpoint.
    this.#failureIsNews = this.clock.wall - askedAtMs < FROZEN_MS;
  }

  /** A token request needs a reason: one per token life, none while a failure is fresh. */
  #judgeMint(): void {
    const asked = this.#asked;
    this.#asked = false;
    if (asked) return;
    const newest = this.#newest;
    const dueMs = this.#lifetimeMs - Math.min(120_000, 0.25 * this.#lifetimeMs);
    if (newest && !this.#isKnownBad(newest) && this.clock.wall - newest.issuedAtMs < dueMs) {
      this.faults.add("a token was asked for though a young one was there");
    }
    if (this.clock.wall - this.#failedAtMs < 5_000 && this.#failureIsNews) {
      this.faults.add("a token was asked for right after a failure");
    }
  }

  #revoke(): void {
    this.#revoked = true;
    for (const issued of this.#issued) issued.endsAtMs = Math.min(issued.endsAtMs, this.clock.wall);
  }

  #refresh(): void {
    this.#asked = !this.#making;
    this.#cache.refresh(new Cancellation()).catch(() => {});
  }

  #begin(): void {
    const refusedBefore = new Set(this.#issued.filter(({ refused }) => refused));
    const call = { cancellation: new Cancellation(), startedAtMs: this.clock.wall, refusedBefore } as WorldCall;
    this.#calls.push(call);
    this.#run(call)
      .catch((error: unknown) => this.#judgeFailure(call, error))
      .finally(() => {
        call.ended = true;
      });
  }

  async #run(call: WorldCall): Promise<void> {
    const first = this.#judgeToken(call, await this.#cache.get(call.cancellation));
    await call.cancellation.race(new Promise<void>((resolve) => this.#requests.push(resolve)));
    if (first.endsAtMs > this.clock.wall) return;
    first.refused = true;
    this.#failureIsNews = false;
    const replacement = await this.#cache.replace?.(first.token, call.cancellation);
    const second = replacement && this.#judgeToken(call, replacement);
    if (second && second.endsAtMs > this.clock.wall) return;
    if (replacement) this.#cache.replacementRejected?.(replacement);
    this.#refusedTwice += 1;
    if (!this.#revoked && second?.arrivedInStep !== this.#step)
      this.faults.add("a call was refused though it need not be");
  }

  #judgeToken(call: WorldCall, token: AccessToken): Issued {
    const issued = this.#issued.find((each) => each.token === token);
    if (!issued) throw new Error("a token that nobody issued");
    const told = (issued.token.expiresAtMs ?? 0) > this.clock.wall;
    if (!told && issued.arrivedInStep !== this.#step) this.faults.add("an expired token was handed out");
    if (call.refusedBefore.has(issued) && this.#refusedTwice < 3)
      this.faults.add("a refused token was handed out again");
    return issued;
  }

  #judgeFailure(call: WorldCall, error: unknown): void {
    if (call.cancellation.stopped) return;
    if (!(error instanceof TokenError || error instanceof TimeoutError)) this.faults.add(`odd: ${String(error)}`);
    if (this.#failedAtMs < call.startedAtMs - 30_000) this.faults.add("a call failed though no token request had");
    const newest = this.#newest;
    if (newest && !this.#isKnownBad(newest)) this.faults.add("a call failed though a usable token was there");
  }
}
