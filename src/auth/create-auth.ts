import type { CallOptions } from "../call-options.ts";
import type { CallScope } from "../cancellation/call-scope.ts";
import { Cancellation } from "../cancellation/cancellation.ts";
import { checkSignal } from "../checks/check-option.ts";
import { refuseUnknown } from "../checks/refuse-unknown.ts";
import { ConfigurationError, TokenError } from "../errors.ts";
import type { Layer } from "../http/layer.ts";
import type { Emit, TokenReason } from "../observe/events.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { CredentialKind, Settings } from "../settings.ts";
import type { AccessToken, TokenSource } from "./access-token.ts";
import { callAccessToken } from "./access-token-function.ts";
import { bearerAuth } from "./bearer-auth.ts";
import { withFallback } from "./fallback-token.ts";
import { tokenCache } from "./token-cache.ts";
import type { FetchToken } from "./token-flight.ts";
import { countTokens, createTokenStats, type TokenStats } from "./token-stats.ts";

/** The state of a client's credentials. Plain JSON, without any secret. */
export interface AuthStatus extends TokenStats {
  /** Where the credentials come from: `client-credentials`, `access-token`, `api-key`, `basic` or `none`. */
  credential: CredentialKind;
  /** Whether a token is cached and can be used; `static` for credentials that do not expire. */
  token: "none" | "valid" | "expired" | "static";
  /** When the cached token expires, in milliseconds since 1970. */
  expiresAtMs?: number;
}

/** The tokens of a client. */
export interface Auth {
  /** Counts and times so far, and the current token's expiry. Never the token. */
  status: () => AuthStatus;
  /**
   * Fetches a new token now, even if the cached one is good or the last attempt has just failed.
   * @throws TokenError if none can be obtained, or TimeoutError after 30 seconds; ConfigurationError for credentials that cannot be
   * refreshed, such as a static key; ClientClosedError; the reason of an abort.
   * @example
   * await airbyte.auth.refresh();
   */
  refresh: (options?: Pick<CallOptions, "signal">) => Promise<void>;
  /**
   * The current access token, for use in other code; fetched first if there is none. With a static key, the key. With `reason: "rejected"`
   * a new one is fetched (`fallbackToApiKey` plays no part in that), so that this function can be the `accessToken` of another client.
   * @throws TokenError if none can be obtained, or TimeoutError after 30 seconds; ConfigurationError for credentials that are not a
   * bearer token; ClientClosedError; the reason of an abort.
   * @example
   * const { value, expiresAtMs } = await airbyte.auth.getAccessToken();
   */
  getAccessToken: (
    options?: Pick<CallOptions, "signal"> & { reason?: TokenReason | undefined },
  ) => Promise<AccessToken>;
}

/** Puts together the tokens of a client from its options, with the layer that attaches them to requests. */
export function createAuth(
  settings: Settings,
  redactor: Redactor,
  onEvent: Emit | undefined,
  scope: CallScope,
): { auth: Auth; authLayer: Layer; closeAuth: () => void } {
  const { credential, clientId, clientSecret, apiKey, username = "", password = "" } = settings;
  const fixed = apiKey ?? (credential === "basic" ? basicCredentials(username, password) : undefined);
  // A gateway in front of the token endpoint may turn id and secret into basic credentials, and quote them.
  const pair = clientId && clientSecret && basicCredentials(clientId, clientSecret);
  for (const secret of [clientSecret, pair, password, fixed, ...keysIn(settings.tokenUrl)]) redactor.addSecret(secret);
  const stats = createTokenStats();
  const emit = countTokens(stats, onEvent);
  const fetchToken = tokenFetcher(settings, redactor);
  const cache = fetchToken && tokenCache(fetchToken, { emit });
  // Always the same, and nothing comes in its place when it is refused.
  const fixedToken = fixed === undefined ? undefined : { value: fixed };
  const key: TokenSource | undefined = fixedToken && { get: () => fixedToken };
  const onFallback = ({ message }: Error): void => emit({ type: "token-fallback", message });
  const tokens = cache && key && settings.fallbackToApiKey ? withFallback(cache, key, onFallback) : (cache ?? key);

  const inScope = <T>(signal: AbortSignal | undefined, work: (call: Cancellation) => Promise<T>): Promise<T> => {
    const call = new Cancellation();
    return scope.run(call, checkSignal(signal), () => work(call));
  };
  const auth: Auth = {
    status: () => {
      const cached = cache?.peek();
      const state = cached ? (cached.expired ? "expired" : "valid") : "none";
      return {
        credential,
        token: cache || credential === "none" ? state : "static",
        ...(cached && { expiresAtMs: cached.expiresAtMs }),
        ...stats,
      };
    },
    refresh: async (options) => {
      if (!cache)
        throw new ConfigurationError(
          `These credentials (${credential}) cannot be refreshed; only clientId with clientSecret, or an accessToken function, can`,
        );
      refuseUnknown("auth.refresh", options, ["signal"]);
      await inScope(options?.signal, (call) => cache.refresh(call));
    },
    getAccessToken: async (options) => {
      if (!tokens || credential === "basic")
        throw new ConfigurationError(
          `These credentials (${credential}) have no access token; use clientId with clientSecret, accessToken or apiKey`,
        );
      const { value, expiresAtMs } = await inScope(options?.signal, async (call) => {
        if (options?.reason === "rejected") await cache?.refresh(call);
        return tokens.get(call);
      });
      // A copy: what the caller does to it must not change what is sent.
      return { value, expiresAtMs };
    },
  };
  const origin = new URL(settings.baseUrl).origin;
  const scheme = credential === "basic" ? "Basic" : "Bearer";
  const authLayer = bearerAuth({ tokens, scheme, origin, apiKey, emit });
  return { auth, authLayer, closeAuth: () => cache?.close() };
}

/** How this client gets tokens; undefined for credentials that are sent as they are. */
function tokenFetcher(settings: Settings, redactor: Redactor): FetchToken | undefined {
  const { clientId, clientSecret, accessToken } = settings;
  if (clientId !== undefined && clientSecret !== undefined) {
    const config = { ...settings, clientId, clientSecret, redactor };
    let workedBefore = false;
    return async (signal) => {
      const { fetchToken } = await loadOAuth().catch(cannotLoad);
      const token = await fetchToken({ ...config, workedBefore }, signal);
      workedBefore = true;
      redactor.addToken(token.value);
      return token;
    };
  }
  return accessToken && ((signal, reason) => callAccessToken(accessToken, { reason, signal }, redactor));
}

/** The keys in an address. Most of what stands in one, such as an audience, is an ordinary word. */
function keysIn(address: string): string[] {
  return [...new URL(address).searchParams]
    .filter(([name]) => /code|key|pass|secret|sig|subscription|token/i.test(name))
    .map(([, value]) => value);
}

/** At the first token request, so that users of a static key never load the OAuth library. Async, because what webpack makes of `import()` can throw. */
async function loadOAuth() {
  return import("./oauth/client-credentials.ts");
}

/** A page that was loaded before a deployment may ask for a file that the deployment removed. */
function cannotLoad(error: { code?: string; name?: string }): never {
  const reason = error.code ?? error.name;
  const message = `No access token: the part of airbyte-client that fetches tokens cannot be loaded (${reason}). Reload or restart, and deploy all of its files.`;
  throw new TokenError(message, { kind: "misconfigured", reason });
}

/**
 * User and password in the form of {@link https://www.rfc-editor.org/rfc/rfc7617#section-2 | RFC 7617 section 2}. Airbyte itself
 * does not read it; proxies in front of older servers do.
 */
function basicCredentials(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
