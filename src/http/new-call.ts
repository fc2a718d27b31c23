import type { CallOptions } from "../call-options.ts";
import { Cancellation } from "../cancellation/cancellation.ts";
import { checkFlag, checkInteger, checkSignal, checkTime } from "../checks/check-option.ts";
import type { Parameters } from "../checks/check-parameters.ts";
import type { Settings } from "../settings.ts";
import { BEFORE_REPLAY, type Call, type ResendRule } from "./call.ts";
import { hasTrait, type Route } from "./operation.ts";
import * as TRAITS from "./traits.ts";

const TIMEOUT_MS = 30_000;
const SLOW_TIMEOUT_MS = 300_000;

/** What is given for one call, with an operation method or with openapi-fetch's own. */
export interface CallInit extends Omit<CallOptions, "headers"> {
  params?: Parameters & { header?: unknown };
  headers?: unknown;
  fetch?: typeof globalThis.fetch;
  baseUrl?: string;
  parseAs?: string;
  querySerializer?: unknown;
  [BEFORE_REPLAY]?: () => Promise<void>;
}

/** Puts together what is known of a call: its options, the client's, and what the contract says of the route. */
export function newCall(route: Route, options: CallInit, settings: Settings): Call {
  const { id, method, path } = route;
  const { parseAs = "json" } = options;
  const slow = hasTrait(route, TRAITS.slow);
  const deadlineMs = checkTime("deadlineMs", options.deadlineMs) ?? settings.deadlineMs;
  return {
    route,
    method,
    path,
    operationId: id,
    attempts: 0,
    costly: slow && method === "GET" && options.idempotent === undefined,
    resend: resendRule(route, checkFlag("idempotent", options.idempotent)),
    timeoutMs: checkTime("timeoutMs", options.timeoutMs) ?? settings.timeoutMs ?? (slow ? SLOW_TIMEOUT_MS : TIMEOUT_MS),
    deadlineMs,
    deadlineAtMs: performance.now() + (deadlineMs ?? Infinity),
    maxRetries: checkInteger("maxRetries", options.maxRetries, 0, 10) ?? settings.maxRetries,
    signal: checkSignal(options.signal),
    redirects: hasTrait(route, TRAITS.redirects),
    unread: parseAs !== "json" && parseAs !== "text",
    ownAuthorization: hasAuthorization(options.headers) || hasAuthorization(options.params?.header),
    fetch: options.fetch,
    beforeReplay: options[BEFORE_REPLAY],
    cancellation: new Cancellation(),
    authorized: false,
    mayHaveArrived: false,
    replayed: false,
  };
}

function hasAuthorization(headers: unknown): boolean {
  if (headers instanceof Headers) return headers.has("authorization");
  // Undefined leaves the client's own header as it is.
  // A list is added to the client's own value, which stays.
  return Object.entries(headers ?? {}).some(
    ([name, value]) => value !== undefined && !Array.isArray(value) && name.toLowerCase() === "authorization",
  );
}

/** What is known of the operation wins over its method, and what the caller says wins over both. */
function resendRule(route: Route, idempotent: boolean | undefined): ResendRule {
  const { method } = route;
  const safe = method === "GET";
  if (idempotent === true) return safe ? "safe" : "idempotent";
  if (hasTrait(route, TRAITS.neverRepeat)) return "never";
  if (idempotent === false) return "unsafe";
  if (safe) return "safe";
  const repeatable = method === "PUT" || method === "DELETE" || hasTrait(route, TRAITS.repeatable);
  return repeatable ? "idempotent" : "unsafe";
}
