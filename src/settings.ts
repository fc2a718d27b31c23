import { parseHttpUrl, resolveBaseUrl } from "./base-url.ts";
import { checkKey, checkPassword, checkText, checkUser } from "./checks/check-credential.ts";
import { checkFlag, checkFunction, checkInteger, checkOneOf, checkTime } from "./checks/check-option.ts";
import { refuseInherited, refuseUnknown } from "./checks/refuse-unknown.ts";
import { ConfigurationError } from "./errors.ts";
import { plainHeaders } from "./http/default-headers.ts";
import { LOG_LEVELS } from "./observe/logger.ts";
import type { AirbyteClientOptions } from "./options.ts";

type Check = (name: string, value: never) => void;

/** Every option, with what its value has to be. */
const OPTIONS: Record<keyof AirbyteClientOptions, Check> = {
  accessToken: checkFunction,
  allowInsecureHttp: checkFlag,
  apiKey: checkKey,
  auth: (name, value) => checkOneOf(name, value, ["none"]),
  baseUrl: () => {},
  clientId: checkPassword,
  clientSecret: checkPassword,
  deadlineMs: checkTime,
  fallbackToApiKey: checkFlag,
  fetch: checkFunction,
  headers: () => {},
  logLevel: (name, value) => checkOneOf(name, value, LOG_LEVELS),
  logger: checkLogger,
  maxRetries: (name, value) => checkInteger(name, value, 0, 10),
  onEvent: checkFunction,
  password: checkPassword,
  retryDelayMs: (name, value) => checkInteger(name, value, 0, 8_000),
  timeoutMs: checkTime,
  tokenRequestFormat: (name, value) => checkOneOf(name, value, ["json", "form"]),
  tokenUrl: () => {},
  username: checkUser,
  workspaceId: checkText,
};

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
    throw new ConfigurationError(
      "createAirbyteClient needs an options object, such as optionsFromEnv() or { clientId, clientSecret }",
    );
  }
  refuseUnknown("", given, Object.keys(OPTIONS));
  const options = readOptions(given);
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
    maxRetries: options.maxRetries ?? 3,
    retryDelayMs: options.retryDelayMs ?? 1_000,
  };
}

function credentialKind(options: AirbyteClientOptions): CredentialKind {
  const { clientId, clientSecret, apiKey, username, password, accessToken, auth } = options;
  refuseHalf({ clientId, clientSecret });
  refuseHalf({ username, password });
  // `apiKey` alone is allowed, so that the fallback can be switched on before there are OAuth credentials.
  if (options.fallbackToApiKey && (apiKey === undefined || (clientId === undefined && accessToken !== undefined))) {
    throw new ConfigurationError("fallbackToApiKey needs apiKey, and works only with clientId and clientSecret");
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
      "Set AIRBYTE_API_KEY, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET, for optionsFromEnv() of airbyte-client/env",
  );
}

function refuseHalf(pair: Record<string, string | undefined>): void {
  const names = Object.keys(pair);
  const missing = names.find((name) => pair[name] === undefined);
  const given = names.find((name) => pair[name] !== undefined);
  if (missing === undefined || given === undefined) return;
  throw new ConfigurationError(`${given} is set but ${missing} is missing: ${names.join(" and ")} go together`);
}

/** Reads each option once: it may be a getter, even one of a class, and later changes have no effect. */
function readOptions(given: AirbyteClientOptions): AirbyteClientOptions {
  // What every object has, nobody gave: it could send the credentials elsewhere.
  refuseInherited("createAirbyteClient", {}, Object.keys(OPTIONS));
  return Object.fromEntries(
    Object.entries(OPTIONS).map(([name, check]) => {
      const value = given[name as keyof AirbyteClientOptions];
      if (value !== undefined) check(name, value as never);
      return [name, value];
    }),
  );
}

function checkLogger(name: string, value: unknown): void {
  if (LOG_LEVELS.every((level) => typeof Object(value)[level] === "function")) return;
  throw new ConfigurationError(`${name} must have the functions ${LOG_LEVELS.join(", ")}, as console has`);
}
