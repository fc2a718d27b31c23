import type { ProblemName } from "../answers/problem.ts";
import type { GarbledToken } from "../tokens/garbled-token.ts";

/**
 * Something that goes wrong with a request. Properties combine: `{ status: 503, retryAfter: 2, delayMs: 50 }`.
 *
 * **Is the request carried out?** An answer with a status of 300 or more stands in for the server: the request is *not* carried out. Nor is
 * it with `cut: "before-request"`. With everything else (a lost, slow, stalled or mangled answer) it is: a job that was requested exists.
 * `carriedOut` overrides this.
 */
export interface Fault {
  /**
   * Status of the answer, from 200 to 599. From 300 on the body is the one that such a status usually has (`body` chooses
   * another). At the target `token`, 400, 401 and 500 are what the kinds of deployment say to wrong credentials. Below 300
   * the true answer comes with this status instead.
   */
  status?: number | undefined;
  /** What kind of body the answer has. Brings a status with it if you give none. */
  body?: FaultBody | undefined;
  /** A JSON body of your own; any value, also a bare number or null. Default status is 200. */
  json?: unknown;
  /** A text body of your own, sent as `application/json` unless `headers` say otherwise. Default status is 200. */
  text?: string | undefined;
  /**
   * A body of this many bytes, the beginning of one long JSON text. With `Infinity` it never ends. Default status is 200.
   */
  bytes?: number | undefined;
  /**
   * A problem body of this name, with the status and the `data` that belong to it: `{ problem: "connection-locked" }` is a 409
   * that names the connection of the request.
   */
  problem?: ProblemName | undefined;
  /** The reason that the error body gives, where its kind has room for one. */
  message?: string | undefined;
  /** Sends the caller elsewhere: the Location header. Default status is 302. */
  redirect?: string | undefined;
  /** Retry-After header: a number of seconds, a Date (sent as an HTTP date), or a text that is sent as it is. */
  retryAfter?: number | Date | string | undefined;
  /** More headers of the answer, for example `{ "x-request-id": "…" }`. They win over all others. */
  headers?: Record<string, string> | undefined;
  /** Replaces `next` in the page that is answered, for example by a link to another host. */
  nextLink?: string | undefined;
  /** Mangles the token. Only for the target `token`. */
  token?: GarbledToken | undefined;
  /** Waits before it answers, in milliseconds. From 0 to 2147483647. Default is 0. */
  delayMs?: number | undefined;
  /**
   * Stops for good, with the connection open: before the headers, after them, or after half of the body.
   * The caller must give up; `close()` ends it too.
   */
  stall?: "before-headers" | "after-headers" | "mid-body" | undefined;
  /**
   * Cuts the connection: before the request is read, before the answer (the request was carried out, its answer is lost),
   * or after half of the body.
   */
  cut?: "before-request" | "before-response" | "mid-body" | undefined;
  /** Whether the request is carried out; see above for the default. */
  carriedOut?: boolean | undefined;
  /** How many requests in a row this happens to. Default is 1. Not for `always`. */
  times?: number | undefined;
}

/**
 * Kinds of bodies, with their default status:
 * - `problem` (500): problem details with null for what is not set, as plain JSON;
 * - `hateoas` (400): the web framework's body, the reason embedded;
 * - `error-id` (500): an id and no message;
 * - `known` (500), `known-old` (500): a message with an error id; up to version 1.8 with class names and stack traces;
 * - `load-shed` (429): a bare message;
 * - `about-blank` (404): type and status only, from servers of 2024;
 * - `html` (200): a page of a proxy, or below 300 the web app's start page;
 * - `text` (200): a line of plain text;
 * - `empty` (200): nothing at all;
 * - `truncated` (200): the first half of the true answer, so JSON that does not parse.
 */
export type FaultBody = keyof typeof faultBodies;

/** Every kind of body and its status if none is said. */
export const faultBodies = {
  problem: 500,
  hateoas: 400,
  "error-id": 500,
  known: 500,
  "known-old": 500,
  "load-shed": 429,
  "about-blank": 404,
  html: 200,
  text: 200,
  empty: 200,
  truncated: 200,
} as const;
