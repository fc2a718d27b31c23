import { createHash, randomBytes } from "node:crypto";
import type { MockClock } from "../mock-clock.ts";
import type { SettledOptions } from "../settle-options.ts";
import { signJwt } from "./jwt.ts";
import { tokenClaims } from "./token-claims.ts";

interface IssuedToken {
  /** `token-1` for the first one: what the request log says instead of the token. */
  label: string;
  value: string;
  expiresAtMs: number;
  /** Set by a test that ends the token early. */
  ended?: "expired" | "revoked";
}

/** Whose credentials a request carried, and why they were refused if they were. */
export interface Bearer {
  label: string;
  refused?: "expired" | "revoked" | "unknown";
}

/** Issues tokens and knows what became of each. Tokens of another mock are unknown here: every mock has its own key. */
export class TokenIssuer {
  readonly #key = randomBytes(32);
  readonly #issued = new Map<string, IssuedToken>();
  readonly #options: SettledOptions;
  readonly #clock: MockClock;
  #newest: IssuedToken | undefined;

  constructor(options: SettledOptions, clock: MockClock) {
    this.#options = options;
    this.#clock = clock;
  }

  issue(): IssuedToken {
    const { deployment, clientId, tokenLifetimeSeconds } = this.#options;
    const now = this.#clock.now();
    const label = `token-${this.#issued.size + 1}`;
    // The key id keeps two tokens of the same second apart; apart from it they would be the same text.
    const claims = tokenClaims(deployment, clientId, now, tokenLifetimeSeconds);
    const value = signJwt({ kid: label }, claims, this.#key);
    const token: IssuedToken = { label, value, expiresAtMs: now + tokenLifetimeSeconds * 1_000 };
    this.#issued.set(value, token);
    this.#newest = token;
    return token;
  }

  get newest(): IssuedToken | undefined {
    return this.#newest;
  }

  identify(value: string): Bearer {
    if (value === this.#options.apiKey) return { label: "api-key" };
    const token = this.#issued.get(value);
    if (!token) {
      const fingerprint = createHash("sha256").update(value).digest("hex").slice(0, 8);
      return { label: `unknown-${fingerprint}`, refused: "unknown" };
    }
    const refused = token.ended ?? (token.expiresAtMs <= this.#clock.now() ? "expired" : undefined);
    return { label: token.label, ...(refused && { refused }) };
  }

  /** Ends every token issued so far; one that has ended already keeps its reason. */
  endAll(reason: "expired" | "revoked"): void {
    for (const token of this.#issued.values()) token.ended ??= reason;
  }
}
