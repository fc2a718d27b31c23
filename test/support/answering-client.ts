import { type AirbyteClient, createAirbyteClient } from "../../src/client.ts";
import type { AirbyteClientOptions } from "../../src/options.ts";
import { closeAfterTest } from "./close-after-test.ts";

/** One step of a script: a response, an error to throw, or a function that behaves as it likes. */
export type Answer = Response | Error | ((url: string, init: RequestInit) => Promise<Response> | Response);

/** A request as `fetch` got it. */
export interface Sent {
  url: string;
  method: string;
  /** Path below the base URL. */
  path: string;
  query: URLSearchParams;
  /** Path and query as they stood in the request line. */
  target: string;
  headers: Headers;
  body: unknown;
  signal: AbortSignal;
}

/** Answers in turn, the last one for ever; or a function that finds the answer to each request, where data is JSON of a 200. */
export type Script = readonly Answer[] | ((request: Sent, count: number) => unknown);

/**
 * A client whose `fetch` answers by the script and notes what it was asked. It waits 0 ms between attempts and uses a static
 * key unless the options say otherwise.
 */
export function answeringClient(
  script: Script,
  options: AirbyteClientOptions = {},
): { airbyte: AirbyteClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const request = requestOf(String(input), init);
    sent.push(request);
    const answer =
      typeof script === "function"
        ? await script(request, sent.length)
        : await inTurn(script, sent.length, request.url, init);
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const credentials = options.auth || options.clientId || options.accessToken ? {} : { apiKey: "the-key" };
  const base = { baseUrl: "https://airbyte.example", retryDelayMs: 0, ...credentials };
  const airbyte = createAirbyteClient({ ...base, ...options, fetch: fetch as typeof globalThis.fetch });
  return { airbyte: closeAfterTest(airbyte), sent };
}

function requestOf(url: string, { method = "GET", headers, body, signal }: RequestInit): Sent {
  const { pathname, search, searchParams: query } = new URL(url);
  const [path, target] = [pathname.replace("/api/public/v1", ""), pathname + search];
  return { url, method, path, query, target, headers: new Headers(headers), body, signal: signal as AbortSignal };
}

function inTurn(answers: readonly Answer[], count: number, url: string, init: RequestInit) {
  const answer = answers[Math.min(count, answers.length) - 1];
  if (answer === undefined) throw new TypeError("the script has no answer");
  if (typeof answer === "function") return answer(url, init);
  return answer instanceof Response ? answer.clone() : answer;
}

/** What a platform's `fetch` throws when a connection fails. */
export function networkError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

/** An answer with a status, and JSON if a body is given. */
export function status(code: number, body?: unknown, headers: Record<string, string> = {}): Response {
  const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text, { status: code, headers: { "content-type": "application/json", ...headers } });
}

/** The error of a promise that has to fail. */
export async function failureOf<T = Record<string, unknown>>(work: Promise<unknown>): Promise<T> {
  try {
    await work;
  } catch (error) {
    return error as T;
  }
  throw new Error("It did not fail");
}

/** A `fetch` that never answers; with `deaf` not even when its signal aborts. */
export function silence(deaf = false): (url: string, init: RequestInit) => Promise<Response> {
  return (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      if (!deaf) signal?.addEventListener("abort", () => reject(signal.reason));
    });
}

/** A body that begins and never ends. */
export function stalledBody(code: number, beginning = "", headers: Record<string, string> = {}): Response {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(beginning || " ")),
  });
  return new Response(body, { status: code, headers });
}
