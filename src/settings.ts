import { isSendable } from "./auth/access-token.ts";
import { parseHttpUrl, resolveBaseUrl } from "./base-url.ts";
import { checkFunction, checkInteger, checkOneOf, LONGEST_MS } from "./check-option.ts";
import { ConfigurationError } from "./errors.ts";
import { plainHeaders } from "./http/default-headers.ts";
import { LOG_LEVELS } from "./observe/logger.ts";
import type { AirbyteClientOptions } from "./options.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

const KNOWN = Object.keys({
  accessToken: true,
  allowInsecureHttp: true,
  apiKey: true,
  auth: true,
  baseUrl: true,
  clientId: true,
  clientSecret: true,
  deadlineMs: true,
  fallbackToApiKey: true,
  fetch: true,
  headers: true,
  logLevel: true,
  logger: true,
  maxRetries: true,
  onEvent: true,
  password: true,
  retryDelayMs: true,
  timeoutMs: true,
  tokenRequestFormat: true,
  tokenUrl: true,
  username: true,
  workspaceId: true,
} satisfies Record<keyof AirbyteClientOptions, true>) as (keyof AirbyteClientOptions)[];

/** Where a client's credentials come from; the first of these that the options have is used. */
export type CredentialKind = "client-credentials" | "access-token" | "api-key" | "basic" | "none";

/** Checked options, with defaults. */
export interface Settings extends Omit<AirbyteClientOptions, "auth"> {
  readonly credential: CredentialKind;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly tokenRequestFormat: "json" | "form";
  readonly maxRetries: number;
  readonly retryDelayMs: number;
}

/** Checks everything that can be checked without a request. Throws {@link ConfigurationError}; never quotes a secret. */
export function resolveSettings(given: AirbyteClientOptions): Settings {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new ConfigurationError("createAirbyteClient needs an options object, such as { clientId, clientSecret }");
  }
  refuseUnknown("", given, KNOWN);
  // Each is read once. They may be getters, also of a class, and what is changed later is no business of this client.
  const options: AirbyteClientOptions = Object.fromEntries(KNOWN.map((name) => [name, given[name]]));
  checkTypes(options);
  const { auth: _auth, headers, ...rest } = options;
  const insecure = options.allowInsecureHttp ?? false;
  const baseUrl = resolveBaseUrl(options.baseUrl, insecure);
  const tokenUrl =
    options.tokenUrl === undefined
      ? `${baseUrl}/applications/token`
      : parseHttpUrl("tokenUrl", options.tokenUrl, insecure).href;
  return {
    ...rest,
    headers: headers === undefined || typeof headers === "function" ? headers : plainHeaders(headers),
    credential: credentialKind(options),
    baseUrl,
    tokenUrl,
    tokenRequestFormat: options.tokenRequestFormat ?? "json",
    timeoutMs: checkInteger("timeoutMs", options.timeoutMs, 1, LONGEST_MS),
    deadlineMs: checkInteger("deadlineMs", options.deadlineMs, 1, LONGEST_MS),
    maxRetries: checkInteger("maxRetries", options.maxRetries, 0, 10) ?? 3,
    retryDelayMs: checkInteger("retryDelayMs", options.retryDelayMs, 0, 8_000) ?? 1_000,
  };
}

function credentialKind(options: AirbyteClientOptions): CredentialKind {
  const { clientId, clientSecret, apiKey, username, password, accessToken, auth } = options;
  refuseHalf({ clientId, clientSecret });
  refuseHalf({ username, password });
  // The key alone is good: an application that moves to OAuth can be told to fall back before it gets its id and secret.
  if (options.fallbackToApiKey && (apiKey === undefined || (clientId === undefined && accessToken !== undefined))) {
    throw new ConfigurationError(
      "fallbackToApiKey needs apiKey, and clientId and clientSecret for what it falls back from",
    );
  }
  if (auth === "none") {
    const given = Object.entries({ clientId, apiKey, username, accessToken }).find(([, value]) => value !== undefined);
    if (given) throw new ConfigurationError(`auth: "none" contradicts ${given[0]}; leave one of them out`);
    return "none";
  }
  if (clientId !== undefined) return "client-credentials";
  if (accessToken !== undefined) return "access-token";
  if (apiKey !== undefined) return "api-key";
  if (username !== undefined) return "basic";
  throw new ConfigurationError(
    "Either apiKey or both clientId and clientSecret are required " +
      '(or accessToken, or username and password; for a server without authentication set auth: "none"). ' +
      "In the environment: AIRBYTE_API_KEY, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, for optionsFromEnv",
  );
}

function refuseHalf(pair: Record<string, string | undefined>): void {
  const missing = Object.keys(pair).filter((name) => pair[name] === undefined);
  if (missing.length !== 1) return;
  const given = Object.keys(pair).find((name) => name !== missing[0]);
  throw new ConfigurationError(
    `${given} is set but ${missing[0]} is missing: ${Object.keys(pair).join(" and ")} go together`,
  );
}

function checkTypes(options: AirbyteClientOptions): void {
  for (const name of ["clientId", "clientSecret", "apiKey", "username", "password", "workspaceId"] as const) {
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || value.trim() === "")
      throw new ConfigurationError(`${name} must be a non-empty string`);
  }
  if (options.apiKey !== undefined && !isSendable(options.apiKey)) {
    throw new ConfigurationError("apiKey contains a space, a line break or another character that no key has");
  }
  for (const name of ["username", "password"] as const) {
    // RFC 7617 section 2 forbids these.
    if (!/\p{Cc}/u.test(options[name] ?? "")) continue;
    throw new ConfigurationError(`${name} must not contain a line break, a tab or another control character`);
  }
  if (options.username?.includes(":")) {
    throw new ConfigurationError("username must not contain a colon: basic authentication would cut it there");
  }
  for (const name of ["accessToken", "fetch", "onEvent"] as const) checkFunction(name, options[name]);
  for (const name of ["fallbackToApiKey", "allowInsecureHttp"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "boolean") {
      throw new ConfigurationError(`${name} must be true or false`);
    }
  }
  const { logger } = options;
  if (logger !== undefined && !LOG_LEVELS.every((level) => typeof Object(logger)[level] === "function")) {
    throw new ConfigurationError(`logger must have the functions ${LOG_LEVELS.join(", ")}, as console has`);
  }
  checkOneOf("auth", options.auth, ["none"]);
  checkOneOf("tokenRequestFormat", options.tokenRequestFormat, ["json", "form"]);
  checkOneOf("logLevel", options.logLevel, LOG_LEVELS);
}
