import { onTestFinished } from "vitest";
import { type MockAirbyte, type MockOptions, startMockAirbyte } from "../../src/testing/index.ts";

/** A mock that is closed when the test is over. */
export async function startedMock(options?: MockOptions): Promise<MockAirbyte> {
  const mock = await startMockAirbyte(options);
  onTestFinished(() => mock.close());
  return mock;
}

/** One POST to the token endpoint. */
export function postToken(mock: MockAirbyte, fields: object, contentType = "application/json"): Promise<Response> {
  const isForm = contentType.includes("form");
  return fetch(`${mock.baseUrl}/applications/token`, {
    method: "POST",
    headers: { "content-type": contentType },
    body: isForm ? new URLSearchParams(fields as Record<string, string>).toString() : JSON.stringify(fields),
  });
}

/** The credentials as the token endpoint wants them. */
export function credentialsOf(mock: MockAirbyte): Record<string, string> {
  return { client_id: mock.clientId, client_secret: mock.clientSecret, "grant-type": "client_credentials" };
}

export async function tokenFrom(mock: MockAirbyte): Promise<string> {
  const response = await postToken(mock, credentialsOf(mock));
  return ((await response.json()) as { access_token: string }).access_token;
}

export interface Sent {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Calls an API path with the static key, unless the headers say otherwise. */
export function call(mock: MockAirbyte, path: string, sent: Sent = {}): Promise<Response> {
  const { method = "GET", body, headers, signal } = sent;
  return fetch(`${mock.baseUrl}${path}`, {
    method,
    redirect: "manual",
    headers: {
      authorization: `Bearer ${mock.apiKey}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the wire brings.
export async function jsonOf(response: Response | Promise<Response>): Promise<any> {
  return (await response).json();
}

/** True as long as nothing has come of the promise. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol();
  const settled = promise.catch(() => undefined);
  return (await Promise.race([settled, new Promise((resolve) => setImmediate(resolve, open))])) === open;
}
