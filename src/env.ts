/**
 * Options of the client from environment variables.
 *
 * @module airbyte-client/env
 */
import * as z from "zod";
import { parseHttpUrl, resolveBaseUrl } from "./base-url.ts";
import { checkKey, checkPassword, checkUser } from "./checks/check-credential.ts";
import { LONGEST_MS } from "./checks/check-option.ts";
import { refuseInherited } from "./checks/refuse-unknown.ts";
import { ConfigurationError } from "./errors.ts";
import type { LogLevel } from "./observe/logger.ts";
import type { AirbyteClientOptions } from "./options.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Other loggers' names of levels: LOG_LEVEL belongs to the whole process, and its value may be meant for one of those. */
const LEVEL_NAMES: Record<string, LogLevel | "silent"> = {
  debug: "debug",
  trace: "debug",
  verbose: "debug",
  silly: "debug",
  info: "info",
  http: "info",
  notice: "info",
  warn: "warn",
  warning: "warn",
  error: "error",
  fatal: "error",
  critical: "error",
  silent: "silent",
  off: "silent",
  none: "silent",
};

const anyText = z.string("must be text");
/** Docker's --env-file keeps quotation marks, which other readers of such files take away. */
const text = anyText.regex(/^(?!(["']).*\1$)/s, {
  error: "is in quotation marks, which are taken for a part of it: leave them out",
  abort: true,
});

const variables = z.object({
  AIRBYTE_CLIENT_ID: checkedAsByClient((value) => checkPassword("clientId", value)).optional(),
  AIRBYTE_CLIENT_SECRET: checkedAsByClient((value) => checkPassword("clientSecret", value)).optional(),
  AIRBYTE_API_KEY: checkedAsByClient((value) => checkKey("apiKey", value)).optional(),
  AIRBYTE_USERNAME: checkedAsByClient((value) => checkUser("username", value)).optional(),
  // A proxy's own, which may begin and end with quotation marks.
  AIRBYTE_PASSWORD: checkedAsByClient((value) => checkPassword("password", value), anyText).optional(),
  // Plain http to any host passes here: whether it is allowed is up to `allowInsecureHttp`.
  AIRBYTE_BASE_URL: checkedAsByClient((value) => resolveBaseUrl(value, true)).optional(),
  AIRBYTE_ALLOW_INSECURE_HTTP: text
    .pipe(z.enum(["true", "false"], "must be true or false"))
    .transform((value) => value === "true")
    .optional(),
  AIRBYTE_TOKEN_URL: checkedAsByClient((value) => parseHttpUrl("tokenUrl", value, true)).optional(),
  AIRBYTE_WORKSPACE_ID: text.optional(),
  AIRBYTE_TIMEOUT_MS: wholeNumber(1, LONGEST_MS).optional(),
  AIRBYTE_DEADLINE_MS: wholeNumber(1, LONGEST_MS).optional(),
  AIRBYTE_MAX_RETRIES: wholeNumber(0, 10).optional(),
  LOG_LEVEL: text
    .transform((level) => level.toLowerCase())
    .pipe(z.enum(Object.keys(LEVEL_NAMES), "must be debug, info, warn, error or silent"))
    .optional(),
} satisfies Record<Name, z.ZodType>);

/** Written out, so that the types of this entry need none of zod's. */
type Name =
  | "AIRBYTE_CLIENT_ID"
  | "AIRBYTE_CLIENT_SECRET"
  | "AIRBYTE_API_KEY"
  | "AIRBYTE_USERNAME"
  | "AIRBYTE_PASSWORD"
  | "AIRBYTE_BASE_URL"
  | "AIRBYTE_ALLOW_INSECURE_HTTP"
  | "AIRBYTE_TOKEN_URL"
  | "AIRBYTE_WORKSPACE_ID"
  | "AIRBYTE_TIMEOUT_MS"
  | "AIRBYTE_DEADLINE_MS"
  | "AIRBYTE_MAX_RETRIES"
  | "LOG_LEVEL";

/** `process.env`, or another object that has some of the variables, such as the `Env` of a worker. */
export type Environment = Record<string, string | undefined> | { readonly [name in Name]?: string | undefined };

/** Variables that make sense only together. */
const PAIRS: readonly (readonly [Name, Name])[] = [
  ["AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET"],
  ["AIRBYTE_USERNAME", "AIRBYTE_PASSWORD"],
];

/** What others call the address. Taken for absent, it would send the secret of one's own server to Airbyte Cloud. */
const OTHER_ADDRESSES = [
  "AIRBYTE_URL",
  "AIRBYTE_API_URL",
  "AIRBYTE_SERVER_URL",
  "AIRBYTE_BASEURL",
  "AIRBYTE_API_BASE_URL",
];

/**
 * Reads options for `createAirbyteClient` from environment variables: AIRBYTE_CLIENT_ID with AIRBYTE_CLIENT_SECRET, AIRBYTE_API_KEY,
 * AIRBYTE_USERNAME with AIRBYTE_PASSWORD, AIRBYTE_BASE_URL, AIRBYTE_ALLOW_INSECURE_HTTP, AIRBYTE_TOKEN_URL, AIRBYTE_WORKSPACE_ID,
 * AIRBYTE_TIMEOUT_MS, AIRBYTE_DEADLINE_MS, AIRBYTE_MAX_RETRIES and LOG_LEVEL. Other variables are ignored, and a variable that is empty
 * counts as absent. But with a secret and without AIRBYTE_BASE_URL, an address under another common name (AIRBYTE_URL, AIRBYTE_API_URL,
 * AIRBYTE_SERVER_URL, AIRBYTE_BASEURL, AIRBYTE_API_BASE_URL) is refused, because the secret would go to Airbyte Cloud. An address with
 * plain http passes here; beyond loopback the client refuses it unless `allowInsecureHttp` is set, here or in code.
 *
 * Several credentials are all passed on, and the client chooses as `AirbyteClientOptions` says: OAuth before the key. No credentials are no
 * error here, so that you can add `accessToken` or `auth: "none"`; without any, `createAirbyteClient` throws. LOG_LEVEL, in upper or lower
 * case, also sets `logger: console`, unless it is `silent`. Without it the client logs nothing.
 *
 * @throws ConfigurationError that lists every problem by the name of its variable, and never shows a value.
 * @example
 * const airbyte = createAirbyteClient(optionsFromEnv());
 */
export function optionsFromEnv(env: Environment = processEnv()): AirbyteClientOptions {
  if (typeof env !== "object" || env === null) {
    throw new ConfigurationError("optionsFromEnv needs an object of variables, such as process.env");
  }
  refuseInherited("optionsFromEnv", {}, Object.keys(variables.shape));
  const given = presentIn(env);
  const read = variables.safeParse(given);
  const problems = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`),
    ...PAIRS.flatMap((pair) => missingHalf(pair, given)),
    ...misnamedAddress(env as Record<string, unknown>, given),
  ];
  if (!read.success || problems.length > 0) {
    const [one = "", ...more] = [...new Set(problems)];
    const list = more.length === 0 ? ` ${one}` : [one, ...more].map((problem) => `\n- ${problem}`).join("");
    throw new ConfigurationError(`The environment has ${more.length === 0 ? "a problem" : "problems"}:${list}`);
  }
  return optionsOf(read.data);
}

function optionsOf(values: z.infer<typeof variables>): AirbyteClientOptions {
  const logLevel = values.LOG_LEVEL === undefined ? undefined : LEVEL_NAMES[values.LOG_LEVEL];
  const options: AirbyteClientOptions = {
    clientId: values.AIRBYTE_CLIENT_ID,
    clientSecret: values.AIRBYTE_CLIENT_SECRET,
    apiKey: values.AIRBYTE_API_KEY,
    username: values.AIRBYTE_USERNAME,
    password: values.AIRBYTE_PASSWORD,
    baseUrl: values.AIRBYTE_BASE_URL,
    allowInsecureHttp: values.AIRBYTE_ALLOW_INSECURE_HTTP,
    tokenUrl: values.AIRBYTE_TOKEN_URL,
    workspaceId: values.AIRBYTE_WORKSPACE_ID,
    timeoutMs: values.AIRBYTE_TIMEOUT_MS,
    deadlineMs: values.AIRBYTE_DEADLINE_MS,
    maxRetries: values.AIRBYTE_MAX_RETRIES,
    ...(logLevel !== undefined && logLevel !== "silent" && { logger: console, logLevel }),
  };
  // Absent ones are left out, so that the result can be spread over defaults.
  return withoutUndefined(options);
}

/** The known variables that say something. A line break at the end is what `$(cat secret.txt)` and .env files leave behind. */
function presentIn(env: Record<string, unknown>): Partial<Record<Name, unknown>> {
  const names = Object.keys(variables.shape) as Name[];
  const entries = names.map((name) => {
    const value = env[name];
    if (typeof value !== "string") return [name, value ?? undefined];
    if (value.trim() === "") return [name, undefined];
    return [name, name === "AIRBYTE_PASSWORD" ? value.replace(/[\r\n]+$/, "") : value.trim()];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function missingHalf([one, other]: readonly [Name, Name], given: Partial<Record<Name, unknown>>): string[] {
  if ((given[one] === undefined) === (given[other] === undefined)) return [];
  const missing = given[one] === undefined ? one : other;
  return [`${missing} is missing: ${one} and ${other} go together`];
}

function misnamedAddress(env: Record<string, unknown>, given: Partial<Record<Name, unknown>>): string[] {
  const isSecret = given.AIRBYTE_CLIENT_SECRET ?? given.AIRBYTE_API_KEY ?? given.AIRBYTE_PASSWORD;
  if (isSecret === undefined || given.AIRBYTE_BASE_URL !== undefined) return [];
  const name = OTHER_ADDRESSES.find((other) => typeof env[other] === "string" && env[other].trim() !== "");
  if (!name) return [];
  const inCode = "if your code has it, optionsFromEnv({ ...process.env, AIRBYTE_BASE_URL: address })";
  return [
    `${name} is not read: give the address in AIRBYTE_BASE_URL (for Airbyte Cloud https://api.airbyte.com/v1; ${inCode})`,
  ];
}

function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return text
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));
}

/** Refuses what the client would refuse. The name of the option goes: the problem is reported under the name of the variable. */
function checkedAsByClient(check: (value: string) => unknown, type = text) {
  return type.superRefine((value, context) => {
    try {
      check(value);
    } catch (error) {
      if (error instanceof ConfigurationError) context.addIssue(error.message.replace(/^\w+ /, ""));
    }
  });
}

/** Empty where the platform has no `process`. */
function processEnv(): Record<string, string | undefined> {
  return globalThis.process?.env ?? {};
}
